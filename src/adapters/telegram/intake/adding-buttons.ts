import { Markup } from 'telegraf';
import type { InlineKeyboardButton } from 'telegraf/types';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import type { Translate } from '../../../i18n/keys.js';
import { defineButton } from '../callback-data.js';
import { shortRef } from './buttons.js';

/** Begins or ends the time in which whatever is sent belongs to a case that was sent already. */
export const addingButton = defineButton('add1', ['ref', 'do']);

/** Under a moderator's question. */
export function answerQuestionButton(t: Translate, ref: CaseRef): InlineKeyboardButton {
  return Markup.button.callback(t('case:own.answer'), addingButton.pack({ ref: shortRef(ref), do: 'begin' }));
}

export function doneAddingButton(t: Translate, ref: CaseRef): InlineKeyboardButton {
  return Markup.button.callback(t('case:own.done'), addingButton.pack({ ref: shortRef(ref), do: 'done' }));
}
