import type { Identifier } from '../../core/register/company.js';

const LEI = /^[A-Z0-9]{18}\d{2}$/;
const EDRPOU = /^\d{8}$/;

/** A number whose kind the file does not tell: by its shape, else a registration number. */
export function identifierOf(value: string, countries: readonly string[]): Identifier | null {
  const plain = value.trim().toUpperCase();
  if (!/\d/.test(plain) || plain.length > 60) return null;
  if (LEI.test(plain) && hasLeiCheck(plain)) return { scheme: 'lei', value: plain };
  if (EDRPOU.test(plain) && countries.includes('UA')) return { scheme: 'edrpou', value: plain };
  return { scheme: 'registration', value: value.trim() };
}

/** ISO 17442: the letters as numbers (A is 10) make a number that leaves 1 when divided by 97. */
function hasLeiCheck(code: string): boolean {
  let rest = 0;
  for (const digit of code.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) {
    rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** The country of a code of OpenSanctions (`de`, `gb-sct`); null for those that are none (`suhh`, `zz`). */
export function countryOf(code: string): string | null {
  const [, country] = /^([a-z]{2})(?:-|$)/i.exec(code.trim()) ?? [];
  return country === undefined || country.toLowerCase() === 'zz' ? null : country.toUpperCase();
}
