import type { CompanyId } from './company.js';

/** Finds companies by the numbers that registries gave them: EDRPOU, LEI, tax and registration numbers. */
export interface CompanyNumbers {
  /** Companies with exactly this number, by id; `number` as {@link numberIn} gives it. */
  holders(number: string): Promise<readonly CompanyId[]>;
}

const LABELS =
  /(^|\s)(єдрпоу|едрпоу|edrpou|lei|інн|инн|іпн|огрн|код|code|tax id|vat|reg(istration)?|no|№)[\s.:#№]*(?=\S*\d)/giu;

/**
 * The number that a question consists of, in capitals and without anything between its characters; null for a
 * question that is no number. Shorter than six characters, or with less than five digits, nothing is taken for one.
 */
export function numberIn(query: string): string | null {
  const bare = query.normalize('NFKC').replace(LABELS, ' ').trim();
  if (!/^[a-z0-9][a-z0-9\s./-]*$/iu.test(bare)) return null;
  const number = bare.replace(/[^a-z0-9]/giu, '').toUpperCase();
  const digits = number.replace(/\D/gu, '').length;
  return number.length >= 6 && number.length <= 24 && digits >= 5 ? number : null;
}
