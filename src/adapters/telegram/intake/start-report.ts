import type { BotContext } from '../context.js';
import { remember } from '../middleware/identify.js';
import { refusalText } from '../views/refusal-text.js';
import { openDraft } from './draft.js';
import { pausedView } from './paused-view.js';
import { sendView } from './ask-step.js';
import { showStep } from './show-step.js';

/** `/report`: a new draft, or the one that waits. */
export async function startReport(ctx: BotContext): Promise<void> {
  const waiting = await openDraft(ctx);
  if (waiting) {
    await sendView(ctx, pausedView(ctx.t, waiting));
    return;
  }
  const actor = await remember(ctx);
  const opened = await ctx.app.desk.open(
    {
      kind: 'open',
      reporter: actor.id,
      component: ctx.app.ids.id(),
      evidence: null,
      safetySeen: ctx.person?.safetySeenAt != null,
    },
    actor,
  );
  if (opened.ok) await showStep(ctx, opened.value.state);
  else await ctx.reply(refusalText(ctx, opened.error));
}
