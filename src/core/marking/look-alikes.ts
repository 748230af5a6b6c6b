/** Cyrillic capitals and the Latin ones nobody can tell from them. */
const TO_LATIN: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  Ѕ: 'S',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
};
const TO_CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TO_LATIN).map(([cyrillic, latin]) => [latin, cyrillic]),
);

/** Soviet numbers as western catalogues spell them: K155LA3, KR580VM80A. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'Б',
  C: 'Ц',
  D: 'Д',
  E: 'Е',
  F: 'Ф',
  G: 'Г',
  H: 'Х',
  I: 'И',
  K: 'К',
  L: 'Л',
  M: 'М',
  N: 'Н',
  O: 'О',
  P: 'П',
  R: 'Р',
  S: 'С',
  T: 'Т',
  U: 'У',
  V: 'В',
  Z: 'З',
};

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Letters and digits that a worn surface or a camera makes one: 0 for O, 1 for I and L, 8 for B, 5 for S. */
const ONE_SIGN: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', B: '8', S: '5' };

/** Capitals of one width, compatibility forms resolved. Lower case is not kept: markings are in capitals. */
export function capitals(text: string): string {
  return text.normalize('NFKC').toUpperCase();
}

/** The word (in capitals) with look-alikes read as Latin, µ as the U that catalogues print; null when letters are left that only Cyrillic has. */
export function asLatin(word: string): string | null {
  const latin = replaceAll(word.replace(/^Μ(?=P[DC]|A7)/u, 'U'), TO_LATIN);
  return CYRILLIC.test(latin) ? null : latin;
}

/** The ways to read the word (in capitals) as Cyrillic: by look, and as transliterated. None when Latin letters are left. */
export function asCyrillic(word: string): readonly string[] {
  const asTyped = hasCyrillic(word) ? [word] : [];
  const readings = [...asTyped, replaceAll(word, TO_CYRILLIC), replaceAll(word, SPELT_OUT)];
  // A Latin suffix after a Cyrillic number (К1986ВЕ92QI) stays as it is.
  return [...new Set(readings)].filter((reading) => !/[A-Z]/.test(reading.replace(/[A-Z]{1,2}$/, '')));
}

export function hasCyrillic(text: string): boolean {
  return CYRILLIC.test(text);
}

/**
 * One spelling for markings that look the same, to compare them across cases: case, spaces, line breaks, punctuation
 * and logos' signs are dropped; Cyrillic look-alikes count as Latin; 0 and O, 1, I and L, 8 and B, 5 and S are one.
 * Idempotent. Not for showing to anyone.
 */
export function comparableMarking(text: string): string {
  const plain = capitals(text.normalize('NFKD').replace(/\p{M}/gu, '')).normalize('NFKD');
  const signs = plain.replace(/[^\p{Lu}\p{Lo}\p{Nd}]/gu, '');
  return replaceAll(replaceAll(signs, TO_LATIN), ONE_SIGN);
}

const CONFUSABLE: Readonly<Record<string, string>> = {
  '0': 'O',
  O: '0',
  '1': 'IL',
  I: '1L',
  L: '1I',
  '8': 'B',
  B: '8',
  '5': 'S',
  S: '5',
};

/** At most so many letters of a number are taken for another. */
const MOST_SWAPS = 2;
/**
 * What tells a maker stands at the start; later letters are not tried. A first letter is taken for itself: hardly any
 * number begins with a digit, but for the 1N of diodes.
 */
const REACH = 9;

/**
 * The word (Latin, in capitals) with one or two confusable signs read as the other: all with one, then all with
 * two. Bounded: about a hundred at most.
 */
export function respellings(word: string): readonly (readonly string[])[] {
  const first = /^(?:[058]|IN)/.test(word) ? 0 : 1;
  const places = [...word.slice(0, REACH)].flatMap((sign, at) =>
    at >= first && sign in CONFUSABLE ? [at] : [],
  );
  let last: readonly { readonly text: string; readonly next: number }[] = [{ text: word, next: 0 }];
  const all: (readonly string[])[] = [];
  for (let swaps = 1; swaps <= MOST_SWAPS; swaps += 1) {
    last = last.flatMap(({ text, next }) =>
      places.slice(next).flatMap((at, index) =>
        [...(CONFUSABLE[text.charAt(at)] ?? '')].map((sign) => ({
          text: text.slice(0, at) + sign + text.slice(at + 1),
          next: next + index + 1,
        })),
      ),
    );
    all.push(last.map(({ text }) => text));
  }
  return all;
}

function replaceAll(text: string, table: Readonly<Record<string, string>>): string {
  return Array.from(text, (sign) => table[sign] ?? sign).join('');
}
