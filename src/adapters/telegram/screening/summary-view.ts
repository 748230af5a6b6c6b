import type { Locale } from '../../../core/kernel/locale.js';
import type { ListedSource } from '../../../core/register/list.js';
import type { Counts } from '../../../core/register/screening/screen-rows.js';
import { formatFor } from '../../../i18n/format.js';
import type { Translate } from '../../../i18n/keys.js';
import { listParams } from '../views/card-source.js';
import { fitBlocks } from '../views/card-fit.js';

export interface SummaryModel {
  readonly counts: Counts;
  readonly emptyRows: number;
  /** The lists that were searched. */
  readonly searched: readonly ListedSource[];
}

/** How many rows came out how, against what and as of when, and what that is worth. HTML. */
export function summaryText(t: Translate, locale: Locale, model: SummaryModel): string {
  const { counts, emptyRows, searched } = model;
  const { match, possible, unchecked } = counts;
  const notFound = counts['not-found'];
  return fitBlocks([
    `<b>${t('screening:summary.rows', { count: match + possible + notFound + unchecked })}</b>`,
    [
      t('screening:summary.counts', { match, possible, notFound }),
      ...(unchecked === 0 ? [] : [t('screening:summary.unchecked', { number: unchecked })]),
      ...(emptyRows === 0 ? [] : [t('screening:summary.empty', { number: emptyRows })]),
    ].join('\n'),
    t('screening:summary.caution'),
    ...searchedBlocks(t, locale, searched),
  ]);
}

/** The lists, each with the day our copy describes; nothing when none was searched. HTML. */
export function searchedBlocks(t: Translate, locale: Locale, searched: readonly ListedSource[]): string[] {
  if (searched.length === 0) return [];
  const lines = searched.map((source) => `• ${searchedText(t, locale, source)}`);
  return [[t('screening:summary.searched'), ...lines].join('\n')];
}

/** A list with the day our copy describes. HTML. */
export function searchedText(t: Translate, locale: Locale, { list, snapshot }: ListedSource): string {
  const format = formatFor(locale);
  const params = {
    ...listParams(locale, { list }),
    date: format.date(snapshot.takenOn),
  };
  return list.state.kind === 'withdrawn'
    ? t('screening:summary.listWithdrawn', { ...params, withdrawn: format.date(list.state.on) })
    : t('screening:summary.list', params);
}
