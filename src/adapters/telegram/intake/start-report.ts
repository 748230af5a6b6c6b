import type { QuickReport } from '../../../core/cases/quick-report.js';
import type { Instant } from '../../../core/kernel/time.js';
import type { BotContext } from '../context.js';
import { remember } from '../middleware/identify.js';
import { refusalText } from '../views/refusal-text.js';
import { endAdding } from './adding.js';
import { openDraft } from './draft.js';
import { pausedView } from './paused-view.js';
import { quickReportText } from './quick-link.js';
import { sendView } from './ask-step.js';
import { showStep } from './show-step.js';

/** `/report`: a new draft, or the one that waits. */
export async function startReport(ctx: BotContext): Promise<void> {
  const waiting = await openDraft(ctx);
  if (waiting) {
    await sendView(ctx, pausedView(ctx.t, waiting));
    return;
  }
  endAdding(ctx);
  const begun = ctx.session.linked ?? null;
  const actor = await remember(ctx);
  const opened = await ctx.app.desk.open(
    {
      kind: 'open',
      reporter: actor.id,
      component: ctx.app.ids.id(),
      evidence: null,
      safetySeen: ctx.person?.safetySeenAt != null,
      begun,
    },
    actor,
  );
  if (!opened.ok) {
    await ctx.reply(refusalText(ctx, opened.error));
    return;
  }
  delete ctx.session.linked;
  if (begun) await ctx.reply(quickReportText(ctx, begun));
  const until = await ctx.app.desk.mayNextSendAt(actor);
  if (until !== null) await ctx.reply(sendLaterText(ctx, until));
  await showStep(ctx, opened.value.state);
}

/** Whoever prepares a report that cannot be sent today should know before. */
function sendLaterText({ t, format, app }: BotContext, until: Instant): string {
  return t('intake:sendLater', { limit: app.limits.casesPerDay, until: format.instant(until) });
}

/** A report by a link or a poster. Should a draft be waiting, what the link said is kept for the one after it. */
export async function startLinkedReport(ctx: BotContext, begun: QuickReport): Promise<void> {
  ctx.session.linked = begun;
  await startReport(ctx);
}
