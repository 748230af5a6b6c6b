/** What `bag-info.txt` says of a bag, besides what can be counted. */
export interface BagInfo {
  /** When the bag was made. */
  readonly madeAt: Date;
  /** The program that made it, with its version. */
  readonly program: string;
  readonly description: string;
  /** For whom it was made, as a code. */
  readonly audience: string;
  /** The numbers of the cases in it. */
  readonly refs: readonly string[];
}

const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** The text of `bag-info.txt` (RFC 8493, section 2.2.2): its reserved labels, and one of our own for the audience. */
export function bagInfoText(
  info: BagInfo,
  payload: { readonly bytes: number; readonly files: number },
): string {
  const lines: readonly (readonly [string, string])[] = [
    ['Bag-Software-Agent', info.program],
    ['Bagging-Date', info.madeAt.toISOString().slice(0, '2024-05-12'.length)],
    ['Payload-Oxum', `${payload.bytes}.${payload.files}`],
    ['Bag-Size', sizeText(payload.bytes)],
    ['External-Description', info.description],
    ...info.refs.map((ref) => ['External-Identifier', ref] as const),
    ['Slid-Audience', info.audience],
    ['Slid-Made-At', info.madeAt.toISOString()],
  ];
  return lines.map(([label, value]) => `${label}: ${value}\n`).join('');
}

function sizeText(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const value = bytes / 1000 ** power;
  return `${power === 0 ? value : value.toFixed(1)} ${UNITS[power] ?? ''}`;
}

/** A label and its value, as read from a bag. */
export type BagInfoElement = readonly [label: string, value: string];

/**
 * The elements of a `bag-info.txt`, by its lines: each is a label, a colon, white space and a value, or goes on with the
 * value of the line before and is indented. Null for lines that are not.
 */
export function bagInfoIn(lines: readonly string[]): readonly BagInfoElement[] | null {
  const elements: BagInfoElement[] = [];
  for (const line of lines) {
    const last = elements.at(-1);
    const [, label, value] = /^([^:\s](?:[^:]*[^:\s])?):[ \t]+(.*)$/.exec(line) ?? [];
    if (last && /^[ \t]+\S/.test(line)) elements.splice(-1, 1, [last[0], `${last[1]} ${line.trim()}`]);
    else if (label === undefined || value === undefined) return null;
    else elements.push([label, value.trim()]);
  }
  return elements;
}
