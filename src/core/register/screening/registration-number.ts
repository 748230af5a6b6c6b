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
