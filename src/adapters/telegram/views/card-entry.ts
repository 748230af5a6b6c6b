import type { Locale } from '../../../core/kernel/locale.js';
import type { StandingThen } from '../../../core/register/as-of.js';
import type { Entry, EntryEvent } from '../../../core/register/entry.js';
import { freshnessOf, type ListedSource } from '../../../core/register/list.js';
import type { PlacedEntry } from '../../../core/register/lookup.js';
import { EVER, exactly, type IsoDay } from '../../../core/register/uncertain-date.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { shorten } from './card-company.js';
import { disputeLines, withdrawnLines } from './card-disputes.js';
import { daysText, eventDateText, timeKind, uncertainDateText } from './card-date.js';
import { linkText, listParams } from './card-source.js';

const MOST_EVENTS = 8;
const LONGEST_REASON = 400;
/** Of several lists on one card. */
export const LONGEST_BRIEF_REASON = 160;

export interface EntryModel {
  readonly placed: PlacedEntry;
  /** The reader's day, which says whether a copy of a list is out of date. */
  readonly today: IsoDay;
  /** One of several: in fewer lines. */
  readonly brief: boolean;
}

/** One entry: its standing, the history with dates, the reason, the source, the list's own state. HTML. */
export function entryText(t: Translate, locale: Locale, { placed, today, brief }: EntryModel): string {
  const { entry, source } = placed;
  const history = entry.history.slice(-MOST_EVENTS).map((event) => eventText(t, locale, event));
  const longest = brief ? LONGEST_BRIEF_REASON : LONGEST_REASON;
  const reason =
    entry.reason === null
      ? []
      : [t('register:reason', { reason: escapeHtml(shorten(entry.reason[locale], longest)) })];
  const known = [...sourceLines(t, entry), ...freshnessLines(t, locale, { source, today })];
  return [
    ...standingLines(t, locale, { placed, today }),
    ...(brief ? [history.join(' · ')] : history),
    ...reason,
    ...(brief ? [known.join(' · ')] : known),
  ].join('\n');
}

/** A list that has no page of its own and names none for the entry is its own source. */
function sourceLines(t: Translate, { source }: Entry): string[] {
  return source === '' ? [] : [t('register:source', { link: linkText(source) })];
}

/** What the entry says, with the company's reply at once below; of a withdrawn one, first of all that it is so. */
function standingLines(
  t: Translate,
  locale: Locale,
  { placed, today }: Pick<EntryModel, 'placed' | 'today'>,
): readonly string[] {
  const { then, source, disputes } = placed;
  const past = then === null ? [] : thenLines(t, locale, { then, source });
  const withdrawn = withdrawnLines(t, locale, placed);
  if (withdrawn.length > 0) return [...withdrawn, ...past];
  const [first, ...rest] = past;
  const status = statusText(t, locale, { placed, today });
  return [
    // What was asked stands out.
    ...(first === undefined ? [`<b>${status}</b>`] : [`<b>${first}</b>`, ...rest, status]),
    ...disputeLines(t, locale, disputes),
  ];
}

/** What the company is on the list; of a copy that is out of date, what it was then. */
function statusText(
  t: Translate,
  locale: Locale,
  { placed: { standing, source }, today }: Pick<EntryModel, 'placed' | 'today'>,
): string {
  const params = listParams(locale, source);
  if (standing.status !== 'listed' || freshnessOf(source, today) !== 'stale') {
    return t(`register:status.${standing.status}`, params);
  }
  const date = uncertainDateText(t, locale, exactly(source.snapshot.takenOn));
  return t('register:status.stale', { ...params, date });
}

export function eventText(t: Translate, locale: Locale, { kind, on, basis }: EntryEvent): string {
  if (basis === 'stated') return t(`register:event.${kind}`, { date: eventDateText(t, locale, on) });
  // In our first copy already: there were no two to compare.
  if (on.earliest === EVER) return t(`register:event.${kind}`, { date: daysText(t, locale, on) });
  return t('register:compared', { event: t(`register:event.${kind}`, { date: daysText(t, locale, on) }) });
}

/** Whether the list is live, withdrawn or out of date, and as of when we know it. */
function freshnessLines(
  t: Translate,
  locale: Locale,
  { source, today }: { readonly source: ListedSource; readonly today: IsoDay },
): string[] {
  const { state } = source.list;
  const date = uncertainDateText(t, locale, exactly(source.snapshot.takenOn));
  if (state.kind === 'live') return [t(`register:copy.${freshnessOf(source, today)}`, { date })];
  const withdrawn = uncertainDateText(t, locale, exactly(state.on));
  if (state.on === source.snapshot.takenOn) return [t('register:copy.last', { date })];
  return [t('register:withdrawn', { date: withdrawn }), t('register:copy.withdrawn', { date })];
}

function thenLines(
  t: Translate,
  locale: Locale,
  { then, source }: { readonly then: StandingThen; readonly source: ListedSource },
): string[] {
  const date = uncertainDateText(t, locale, exactly(source.snapshot.takenOn));
  return [
    thenText(t, locale, then),
    ...(then.statuses.every(({ sure }) => sure) ? [] : [t('register:then.roughly')]),
    ...(then.beyondSnapshot ? [t('register:then.beyond', { date })] : []),
  ];
}

/** What the company was on one list in the period asked about, in one line. Plain text. */
export function thenText(t: Translate, locale: Locale, then: StandingThen): string {
  const date = uncertainDateText(t, locale, then.asOf);
  return t(`register:then.${timeKind(then.asOf)}`, { date, statuses: statusesThen(t, then) });
}

/** The same where the period is told already. Plain text. */
export function statusesThen(t: Translate, { statuses }: StandingThen): string {
  const said = statuses.map(({ status, sure }, at) => {
    // "On the list, then status suspended": that it still was on it need not be said again.
    const goesOn = status === 'suspended' && statuses[at - 1]?.status === 'listed';
    return { sure, status: t(goesOn ? 'register:brief.suspended' : `register:then.status.${status}`) };
  });
  // Where nothing is sure they do not follow each other: it was one of them.
  if (said.every(({ sure }) => !sure))
    return said.map(({ status }) => t('register:then.maybe', { status })).join('; ');
  return said.reduce((before, { sure, status: after }) => {
    if (before === '') return sure ? after : t('register:then.maybe', { status: after });
    return t(sure ? 'register:then.followed' : 'register:then.maybeFollowed', { before, after });
  }, '');
}
