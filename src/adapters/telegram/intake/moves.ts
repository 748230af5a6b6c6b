import { Composer } from 'telegraf';
import type { CaseState } from '../../../core/cases/case.js';
import type { CaseCommand } from '../../../core/cases/command.js';
import { QUESTIONS, type Question, type Step } from '../../../core/cases/steps.js';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import type { BotContext } from '../context.js';
import { remember, update } from '../middleware/identify.js';
import { answerText, filesText } from '../views/case-fields.js';
import { longRef, MOVES, moveButton, type Move } from './buttons.js';
import { pressRefusal } from './press-refusal.js';
import { endAdding } from './adding.js';
import { startReport } from './start-report.js';
import { openDraft } from './draft.js';
import { cancelView, eraseDraftView, keptView, remindedView } from './paused-view.js';
import { sendView } from './ask-step.js';
import { showStep } from './show-step.js';
import type { StepView } from './step-view.js';

/** Buttons of the intake that answer nothing: go on, skip, back, later, cancel. */
export const moves = new Composer<BotContext>();

moves.action(moveButton.pattern, async (ctx) => {
  const pressed = moveButton.parse(ctx.match.input);
  const step = STEPS.find((known) => known === pressed?.step);
  const move = MOVES.find((known) => known === pressed?.move);
  if (!pressed || !step || !move) {
    await ctx.answerCbQuery(ctx.t('intake:hint.alreadyAnswered'));
    return;
  }
  endAdding(ctx);
  await MOVERS[move](ctx, { ref: longRef(pressed.ref), step });
});

interface Pressed {
  readonly ref: CaseRef;
  readonly step: Step;
}
type Mover = (ctx: BotContext, pressed: Pressed) => Promise<void>;

const STEPS: readonly Step[] = ['offer', 'safety', 'photos', ...QUESTIONS, 'review'];

const MOVERS: Record<Move, Mover> = {
  async proceed(ctx, { ref, step }) {
    if (step === 'safety') await update(ctx, { safetySeenAt: ctx.app.clock.now() });
    const safetySeen = ctx.person?.safetySeenAt != null;
    await goOn(ctx, ref, { kind: 'proceed', step, safetySeen }, step === 'photos' ? counted : undefined);
  },
  async skip(ctx, { ref, step }) {
    await goOn(ctx, ref, { kind: 'skip', step }, skipped(step));
  },
  async back(ctx, { ref, step }) {
    await goOn(ctx, ref, { kind: 'back', step });
  },
  async finish(ctx, { ref }) {
    await goOn(ctx, ref, { kind: 'go-to', step: 'review' });
  },
  async resume(ctx, { ref }) {
    const step = (await openDraft(ctx))?.intake.step;
    const safetySeen = ctx.person?.safetySeenAt != null;
    // Whoever wants to go on has accepted the offer: to make it once more would be a tap for nothing.
    await goOn(ctx, ref, step === 'offer' ? { kind: 'proceed', step, safetySeen } : { kind: 'resume' });
  },
  async later(ctx, { ref }) {
    if (!(await did(ctx, ref, { kind: 'pause' }))) return;
    const draft = await openDraft(ctx);
    if (draft) await rewrite(ctx, keptView(ctx.t, draft, ctx.person?.remindsOfDrafts === true));
    if (ctx.session.counter?.messageId === ctx.callbackQuery?.message?.message_id) delete ctx.session.counter;
  },
  async withdraw(ctx, { ref }) {
    if (await did(ctx, ref, { kind: 'withdraw' })) await ctx.editMessageText(ctx.t('intake:withdrawn'));
  },
  async 'start-over'(ctx, { ref }) {
    if (!(await did(ctx, ref, { kind: 'withdraw' }))) return;
    await ctx.editMessageText(ctx.t('intake:withdrawn'));
    await startReport(ctx);
  },
  async remind(ctx, { ref }) {
    if (!(await did(ctx, ref, { kind: 'want-reminder', wanted: true }))) return;
    const draft = await openDraft(ctx);
    if (draft) await rewrite(ctx, remindedView(ctx.t, draft));
  },
  async 'no-remind'(ctx, { ref }) {
    if (await did(ctx, ref, { kind: 'want-reminder', wanted: false }))
      await ctx.editMessageText(ctx.t('intake:keptForLater'));
  },
  async 'ask-erase'(ctx, { ref }) {
    const draft = await openDraft(ctx);
    const isOpen = draft?.ref === ref;
    await ctx.answerCbQuery(isOpen ? undefined : ctx.t('intake:hint.alreadyAnswered'));
    if (isOpen) await rewrite(ctx, eraseDraftView(ctx.t, draft));
  },
  async erase(ctx, { ref }) {
    if (await did(ctx, ref, { kind: 'erase', pseudonym: ctx.app.ids.id() }))
      await ctx.editMessageText(ctx.t('intake:draftErased'));
  },
  async 'ask-cancel'(ctx, { ref }) {
    await ctx.answerCbQuery();
    const draft = await openDraft(ctx);
    if (draft?.ref === ref) await sendView(ctx, cancelView(ctx.t, draft));
  },
};

/** Another view in place of the pressed message. */
async function rewrite(ctx: BotContext, { text, buttons }: StepView): Promise<void> {
  const keyboard = { inline_keyboard: buttons.map((row) => [...row]) };
  await ctx.editMessageText(text, { parse_mode: 'HTML', reply_markup: keyboard });
}

type DraftCommand = Exclude<CaseCommand, { kind: 'open' }>;

/** What the pressed message becomes, as HTML. */
type Leaves = (ctx: BotContext, state: CaseState) => string;

/** Carries out the move and asks what comes next. The pressed message loses its buttons, or says what came of it. */
async function goOn(ctx: BotContext, ref: CaseRef, command: DraftCommand, leaves?: Leaves): Promise<void> {
  const handled = await ctx.app.desk.handle(ref, command, await remember(ctx));
  if (!handled.ok) {
    await ctx.answerCbQuery(pressRefusal(ctx, handled.error), {
      show_alert: handled.error.code === 'no-files',
    });
    return;
  }
  await ctx.answerCbQuery();
  const { state } = handled.value;
  if (leaves) await ctx.editMessageText(leaves(ctx, state), { parse_mode: 'HTML' });
  else await ctx.editMessageReplyMarkup(undefined);
  await showStep(ctx, state);
}

async function did(ctx: BotContext, ref: CaseRef, command: DraftCommand): Promise<boolean> {
  const handled = await ctx.app.desk.handle(ref, command, await remember(ctx));
  await ctx.answerCbQuery(handled.ok ? undefined : pressRefusal(ctx, handled.error));
  return handled.ok;
}

function counted({ t }: BotContext, state: CaseState): string {
  return t('intake:answered', { field: t('case:field.photos'), answer: filesText(t, state) });
}

/** Says what the case holds now: an answer given before stays when its question is only passed by again. */
function skipped(step: Step): Leaves {
  const question = QUESTIONS.find((known): known is Question => known === step);
  return (ctx, state) =>
    ctx.t('intake:answered', {
      field: ctx.t(`case:field.${question ?? 'photos'}`),
      answer: (question && answerText(ctx, state, question)) ?? ctx.t('case:notGiven'),
    });
}
