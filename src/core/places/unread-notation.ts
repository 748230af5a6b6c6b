/** Ways to write a point that cannot be read here, each for a reason of its own. */
export type UnreadNotation = 'three-words' | 'rectangular';

/** what3words: three words with dots, mostly behind three slashes. Which square they mean only its owner's service says. */
const THREE_WORDS =
  /(?:^|\s)\/{2,3}(?:\p{L}+\.){2}\p{L}+|(?:w3w\.co|what3words\.com)\/\S+|^(?:\p{Ll}{3,}\.){2}\p{Ll}{3,}$/u;

const NUMBER = String.raw`\d{7}(?:[.,]\d+)?`;
/** Metres of a rectangular grid in use in Ukraine, SK-42 or UCS-2000: seven digits each, north first, zone before the east. */
const RECTANGULAR = new RegExp(
  String.raw`^(?:(?:ск|ck|sk|уск|ucs)[- ]?(?:42|63|2000)[:, ]*)?(?:[xх][:= ]*)?(${NUMBER})[,; ]+(?:[yу][:= ]*)?(${NUMBER})$`,
  'iu',
);

/** Tells what somebody pasted for a place though it cannot be read, or null. */
export function unreadNotation(text: string): UnreadNotation | null {
  const words = text.trim();
  if (THREE_WORDS.test(words)) return 'three-words';
  const [, north, east] = RECTANGULAR.exec(words) ?? [];
  if (north !== undefined && east !== undefined && isOfUkraine(north, east)) return 'rectangular';
  return /^(?:ск|уск)[- ]?(?:42|63|2000)(?!\d)/iu.test(words) && /\d{4,}/.test(words) ? 'rectangular' : null;
}

/** Ukraine is 4,900 to 5,810 kilometres north of the equator, in zones 4 to 7 of six degrees. */
function isOfUkraine(north: string, east: string): boolean {
  const kilometres = Number(north.replace(',', '.')) / 1000;
  return kilometres > 4850 && kilometres < 5850 && /^[4-7]/.test(east);
}
