import type { CompanyId, NameKind } from '../company.js';
import type { IndexedName } from '../register-store.port.js';
import { compactOf, parseName, type Word } from './words.js';

/** A listed name, ready for comparing. */
export interface ListedName {
  readonly companyId: CompanyId;
  readonly text: string;
  readonly kind: NameKind;
  readonly words: readonly Word[];
  readonly compact: Word | null;
}

/**
 * All names of the register by the words in them. Comparing goes word by word, each different word once however
 * many names hold it; only names that share a telling word with the question are scored.
 */
export interface NameIndex {
  readonly vocabulary: readonly Word[];
  readonly compacts: readonly Word[];
  namesWith(word: string): readonly ListedName[];
  namesRunTogether(compact: string): readonly ListedName[];
  /** Every word of any of the company's names. */
  wordsOf(companyId: CompanyId): ReadonlySet<string>;
}

export function buildIndex(names: readonly IndexedName[]): NameIndex {
  const vocabulary = new Map<string, Word>();
  const compacts = new Map<string, Word>();
  const byWord = new Map<string, ListedName[]>();
  const byCompact = new Map<string, ListedName[]>();
  const byCompany = new Map<CompanyId, Set<string>>();
  for (const { companyId, text, kind } of names) {
    const words = parseName(text);
    const compact = compactOf(words);
    const listed: ListedName = { companyId, text, kind, words, compact };
    const known = entryOf(byCompany, companyId, () => new Set<string>());
    for (const word of new Map(words.map((each) => [each.text, each])).values()) {
      known.add(word.text);
      if (word.weight === 0) continue;
      vocabulary.set(word.text, heavier(vocabulary.get(word.text), word));
      entryOf(byWord, word.text, () => []).push(listed);
    }
    if (compact === null) continue;
    compacts.set(compact.text, compact);
    entryOf(byCompact, compact.text, () => []).push(listed);
  }
  return {
    vocabulary: [...vocabulary.values()],
    compacts: [...compacts.values()],
    namesWith: (word) => byWord.get(word) ?? [],
    namesRunTogether: (compact) => byCompact.get(compact) ?? [],
    wordsOf: (companyId) => byCompany.get(companyId) ?? new Set(),
  };
}

function heavier(known: Word | undefined, word: Word): Word {
  return known === undefined || word.weight > known.weight ? word : known;
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
