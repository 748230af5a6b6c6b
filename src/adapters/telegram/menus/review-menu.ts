import type { CaseState } from '../../../core/cases/case.js';
import { adviceFor } from '../../../core/evidence/coach.js';
import { QUESTIONS } from '../../../core/cases/steps.js';
import type { BotContext } from '../context.js';
import { longRef, shortRef } from '../intake/buttons.js';
import { openDraft } from '../intake/draft.js';
import { cancelView } from '../intake/paused-view.js';
import { askStep, sendView } from '../intake/ask-step.js';
import { remember } from '../middleware/identify.js';
import { coachText } from '../views/coach-text.js';
import { refusalText } from '../views/refusal-text.js';
import { reviewText } from '../views/review-text.js';
import { createMenu, payloadOf, pressedIn, type SlidMenuContext } from './menu-host.js';

/** The last screen before sending. Its buttons carry the draft's number. */
export const reviewMenu = createMenu('rev', refresh);

const FIELDS = [...QUESTIONS, 'photos'] as const;

reviewMenu.dynamic((ctx, range) => {
  const { t } = ctx.host;
  const payload = payloadOf(ctx);
  range.text({ text: t('intake:send'), payload }, submit).row();
  FIELDS.forEach((step, index) => {
    range.text({ text: t(`case:field.${step}`), payload }, (pressed) => correct(pressed, step));
    if (index % 2 === 1) range.row();
  });
  range.row().text({ text: t('intake:cancel'), payload }, askCancel);
});

/** Shows everything that was understood, to be sent or corrected. */
export async function showReview(ctx: BotContext, draft: CaseState): Promise<void> {
  await ctx.bridge.reply(ctx, {
    text: reviewWithAdvice(ctx, draft),
    menu: reviewMenu,
    payload: shortRef(draft.ref),
  });
}

/**
 * The review, and below it the one thing that would help whoever looks at the photos. It stands here because here
 * nothing is asked, and a photo can still be added. How to send a photo as a file is explained in one report only.
 */
function reviewWithAdvice(ctx: BotContext, draft: CaseState): string {
  const explained = ctx.session.fileTip !== undefined && ctx.session.fileTip !== draft.ref;
  const advice = adviceFor(draft.evidence, { explained });
  if (advice?.kind === 'send-as-file') ctx.session.fileTip = draft.ref;
  const review = reviewText(ctx, draft);
  return advice === null ? review : `${review}\n\n${coachText(ctx.t, advice)}`;
}

/** The screen in the language its reader has chosen since. */
async function refresh(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  const draft = await openDraft(telegram);
  if (draft?.ref !== longRef(payloadOf(ctx))) return;
  await ctx.editMessageText(reviewWithAdvice(telegram, draft), { parse_mode: 'HTML' });
}

async function submit(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  const ref = longRef(payloadOf(ctx));
  const handled = await telegram.app.desk.handle(ref, { kind: 'submit' }, await remember(telegram));
  if (!handled.ok) {
    const gone = ['wrong-status', 'no-such-case', 'not-allowed'].includes(handled.error.code);
    const text = gone ? telegram.t('intake:nothingToSubmit') : refusalText(telegram, handled.error);
    // A second tap on "Send" is no reason for a box to be dismissed.
    await ctx.answerCallbackQuery({ text, show_alert: !gone });
    return;
  }
  await ctx.answerCallbackQuery();
  ctx.menu.close();
}

async function correct(ctx: SlidMenuContext, step: (typeof FIELDS)[number]): Promise<void> {
  const telegram = pressedIn(ctx);
  const actor = await remember(telegram);
  const handled = await telegram.app.desk.handle(longRef(payloadOf(ctx)), { kind: 'go-to', step }, actor);
  if (!handled.ok) {
    await ctx.answerCallbackQuery({ text: telegram.t('intake:nothingToSubmit'), show_alert: true });
    return;
  }
  await ctx.answerCallbackQuery();
  ctx.menu.close();
  await askStep(telegram, handled.value.state, step);
}

async function askCancel(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  await ctx.answerCallbackQuery();
  const draft = await openDraft(telegram);
  if (draft) await sendView(telegram, cancelView(telegram.t, draft));
}
