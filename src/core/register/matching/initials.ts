import type { Word } from './words.js';

/** Fewer letters are the initials of too many names, and nobody shortens a name to more. */
const INITIALS_FROM = 3;
const INITIALS_TO = 6;
const LONG_FILLER = 6;

/**
 * What people may shorten a name to: the first letters of its words, with "Corporation" and the like and without. A name
 * of two words has none, unless there is an `&` between them.
 */
export function initialsOf(words: readonly Word[]): readonly string[] {
  const said = words.filter(
    ({ kind, script, text }) =>
      // «Корпорація» is no more than a word around a name, but it has its letter in КННК.
      (kind !== 'function' || text.length >= LONG_FILLER) && script !== 'digits' && script !== 'han',
  );
  const readings = [said, said.filter(({ kind }) => kind !== 'legal')].map((each) =>
    each.map(({ text }) => text.charAt(0)).join(''),
  );
  const short = said.some(({ text, kind }) => text.length === 1 && kind !== 'connector');
  if (said.length === 1 || short) return [];
  return [...new Set([...readings, ...readings.map((text) => text.replace('&', ''))])].filter(
    (text) => text.length >= INITIALS_FROM && text.length <= INITIALS_TO,
  );
}
