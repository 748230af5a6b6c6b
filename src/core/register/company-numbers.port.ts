import type { CompanyId } from './company.js';

/** Finds companies by the numbers that registries gave them: EDRPOU, LEI, tax and registration numbers. */
export interface CompanyNumbers {
  /** Companies with a number that is one of these, however either is spaced, by id; see {@link numbersIn}. */
  holders(numbers: readonly string[]): Promise<readonly CompanyId[]>;
}

const LABELS =
  /(^|\s)((єдрпоу|едрпоу|edrpou|lei|інн|инн|іпн|огрн|код|code|tax id|vat|reg(istration)?|no|№)[\s.:#№]*)+(?=\S*\d)/giu;

/** An LEI, or as many digits in a row as the shortest registry gives and no year or price has. */
const WITHIN = /(?<![\p{L}\p{N}])(?:[a-z0-9]{18}\d\d|\d{8,15})(?![\p{L}\p{N}])/giu;

/**
 * The number that a question consists of, as it was typed, in capitals, and without what stands between its characters,
 * since lists write it either way; or the one number in a sentence around it. Empty for a question with no number, or
 * with several. Shorter than six characters, or with less than five digits, nothing is taken for one.
 */
export function numbersIn(query: string): readonly string[] {
  const bare = query.normalize('NFKC').replace(LABELS, ' ').trim();
  if (!/^[a-z0-9][a-z0-9\s./-]*$/iu.test(bare)) return numberWithin(bare);
  const number = bare.replace(/[^a-z0-9]/giu, '').toUpperCase();
  if (number.length < 6 || number.length > 24 || digitsOf(number) < 5) return numberWithin(bare);
  return [...new Set([number, bare, bare.toUpperCase()])];
}

function numberWithin(text: string): readonly string[] {
  const found = [...new Set(text.match(WITHIN) ?? [])].filter((number) => digitsOf(number) >= 5);
  return found.length === 1 ? found.map((number) => number.toUpperCase()) : [];
}

function digitsOf(number: string): number {
  return number.replace(/\D/gu, '').length;
}
