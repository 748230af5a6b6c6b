/** Latin letters that are no accented form of another, so decomposition leaves them. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ё: 'е',
  ґ: 'г',
};

/** Letters that are spelt with two where the accent is not to be had. */
const WITH_TWO: Readonly<Record<string, string>> = {
  ş: 'sh',
  ș: 'sh',
  š: 'sh',
  ç: 'ch',
  č: 'ch',
  ć: 'ch',
  ž: 'zh',
  ä: 'ae',
  ö: 'oe',
  ø: 'oe',
  ü: 'ue',
  å: 'aa',
};
const ACCENTED = /[şșšçčćžäöøüå]/gu;

/** A name with its accented letters as two ("Shishecam", "Wuerth"); null where it has none. */
export function spelledOut(text: string): string | null {
  const lower = text.toLowerCase();
  const spelled = lower.replace(ACCENTED, (letter) => WITH_TWO[letter] ?? letter);
  return spelled === lower ? null : spelled;
}

const LATIN_WITH_MARKS = /(\p{Script=Latin})\p{M}+/gu;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/gu;
const APOSTROPHES = /(?<=[\p{L}\p{N}])['’ʼ‘`´′"“”«»](?=[\p{L}\p{N}])/gu;
const INITIALS = /(?<=(?:^|[^\p{L}\p{N}])(?:\p{L}\.)*\p{L})\.(?=\p{L}(?:[^\p{L}\p{N}]|$))/gu;
/** "PnG": the `and` that is said in haste. */
const AND_IN_HASTE = /(?<=(?:^|[^\p{L}\p{N}])\p{Lu})['’]?n['’]?(?=\p{Lu}(?:[^\p{L}\p{N}]|$))/gu;
const TRADE_SIGNS = /[™®©℠]/gu;
const AMPERSAND = /[&+＆]/gu;
const WORD =
  /\p{Script=Han}+|[\p{Script=Hiragana}\p{Script=Katakana}ー]+|&|[\p{L}\p{M}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{M}\p{N}]|$)/gu;

/** Text that folding only puts in lower case: most of a register. */
const PLAIN = /^[a-zA-Z0-9 ,\-абвгдежзийклмнопрстуфхцчшщьюяєіїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЬЮЯЄІЇыъЫЪ]*$/u;

/** "M-I SWACO": letters joined by a hyphen are initials. */
const HYPHENED = /(?<![\p{L}\p{N}])(\p{L})-(?=\p{L}(?![\p{L}\p{N}]))/gu;

/** One spelling for what people see as the same: case, width, accents, apostrophes, dotted initials, emoji. */
export function fold(text: string): string {
  if (AND_IN_HASTE.test(text)) return fold(text.replace(AND_IN_HASTE, ' & '));
  if (HYPHENED.test(text)) return fold(text.replace(HYPHENED, '$1'));
  if (PLAIN.test(text)) return text.toLowerCase().replace(/ {2,}/gu, ' ').trim();
  const plain = text.replace(TRADE_SIGNS, '').normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  const unaccented = plain.normalize('NFD').replace(LATIN_WITH_MARKS, '$1').normalize('NFC');
  return unaccented
    .replace(/[ßæœøłđðþıёґ]/gu, (letter) => SPELT_OUT[letter] ?? letter)
    .replace(APOSTROPHES, '')
    .replace(INITIALS, '')
    .replace(AMPERSAND, ' & ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The words of folded text. Chinese is one word as long as it runs; `&` is a word. */
export function wordsOf(folded: string): readonly string[] {
  const words = folded.match(WORD) ?? [];
  return words.map((word, at) =>
    AND.test(word) && isLetter(words[at - 1]) && isLetter(words[at + 1]) ? '&' : word,
  );
}

const AND = /^(and|und|і|та|и|енд|энд)$/u;

/** "P and G" is written P&G as well. */
function isLetter(word: string | undefined): boolean {
  return word?.length === 1 && word !== '&';
}
