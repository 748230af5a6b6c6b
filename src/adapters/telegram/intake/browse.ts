import { Composer } from 'telegraf';
import type { CaseState } from '../../../core/cases/case.js';
import type { Step } from '../../../core/cases/steps.js';
import { COMPONENT_TYPES, WEAPONS } from '../../../core/cases/taxonomy.js';
import { FIRST_COMPONENTS } from '../../../core/taxonomy/component-kinds.js';
import { FIRST_WEAPONS } from '../../../core/taxonomy/weapons.js';
import type { BotContext } from '../context.js';
import { browseButton, longRef, reporterButtons } from './buttons.js';
import { calendarRows, NOTHING } from './calendar.js';
import { pagesOf } from './choices.js';
import { openDraft } from './draft.js';
import { morePlaces, showsPlaces } from './place-view.js';
import { placesFor, todayOf, typedAbout } from './reading-aid.js';
import { stepView, type StepView } from './step-view.js';

/** Buttons that show more choices for the open question, in the message they stand under. They change no case. */
export const browsing = new Composer<BotContext>();

browsing.action(browseButton.pattern, async (ctx) => {
  const pressed = browseButton.parse(ctx.match.input);
  const draft = pressed && (await openDraft(ctx));
  if (!draft || draft.ref !== longRef(pressed.ref) || !isAsked(ctx, draft, pressed)) {
    await ctx.answerCbQuery(ctx.t('intake:hint.alreadyAnswered'));
    return;
  }
  if (pressed.show === 'other') {
    await ctx.answerCbQuery(ctx.t('intake:hint.other'), { show_alert: true });
    return;
  }
  await ctx.answerCbQuery();
  const view = showsPlaces(pressed.show)
    ? await shownPlaces(ctx, draft, pressed.show)
    : shown(ctx, draft, pressed.show);
  if (view) await show(ctx, view, draft.intake.step === pressed.question);
});

/** Whether the question is open, or somebody said something about the place that is not clear yet. */
function isAsked(
  ctx: BotContext,
  { ref, intake }: CaseState,
  { question, show }: { question: string; show: string },
): boolean {
  return intake.step === question || (showsPlaces(show) && typedAbout(ctx, ref, question) !== null);
}

/** What was typed stays, to be kept beside what is chosen. */
async function shownPlaces(ctx: BotContext, { ref }: CaseState, show: string): Promise<StepView | null> {
  const places = await placesFor(ctx, 'place');
  const buttons = reporterButtons(ref, 'place');
  return places && morePlaces(ctx, buttons, { show, words: typedAbout(ctx, ref, 'place'), places });
}

function shown(ctx: BotContext, draft: CaseState, show: string): StepView | null {
  const { step } = draft.intake;
  if (show === NOTHING || step === 'review') return null;
  // What is chosen from now on has nothing to do with what was typed before.
  delete ctx.session.typed;
  if (show === 'again') return stepView(ctx, draft, step);
  const page = /^p(\d)$/.exec(show)?.[1];
  if (page !== undefined) return Number(page) < pages(step) ? stepView(ctx, draft, step, Number(page)) : null;
  if (step !== 'date' && step !== 'seen') return null;
  const buttons = reporterButtons(draft.ref, step);
  const rows = calendarRows({ t: ctx.t, format: ctx.format, buttons, today: todayOf(ctx) }, show);
  return rows && { text: ctx.t(`intake:ask.${step}`), buttons: rows };
}

function pages(step: Step): number {
  if (step === 'weapon') return pagesOf(WEAPONS.length, FIRST_WEAPONS);
  return step === 'component-type' ? pagesOf(COMPONENT_TYPES.length, FIRST_COMPONENTS) : 0;
}

async function show(ctx: BotContext, view: StepView, isOpen: boolean): Promise<void> {
  await ctx.editMessageText(view.text, {
    parse_mode: 'HTML',
    reply_markup: { inline_keyboard: view.buttons.map((row) => [...row]) },
  });
  const message = ctx.callbackQuery?.message?.message_id;
  if (isOpen && message !== undefined) ctx.session.question = message;
}
