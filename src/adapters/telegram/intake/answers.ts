import { Composer } from 'telegraf';
import { message } from 'telegraf/filters';
import type { CaseState } from '../../../core/cases/case.js';
import type { Answer } from '../../../core/cases/command.js';
import { readAnswer, type Heard, type Remark } from '../../../core/cases/read-answer.js';
import { mayExplode } from '../../../core/cases/object-state.js';
import { isQuestion, type Question } from '../../../core/cases/steps.js';
import type { BotContext } from '../context.js';
import { remember } from '../middleware/identify.js';
import { answerText } from '../views/case-fields.js';
import { refusalText } from '../views/refusal-text.js';
import { repliedFile, takeAboutFile } from './about-file.js';
import { answerButton, longRef } from './buttons.js';
import { inConversation, openDraft } from './draft.js';
import { pressRefusal } from './press-refusal.js';
import { readChoice } from './read-choice.js';
import { retireQuestion, sendView } from './ask-step.js';
import { placesFor, todayOf, typedAbout } from './reading-aid.js';
import { showStep } from './show-step.js';
import { understoodView } from './understood.js';

/** Answers to the questions of a draft: by button, in words, as a location. */
export const answers = new Composer<BotContext>();

answers.action(answerButton.pattern, async (ctx) => {
  const pressed = answerButton.parse(ctx.match.input);
  const choice = pressed && (await pressedChoice(ctx, pressed));
  if (!pressed || !choice) {
    await ctx.answerCbQuery(ctx.t('intake:hint.alreadyAnswered'));
    return;
  }
  const actor = await remember(ctx);
  const handled = await ctx.app.desk.handle(longRef(pressed.ref), { kind: 'answer', answer: choice }, actor);
  if (!handled.ok) {
    await ctx.answerCbQuery(pressRefusal(ctx, handled.error));
    return;
  }
  await ctx.answerCbQuery();
  await settleQuestion(ctx, handled.value.state, choice.question);
  await warnOf(ctx, choice);
  await showStep(ctx, handled.value.state);
});

answers.on(message('text'), async (ctx, next) => {
  const draft = await openDraft(ctx);
  if (!inConversation(draft)) return next();
  if (isTaken(ctx, draft)) return showStep(ctx, draft);
  const file = repliedFile(ctx, draft);
  if (file) return takeAboutFile(ctx, draft, { file, words: ctx.message.text });
  const { step } = draft.intake;
  if (!isQuestion(step)) {
    await ctx.reply(hint(ctx, draft));
    return;
  }
  const { text } = ctx.message;
  const heard = readAnswer(step, text, { today: todayOf(ctx), places: await placesFor(ctx, step) });
  if (!heard.ok) {
    await ctx.reply(refusalText(ctx, heard.error));
    return;
  }
  if (heard.value.kind === 'answer') await take(ctx, draft, heard.value);
  else await askAbout(ctx, draft, { question: step, words: text.trim(), heard: heard.value });
});

answers.on(message('location'), async (ctx, next) => {
  const draft = await openDraft(ctx);
  if (!inConversation(draft)) return next();
  if (isTaken(ctx, draft)) return showStep(ctx, draft);
  if (draft.intake.step !== 'place') {
    const asked = isQuestion(draft.intake.step);
    await ctx.reply(asked ? ctx.t('intake:hint.locationElsewhere') : hint(ctx, draft));
    return;
  }
  const { latitude, longitude } = ctx.message.location;
  const place = { kind: 'pin', latitude, longitude } as const;
  const places = await placesFor(ctx, 'place');
  if (places?.isAbroad(place)) {
    const heard = { kind: 'place', reading: { kind: 'doubtful', place, why: 'abroad' } } as const;
    await sendUnderstood(ctx, draft, heard);
    return;
  }
  await take(ctx, draft, { answer: { question: 'place', value: place }, remark: 'none' });
});

