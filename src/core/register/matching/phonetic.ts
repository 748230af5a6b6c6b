import { consonantFamilies } from './letter-set.js';
import { scriptOf } from './scripts.js';

/**
 * A word's sound, one sign per sound: `Z` zh, `S` sh, `C` ch, `T` ts, `J` dzh, otherwise the Latin letter. Meant for
 * comparing spellings of one name in Ukrainian, Russian and English, not for reading aloud.
 */
export interface Sound {
  readonly text: string;
  /** Its consonants by family as a bit set: a family one word lacks is a whole error. */
  readonly families: number;
}

/** A pattern and what it sounds as; or single letters, each with its sound. */
type Rules = readonly (readonly [RegExp, string | Readonly<Record<string, string>>])[];

const CYRILLIC: Rules = [
  [/дж/gu, 'J'],
  [/(?<=[еэєо])кс?ьк/gu, 'k'],
  [/ськ/gu, 'sk'],
  [
    /[\u0400-\u052f]/gu,
    {
      ...{
        ь: '',
        ъ: '',
        щ: 'SC',
        ш: 'S',
        ч: 'C',
        ц: 'T',
        ж: 'Z',
        ю: 'iu',
        я: 'ia',
        є: 'e',
        ё: 'e',
        э: 'e',
        е: 'e',
      },
      ...{
        и: 'i',
        і: 'i',
        ї: 'i',
        й: 'i',
        ы: 'i',
        а: 'a',
        б: 'b',
        в: 'v',
        г: 'g',
        ґ: 'g',
        д: 'd',
        з: 'z',
        к: 'k',
      },
      ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'h' },
    },
  ],
];

/** Initials are said letter by letter, so a C is none of the sounds that it has in words: NSC is not НСК. */
const INITIALS: Rules = [[/c/gu, 'T']];

const COMMON: Rules = [[/([a-z])\1/gu, '$1']];

/** As an English reader would say it. */
const ENGLISH: Rules = [
  [/(?<=[aeiouy])sion/gu, 'Zn'],
  [/[st]ion/gu, 'Sn'],
  [/sch|sh/gu, 'S'],
  [/ch(?=em|rom|ron|lor)/gu, 'k'],
  [/tch|ch/gu, 'C'],
  [/ph/gu, 'f'],
  [/pb/gu, 'b'],
  [/ck/gu, 'k'],
  [/q(u)?/gu, 'k$1'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/dge|dg(?=[ei])/gu, 'J'],
  [/g(?=[eiy])/gu, 'J'],
  [/j/gu, 'J'],
  [/gh/gu, 'g'],
  [/th/gu, 't'],
  [/wh|w/gu, 'v'],
  [/oo/gu, 'u'],
  [/ee|ea|ie/gu, 'i'],
  [/ou/gu, 'u'],
  [/[ae][iy]/gu, 'ei'],
  [/au/gu, 'o'],
  [/(?<=[a-zSZCTJ]{2,}[a-zSZCTJ])e$/gu, ''],
  [/y/gu, 'i'],
];

/** As Cyrillic written in Latin letters. */
const TRANSLITERATED: Rules = [
  [/shch|sch/gu, 'SC'],
  [/dzh/gu, 'J'],
  [/zh/gu, 'Z'],
  [/kh/gu, 'h'],
  [/ts|tz/gu, 'T'],
  [/ch/gu, 'C'],
  [/sh/gu, 'S'],
  [/y[ui]/gu, 'iu'],
  [/ya/gu, 'ia'],
  [/[jy]/gu, 'i'],
  [/w/gu, 'v'],
  [/c/gu, 'k'],
  [/x/gu, 'ks'],
  [/qu/gu, 'kv'],
  [/q/gu, 'k'],
];

/** As Ukraine's national table has it: a lone h is the Ukrainian г. */
const LONE_H = /(?<![ckpstwz])h/u;
const NATIONAL: Rules = [[/(?<![ckpstwz])h/gu, 'g'], ...TRANSLITERATED];

/** As Chinese written in pinyin is said in Ukrainian. */
const PINYIN: Rules = [
  [/^x/gu, 's'],
  [/^q/gu, 'T'],
  [/^zh/gu, 'C'],
  [/^j/gu, 'T'],
  [/^sh/gu, 'S'],
  [/^ch/gu, 'C'],
  [/y/gu, 'i'],
  [/w/gu, 'v'],
  [/c/gu, 'k'],
];

/** Readings of a folded word, without repeats; a word in no alphabet we read aloud has none. */
export function soundsOf(word: string): readonly Sound[] {
  const script = scriptOf(word);
  if (script === 'cyrillic') return [soundOf(tidy(applied(word, CYRILLIC)))];
  // "Домestos": half of it was typed before somebody noticed the layout.
  if (script === 'mixed') return [soundOf(tidy(applied(applied(word, CYRILLIC), TRANSLITERATED)))];
  if (script !== 'latin') return [];
  if (!/[aeiouy]/u.test(word)) return [soundOf(tidy(applied(applied(word, INITIALS), TRANSLITERATED)))];
  const readings = [ENGLISH, TRANSLITERATED, PINYIN].map((rules) =>
    tidy(applied(applied(word, COMMON), rules)),
  );
  return [...new Set(readings)].map(soundOf);
}

/** A question's word may be Cyrillic by the national table besides; listed words need not be kept under that. */
export function meantSounds(word: string, sounds: readonly Sound[]): readonly Sound[] {
  if (sounds.length === 0 || scriptOf(word) !== 'latin' || !LONE_H.test(word)) return sounds;
  return [...sounds, soundOf(tidy(applied(applied(word, COMMON), NATIONAL)))];
}

/** Sounds that are taken for each other share a sign; all vowels do. */
const COARSE: Readonly<Record<string, string>> = Object.fromEntries(
  ['szSZJTC', 'kgh', 'vfb', 'td', 'aeiou'].flatMap((signs) =>
    Array.from(signs, (sign) => [sign, signs.endsWith('u') ? 'a' : signs.charAt(0)]),
  ),
);

/** A sound told roughly: near sounds are one sign, all vowels one, none twice in a row. */
export function coarse(sound: string): string {
  let text = '';
  for (const sign of sound) {
    const rough = COARSE[sign] ?? sign;
    if (!text.endsWith(rough)) text += rough;
  }
  return text;
}

/** The consonants of a roughly told sound. A vowel in front stays: it is rarely lost. */
export function skeletonOf(pattern: string): string {
  return pattern.slice(0, 1) + pattern.slice(1).replaceAll('a', '');
}

/** From its text, as {@link soundsOf} gave it. */
export function soundOf(text: string): Sound {
  return { text, families: consonantFamilies(text) };
}

function tidy(sound: string): string {
  return sound.replace(/(.)\1+/gu, '$1').replace(/i+(?=[aeou])/gu, 'i');
}

function applied(word: string, rules: Rules): string {
  return rules.reduce(
    (text, [pattern, sound]) =>
      typeof sound === 'string'
        ? text.replace(pattern, sound)
        : text.replace(pattern, (letter) => sound[letter] ?? letter),
    word,
  );
}
