/** A line of the gazetteer's table; see `src/gazetteer/README.md`. */
export interface District {
  readonly code: string;
  readonly uk: string;
  readonly en: string;
  readonly others: readonly string[];
}

export interface Settlement extends District {
  /** The code of its raion, or of its oblast where no raion is known. */
  readonly district: string;
  readonly latitude: number;
  readonly longitude: number;
  /** 0 when nobody says. */
  readonly population: number;
}

export interface GazetteerTable {
  /** Which edition this is, as cases remember it. */
  readonly edition: string;
  readonly districts: readonly District[];
  readonly settlements: readonly Settlement[];
  /** Settlements of neighbouring countries near the border. */
  readonly abroad: readonly { readonly latitude: number; readonly longitude: number }[];
}

/**
 * Reads the table's text: tab-separated lines, told apart by their first column. Unknown kinds of line and comments
 * are passed over.
 */
export function readGazetteerTable(text: string, edition: string): GazetteerTable {
  const districts: District[] = [];
  const settlements: Settlement[] = [];
  const abroad: { latitude: number; longitude: number }[] = [];
  for (const line of text.split('\n')) {
    const [kind, ...columns] = line.split('\t');
    if (kind === 'S') settlements.push(settlementOf(columns));
    else if (kind === 'O' || kind === 'R') districts.push(districtOf(columns));
    else if (kind === 'A') abroad.push(pointOf(columns[0], columns[1]));
  }
  return { edition, districts, settlements, abroad };
}

function districtOf([code = '', uk = '', en = '', others = '']: readonly string[]): District {
  return { code, uk, en, others: others === '' ? [] : others.split('|') };
}

function settlementOf(columns: readonly string[]): Settlement {
  const [district = '', latitude, longitude, population] = columns.slice(4);
  return {
    ...districtOf(columns),
    district,
    ...pointOf(latitude, longitude),
    population: Number(population),
  };
}

function pointOf(latitude: string | undefined, longitude: string | undefined) {
  return { latitude: Number(latitude), longitude: Number(longitude) };
}
