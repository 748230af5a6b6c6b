import { Composer } from 'telegraf';
import { message } from 'telegraf/filters';
import type { BotContext } from '../context.js';
import { sendView } from './ask-step.js';
import { openDraft } from './draft.js';
import { stepView } from './step-view.js';

/**
 * Photos came out of the blue and their report was offered, then words came instead of a press. They were answered as
 * a question about a company, but may well have been about the photos: the offer comes again, below, where it is seen.
 */
export const remindOfOffer = new Composer<BotContext>();

remindOfOffer.on(message('text'), async (ctx) => {
  const draft = await openDraft(ctx);
  if (draft?.intake.step === 'offer' && !draft.intake.paused)
    await sendView(ctx, stepView(ctx, draft, 'offer'));
});
