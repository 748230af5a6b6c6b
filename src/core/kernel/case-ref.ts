import { err, ok, type Result } from './result.js';

/** A case's number as people say it: `SL-7K3F9Q`. It is also the case's key everywhere. */
export type CaseRef = `SL-${string}`;

/** Crockford's base32: no I, L, O, U, so that a number survives a bad line and bad handwriting. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BODY_LENGTH = 5;

/**
 * Makes a case number from random bytes: five random characters and a check character (Luhn mod N with
 * N = 32, which catches every single wrong character and nearly all swaps of neighbours).
 *
 * @param random at least five bytes; the low five bits of each are used
 */
export function makeCaseRef(random: Uint8Array): CaseRef {
  if (random.length < BODY_LENGTH) throw new RangeError(`a case number needs ${BODY_LENGTH} random bytes`);
  const body = Array.from(random.subarray(0, BODY_LENGTH), (byte) => ALPHABET.charAt(byte & 31)).join('');
  return `SL-${body}${checkCharacter(body)}`;
}

/**
 * Reads a case number as a person types it: any case, with or without `SL-`, spaces or dashes anywhere,
 * I and L for 1, O for 0. Refuses a wrong length, a foreign character and a wrong check character.
 */
export function parseCaseRef(text: string): Result<CaseRef, 'not-a-case-number'> {
  const letters = text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/^SL(?=.{6}$)/, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  const wellFormed = letters.length === BODY_LENGTH + 1 && [...letters].every((c) => ALPHABET.includes(c));
  if (!wellFormed) return err('not-a-case-number');
  const body = letters.slice(0, BODY_LENGTH);
  return checkCharacter(body) === letters.charAt(BODY_LENGTH)
    ? ok<CaseRef>(`SL-${letters}`)
    : err('not-a-case-number');
}

function checkCharacter(body: string): string {
  let factor = 2;
  let sum = 0;
  for (const character of [...body].reverse()) {
    const product = factor * ALPHABET.indexOf(character);
    sum += Math.floor(product / 32) + (product % 32);
    factor = factor === 2 ? 1 : 2;
  }
  return ALPHABET.charAt((32 - (sum % 32)) % 32);
}
