import type { Locale } from '../../../core/kernel/locale.js';
import { freshnessOf, type ListedSource } from '../../../core/register/list.js';
import type { LookupAnswer, LookupResult } from '../../../core/register/lookup.js';
import { LONGEST_QUERY, MATCH_FROM, type QueryFault } from '../../../core/register/matching/find-names.js';
import type { Misdated } from '../../../core/register/question.js';
import { exactly, type IsoDay } from '../../../core/register/uncertain-date.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { briefText } from './card-brief.js';
import { companyTitle, countryText, shorten } from './card-company.js';
import { timeKind, uncertainDateText } from './card-date.js';
import { fitBlocks } from './card-fit.js';
import { inOrderOfWeight } from './card-lists.js';
import { reasonText } from './card-match.js';
import { listName, listParams } from './card-source.js';

const LONGEST_ECHO = 100;
const LONGEST_LIST = 40;
const LONGEST_EXAMPLE = 60;

export interface ChoicesModel {
  /** As it was asked. It is the first that stands in bold, where turning the page finds it again. */
  readonly question: string;
  readonly results: readonly LookupResult[];
  /** Those of them on this page. */
  readonly shown: readonly LookupResult[];
  /** The lists that were not searched yet. */
  readonly preparing: LookupAnswer['preparing'];
  /** The reader's day. */
  readonly today: IsoDay;
}

/** Several companies, or none for sure: their names and one line each. HTML. */
export function choicesText(
  t: Translate,
  locale: Locale,
  { question, results, shown, preparing, today }: ChoicesModel,
): string {
  // Several that fit alike are each only possible, and still the question is not in doubt.
  const sure = results.some(({ score }) => score >= MATCH_FROM);
  const lines = shown.map((result) => choiceText(t, locale, { result, today }));
  const query = escapeHtml(question);
  const narrower = results.length > shown.length ? [t('register:choices.narrower')] : [];
  return fitBlocks([
    t(sure ? 'register:choices.several' : 'register:choices.maybe', { query }),
    ...lines,
    ...narrower,
    ...preparingBlocks(t, locale, preparing),
  ]);
}

/** Which lists were not searched yet, and what to do. HTML. */
function preparingBlocks(t: Translate, locale: Locale, preparing: LookupAnswer['preparing']): string[] {
  if (preparing.length === 0) return [];
  const lists = preparing.map((source) => {
    return `• ${escapeHtml(listName(locale, source.list))}`;
  });
  return [[t('register:preparing'), ...lists].join('\n')];
}

interface ChoiceModel {
  readonly result: LookupResult;
  readonly today: IsoDay;
}

function choiceText(t: Translate, locale: Locale, { result, today }: ChoiceModel): string {
  const { company, matched } = result;
  return [
    companyTitle(locale, company, matched.text),
    escapeHtml(summaryText(t, locale, { result, today })),
    reasonText(t, matched),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

export interface SummaryModel {
  readonly result: Pick<LookupResult, 'company' | 'entries'>;
  /** The reader's day. */
  readonly today: IsoDay;
}

/** One line about a result: country and standing, of several lists by list. Plain text, for inline results too. */
export function summaryText(t: Translate, locale: Locale, { result, today }: SummaryModel): string {
  const { company, entries } = result;
  const several = entries.length > 1;
  const period = several ? (entries[0]?.then?.asOf ?? null) : null;
  const standings = inOrderOfWeight({ entries, today }).map((placed) => {
    const status = briefText(t, locale, { placed, today, periodTold: period !== null });
    const list = shorten(placed.source.list.title[locale], LONGEST_LIST);
    return several ? t('register:brief.on', { list, status }) : status;
  });
  const asOf =
    period === null
      ? ''
      : t(`register:brief.${timeKind(period)}`, { date: uncertainDateText(t, locale, period) });
  return [countryText(locale, company), asOf, ...standings].filter((part) => part !== '').join(' · ');
}

/** What was searched, as of when, and that this clears nobody. HTML. */
export function notFoundText(
  t: Translate,
  locale: Locale,
  { answer, today }: { readonly answer: LookupAnswer; readonly today: IsoDay },
): string {
  const lists = answer.searched.map((source) => `• ${searchedText(t, locale, { source, today })}`);
  return fitBlocks([
    `<b>${t('register:notFound.title', { query: escapeHtml(shorten(answer.query.trim(), LONGEST_ECHO)) })}</b>`,
    ...(lists.length === 0 ? [] : [[t('register:notFound.searched'), ...lists].join('\n')]),
    ...(lists.length + answer.preparing.length === 0 ? [t('register:notFound.emptyRegister')] : []),
    ...preparingBlocks(t, locale, answer.preparing),
    t('register:notFound.caution'),
  ]);
}

function searchedText(
  t: Translate,
  locale: Locale,
  { source, today }: { readonly source: ListedSource; readonly today: IsoDay },
): string {
  const date = uncertainDateText(t, locale, exactly(source.snapshot.takenOn));
  const params = { ...listParams(locale, source), date };
  const { state } = source.list;
  if (state.kind === 'withdrawn') {
    if (state.on === source.snapshot.takenOn) return t('register:notFound.listLast', params);
    const withdrawn = uncertainDateText(t, locale, exactly(state.on));
    return t('register:notFound.listWithdrawn', { ...params, withdrawn });
  }
  const stale = freshnessOf(source, today) === 'stale';
  return t(stale ? 'register:notFound.listStale' : 'register:notFound.list', params);
}

/** Why a query could not be looked up, and what to do. HTML. */
export function refusedText(t: Translate, fault: QueryFault | Misdated): string {
  if (typeof fault === 'object') {
    const query = escapeHtml(shorten(fault.query, LONGEST_EXAMPLE));
    return t(`register:refused.${fault.why}`, {
      date: escapeHtml(shorten(fault.date, LONGEST_EXAMPLE)),
      query,
    });
  }
  return fault === 'empty'
    ? t('register:refused.empty')
    : t('register:refused.too-long', { count: LONGEST_QUERY });
}
