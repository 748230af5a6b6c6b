import { fold, wordsOf } from './fold.js';
import { calledBy, HAN_BRACKETS, HAN_FORMS } from './han.js';
import { isReadable, readingsOfSigns, writtenIn, type Alphabet } from './pinyin.js';
import { scriptOf } from './scripts.js';

/** A way to say a Chinese name, as it is heard in either alphabet; see `heardIn`. */
export interface SaidAloud extends Readonly<Record<Alphabet, string>> {
  /** How many signs of it tell it from other names. */
  readonly signs: number;
}

const FEWEST_SIGNS = 2;
/** Longer names are not said by heart. */
const MOST_SIGNS = 12;

/** How a name may be said by who reads it aloud; empty for a name that is not in Chinese signs, all of it. */
export function saidAloud(name: string): readonly SaidAloud[] {
  const [han, unbracketed] = [hanOf(name), hanOf(name.replace(HAN_BRACKETS, ''))];
  if (han === null || unbracketed === null) return [];
  return [...new Set([han, unbracketed])]
    .flatMap(calledBy)
    .filter(({ signs }) => signs >= FEWEST_SIGNS && signs <= MOST_SIGNS)
    .flatMap(({ text, signs }) =>
      readingsOfSigns(text).map((way) => ({
        latin: writtenIn('latin', way),
        cyrillic: writtenIn('cyrillic', way),
        signs,
      })),
    );
}

/** What more companies are called by is not guessed at from two syllables. */
export const MOST_HOMOPHONES = 3;

const HAN = /\p{Script=Han}/u;

/** The signs of a name in Chinese, without brackets and spaces; null where there are letters in it. */
export function hanOf(name: string): string | null {
  if (!HAN.test(name)) return null;
  const words = wordsOf(fold(name));
  return words.every((word) => scriptOf(word) === 'han') ? words.join('') : null;
}

/** Chinese legal forms as they are said, the longest first. */
const FORMS_SAID: Readonly<Record<Alphabet, readonly string[]>> = {
  latin: HAN_FORMS.flatMap((form) => readingsOfSigns(form).map((way) => writtenIn('latin', way))),
  cyrillic: HAN_FORMS.flatMap((form) => readingsOfSigns(form).map((way) => writtenIn('cyrillic', way))),
};

/** What is heard, and the same without the legal forms at its end, one after the other. */
export function withoutFormsSaid(alphabet: Alphabet, heard: string): readonly string[] {
  const form = FORMS_SAID[alphabet].find((each) => heard.endsWith(each) && heard.length > each.length);
  if (form === undefined) return [heard];
  const rest = heard.slice(0, -form.length);
  return isReadable(alphabet, rest) ? [heard, ...withoutFormsSaid(alphabet, rest)] : [heard];
}
