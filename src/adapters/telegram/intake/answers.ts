import { Composer } from 'telegraf';
import { message } from 'telegraf/filters';
import type { CaseState } from '../../../core/cases/case.js';
import type { Answer, CaseCommand } from '../../../core/cases/command.js';
import { mayExplode } from '../../../core/cases/object-state.js';
import { isQuestion } from '../../../core/cases/steps.js';
import type { BotContext } from '../context.js';
import { remember } from '../middleware/identify.js';
import { repliedFile, takeAboutFile } from './about-file.js';
import { about, aboutMessage, isOpenQuestion } from './about-question.js';
import { endAdding } from './adding.js';
import { answerButton, longRef } from './buttons.js';
import { inConversation, openDraft } from './draft.js';
import { answeredText, forgetTyped, hear } from './hear.js';
import { kindOfMessage } from './message-kind.js';
import { pressRefusal } from './press-refusal.js';
import { readChoice } from './read-choice.js';
import { placesFor, todayOf, typedAbout } from './reading-aid.js';
import { showStep } from './show-step.js';
import { takePlace } from './take-place.js';
import { turnDown } from './turn-down.js';

/** Answers to the questions of a draft: by button, in words, as a location. */
export const answers = new Composer<BotContext>();

answers.action(answerButton.pattern, async (ctx) => {
  const pressed = answerButton.parse(ctx.match.input);
  const choice = pressed && (await pressedChoice(ctx, pressed));
  if (!pressed || !choice) {
    await ctx.answerCbQuery(ctx.t('intake:hint.alreadyAnswered'));
    return;
  }
  endAdding(ctx);
  const ref = longRef(pressed.ref);
  const aside = asideOf(ctx, ref, choice);
  const handled = await ctx.app.desk.handle(ref, commandFor(choice, aside), await remember(ctx));
  if (!handled.ok) {
    await ctx.answerCbQuery(pressRefusal(ctx, handled.error));
    return;
  }
  await ctx.answerCbQuery();
  const { state } = handled.value;
  await settleQuestion(ctx, state, { ...aside, question: choice.question });
  await warnOf(ctx, choice);
  if (aside === null || state.intake.step === 'review') await showStep(ctx, state);
});

answers.on(message('text'), async (ctx, next) => {
  const draft = await openDraft(ctx);
  if (!inConversation(draft)) return next();
  if (isTaken(ctx, draft)) return showStep(ctx, draft);
  const { text: words, message_id: id, reply_to_message: replied } = ctx.message;
  const file = repliedFile(ctx, draft, ctx.message);
  if (file) return takeAboutFile(ctx, draft, { file, words });
  const { step } = draft.intake;
  const asked = aboutMessage(ctx, replied?.message_id);
  if (asked?.ref === draft.ref && !isOpenQuestion(draft, asked)) {
    const { question, component } = asked;
    return hear(ctx, draft, {
      message: id,
      question,
      words,
      ...(component === undefined ? {} : { component }),
    });
  }
  if (!isQuestion(step)) return turnDown(ctx, 'words', draft);
  await hear(ctx, draft, { ...about(draft, step), message: id, words });
});

answers.on(message('location'), async (ctx, next) => {
  const draft = await openDraft(ctx);
  if (!inConversation(draft)) return next();
  if (isTaken(ctx, draft)) return showStep(ctx, draft);
  await takePlace(ctx, draft, ctx.message);
});

/** Anything else while a draft is open. */
answers.on('message', async (ctx, next) => {
  const draft = await openDraft(ctx);
  if (!inConversation(draft)) return next();
  await turnDown(ctx, kindOfMessage(ctx.message), draft);
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

type AnswerAside = { readonly component?: string } | null;

/** Not null when the press settles what was meant by words about a question that is not open. */
function asideOf({ session }: BotContext, ref: string, { question }: Answer): AnswerAside {
  const { typed } = session;
  return typed?.ref === ref && typed.question === question ? (typed.aside ?? null) : null;
}

function commandFor(answer: Answer, aside: AnswerAside): Exclude<CaseCommand, { kind: 'open' }> {
  return aside === null
    ? { kind: 'answer', answer }
    : { kind: 'arrange', change: { do: 'correct', answer, ...aside } };
}

/** Whoever says that the object may explode hears at once, and again, to keep away. */
async function warnOf(ctx: BotContext, answer: Answer): Promise<void> {
  if (answer.question === 'state' && mayExplode(answer.value))
    await ctx.reply(ctx.t('intake:danger'), { parse_mode: 'HTML' });
}

/** The answered question stays in the chat as "Field: answer", without its buttons. */
async function settleQuestion(
  ctx: BotContext,
  state: CaseState,
  asked: Parameters<typeof answeredText>[2],
): Promise<void> {
  if (ctx.session.question === ctx.callbackQuery?.message?.message_id) delete ctx.session.question;
  forgetTyped(ctx, asked.question);
  await ctx.editMessageText(answeredText(ctx, state, asked), { parse_mode: 'HTML' });
}
