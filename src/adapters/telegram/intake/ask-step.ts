import type { CaseState } from '../../../core/cases/case.js';
import { isQuestion, type Step } from '../../../core/cases/steps.js';
import type { BotContext } from '../context.js';
import { about, noteAbout } from './about-question.js';
import { placesFor } from './reading-aid.js';
import { stepView, type StepView } from './step-view.js';

/** Asks a step of a draft that is not the review. */
export async function askStep(
  ctx: BotContext,
  draft: CaseState,
  step: Exclude<Step, 'review'>,
): Promise<void> {
  delete ctx.session.counter;
  // Read while the reporter thinks, so that the answer does not wait for it.
  if (step === 'place') void placesFor(ctx, step);
  const messageId = await sendView(ctx, stepView(ctx, draft, step));
  if (step === 'photos') ctx.session.counter = { messageId, album: null, buttons: true };
  else ctx.session.question = messageId;
  if (isQuestion(step)) noteAbout(ctx, draft.ref, { ...about(draft, step), message: messageId });
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
  if (messageId === undefined) return;
  delete ctx.session.question;
  await retireMessage(ctx, messageId);
}

/** Takes the buttons off a message, which may be deleted by now. */
export async function retireMessage(ctx: BotContext, messageId: number): Promise<void> {
  await ctx.telegram
    .editMessageReplyMarkup(ctx.chat?.id, messageId, undefined, undefined)
    .catch(() => undefined);
}
