import { heardInCyrillic, palladius } from './palladius.js';
import { SECOND_READINGS, USUAL_READINGS } from './pinyin-signs.js';
import { simplified } from './traditional.js';

/** Names have few signs of two readings; of all the ways to read one no more are kept. */
const MOST_READINGS = 4;

const BY_SIGN = new Map<string, string[]>();
for (const table of [USUAL_READINGS, SECOND_READINGS]) {
  const words = table.trim().split(/\s+/u);
  for (let at = 0; at + 1 < words.length; at += 2)
    for (const sign of words[at + 1] ?? '')
      BY_SIGN.set(sign, [...(BY_SIGN.get(sign) ?? []), words[at] ?? '']);
}

/**
 * How a run of Chinese may be read, each way its syllables in pinyin without tones, the most usual first; empty where
 * a sign is not known.
 */
export function readingsOfSigns(text: string): readonly (readonly string[])[] {
  let ways: readonly (readonly string[])[] = [[]];
  for (const sign of simplified(text)) {
    const syllables = BY_SIGN.get(sign) ?? [];
    ways = syllables.flatMap((syllable) => ways.map((way) => [...way, syllable])).slice(0, MOST_READINGS);
  }
  return ways;
}

export type Alphabet = 'latin' | 'cyrillic';

/** Syllables run together as they are heard in either alphabet; see {@link heardIn}. */
export function writtenIn(alphabet: Alphabet, syllables: readonly string[]): string {
  return syllables.map((syllable) => syllableIn(alphabet, syllable)).join('');
}

function syllableIn(alphabet: Alphabet, syllable: string): string {
  return alphabet === 'latin' ? heardIn('latin', syllable) : (IN_CYRILLIC.get(syllable) ?? '');
}

const SYLLABLES = [...new Set([...BY_SIGN.values()].flat())];
const IN_CYRILLIC = new Map(SYLLABLES.map((syllable) => [syllable, palladius(syllable)]));

/** A folded word of a question as a Chinese name is heard in it: ü is u, however it is typed. */
export function heardIn(alphabet: Alphabet, word: string): string {
  return alphabet === 'latin' ? word.replaceAll('lyu', 'lu').replaceAll('v', 'u') : heardInCyrillic(word);
}

/** Fewer letters are too many words by chance. */
export const SHORTEST_HEARD = 5;

/** Every syllable, as {@link heardIn} has it. */
export const SYLLABLES_IN: Readonly<Record<Alphabet, ReadonlySet<string>>> = {
  latin: new Set(SYLLABLES.map((syllable) => syllableIn('latin', syllable))),
  cyrillic: new Set(IN_CYRILLIC.values()),
};
const LONGEST_SYLLABLE = 6;

/** The places in a heard text up to which it can be read as syllables, from the start. */
export function readableTo(alphabet: Alphabet, text: string): ReadonlySet<number> {
  const known = SYLLABLES_IN[alphabet];
  const reached = new Set([0]);
  // What is added on the way is visited too; places only grow.
  for (const from of reached)
    for (let to = from + 1; to <= Math.min(text.length, from + LONGEST_SYLLABLE); to += 1)
      if (known.has(text.slice(from, to))) reached.add(to);
  return reached;
}

/** The places from which it can be read so to the end. */
export function readableFrom(alphabet: Alphabet, text: string): ReadonlySet<number> {
  const known = SYLLABLES_IN[alphabet];
  const reached = new Set([text.length]);
  for (const to of reached)
    for (let from = to - 1; from >= Math.max(0, to - LONGEST_SYLLABLE); from -= 1)
      if (known.has(text.slice(from, to))) reached.add(from);
  return reached;
}

/** Whether a heard text is nothing but Chinese syllables. */
export function isReadable(alphabet: Alphabet, text: string): boolean {
  return text !== '' && readableTo(alphabet, text).has(text.length);
}
