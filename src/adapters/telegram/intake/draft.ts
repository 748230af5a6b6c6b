import type { CaseState } from '../../../core/cases/case.js';
import type { BotContext } from '../context.js';

/** The one open draft of whoever wrote, if any. */
export async function openDraft(ctx: BotContext): Promise<CaseState | null> {
  if (!ctx.actor) return null;
  const ref = await ctx.app.views.draftOf(ctx.actor.id);
  const stored = ref && (await ctx.app.cases.load(ref));
  return stored?.state.status === 'draft' ? stored.state : null;
}

/** Whether what the person writes now belongs to the draft, and is no question of their own to the bot. */
export function inConversation(draft: CaseState | null): draft is CaseState {
  return draft !== null && !draft.intake.paused && draft.intake.step !== 'offer';
}
