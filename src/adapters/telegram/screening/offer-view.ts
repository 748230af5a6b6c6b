import type { InlineKeyboardButton } from 'telegraf/types';
import { columnsOf, type Recognised, type Screening } from '../../../core/register/screening/screening.js';
import { MOST_ABOVE } from '../../../core/register/screening/guess-head.js';
import type { Row, Sheet } from '../../../core/register/screening/table.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { shorten } from '../views/card-company.js';
import { act } from './screening-buttons.js';
import { cancelButton, columnTitle, faultView, type ScreeningView } from './screening-view.js';

const LONGEST_TITLE = 40;
const LONGEST_SAMPLE = 80;

/** What was recognised, to be confirmed or changed. */
export function offerView(t: Translate, { id, source, recognised }: Screening): ScreeningView {
  if (recognised === null) return faultView(t, 'failed');
  const start = act(id, 'start', { label: t('screening:button.start') });
  if (source.kind === 'text') {
    const text = t('screening:pasted', { count: recognised.rows });
    return { text, buttons: [[start], [cancelButton(t, id)]] };
  }
  const { sheets, head } = recognised;
  const columns = columnsOf(recognised);
  const change = (what: 'columns' | 'heads' | 'sheets'): InlineKeyboardButton[][] => [
    [act(id, what, { label: t(`screening:button.${what}`) })],
  ];
  return {
    text: offerText(t, recognised),
    buttons: [
      [start],
      ...(sheets.length > 1 ? change('sheets') : []),
      ...(columns.length > 1 ? change('columns') : []),
      ...(head.length > 1 ? change('heads') : []),
      [cancelButton(t, id)],
    ],
  };
}

function offerText(t: Translate, recognised: Recognised): string {
  const { rows, plan } = recognised;
  const { sample = '' } = columnsOf(recognised)[plan.column] ?? {};
  return [
    t('screening:offer.rows', { count: rows - plan.above - plan.header }),
    ...sheetText(t, recognised),
    ...headText(t, plan),
    ...columnsText(t, recognised),
    ...(sample === ''
      ? []
      : [t('screening:offer.sample', { sample: escapeHtml(shorten(sample, LONGEST_SAMPLE)) })]),
    t('screening:offer.ask'),
  ].join('\n');
}

function sheetText(t: Translate, { sheets, sheet }: Recognised): string[] {
  const chosen = sheets[sheet];
  if (sheets.length < 2 || chosen === undefined) return [];
  const name = escapeHtml(sheetTitle(t, chosen, sheet));
  return [t('screening:offer.sheet', { name, count: sheets.length - 1 })];
}

function headText(t: Translate, { above, header }: Recognised['plan']): string[] {
  const aboveText = above === 0 ? [] : [t('screening:offer.above', { count: above })];
  if (header === 0) return [...aboveText, t('screening:offer.noHeader')];
  if (header > 1) return [...aboveText, t('screening:offer.headers', { count: header })];
  return above > 0 ? aboveText : [t('screening:offer.header')];
}

/** Where the names are and where the numbers; a table may have only these. */
function columnsText(t: Translate, recognised: Recognised): string[] {
  const { plan } = recognised;
  const columns = columnsOf(recognised);
  const params = (column: number): { readonly number: number; readonly title: string } => {
    const title = columnTitle(t, {
      title: columns[column]?.title ?? '',
      header: plan.header > 0,
      number: column + 1,
    });
    return { number: column + 1, title: escapeHtml(shorten(title, LONGEST_TITLE)) };
  };
  if (plan.numbers === plan.column) return [t('screening:offer.onlyNumbers', params(plan.column))];
  const names = t('screening:offer.column', params(plan.column));
  return plan.numbers === null ? [names] : [names, t('screening:offer.numbers', params(plan.numbers))];
}

/** The columns to choose from, each by its title and what is in it. */
export function columnsView(t: Translate, { id, recognised }: Screening): ScreeningView {
  const columns = recognised === null ? [] : columnsOf(recognised);
  const buttons = columns.map(({ title, sample }, column) => {
    const shown = shorten(title === '' ? sample : title, LONGEST_TITLE);
    const label = t('screening:choice', { number: column + 1, title: shown });
    return [act(id, 'column', { label, value: String(column) })];
  });
  return { text: t('screening:chooseColumn'), buttons: [...buttons, back(t, id)] };
}

/** The rows to choose the header from, each by what is in it. */
export function headsView(t: Translate, { id, recognised }: Screening): ScreeningView {
  // One row at least is left to be screened.
  const rows = recognised?.head.slice(0, -1).slice(0, MOST_ABOVE) ?? [];
  const buttons = rows.map((row, at) => {
    const label = t('screening:choice', { number: at + 1, title: shorten(rowText(row), LONGEST_TITLE) });
    return [act(id, 'head', { label, value: String(at) })];
  });
  const none = [act(id, 'head', { label: t('screening:button.noHeader'), value: 'no' })];
  return { text: t('screening:chooseHead'), buttons: [...buttons, none, back(t, id)] };
}

function rowText(row: Row): string {
  return row.filter((cell) => cell !== '').join(' | ');
}

export function sheetsView(t: Translate, { id, recognised }: Screening): ScreeningView {
  const buttons = (recognised?.sheets ?? []).map((sheet, at) => {
    const label = t('screening:choice', { number: at + 1, title: sheetTitle(t, sheet, at) });
    return [act(id, 'sheet', { label, value: String(at) })];
  });
  return { text: t('screening:chooseSheet'), buttons: [...buttons, back(t, id)] };
}

function sheetTitle(t: Translate, { name, hidden }: Sheet, at: number): string {
  const title = name === '' ? t('screening:sheet', { number: at + 1 }) : shorten(name, LONGEST_TITLE);
  return hidden ? t('screening:hiddenSheet', { name: title }) : title;
}

function back(t: Translate, id: string): InlineKeyboardButton[] {
  return [act(id, 'offer', { label: t('screening:button.back') })];
}
