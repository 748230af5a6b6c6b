/** Digits of an EDRPOU code: https://zakon.rada.gov.ua/laws/show/118-96-п, point 4. */
const EDRPOU = 8;
/** With fewer it is hardly a code that lost its zeros. */
const LEAST = 5;

/**
 * The registration number in a cell, as a registry writes it, or null. Spreadsheets take a code for an amount: they
 * drop its leading zeros and write `1.2345678E7`, and that is undone here.
 */
export function registrationNumber(cell: string): string | null {
  const bare = plainDigits(cell.replace(/[\s\u00a0']/gu, ''));
  if (!/^[a-z0-9]{5,24}$/iu.test(bare) || bare.replace(/\D/gu, '').length < LEAST) return null;
  return /^\d+$/.test(bare) ? bare.padStart(EDRPOU, '0') : bare;
}

function plainDigits(cell: string): string {
  const amount = cell.replace(',', '.');
  if (!/^\d+(?:\.\d+)?(?:e\+?\d{1,2})?$/iu.test(amount)) return cell;
  const value = Number(amount);
  return /[.e]/iu.test(amount) && Number.isSafeInteger(value) ? String(value) : cell;
}

/** Weights of the first seven digits; a remainder of 10 is taken again with all of them two higher. */
const WEIGHTS = [1, 2, 3, 4, 5, 6, 7] as const;
const OTHER_WEIGHTS = [7, 1, 2, 3, 4, 5, 6] as const;

/**
 * Whether a cell holds an EDRPOU code by its check digit (its last), zeros in front restored. The rule is the one by
 * which the register's own numbers were given out: weights by the range of the code, remainder of 11.
 */
export function isEdrpou(cell: string): boolean {
  const number = registrationNumber(cell);
  if (number === null || !/^\d{8}$/.test(number)) return false;
  const code = Number(number);
  const weights = code < 30_000_000 || code > 60_000_000 ? WEIGHTS : OTHER_WEIGHTS;
  const remainder = (more: number): number =>
    weights.reduce((sum, weight, at) => sum + (weight + more) * Number(number[at]), 0) % 11;
  const first = remainder(0);
  return (first < 10 ? first : remainder(2) % 10) === Number(number[7]);
}
