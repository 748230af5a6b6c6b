import type { Locale } from '../../../core/kernel/locale.js';
import type { PlacedEntry } from '../../../core/register/lookup.js';
import type { CompanyCard, RecordedEntry } from '../../../core/register/register-desk.js';
import type { IsoDay } from '../../../core/register/uncertain-date.js';
import type { Finding } from '../../../core/cases/finding.js';
import { formatFor } from '../../../i18n/format.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { dayInUkraine } from '../today.js';
import { companyTitle, shorten } from './card-company.js';
import { disputeHistory, findingHistory } from './card-disputes.js';
import { eventText, LONGEST_BRIEF_REASON } from './card-entry.js';
import { kindText } from './card-findings.js';
import type { MatchNote } from './card-note.js';
import { fitBlocks } from './card-fit.js';
import { inOrderOfWeight } from './card-lists.js';
import { namesText } from './card-names.js';
import { recordLines } from './card-record.js';
import { linksBySite, linkText, listParams } from './card-source.js';

const MOST_LINES = 20;
const LONGEST_NOTE = 300;
const LONGEST_REASON = 1000;

export interface DetailsModel {
  readonly card: CompanyCard;
  /** What is known of its entries since when. */
  readonly recorded: readonly RecordedEntry[];
  /** As on the card, so that it is still there on the way back. */
  readonly note: MatchNote | null;
  /** Opens the card from anywhere. */
  readonly link: string;
  /** The reader's day. */
  readonly today: IsoDay;
}

/**
 * Everything else the register and the cases know of a company: other names, numbers, the whole history, all sources,
 * each verified finding. Never who reported one, where, or on what day. HTML that fits one message: what does not is
 * left out from the end.
 */
export function detailsText(
  t: Translate,
  locale: Locale,
  { card, recorded, note, link, today }: DetailsModel,
): string {
  const { company, findings } = card;
  const entries = inOrderOfWeight({ entries: card.entries, today });
  const blocks = [
    [
      companyTitle(locale, company, note?.asked ?? null),
      ...(note ? [note.line] : []),
      t('company:details.link', { link }),
    ].join('\n'),
    namesText(t, company),
    ...findingsBlock(t, locale, findings),
    ...findingHistory(t, locale, card),
    ...entries.map((placed) => {
      const record = recorded.find(({ id }) => id === placed.entry.id);
      return historyText(t, locale, { placed, record });
    }),
    ...sourcesBlock(t, entries),
  ];
  return fitBlocks(blocks.filter((block) => block !== ''));
}

function findingsBlock(t: Translate, locale: Locale, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const lines = findings.slice(0, MOST_LINES).map((finding) => {
    const month = formatFor(locale).date(dayInUkraine(finding.confirmedAt).slice(0, 7));
    return `• ${t('company:details.finding', { what: kindText(t, finding), month })}`;
  });
  const rest = findings.length - lines.length;
  const more = rest > 0 ? [t('company:details.moreFindings', { count: rest })] : [];
  return [[`<b>${t('company:details.findings')}</b>`, ...lines, ...more].join('\n')];
}

interface HistoryModel {
  readonly placed: PlacedEntry;
  readonly record: RecordedEntry | undefined;
}

function historyText(t: Translate, locale: Locale, { placed, record }: HistoryModel): string {
  const { entry, source, disputes } = placed;
  const events = entry.history.slice(-MOST_LINES).flatMap((event) => {
    const from = event.source === null ? '' : ` (${linkText(event.source)})`;
    const note = event.note === null ? [] : [escapeHtml(shorten(event.note[locale], LONGEST_NOTE))];
    return [`• ${eventText(t, locale, event)}${from}`, ...note];
  });
  const known = record === undefined ? [] : recordLines(t, locale, record);
  const title = `<b>${t('company:details.history', listParams(locale, source))}</b>`;
  const reason = fullReason(t, locale, placed);
  return [title, ...events, ...reason, ...disputeHistory(t, locale, disputes), ...known].join('\n');
}

/** What the card may have cut. */
function fullReason(t: Translate, locale: Locale, { entry }: PlacedEntry): string[] {
  const reason = entry.reason?.[locale] ?? '';
  return reason.length > LONGEST_BRIEF_REASON
    ? [t('register:reason', { reason: escapeHtml(shorten(reason, LONGEST_REASON)) })]
    : [];
}

function sourcesBlock(t: Translate, entries: readonly PlacedEntry[]): string[] {
  const addresses = entries.flatMap(({ entry, source }) => [
    entry.source,
    ...entry.history.flatMap((event) => event.source ?? []),
    source.list.url,
  ]);
  const known = [...new Set(addresses)].filter((address) => address !== '');
  const links = linksBySite(known.slice(0, MOST_LINES)).map((link) => `• ${link}`);
  return links.length === 0 ? [] : [[`<b>${t('company:details.sources')}</b>`, ...links].join('\n')];
}
