import type { CompanyId } from './company.js';

/** Finds companies by the numbers that registries gave them: EDRPOU, LEI, tax and registration numbers. */
export interface CompanyNumbers {
  /** Companies with a number that is one of these exactly, by id; see {@link numbersIn}. */
  holders(numbers: readonly string[]): Promise<readonly CompanyId[]>;
}

const LABELS =
  /(^|\s)((єдрпоу|едрпоу|edrpou|lei|інн|инн|іпн|огрн|код|code|tax id|vat|reg(istration)?|no|№)[\s.:#№]*)+(?=\S*\d)/giu;

/**
 * The number that a question consists of, as it was typed, in capitals, and without what stands between its characters,
 * since lists write it either way; empty for a question that is no number. Shorter than six characters, or with
 * less than five digits, nothing is taken for one.
 */
export function numbersIn(query: string): readonly string[] {
  const bare = query.normalize('NFKC').replace(LABELS, ' ').trim();
  if (!/^[a-z0-9][a-z0-9\s./-]*$/iu.test(bare)) return [];
  const number = bare.replace(/[^a-z0-9]/giu, '').toUpperCase();
  const digits = number.replace(/\D/gu, '').length;
  if (number.length < 6 || number.length > 24 || digits < 5) return [];
  return [...new Set([number, bare, bare.toUpperCase()])];
}
