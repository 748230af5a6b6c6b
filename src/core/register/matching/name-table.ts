import type { IndexedKind } from '../company.js';
import { countOf, textAt, type PackedTexts } from './packed-texts.js';
import type { Word } from './words.js';

/**
 * Every name of the register in typed arrays: small enough to keep a million names in memory, and stored as it is, so
 * that a start reads it instead of parsing names. Words, names and companies are numbers, their places in the arrays.
 */
export interface NameTable {
  /** Each different word of any name. */
  readonly words: PackedTexts;
  /** The sounds of each word, joined by `|`. */
  readonly sounds: PackedTexts;
  /** Sorted hashes of {@link listedKeys}, each with its word in {@link keyWords}. */
  readonly keys: Uint32Array;
  readonly keyWords: Uint32Array;
  /** Names holding word w with any weight: `wordNames[wordStarts[w] .. wordStarts[w + 1]]`. */
  readonly wordStarts: Uint32Array;
  readonly wordNames: Uint32Array;
  readonly names: PackedTexts;
  /** By place in {@link NAME_KINDS}. */
  readonly nameKinds: Uint8Array;
  readonly nameCompanies: Uint32Array;
  /** The words of name n, in order: `nameWords[nameStarts[n] .. nameStarts[n + 1]]`. */
  readonly nameStarts: Uint32Array;
  readonly nameWords: Uint32Array;
  /** Beside each word of a name, how much it tells there, in hundredths, and its kind by place in {@link WORD_KINDS}. */
  readonly nameWeights: Uint8Array;
  readonly nameWordKinds: Uint8Array;
  /** Sorted hashes of names run together, of names' initials and of Chinese names read aloud or written so, each with its name in {@link compactNames}. */
  readonly compacts: Uint32Array;
  readonly compactNames: Uint32Array;
  /** Names of listed companies in alphabetical order of their words; see `completion/name-order.ts`. */
  readonly nameOrder: Uint32Array;
  readonly companies: PackedTexts;
  /** The names of company c: `companyStarts[c] .. companyStarts[c + 1]`. */
  readonly companyStarts: Uint32Array;
}

export const NAME_KINDS: readonly IndexedKind[] = [
  'main',
  'official',
  'alias',
  'abbreviation',
  'brand',
  'former',
  'renamed',
  'dropped',
];

export const WORD_KINDS: readonly Word['kind'][] = [
  'rare',
  'everyday',
  'ordinary',
  'sector',
  'place',
  'home',
  'generic',
  'goods',
  'function',
  'legal',
  'connector',
];

/** Raised with every change to what a table holds or how it is made: an older one is then made anew. */
export const NAME_TABLE_VERSION = 13;

/** The company of names that belong to nobody on a list: the well-known names of the world. */
export const NOBODY = '';

/** Nobody's place among the companies; -1 in a table without the world's names. They come first where there are any. */
export function placeOfNobody({ companies }: Pick<NameTable, 'companies'>): number {
  return countOf(companies) > 0 && textAt(companies, 0) === NOBODY ? 0 : -1;
}

/** The place of the first name of a listed company; all before it are nobody's. */
export function firstListedName(table: Pick<NameTable, 'companies' | 'companyStarts'>): number {
  return placeOfNobody(table) === -1 ? 0 : (table.companyStarts[1] ?? 0);
}

/** How many entries of a sorted array equal the key, from `first` on. */
export function runOf(sorted: Uint32Array, key: number): { readonly first: number; readonly end: number } {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && sorted[end] === key) end += 1;
  return { first: low, end };
}
