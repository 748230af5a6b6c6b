import { fold } from '../register/matching/fold.js';

/** One sign per sound: `Z` zh, `S` sh, `C` ch, `T` ts, `J` dzh; all of г, ґ, х are `h`, all of и, і, ї, й are `i`. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'h',
    ґ: 'h',
    д: 'd',
    е: 'e',
    є: 'e',
    ж: 'Z',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'i',
  },
  ...{
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'h',
  },
  ...{ ц: 'T', ч: 'C', ш: 'S', щ: 'SC', ь: '', ъ: '', ю: 'iu', я: 'ia', ы: 'i', э: 'e', ў: 'v' },
};

const LATIN: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/gu, 'SC'],
  [/dzh/gu, 'J'],
  [/zgh/gu, 'zh'],
  [/zh/gu, 'Z'],
  [/kh/gu, 'h'],
  [/ts|tz/gu, 'T'],
  [/ch/gu, 'C'],
  [/sh/gu, 'S'],
  [/ph/gu, 'f'],
  [/ck/gu, 'k'],
  [/[yj]/gu, 'i'],
  [/w/gu, 'v'],
  [/g/gu, 'h'],
  [/[cq]/gu, 'k'],
  [/x/gu, 'ks'],
];

/**
 * What a word sounds like, so that one name in Ukrainian, Russian and English has one key: `shahed`, «шахед»;
 * `Kharkiv`, «Харків»; `Vovchansk`, «Вовчанськ». Coarse on purpose: words that share a key are candidates, not
 * necessarily the same.
 */
export function soundKey(word: string): string {
  const spelt = Array.from(fold(word), (letter) => CYRILLIC[letter] ?? letter).join('');
  return LATIN.reduce((text, [pattern, sign]) => text.replace(pattern, sign), spelt.replace(/['’]/gu, ''))
    .replace(/дж|dZ/gu, 'J')
    .replace(/i+(?=[aeou])/gu, '')
    .replace(/(\p{L})\1+/gu, '$1');
}

/**
 * The words of a text as sounds, numbers apart from letters: `Geran2`, «герань-2» and "GERAN 2" give the same.
 * A Latin X on its own is the Cyrillic letter it looks like, as in X-101.
 */
export function soundTokens(text: string): readonly string[] {
  const words = fold(text).match(/\p{L}[\p{L}\p{M}'’]*|\p{N}+/gu) ?? [];
  return words.map((word) => (word === 'x' ? 'h' : soundKey(word))).filter((token) => token !== '');
}

/** A word as it sounds without its case ending: «Авдіївкою», «ланцетом». Short words keep theirs. */
export function withoutEnding(token: string): string {
  return token.replace(/(?<=.{3})(?:oh?o|eho|omu|oiu|om|em|im|ih|ah|ei|[aeiou]{1,2})$/u, '');
}
