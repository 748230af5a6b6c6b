import type { InlineKeyboardButton } from 'telegraf/types';
import type { Counts } from '../../../core/register/screening/screen-rows.js';
import type { Recognised, Screening } from '../../../core/register/screening/screening.js';
import type { TableFault } from '../../../core/register/screening/table.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { shorten } from '../views/card-company.js';
import { act } from './screening-buttons.js';

/** A message about a screening: HTML, and the buttons under it. */
export interface ScreeningView {
  readonly text: string;
  readonly buttons: readonly (readonly InlineKeyboardButton[])[];
}

const LONGEST_TITLE = 40;
const LONGEST_SAMPLE = 80;

/** Why a screening ends without a result. */
export type ScreeningFault = Exclude<TableFault, 'media'> | 'gone' | 'not-fetched' | 'reporting' | 'failed';

export function faultView(t: Translate, fault: ScreeningFault): ScreeningView {
  return { text: t(`screening:fault.${fault}`), buttons: [] };
}

export function readingView(t: Translate, id: string, file: string): ScreeningView {
  return {
    text: t('screening:reading', { file: escapeHtml(shorten(file, LONGEST_TITLE)) }),
    buttons: [[cancelButton(t, id)]],
  };
}

/** What was recognised, to be confirmed or changed. */
export function offerView(t: Translate, { id, source, recognised }: Screening): ScreeningView {
  if (recognised === null) return faultView(t, 'failed');
  const start = act(id, 'start', { label: t('screening:button.start') });
  if (source.kind === 'text') {
    const text = t('screening:pasted', { count: recognised.rows });
    return { text, buttons: [[start], [cancelButton(t, id)]] };
  }
  const { header } = recognised.plan;
  const change = t(header ? 'screening:button.noHeader' : 'screening:button.header');
  const columns = act(id, 'columns', { label: t('screening:button.column') });
  return {
    text: offerText(t, recognised),
    buttons: [
      [start],
      ...(recognised.columns.length > 1 ? [[columns]] : []),
      [act(id, 'header', { label: change, value: header ? 'no' : 'yes' })],
      [cancelButton(t, id)],
    ],
  };
}

function offerText(t: Translate, { rows, plan, columns, sheet, otherSheets }: Recognised): string {
  const { title, sample } = columns[plan.column] ?? { title: '', sample: '' };
  const example = plan.header ? sample : title;
  return [
    t('screening:offer.rows', { count: plan.header ? rows - 1 : rows }),
    ...(otherSheets === 0
      ? []
      : [
          t('screening:offer.sheet', { name: escapeHtml(shorten(sheet, LONGEST_TITLE)), count: otherSheets }),
        ]),
    t(plan.header ? 'screening:offer.header' : 'screening:offer.noHeader'),
    t('screening:offer.column', {
      number: plan.column + 1,
      title: escapeHtml(
        shorten(columnTitle(t, { title, header: plan.header, number: plan.column + 1 }), LONGEST_TITLE),
      ),
    }),
    ...numbersText(t, plan, columns),
    ...(example === ''
      ? []
      : [t('screening:offer.sample', { sample: escapeHtml(shorten(example, LONGEST_SAMPLE)) })]),
    t('screening:offer.ask'),
  ].join('\n');
}

function numbersText(
  t: Translate,
  { numbers }: Recognised['plan'],
  columns: Recognised['columns'],
): string[] {
  if (numbers === null) return [];
  const title = escapeHtml(shorten(columns[numbers]?.title ?? '', LONGEST_TITLE));
  return [t('screening:offer.numbers', { number: numbers + 1, title })];
}

/** What a column is called: by its header, else by its number. */
export function columnTitle(
  t: Translate,
  { title, header, number }: { readonly title: string; readonly header: boolean; readonly number: number },
): string {
  return header && title !== '' ? title : t('screening:result.column', { number });
}

/** The columns to choose from, each by its title and what is in it. */
export function columnsView(t: Translate, { id, recognised }: Screening): ScreeningView {
  const columns = recognised?.columns ?? [];
  return {
    text: t('screening:chooseColumn'),
    buttons: columns.map(({ title, sample }, column) => {
      const shown = shorten(title === '' ? sample : title, LONGEST_TITLE);
      const label = t('screening:columnLabel', { number: column + 1, title: shown });
      return [act(id, 'pick', { label, value: String(column) })];
    }),
  };
}

/** That it goes on by itself from here; while it has to wait, how many others are before it. */
export function queuedView(t: Translate, id: string, ahead: number): ScreeningView {
  const text = ahead === 0 ? t('screening:queued') : t('screening:waiting', { count: ahead });
  return { text, buttons: [[cancelButton(t, id)]] };
}

export function progressView(
  t: Translate,
  id: string,
  far: { readonly done: number; readonly total: number; readonly counts: Counts },
): ScreeningView {
  const { done, total, counts } = far;
  const text = t('screening:progress', { done, total, match: counts.match, possible: counts.possible });
  return { text, buttons: [[cancelButton(t, id)]] };
}

function cancelButton(t: Translate, id: string): InlineKeyboardButton {
  return act(id, 'cancel', { label: t('screening:button.cancel') });
}
