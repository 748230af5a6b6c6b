import { Markup } from 'telegraf';
import type { InlineKeyboardButton } from 'telegraf/types';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import { defineButton } from '../callback-data.js';

/** An answer to a question of a draft. */
export const answerButton = defineButton('ans1', ['ref', 'question', 'value']);

/** A move within a draft that answers nothing, made for one step. */
export const moveButton = defineButton('mov1', ['ref', 'move', 'step']);

/** Shows other choices for the open question, in the same message: a page, the calendar, the question again. */
export const browseButton = defineButton('brw1', ['ref', 'question', 'show']);

export const MOVES = [
  'proceed',
  'skip',
  'back',
  'finish',
  'later',
  'resume',
  'ask-cancel',
  'withdraw',
  'start-over',
] as const;
export type Move = (typeof MOVES)[number];

/** A case number in a button: without `SL-`, which every one has. */
export function shortRef(ref: CaseRef): string {
  return ref.slice(3);
}

/** The number back from a button. Whether there is such a case, and whose, is for the use case to say. */
export function longRef(short: string): CaseRef {
  return `SL-${short}`;
}

export function answer(
  ref: CaseRef,
  question: string,
  choice: { label: string; value: string },
): InlineKeyboardButton {
  return Markup.button.callback(
    choice.label,
    answerButton.pack({ ref: shortRef(ref), question, value: choice.value }),
  );
}

export function browse(
  ref: CaseRef,
  question: string,
  choice: { label: string; show: string },
): InlineKeyboardButton {
  return Markup.button.callback(
    choice.label,
    browseButton.pack({ ref: shortRef(ref), question, show: choice.show }),
  );
}

export function move(ref: CaseRef, to: Move, at: { label: string; step: string }): InlineKeyboardButton {
  return Markup.button.callback(at.label, moveButton.pack({ ref: shortRef(ref), move: to, step: at.step }));
}