/** Anything else while a question is open. */
answers.on('message', async (ctx, next) => {
  const draft = await openDraft(ctx);
  if (!inConversation(draft)) return next();
  await ctx.reply(hint(ctx, draft));
});

/** Whether this message was stored as an answer already, and only what follows did not get through. */
function isTaken({ actor }: BotContext, { intake }: CaseState): boolean {
  return actor?.cause !== undefined && actor.cause === intake.cause;
}

async function pressedChoice(
  ctx: BotContext,
  { ref, question, value }: { ref: string; question: string; value: string },
): Promise<Answer | null> {
  const words = typedAbout(ctx, longRef(ref), question);
  return readChoice(question, value, {
    today: todayOf(ctx),
    words,
    places: await placesFor(ctx, question),
  });
}

interface Unsure {
  readonly question: Question;
  readonly words: string;
  readonly heard: Exclude<Heard, { kind: 'answer' }>;
}

/** Asks what was meant, before it counts. What was typed is remembered, to be kept beside what is chosen. */
async function askAbout(
  ctx: BotContext,
  draft: CaseState,
  { question, words, heard }: Unsure,
): Promise<void> {
  await sendUnderstood(ctx, draft, heard);
  ctx.session.typed = { ref: draft.ref, question, words };
}

async function sendUnderstood(ctx: BotContext, draft: CaseState, heard: Unsure['heard']): Promise<void> {
  await retireQuestion(ctx);
  delete ctx.session.typed;
  ctx.session.question = await sendView(ctx, understoodView(ctx, draft.ref, heard));
}

async function take(
  ctx: BotContext,
  draft: CaseState,
  { answer, remark }: Pick<Extract<Heard, { kind: 'answer' }>, 'answer' | 'remark'>,
): Promise<void> {
  const handled = await ctx.app.desk.handle(draft.ref, { kind: 'answer', answer }, await remember(ctx));
  if (!handled.ok) {
    await ctx.reply(refusalText(ctx, handled.error));
    return;
  }
  await retireQuestion(ctx);
  delete ctx.session.typed;
  await say(ctx, remark, { state: handled.value.state, question: answer.question });
  await showStep(ctx, handled.value.state);
}

/** What came of the words, where that is not just the words. */
async function say(
  ctx: BotContext,
  remark: Remark,
  { state, question }: { state: CaseState; question: Question },
): Promise<void> {
  if (remark === 'closed-link') await ctx.reply(ctx.t('intake:closedLink'));
  if (remark === 'reworded') await ctx.reply(answeredText(ctx, state, question), { parse_mode: 'HTML' });
}

function answeredText(ctx: BotContext, state: CaseState, question: Question): string {
  const answer = answerText(ctx, state, question) ?? ctx.t('case:notGiven');
  return ctx.t('intake:answered', { field: ctx.t(`case:field.${question}`), answer });
}

/** Whoever says that the object may explode hears at once, and again, to keep away. */
async function warnOf(ctx: BotContext, answer: Answer): Promise<void> {
  if (answer.question === 'state' && mayExplode(answer.value))
    await ctx.reply(ctx.t('intake:danger'), { parse_mode: 'HTML' });
}

/** The answered question stays in the chat as "Field: answer", without its buttons. */
async function settleQuestion(ctx: BotContext, state: CaseState, question: Question): Promise<void> {
  delete ctx.session.question;
  delete ctx.session.typed;
  await ctx.editMessageText(answeredText(ctx, state, question), { parse_mode: 'HTML' });
}

function hint({ t }: BotContext, { intake: { step }, evidence }: CaseState): string {
  switch (step) {
    case 'photos':
      return t(evidence.length > 0 ? 'intake:hint.photosReady' : 'intake:hint.photos');
    case 'offer':
    case 'safety':
      return t('intake:hint.safety');
    case 'state':
    case 'consent':
      return t('intake:hint.buttons');
    case 'review':
    case 'place':
      return t(`intake:hint.${step}`);
    default:
      return t('intake:hint.words');
  }
}
