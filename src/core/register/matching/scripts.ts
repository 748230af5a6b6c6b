export type Script = 'latin' | 'cyrillic' | 'han' | 'digits' | 'mixed' | 'other';

const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
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
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
  ы: 'y',
  э: 'e',
  ъ: '',
  ё: 'e',
  ў: 'u',
  ј: 'j',
};

/** Letters of one alphabet that look like letters of the other, in either case. */
const CYRILLIC_LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  з: '3',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'l',
};
const LATIN_LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  e: 'е',
  i: 'і',
  k: 'к',
  m: 'м',
  h: 'н',
  o: 'о',
  p: 'р',
  c: 'с',
  t: 'т',
  y: 'у',
  x: 'х',
};

/** Which alphabet a folded word is written in. By code ranges: every word of the register is asked. */
export function scriptOf(word: string): Script {
  let latin = false;
  let cyrillic = false;
  let han = false;
  let digits = word !== '';
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (isLatin(code)) latin = true;
    else if (code >= 0x400 && code <= 0x52f) cyrillic = true;
    else if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) han = true;
    if (code < 48 || code > 57) digits = false;
  }
  if (latin && cyrillic) return 'mixed';
  if (latin) return 'latin';
  if (cyrillic) return 'cyrillic';
  return han ? 'han' : digits ? 'digits' : 'other';
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
}

/** Cyrillic written in Latin letters by Ukraine's national table; everything else as it is. */
export function latinise(text: string): string {
  return swap(text.toLowerCase(), CYRILLIC_TO_LATIN);
}

/**
 * The word with every letter from the alphabet it does not belong to replaced by the one it looks like; null
 * when some letter has no such double.
 */
export function unmasked(word: string): { readonly latin: string | null; readonly cyrillic: string | null } {
  const latin = swap(word, CYRILLIC_LOOKALIKES);
  const cyrillic = swap(word, LATIN_LOOKALIKES);
  return {
    latin: scriptOf(latin) === 'latin' ? latin : null,
    cyrillic: scriptOf(cyrillic) === 'cyrillic' ? cyrillic : null,
  };
}

/** Words no longer than this are typed in the wrong alphabet without anybody noticing. */
const SHORT = 3;

/**
 * The words with the short Cyrillic ones among Latin ones read as the Latin letters that they look like ("ТЕ Connectivity"),
 * as one text; null when there is nothing to read so. Longer words are recognised by their letters.
 */
export function shortWordsInLatin(words: readonly string[]): string | null {
  if (!words.some((word) => word.length > SHORT && scriptOf(word) === 'latin')) return null;
  const read = words.map((word) =>
    word.length > 1 && word.length <= SHORT && scriptOf(word) === 'cyrillic'
      ? (unmasked(word).latin ?? word)
      : word,
  );
  return read.every((word, at) => word === words[at]) ? null : read.join(' ');
}

/** The word with its digits read as the letters they look like; empty unless it has both letters and digits. */
export function withoutDigits(word: string): readonly string[] {
  if (!/\p{L}/u.test(word) || !/\d/u.test(word)) return [];
  const readings = [DIGIT_LOOKALIKES, { ...DIGIT_LOOKALIKES, 1: 'l' }].map((table) => swap(word, table));
  return [...new Set(readings)].filter((reading) => !/\d/u.test(reading));
}

const DIGIT_LOOKALIKES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 8: 'b' };

function swap(text: string, table: Readonly<Record<string, string>>): string {
  return Array.from(text, (letter) => table[letter] ?? letter).join('');
}
