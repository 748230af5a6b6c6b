import { Markup } from 'telegraf';
import type { InlineKeyboardButton } from 'telegraf/types';
import { defineButton } from '../callback-data.js';

/** An answer about a screening that was offered, or is under way. */
export const screeningButton = defineButton('scr2', ['id', 'act', 'value']);

export type ScreeningAct =
  'start' | 'columns' | 'column' | 'heads' | 'head' | 'sheets' | 'sheet' | 'offer' | 'cancel';

export function act(
  id: string,
  what: ScreeningAct,
  { label, value = '' }: { readonly label: string; readonly value?: string },
): InlineKeyboardButton {
  return Markup.button.callback(label, screeningButton.pack({ id, act: what, value }));
}
