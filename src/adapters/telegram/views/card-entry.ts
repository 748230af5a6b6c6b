import type { Locale } from '../../../core/kernel/locale.js';
import type { ListedSource } from '../../../core/register/list.js';
import type { PlacedEntry } from '../../../core/register/lookup.js';
import { exactly } from '../../../core/register/uncertain-date.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { shorten } from './card-company.js';
import { uncertainDateText } from './card-date.js';

const MOST_EVENTS = 8;
const LONGEST_REASON = 400;
const LONGEST_TITLE = 120;

/** One entry: its standing, the history with dates, the reason, the source, the list's own state. HTML. */
export function entryText(t: Translate, locale: Locale, { entry, source, standing }: PlacedEntry): string {
  const { list, snapshot } = source;
  const status = t(`register:status.${standing.status}`, listParams(locale, source));
  const history = entry.history
    .slice(0, MOST_EVENTS)
    .map((event) => t(`register:event.${event.kind}`, { date: uncertainDateText(t, locale, event.on) }));
  const withdrawn =
    list.state.kind === 'withdrawn'
      ? [t('register:withdrawn', { date: uncertainDateText(t, locale, exactly(list.state.on)) })]
      : [];
  const reason =
    entry.reason === null
      ? []
      : [t('register:reason', { reason: escapeHtml(shorten(entry.reason[locale], LONGEST_REASON)) })];
  return [
    `<b>${status}</b>`,
    ...history,
    ...withdrawn,
    ...reason,
    t('register:source', { link: linkText(entry.source) }),
    t('register:snapshot', { date: uncertainDateText(t, locale, exactly(snapshot.takenOn)) }),
  ].join('\n');
}

/** A list's publisher and title in the reader's language, as parameters of an HTML text. */
export function listParams(locale: Locale, { list }: ListedSource): { publisher: string; list: string } {
  return {
    publisher: escapeHtml(shorten(list.publisher[locale], LONGEST_TITLE)),
    list: escapeHtml(shorten(list.title[locale], LONGEST_TITLE)),
  };
}

/** A link that shows where it leads. Only pages of the web become links. */
function linkText(address: string): string {
  if (!URL.canParse(address) || !/^https?:/.test(address)) return escapeHtml(shorten(address, LONGEST_TITLE));
  const host = new URL(address).hostname.replace(/^www\./, '');
  return `<a href="${escapeHtml(address)}">${escapeHtml(host)}</a>`;
}
