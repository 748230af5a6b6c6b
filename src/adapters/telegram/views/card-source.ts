import type { Locale } from '../../../core/kernel/locale.js';
import type { ListedSource } from '../../../core/register/list.js';
import { escapeHtml } from '../html.js';
import { shorten } from './card-company.js';

const LONGEST_TITLE = 120;

/** A list's publisher and title in the reader's language, as parameters of an HTML text. */
export function listParams(locale: Locale, { list }: ListedSource): { publisher: string; list: string } {
  return {
    publisher: escapeHtml(shorten(list.publisher[locale], LONGEST_TITLE)),
    list: escapeHtml(shorten(list.title[locale], LONGEST_TITLE)),
  };
}

/** A link that shows where it leads. Only pages of the web become links. */
export function linkText(address: string): string {
  if (!URL.canParse(address) || !/^https?:/.test(address)) return escapeHtml(shorten(address, LONGEST_TITLE));
  const host = new URL(address).hostname.replace(/^www\./, '');
  return `<a href="${escapeHtml(address)}">${escapeHtml(host)}</a>`;
}
