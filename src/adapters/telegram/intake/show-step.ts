import type { CaseState } from '../../../core/cases/case.js';
import type { BotContext } from '../context.js';
import { showReview } from '../menus/review-menu.js';
import { askStep } from './ask-step.js';

/** Shows where a draft stands: the open question, or the review. */
export async function showStep(ctx: BotContext, draft: CaseState): Promise<void> {
  const { step } = draft.intake;
  if (step !== 'review') return askStep(ctx, draft, step);
  // What counted files has lost its buttons by now.
  delete ctx.session.counter;
  await showReview(ctx, draft);
}
