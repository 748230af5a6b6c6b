import { disputeState } from '../../../core/disputes/dispute.js';
import type { Locale } from '../../../core/kernel/locale.js';
import { mainName } from '../../../core/register/company.js';
import type { LookupAnswer, PlacedEntry } from '../../../core/register/lookup.js';
import type { ScreeningPlan } from '../../../core/register/screening/plan.js';
import type { ScreenedRow } from '../../../core/register/screening/screen-rows.js';
import type { Row } from '../../../core/register/screening/table.js';
import { formatFor } from '../../../i18n/format.js';
import type { Translate } from '../../../i18n/keys.js';
import { plainText } from '../html.js';
import { briefText } from '../views/card-brief.js';
import { uncertainDateText } from '../views/card-date.js';
import { matchText } from '../views/card-match.js';
import { publisherOf } from '../views/card-source.js';
import { columnTitle } from './screening-view.js';

/** What the result adds to every row, after `tier`; `describe` fills them in this order. */
const SAID = [
  'company',
  'score',
  'why',
  'status',
  'dates',
  'list',
  'source',
  'card',
  'others',
  'dispute',
] as const;
const MOST_OTHERS = 3;
/** Results that {@link describeAnswer} can use. */
export const MOST_DESCRIBED = 1 + MOST_OTHERS;

export interface Reader {
  readonly t: Translate;
  readonly locale: Locale;
  readonly botName: string;
}

/** Puts the best result into cells, several entries of one company joined by `; `. */
export function describeAnswer({ t, locale, botName }: Reader, { results }: LookupAnswer): Row {
  const [best, ...others] = results;
  if (best === undefined) return [];
  const { company, entries, matched, score } = best;
  const each = (cell: (placed: PlacedEntry) => string): string =>
    [...new Set(entries.map(cell))].filter((text) => text !== '').join('; ');
  return [
    mainName(company),
    String(Number(score.toFixed(2))),
    plainText(matchText(t, matched)),
    each((placed) => briefText(t, locale, { placed, today: null })),
    each((placed) => datesText(t, locale, placed)),
    each(({ source }) => listText(t, locale, source)),
    each(({ entry }) => entry.source),
    `https://t.me/${botName}?start=c_${company.id}`,
    others
      .slice(0, MOST_OTHERS)
      .map((other) => mainName(other.company))
      .join('; '),
    each(({ disputes }) => disputeCell(t, disputes)),
  ];
}

function datesText(t: Translate, locale: Locale, { standing }: PlacedEntry): string {
  const from = uncertainDateText(t, locale, standing.listedFrom);
  if (standing.statusFrom === null) return t('screening:result.since', { date: from });
  const to = uncertainDateText(t, locale, standing.statusFrom);
  return t('screening:result.span', { from, status: t(`screening:ended.${standing.status}`), to });
}

/** Whether the company disputes the entry, and what came of it. */
function disputeCell(t: Translate, disputes: PlacedEntry['disputes']): string {
  const state = disputeState(disputes);
  return state === null ? '' : t(`screening:dispute.${state}`);
}

function listText(t: Translate, locale: Locale, { list, snapshot }: PlacedEntry['source']): string {
  const date = formatFor(locale).date(snapshot.takenOn);
  return t('screening:summary.list', {
    publisher: publisherOf(locale, list),
    list: list.title[locale],
    date,
  });
}

export interface ResultParts {
  readonly t: Translate;
  readonly header: Row | null;
  readonly plan: ScreeningPlan;
  readonly screened: readonly ScreenedRow[];
}

export interface ResultTable {
  /** The owner's titles, then ours. */
  readonly header: Row;
  /** Can be gone through more than once. */
  readonly rows: () => Iterable<Row>;
  readonly count: number;
  /** The column of the cards' addresses. */
  readonly linked: number;
}

/** The whole result: the owner's columns as they were, then ours. */
export function resultTable({ t, header, plan, screened }: ResultParts): ResultTable {
  const width = screened.reduce((most, { row }) => Math.max(most, row.length), header?.length ?? 0);
  const titles = Array.from({ length: width }, (_, column) => {
    if (header === null && column === plan.column) return t('screening:result.name');
    return columnTitle(t, { title: header?.[column] ?? '', header: header !== null, number: column + 1 });
  });
  function* rows(): Generator<Row> {
    for (const { row, tier, said } of screened) {
      const own = Array.from({ length: width }, (_, column) => row[column] ?? '');
      yield [...own, t(`screening:tier.${tier}`), ...SAID.map((_, at) => said[at] ?? '')];
    }
  }
  return {
    header: [...titles, t('screening:result.tier'), ...SAID.map((name) => t(`screening:result.${name}`))],
    rows,
    count: screened.length,
    linked: width + 1 + SAID.indexOf('card'),
  };
}
