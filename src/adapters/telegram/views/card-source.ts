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
  const site = siteOf(address);
  return site === null ? escapeHtml(shorten(address, LONGEST_TITLE)) : link(address, site);
}

/** Addresses as links, those of one site together: its name, then numbers. */
export function linksBySite(addresses: readonly string[]): readonly string[] {
  const sites = new Map<string, string[]>();
  for (const address of addresses) {
    const key = siteOf(address) ?? address;
    sites.set(key, [...(sites.get(key) ?? []), address]);
  }
  return [...sites.values()].map((pages) =>
    pages.map((page, at) => (at === 0 ? linkText(page) : link(page, String(at + 1)))).join(', '),
  );
}

function link(address: string, label: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`;
}

/** Null for anything but a page of the web. */
function siteOf(address: string): string | null {
  const isPage = URL.canParse(address) && /^https?:/.test(address);
  return isPage ? new URL(address).hostname.replace(/^www\./, '') : null;
}
