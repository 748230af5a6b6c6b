import type { CaseState } from '../../../core/cases/case.js';
import type { BotContext } from '../context.js';
import { showReview } from '../menus/review-menu.js';
import { stepView, type StepView } from './step-view.js';

/** Asks what comes next in a draft. */
export async function showStep(ctx: BotContext, draft: CaseState): Promise<void> {
  const { step } = draft.intake;
  delete ctx.session.counter;
  if (step === 'review') {
    await showReview(ctx, draft);
    return;
  }
  const messageId = await sendView(ctx, stepView(ctx.t, draft, step));
  if (step === 'photos') ctx.session.counter = { messageId, album: null };
  else ctx.session.question = messageId;
}

/** Sends a message of the intake with its buttons. Returns the message's id. */
export async function sendView(ctx: BotContext, view: StepView): Promise<number> {
  const sent = await ctx.reply(view.text, {
    parse_mode: 'HTML',
    reply_markup: { inline_keyboard: view.buttons.map((row) => [...row]) },
  });
  return sent.message_id;
}

/** Takes the buttons off the question that was just answered in words, so that nobody presses them later. */
export async function retireQuestion(ctx: BotContext): Promise<void> {
  const messageId = ctx.session.question;
  if (messageId === undefined || ctx.chat === undefined) return;
  delete ctx.session.question;
  // The message may be deleted by now; the answer is stored all the same.
  await ctx.telegram
    .editMessageReplyMarkup(ctx.chat.id, messageId, undefined, undefined)
    .catch(() => undefined);
}
