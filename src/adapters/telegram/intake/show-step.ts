import type { CaseState } from '../../../core/cases/case.js';
import type { BotContext } from '../context.js';
import { showReview } from '../menus/review-menu.js';
import { askStep } from './ask-step.js';

/** Shows where a draft stands: the open question, or the review. */
export async function showStep(ctx: BotContext, draft: CaseState): Promise<void> {
  const { step } = draft.intake;
  if (step === 'review') await showReview(ctx, draft);
  else await askStep(ctx, draft, step);
}
