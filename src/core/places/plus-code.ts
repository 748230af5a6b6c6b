import type { Point } from './place.js';

const ALPHABET = '23456789cfghjmpqrvwx';
const FULL = new RegExp(`^[${ALPHABET}]{8}\\+[${ALPHABET}]{2}$`);

/**
 * Decodes a full plus code of ten digits to the middle of its square of about 14 × 14 metres, after the Open Location
 * Code specification (github.com/google/open-location-code, "Specification"). Null for anything else: a short code
 * needs the town it is relative to.
 */
export function readPlusCode(text: string): Point | null {
  const code = text.toLowerCase();
  if (!FULL.test(code)) return null;
  let latitude = -90;
  let longitude = -180;
  let step = 400;
  const digits = code.replace('+', '');
  for (let at = 0; at < digits.length; at += 2) {
    step /= 20;
    latitude += ALPHABET.indexOf(digits.charAt(at)) * step;
    longitude += ALPHABET.indexOf(digits.charAt(at + 1)) * step;
  }
  const middle = (corner: number): number => Math.round((corner + step / 2) * 1e6) / 1e6;
  return { latitude: middle(latitude), longitude: middle(longitude) };
}
