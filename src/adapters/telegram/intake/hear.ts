import type { CaseState } from '../../../core/cases/case.js';
import type { Answer } from '../../../core/cases/command.js';
import { readAnswer, type Heard, type Remark } from '../../../core/cases/read-answer.js';
import type { Question } from '../../../core/cases/steps.js';
import type { BotContext } from '../context.js';
import { remember } from '../middleware/identify.js';
import { answerText } from '../views/case-fields.js';
import { refusalText } from '../views/refusal-text.js';
import { digestOf, isOpenQuestion, noteAbout } from './about-question.js';
import { retireQuestion, sendView } from './ask-step.js';
import { browseButton, reporterButtons } from './buttons.js';
import { showsPlaces } from './place-view.js';
import { placesFor, todayOf } from './reading-aid.js';
import { showStep } from './show-step.js';
import type { QuestionMessage } from './question-message.js';
import type { StepView } from './step-view.js';
import { understoodView } from './understood.js';

/** Words, and the question that they answer. */
export interface Said extends QuestionMessage {
  readonly words: string;
}

/** Takes words as the answer to a question: to the open one, which leads on, or to another, which stays aside. */
export async function hear(ctx: BotContext, draft: CaseState, said: Said): Promise<void> {
  const { question, words } = said;
  noteAbout(ctx, draft.ref, { ...said, words: digestOf(ctx, words) });
  const heard = readAnswer(question, words, { today: todayOf(ctx), places: await placesFor(ctx, question) });
  if (!heard.ok) await ctx.reply(refusalText(ctx, heard.error));
  else if (heard.value.kind !== 'answer') await askAbout(ctx, draft, { said, heard: heard.value });
  else if (isOpenQuestion(draft, said)) await take(ctx, draft, heard.value);
  else await takeAside(ctx, draft, { answer: heard.value.answer, component: said.component });
}

type Taken = Pick<Extract<Heard, { kind: 'answer' }>, 'answer' | 'remark'>;

/** Takes the answer to the open question, and asks what comes next. */
export async function take(ctx: BotContext, draft: CaseState, { answer, remark }: Taken): Promise<void> {
  const handled = await ctx.app.desk.handle(draft.ref, { kind: 'answer', answer }, await remember(ctx));
  if (!handled.ok) {
    await ctx.reply(refusalText(ctx, handled.error));
    return;
  }
  await retireQuestion(ctx);
  forgetTyped(ctx, answer.question);
  await say(ctx, remark, { state: handled.value.state, question: answer.question });
  await showStep(ctx, handled.value.state);
}

export interface Aside {
  readonly answer: Answer;
  /** Of which component; absent, the open one. */
  readonly component?: string | undefined;
  /** What else there is to say, as HTML. */
  readonly note?: string;
}

/** Takes an answer to a question that is not open: says what the case holds now, and leaves the open question open. */
export async function takeAside(ctx: BotContext, draft: CaseState, aside: Aside): Promise<void> {
  const { answer, component, note } = aside;
  const change = { do: 'correct', answer, ...(component === undefined ? {} : { component }) } as const;
  const handled = await ctx.app.desk.handle(draft.ref, { kind: 'arrange', change }, await remember(ctx));
  if (!handled.ok) {
    await ctx.reply(refusalText(ctx, handled.error));
    return;
  }
  const { state } = handled.value;
  const text = answeredText(ctx, state, { question: answer.question, component });
  await ctx.reply(note === undefined ? text : `${text}\n${note}`, { parse_mode: 'HTML' });
  if (state.intake.step === 'review') await showStep(ctx, state);
}

/** "Field: answer", as HTML. */
export function answeredText(
  ctx: BotContext,
  state: CaseState,
  { question, component }: { readonly question: Question; readonly component?: string | undefined },
): string {
  const asked = { ...state, intake: { ...state.intake, component: component ?? state.intake.component } };
  const answer = answerText(ctx, asked, question) ?? ctx.t('case:notGiven');
  return ctx.t('intake:answered', { field: ctx.t(`case:field.${question}`), answer });
}

/** What of the words waits for a press; not once their question is answered. */
export function forgetTyped({ session }: BotContext, question: Question): void {
  if (session.typed?.question === question) delete session.typed;
}

export interface Unsure {
  /** Without words: a point on the map. */
  readonly said: Pick<QuestionMessage, 'question' | 'component' | 'words'>;
  readonly heard: Exclude<Heard, { kind: 'answer' }>;
}

/** Asks what was meant, before it counts. What was typed is remembered, to be kept beside what is chosen. */
export async function askAbout(ctx: BotContext, draft: CaseState, { said, heard }: Unsure): Promise<void> {
  const { question, words, component } = said;
  const view = understoodView(ctx, reporterButtons(draft.ref, question), {
    heard,
    places: await placesFor(ctx, question),
  });
  if (view === null) return;
  const typed = { ref: draft.ref, question, ...(words === undefined ? {} : { words: words.trim() }) };
  if (isOpenQuestion(draft, said)) {
    await retireQuestion(ctx);
    ctx.session.question = await sendView(ctx, view);
    ctx.session.typed = typed;
  } else {
    await sendView(ctx, withoutBrowsing(view));
    ctx.session.typed = { ...typed, aside: component === undefined ? {} : { component } };
  }
}

/** Other choices are shown for the open question only; which place was meant can be narrowed down for any. */
function withoutBrowsing(view: StepView): StepView {
  const kept = view.buttons.map((row) =>
    row.filter((button) => {
      const pressed = 'callback_data' in button ? browseButton.parse(button.callback_data) : null;
      return pressed === null || showsPlaces(pressed.show);
    }),
  );
  return { ...view, buttons: kept.filter((row) => row.length > 0) };
}

/** What came of the words, where that is not just the words. */
async function say(
  ctx: BotContext,
  remark: Remark,
  { state, question }: { state: CaseState; question: Question },
): Promise<void> {
  if (remark === 'reworded') await ctx.reply(answeredText(ctx, state, { question }), { parse_mode: 'HTML' });
}
