import type { InlineKeyboardButton } from 'telegraf/types';
import type { Counts } from '../../../core/register/screening/screen-rows.js';
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

/** What a column is called: by its header, else by its number. */
export function columnTitle(
  t: Translate,
  { title, header, number }: { readonly title: string; readonly header: boolean; readonly number: number },
): string {
  return header && title !== '' ? title : t('screening:result.column', { number });
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

export function cancelButton(t: Translate, id: string): InlineKeyboardButton {
  return act(id, 'cancel', { label: t('screening:button.cancel') });
}
