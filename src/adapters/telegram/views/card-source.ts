import type { Locale } from '../../../core/kernel/locale.js';
import type { ListedSource } from '../../../core/register/list.js';
import { escapeHtml } from '../html.js';
import { shorten } from './card-company.js';

const LONGEST_TITLE = 120;

/** What names a list: as much of it as can be told to people. */
export type NamedList = Pick<ListedSource['list'], 'title' | 'publisher'>;

/** A list's publisher and title in the reader's language, as parameters of an HTML text; see {@link publisherOf}. */
export function listParams(locale: Locale, { list }: { readonly list: NamedList }) {
  return {
    publisher: escapeHtml(publisherOf(locale, list)),
    list: escapeHtml(shorten(list.title[locale], LONGEST_TITLE)),
  };
}

/** A list by publisher and title. Plain text. */
export function listName(locale: Locale, list: NamedList): string {
  return `${publisherOf(locale, list)}${shorten(list.title[locale], LONGEST_TITLE)}`;
}

/**
 * The publisher with the space that parts it from what follows; empty for a list of which nobody said who keeps it, whose
 * title stands for both. Plain text.
 */
export function publisherOf(locale: Locale, { title, publisher }: NamedList): string {
  return publisher[locale] === title[locale] ? '' : `${shorten(publisher[locale], LONGEST_TITLE)} `;
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
