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
  'remind',
  'no-remind',
  'ask-erase',
  'erase',
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

/** Makes the buttons of one question, for whoever is asked it. */
export interface QuestionButtons {
  answer(choice: { readonly label: string; readonly value: string }): InlineKeyboardButton;
  /** Shows something else in the same message: see {@link browseButton}. */
  browse(choice: { readonly label: string; readonly show: string }): InlineKeyboardButton;
}

/** The buttons of a question to the reporter of a draft. */
export function reporterButtons(ref: CaseRef, question: string): QuestionButtons {
  const at = { ref: shortRef(ref), question };
  return {
    answer: ({ label, value }) => Markup.button.callback(label, answerButton.pack({ ...at, value })),
    browse: ({ label, show }) => Markup.button.callback(label, browseButton.pack({ ...at, show })),
  };
}

export function move(ref: CaseRef, to: Move, at: { label: string; step: string }): InlineKeyboardButton {
  return Markup.button.callback(at.label, moveButton.pack({ ref: shortRef(ref), move: to, step: at.step }));
}
