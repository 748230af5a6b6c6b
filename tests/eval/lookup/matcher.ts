import type { IndexedName } from '../../../src/core/register/register-store.port.js';

/** A name to be found, whoever finds it. */
export type Name = IndexedName;

export interface Answer {
  readonly company: string;
  /** Higher is better; only comparable within one matcher. */
  readonly score: number;
  /** Whether the matcher itself says that this is the company; null for libraries, which leave that to a threshold. */
  readonly sure: boolean | null;
}

/** Something that finds companies by name. Answers come best first, one per company. */
export interface Matcher {
  readonly name: string;
  find(query: string): readonly Answer[];
}

export type MakeMatcher = (names: readonly Name[]) => Matcher;
