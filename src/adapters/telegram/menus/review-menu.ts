import type { MenuRange } from '@grammyjs/menu';
import type { CaseState } from '../../../core/cases/case.js';
import { adviceFor } from '../../../core/evidence/coach.js';
import { mayExplode } from '../../../core/cases/object-state.js';
import { DETAILS, SHORT_PATH, type Question } from '../../../core/cases/steps.js';
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
/** Everything that may be said besides, of which nothing has to be. */
const detailsMenu = createMenu('det', refresh);

type Target = Question | 'photos' | 'details';

// Both look the same whatever the draft holds: a second tap on "Send" is then no tap on an outdated menu.
reviewMenu.dynamic((ctx, range) => {
  const { t } = ctx.host;
  const payload = payloadOf(ctx);
  range.text({ text: t('intake:send'), payload }, submit).row();
  range.text({ text: t('intake:details'), payload }, openDetails).row();
  addFields(ctx, range, ['photos', ...SHORT_PATH]);
  range.text({ text: t('intake:cancel'), payload }, askCancel);
});

detailsMenu.dynamic((ctx, range) => {
  const { t } = ctx.host;
  const payload = payloadOf(ctx);
  range.text({ text: t('intake:askOneByOne'), payload }, (pressed) => goTo(pressed, 'details')).row();
  addFields(ctx, range, DETAILS);
  range.row().text({ text: t('common:back'), payload }, async (pressed) => {
    await pressed.answerCallbackQuery();
    pressed.menu.nav('rev');
  });
});

// Registering closes both to further ranges.
reviewMenu.register(detailsMenu);

function addFields(
  ctx: SlidMenuContext,
  range: MenuRange<SlidMenuContext>,
  fields: readonly Exclude<Target, 'details'>[],
): void {
  const payload = payloadOf(ctx);
  fields.forEach((step, index) => {
    range.text({ text: ctx.host.t(`case:field.${step}`), payload }, (pressed) => goTo(pressed, step));
    if (index % 2 === 1) range.row();
  });
}

async function openDetails(ctx: SlidMenuContext): Promise<void> {
  await ctx.answerCallbackQuery();
  ctx.menu.nav('det');
}

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
  const review = reviewText(ctx, draft);
  const state = draft.custody.state?.value;
  // Nobody is to go near such an object for a better picture.
  if (mayExplode(state)) return review;
  const explained = ctx.session.fileTip !== undefined && ctx.session.fileTip !== draft.ref;
  const advice = adviceFor(draft.evidence, { explained, inHand: state === 'secured' });
  if (advice?.kind === 'send-as-file') ctx.session.fileTip = draft.ref;
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

async function goTo(ctx: SlidMenuContext, step: Target): Promise<void> {
  const telegram = pressedIn(ctx);
  const actor = await remember(telegram);
  const handled = await telegram.app.desk.handle(longRef(payloadOf(ctx)), { kind: 'go-to', step }, actor);
  if (!handled.ok) {
    await ctx.answerCallbackQuery({ text: telegram.t('intake:nothingToSubmit'), show_alert: true });
    return;
  }
  await ctx.answerCallbackQuery();
  ctx.menu.close();
  const { state } = handled.value;
  if (state.intake.step === 'review') await showReview(telegram, state);
  else await askStep(telegram, state, state.intake.step);
}

async function askCancel(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  await ctx.answerCallbackQuery();
  const draft = await openDraft(telegram);
  if (draft) await sendView(telegram, cancelView(telegram.t, draft));
}
