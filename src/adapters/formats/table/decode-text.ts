/** Encodings of one byte a letter that tables of the region come in. The first wins where all fit alike. */
const SINGLE_BYTE = ['windows-1251', 'koi8-u', 'ibm866', 'x-mac-cyrillic', 'windows-1252'] as const;

/** Enough to tell an encoding by, and quick. Bytes. */
const SAMPLE = 64 * 1024;

/** Ukrainian and Russian letters, the frequent first: text in the right encoding has more of them. */
const FREQUENT = 'оаиніетрслвкупдмяьзбгйчєюхжшїцщфґыэъё';

/** The text of a file, or null when the bytes are no text. UTF-8, UTF-16, or the best-fitting of the others. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return isBinary(text.slice(0, SAMPLE)) ? null : text;
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, SAMPLE);
  const wide = wideEncodingOf(head);
  if (wide !== null) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  const scored = SINGLE_BYTE.map((encoding) => ({
    encoding,
    score: readability(new TextDecoder(encoding).decode(head)),
  }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).encoding;
}

/**
 * UTF-16 without a byte order mark: every other byte says the alphabet, zero for separators, digits and Latin letters,
 * 4 for Cyrillic ones. No text of one byte a letter has either.
 */
function wideEncodingOf(head: Uint8Array): string | null {
  const highs = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0 || byte === 4) highs[at % 2] = (highs[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = highs;
  const least = head.length / 20;
  if (odd > least && odd > even * 4) return 'utf-16le';
  return even > least && even > odd * 4 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** How much the text looks like words: frequent letters, capitals only in front, one alphabet in a word. */
function readability(text: string): number {
  let score = 0;
  for (const letter of text.toLowerCase()) {
    const rank = FREQUENT.indexOf(letter);
    if (rank !== -1) score += 3 - rank / 8;
    else if (/\p{Script=Cyrillic}/u.test(letter)) score -= 2;
    else if (/[^\p{ASCII}\p{L}«»“”„’‘–—№…°§\u00a0]/u.test(letter)) score -= 4;
    else if (/\p{Script=Latin}/u.test(letter) && letter > '\x7f') score += 1;
  }
  const swapped = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  const mixed = text.match(/[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]/giu)?.length ?? 0;
  return score - swapped * 3 - mixed * 6;
}

/** Control characters other than white space, or signs that no text has. */
function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- these characters are what tells a picture from a text
  const strange = text.match(/[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  return strange > text.length / 200;
}
