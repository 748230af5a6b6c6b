import { Composer } from 'telegraf';
import { SCREENINGS_A_DAY, type Screening } from '../../../core/register/screening/screening.js';
import type { BotContext } from '../context.js';
import { dayInUkraine } from '../today.js';
import { usedToday } from './begin-screening.js';
import { screeningButton, type ScreeningAct } from './screening-buttons.js';
import { columnsView, offerView, queuedView, type ScreeningView } from './screening-view.js';

/** Answers to an offer to screen, and "cancel" while it goes on. */
export const screeningPresses = new Composer<BotContext>();

screeningPresses.action(screeningButton.pattern, async (ctx) => {
  const pressed = screeningButton.parse(ctx.match.input);
  const screening = pressed && (await ctx.app.screenings.load(pressed.id));
  if (!screening || screening.chat !== String(ctx.chat?.id)) {
    await ctx.answerCbQuery(ctx.t('screening:outdated'));
    return;
  }
  const handler = handlers.get(pressed.act);
  if (handler === undefined) await ctx.answerCbQuery();
  else await handler(ctx, screening, pressed.value);
});

type Handler = (ctx: BotContext, screening: Screening, value: string) => Promise<void>;

const handlers: ReadonlyMap<string, Handler> = new Map<ScreeningAct, Handler>([
  ['start', start],
  ['cancel', cancel],
  ['columns', (ctx, screening) => show(ctx, columnsView(ctx.t, screening))],
  ['pick', (ctx, screening, value) => change(ctx, screening, { column: Number(value) })],
  ['header', (ctx, screening, value) => change(ctx, screening, { header: value === 'yes' })],
]);

async function start(ctx: BotContext, screening: Screening): Promise<void> {
  const { screenings, addJob, clock } = ctx.app;
  const started = usedToday(ctx);
  if (screening.phase === 'offered' && started >= SCREENINGS_A_DAY) {
    await ctx.answerCbQuery(ctx.t('screening:limit', { count: SCREENINGS_A_DAY }), { show_alert: true });
    return;
  }
  // Pressed twice, or dealt with twice: the job has the same key both times.
  await screenings.save({ ...screening, phase: 'running' });
  await addJob({ kind: 'run-screening', screening: screening.id });
  if (screening.phase === 'offered') {
    ctx.session.screening = { id: screening.id, day: dayInUkraine(clock.now()), started: started + 1 };
    await show(ctx, queuedView(ctx.t, screening.id, screenings.line.ahead(screening.id)));
  } else await ctx.answerCbQuery();
}

async function cancel(ctx: BotContext, { id }: Screening): Promise<void> {
  await ctx.app.screenings.erase(id);
  await show(ctx, { text: ctx.t('screening:cancelled'), buttons: [] });
}

async function change(
  ctx: BotContext,
  screening: Screening,
  plan: { readonly column?: number; readonly header?: boolean },
): Promise<void> {
  const { recognised } = screening;
  const outOfRange = plan.column !== undefined && recognised?.columns[plan.column] === undefined;
  if (recognised === null || screening.phase !== 'offered' || outOfRange) {
    await ctx.answerCbQuery();
    return;
  }
  const changed: Screening = {
    ...screening,
    recognised: { ...recognised, plan: { ...recognised.plan, ...plan } },
  };
  await ctx.app.screenings.save(changed);
  await show(ctx, offerView(ctx.t, changed));
}

async function show(ctx: BotContext, { text, buttons }: ScreeningView): Promise<void> {
  await ctx.answerCbQuery();
  await ctx.editMessageText(text, {
    parse_mode: 'HTML',
    reply_markup: { inline_keyboard: buttons.map((row) => [...row]) },
  });
}
