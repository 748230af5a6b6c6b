import type { Locale } from '../../../core/kernel/locale.js';
import { mainName, nameIn, type Company } from '../../../core/register/company.js';
import { escapeHtml } from '../html.js';

/** Of a name in a title. */
export const LONGEST_TITLE = 120;
const LONGEST_LABEL = 40;

const regions = new Map<Locale, Intl.DisplayNames>();

/** Text cut to so many characters, with an ellipsis when something is missing. */
export function shorten(text: string, limit: number): string {
  const letters = Array.from(text);
  return letters.length <= limit
    ? text
    : `${letters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** The company's name for a button, as the list spells it; plain text, at most 40 characters. */
export function companyLabel(company: Company): string {
  return shorten(mainName(company), LONGEST_LABEL);
}

/**
 * The name as the list spells it and, beside it, the spelling that the question matched (`asked`) or else the
 * reader's own. HTML.
 */
export function companyTitle(locale: Locale, company: Company, asked: string | null): string {
  const main = mainName(company);
  const beside = ownSpellings(company).find((text) => text === asked) ?? nameIn(company, locale);
  const title = `<b>${escapeHtml(shorten(main, LONGEST_TITLE))}</b>`;
  return beside === null ? title : `${title} (${escapeHtml(shorten(beside, LONGEST_TITLE))})`;
}

/** Which of the company's spellings stands beside its name in a title of {@link companyTitle}; plain text. */
export function spellingIn(title: string, company: Company): string | null {
  const main = shorten(mainName(company), LONGEST_TITLE);
  const beside = (text: string): string => `${main} (${shorten(text, LONGEST_TITLE)})`;
  return ownSpellings(company).find((text) => title.startsWith(beside(text))) ?? null;
}

/** The names of the company itself besides the main one: a brand is not its name. */
function ownSpellings(company: Company): readonly string[] {
  const main = mainName(company);
  return company.names.flatMap(({ kind, text }) => (kind === 'brand' || text === main ? [] : text));
}

/** The countries in the reader's language; plain text, empty when none is known. */
export function countryText(locale: Locale, { countries }: Pick<Company, 'countries'>): string {
  const names = regions.get(locale) ?? new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
  regions.set(locale, names);
  return countries.map((code) => names.of(code) ?? code).join(', ');
}
