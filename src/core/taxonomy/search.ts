import { soundTokens, withoutEnding } from '../reading/sound-key.js';
import { errorsBetween } from '../reading/typos.js';
import { otherLayouts } from '../register/matching/keyboard.js';
import type { TaxonomyEntry } from './entry.js';

/** What a typed name may mean. */
export interface Found<Code extends string> {
  /** The one entry that was clearly named, or null. */
  readonly exact: Code | null;
  /** Whether the text says more than the entry's name (a series, a variant): then the words are worth keeping. */
  readonly saysMore: boolean;
  /** What may be meant, the likeliest first, at most {@link MOST_HITS}. */
  readonly hits: readonly Code[];
}

export const MOST_HITS = 5;

/** Anything shorter begins too many names. */
const SHORTEST_QUESTION = 2;

/** Doubt and choice: whoever writes «Калібр або Онікс» or «не Калібр» names neither. */
const DOUBT = /[?/]|(?<!\p{L})(?:або|чи|или|or|не|нет|not|maybe|схоже|похоже|like|типу|типа)(?!\p{L})/iu;

type Names = readonly (readonly string[])[];

/** Made once a table: reading all names takes a moment. */
const namesOf = new WeakMap<TaxonomyEntry, Names>();

/**
 * Finds entries by what somebody typed, in Ukrainian, Russian or English, in any case, with or without hyphens, with
 * slips of the pen or in the wrong keyboard layout. «шахед» is several models and gives them all; «герань2» is one.
 */
export function searchTaxonomy<Code extends string>(
  entries: readonly TaxonomyEntry<Code>[],
  text: string,
): Found<Code> {
  const found = searchAsTyped(entries, text);
  if (found.hits.length > 0) return found;
  for (const layout of otherLayouts(text)) {
    const other = searchAsTyped(entries, layout);
    // What is only found in another layout is offered, never taken for granted.
    if (other.hits.length > 0) return { ...other, exact: null };
  }
  return found;
}

/** How well a name fits, the best first. */
const FITS = ['same', 'within', 'begun', 'typo'] as const;
type Fit = (typeof FITS)[number];

interface Hit<Code extends string> {
  readonly code: Code;
  readonly fit: Fit;
  /** Words of the name that were found, then errors: more of the one and less of the other is better. */
  readonly words: number;
  readonly errors: number;
}

function searchAsTyped<Code extends string>(
  entries: readonly TaxonomyEntry<Code>[],
  text: string,
): Found<Code> {
  const asked = soundTokens(text);
  const tooShort = asked.join('').length < SHORTEST_QUESTION;
  const hits = tooShort ? [] : entries.flatMap((entry) => bestHit(entry, asked) ?? []).sort(byFit);
  const [first] = hits;
  if (!first) return { exact: null, saysMore: false, hits: [] };
  const alike = hits.filter((hit) => byFit(hit, first) === 0);
  const clear = (first.fit === 'same' || first.fit === 'within') && alike.length === 1 && !DOUBT.test(text);
  return {
    exact: clear ? first.code : null,
    saysMore: first.fit !== 'same',
    hits: hits.slice(0, MOST_HITS).map(({ code }) => code),
  };
}

function byFit(a: Hit<string>, b: Hit<string>): number {
  return FITS.indexOf(a.fit) - FITS.indexOf(b.fit) || b.words - a.words || a.errors - b.errors;
}

function bestHit<Code extends string>(
  entry: TaxonomyEntry<Code>,
  asked: readonly string[],
): Hit<Code> | null {
  const hits = namesIn(entry).flatMap((name) => hitOf(entry.code, name, asked) ?? []);
  return hits.sort(byFit)[0] ?? null;
}

function hitOf<Code extends string>(
  code: Code,
  name: readonly string[],
  asked: readonly string[],
): Hit<Code> | null {
  if (asked.join('') === name.join('')) return { code, fit: 'same', words: name.length, errors: 0 };
  if (isWithin(name, asked)) return { code, fit: 'within', words: name.length, errors: 0 };
  if (asked.length > 0 && asked.every((token) => name.some((word) => begins(word, token))))
    return { code, fit: 'begun', words: asked.length, errors: name.length - asked.length };
  return typoHit(code, name, asked);
}

/** The whole name stands in the text. A single letter alone is no name, and a number is never part of a longer one. */
function isWithin(name: readonly string[], asked: readonly string[]): boolean {
  if (name.join('').length < 3) return false;
  return asked.some((_, at) => name.every((word, index) => asked[at + index] === word));
}

/** No name is longer; a longer text is a description, in which no slip is looked for. */
const MOST_MISSPELT = 6;

/** Shorter beginnings name too much. */
const SHORTEST_BEGINNING = 3;

function begins(word: string, token: string): boolean {
  return (
    word === token || (token.length >= SHORTEST_BEGINNING && !/\d/u.test(token) && word.startsWith(token))
  );
}

function typoHit<Code extends string>(
  code: Code,
  name: readonly string[],
  asked: readonly string[],
): Hit<Code> | null {
  if (asked.length > MOST_MISSPELT) return null;
  const joined = errorsBetween(asked.join(''), name.join(''));
  if (joined !== null) return { code, fit: 'typo', words: name.length, errors: joined };
  const errors = asked.map((token) => Math.min(...name.map((word) => slipsBetween(token, word))));
  const total = errors.reduce((sum, each) => sum + each, 0);
  return Number.isFinite(total) && asked.length > 0
    ? { code, fit: 'typo', words: asked.length, errors: total }
    : null;
}

/** Half a slip for a case ending. */
function slipsBetween(token: string, word: string): number {
  const isInflected = word.length > SHORTEST_BEGINNING && withoutEnding(token) === withoutEnding(word);
  return isInflected && token !== word ? 0.5 : (errorsBetween(token, word) ?? Number.POSITIVE_INFINITY);
}

function namesIn(entry: TaxonomyEntry): Names {
  const known = namesOf.get(entry);
  if (known) return known;
  const names = [entry.uk, entry.en, ...entry.also].map(soundTokens);
  namesOf.set(entry, names);
  return names;
}
