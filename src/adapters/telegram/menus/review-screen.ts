import type { CaseState } from '../../../core/cases/case.js';
import type { Arrangement } from '../../../core/cases/command.js';
import { mayExplode } from '../../../core/cases/object-state.js';
import type { Question, Walk } from '../../../core/cases/steps.js';
import { adviceFor } from '../../../core/evidence/coach.js';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import type { BotContext, Host } from '../context.js';
import { askStep } from '../intake/ask-step.js';
import { longRef } from '../intake/buttons.js';
import { draftOf } from '../intake/draft.js';
import { remember } from '../middleware/identify.js';
import { coachText } from '../views/coach-text.js';
import { refusalText } from '../views/refusal-text.js';
import { reviewText } from '../views/review-text.js';
import { payloadOf, pressedIn, type SlidMenuContext } from './menu-host.js';

/** The draft that a menu of the review is about: the first part of what every one of their buttons carries. */
export function refOf(ctx: SlidMenuContext): CaseRef {
  const [ref = ''] = payloadOf(ctx).split(':');
  return longRef(ref);
}

/** That draft, while it is one. */
export async function draftOn(ctx: SlidMenuContext): Promise<CaseState | null> {
  const { app, actor }: Host = ctx.host;
  const draft = actor && (await draftOf(app, actor.id));
  return draft?.ref === refOf(ctx) ? draft : null;
}

/**
 * The review, and below it the one thing that would help whoever looks at the photos. It stands here because here
 * nothing is asked, and a photo can still be added. How to send a photo as a file is explained in one report only.
 */
export function reviewWithAdvice(ctx: BotContext, draft: CaseState): string {
  const review = reviewText(ctx, draft);
  const state = draft.custody.state?.value;
  // Nobody is to go near such an object for a better picture.
  if (mayExplode(state)) return review;
  const explained = ctx.session.fileTip !== undefined && ctx.session.fileTip !== draft.ref;
  const illegible = draft.components.some(({ marking }) => marking?.value.kind === 'illegible');
  const advice = adviceFor(draft.evidence, { explained, inHand: state === 'secured', illegible });
  if (advice?.kind === 'send-as-file') ctx.session.fileTip = draft.ref;
  return advice === null ? review : `${review}\n\n${coachText(ctx.t, advice)}`;
}

/** Writes the review anew above whichever of its menus is open. */
export async function refreshReview(ctx: SlidMenuContext): Promise<void> {
  const draft = await draftOn(ctx);
  if (draft) await ctx.editMessageText(reviewWithAdvice(pressedIn(ctx), draft), { parse_mode: 'HTML' });
}

/** The draft after a change of its components or files; null when it was refused, which is said. */
export async function arranged(ctx: SlidMenuContext, change: Arrangement): Promise<CaseState | null> {
  const telegram = pressedIn(ctx);
  const actor = await remember(telegram);
  const handled = await telegram.app.desk.handle(refOf(ctx), { kind: 'arrange', change }, actor);
  if (handled.ok) return handled.value.state;
  const limit = handled.error.code === 'too-many-components';
  const text = limit ? refusalText(telegram, handled.error) : telegram.t('intake:nothingToSubmit');
  await ctx.answerCallbackQuery({ text, show_alert: true });
  return null;
}

/** What to ask next, from the review. */
export interface Target {
  readonly step: Question | 'photos' | Walk;
  readonly component?: string;
}

/** Leaves the review for a question. Where nothing is left to ask, it stays and says so. */
export async function goTo(ctx: SlidMenuContext, target: Target): Promise<void> {
  const telegram = pressedIn(ctx);
  const actor = await remember(telegram);
  const handled = await telegram.app.desk.handle(refOf(ctx), { kind: 'go-to', ...target }, actor);
  if (!handled.ok) {
    await ctx.answerCallbackQuery({ text: telegram.t('intake:nothingToSubmit'), show_alert: true });
    return;
  }
  const { state } = handled.value;
  if (state.intake.step === 'review') {
    await ctx.answerCallbackQuery({ text: telegram.t('intake:allAnswered') });
    return;
  }
  await ctx.answerCallbackQuery();
  ctx.menu.close();
  await askStep(telegram, state, state.intake.step);
}
