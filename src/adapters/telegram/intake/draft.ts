import type { CaseState } from '../../../core/cases/case.js';
import type { PersonId } from '../../../core/people/person.js';
import type { BotContext, Services } from '../context.js';

/** The one open draft of whoever wrote, if any. */
export async function openDraft(ctx: BotContext): Promise<CaseState | null> {
  return ctx.actor && draftOf(ctx.app, ctx.actor.id);
}

/** The one open draft of a person, if any. */
export async function draftOf(
  { views, cases }: Pick<Services, 'views' | 'cases'>,
  person: PersonId,
): Promise<CaseState | null> {
  const ref = await views.draftOf(person);
  const stored = ref && (await cases.load(ref));
  return stored?.state.status === 'draft' ? stored.state : null;
}

/** Whether what the person writes now belongs to the draft, and is no question of their own to the bot. */
export function inConversation(draft: CaseState | null): draft is CaseState {
  return draft !== null && !draft.intake.paused && draft.intake.step !== 'offer';
}
