/**
 * One choice of the taxonomy. A code is stored in cases and exported: it is never renamed and never given to
 * something else.
 */
export interface TaxonomyEntry<Code extends string = string> {
  readonly code: Code;
  /** The code of the wider entry it belongs to; its own where nothing is wider. */
  readonly group: string;
  /** As people of either language read it. */
  readonly uk: string;
  readonly en: string;
  /** What else people call it, in any language and spelling: designations, nicknames, the makers' own names. */
  readonly also: readonly string[];
  /** Where name, group and designations are from: a key of {@link SOURCES}. */
  readonly source: Source;
}

/** What the taxonomy was written from. Facts only; the choice and the wording are this project's. */
export const SOURCES = {
  gur: 'Defence Intelligence of Ukraine: War & Sanctions, “Components in the aggressor’s weapon” (war-sanctions.gur.gov.ua), and its public reports on recovered weapons',
  rusi: 'RUSI, “Silicon Lifeline: Western Electronics at the Heart of Russia’s War Machine”, August 2022',
  car: 'Conflict Armament Research, Ukraine field dispatches, 2022–2024',
  csis: 'CSIS Missile Defense Project, Missile Threat: Missiles of Russia (missilethreat.csis.org), with NATO names',
  iiss: 'IISS, The Military Balance, chapter on Russia and Eurasia, with NATO names',
  hrw: 'Human Rights Watch, “Landmine Use in Ukraine” (2022–2023)',
  chpl: 'Common High Priority List of the EU, UK, US and Japan, February 2024, with the customs heading in the list',
  parts:
    'Usual kinds of parts, as War & Sanctions groups what was taken out of weapons; names are dictionary words',
  ochcp:
    'Office of the Prosecutor General of Ukraine and OHCHR: kinds of objects in their reports on strikes',
} as const;
export type Source = keyof typeof SOURCES;

/** An entry as the tables write it: code, group, names, source, other names. */
export function entry<const Code extends string>(
  [code, group, uk, en, source]: readonly [Code, string, string, string, Source],
  ...also: readonly string[]
): TaxonomyEntry<Code> {
  return { code, group, uk, en, also, source };
}

/** The codes of a table, in its order. */
export function codesOf<Code extends string>(entries: readonly TaxonomyEntry<Code>[]): readonly Code[] {
  return entries.map(({ code }) => code);
}
