import { Composer } from 'telegraf';
import { message } from 'telegraf/filters';
import type { CaseState } from '../../../core/cases/case.js';
import type { Answer } from '../../../core/cases/command.js';
import { readAnswer } from '../../../core/cases/read-answer.js';
import { QUESTIONS, type Question, type Step } from '../../../core/cases/steps.js';
import type { BotContext } from '../context.js';
import { remember } from '../middleware/identify.js';
import { dayInUkraine } from '../today.js';
import { answerText } from '../views/case-fields.js';
import { refusalText } from '../views/refusal-text.js';
import { answerButton, longRef } from './buttons.js';
import { inConversation, openDraft } from './draft.js';
import { pressRefusal } from './press-refusal.js';
import { readChoice } from './read-choice.js';
import { retireQuestion } from './ask-step.js';
import { showStep } from './show-step.js';

/** Answers to the questions of a draft: by button, in words, as a location. */
export const answers = new Composer<BotContext>();

answers.action(answerButton.pattern, async (ctx) => {
  const pressed = answerButton.parse(ctx.match.input);
  const today = dayInUkraine(ctx.app.clock.now());
  const choice = pressed && readChoice(pressed.question, pressed.value, today);
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
  await showStep(ctx, handled.value.state);
});

answers.on(message('text'), async (ctx, next) => {
  const draft = await openDraft(ctx);
  if (!inConversation(draft)) return next();
  if (isTaken(ctx, draft)) return showStep(ctx, draft);
  const { step } = draft.intake;
  if (!isQuestion(step)) {
    await ctx.reply(hint(ctx, draft));
    return;
  }
  const read = readAnswer(step, ctx.message.text, dayInUkraine(ctx.app.clock.now()));
  if (!read.ok) {
    await ctx.reply(refusalText(ctx, read.error));
    return;
  }
  await take(ctx, draft, read.value);
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
  await take(ctx, draft, { question: 'place', value: { kind: 'pin', latitude, longitude } });
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

async function take(ctx: BotContext, draft: CaseState, answer: Answer): Promise<void> {
  const handled = await ctx.app.desk.handle(draft.ref, { kind: 'answer', answer }, await remember(ctx));
  if (!handled.ok) {
    await ctx.reply(refusalText(ctx, handled.error));
    return;
  }
  await retireQuestion(ctx);
  await showStep(ctx, handled.value.state);
}

/** The answered question stays in the chat as "Field: answer", without its buttons. */
async function settleQuestion(ctx: BotContext, state: CaseState, question: Question): Promise<void> {
  delete ctx.session.question;
  const answer = answerText(ctx, state, question) ?? ctx.t('case:notGiven');
  await ctx.editMessageText(ctx.t('intake:answered', { field: ctx.t(`case:field.${question}`), answer }), {
    parse_mode: 'HTML',
  });
}

function hint({ t }: BotContext, { intake: { step }, evidence }: CaseState): string {
  switch (step) {
    case 'photos':
      return t(evidence.length > 0 ? 'intake:hint.photosReady' : 'intake:hint.photos');
    case 'offer':
    case 'safety':
      return t('intake:hint.safety');
    case 'review':
    case 'consent':
    case 'place':
      return t(`intake:hint.${step}`);
    default:
      return t('intake:hint.words');
  }
}

function isQuestion(step: Step): step is Question {
  return (QUESTIONS as readonly Step[]).includes(step);
}
