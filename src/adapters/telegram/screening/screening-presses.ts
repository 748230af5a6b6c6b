import { Composer } from 'telegraf';
import { guessColumns } from '../../../core/register/screening/guess-columns.js';
import { headerRows } from '../../../core/register/screening/guess-head.js';
import type { ScreeningPlan } from '../../../core/register/screening/plan.js';
import { columnsOf, SCREENINGS_A_DAY, type Screening } from '../../../core/register/screening/screening.js';
import type { BotContext } from '../context.js';
import { dayInUkraine } from '../today.js';
import { FORGET_AFTER, usedToday } from './begin-screening.js';
import { screeningButton, type ScreeningAct } from './screening-buttons.js';
import { columnsView, headsView, offerView, sheetsView } from './offer-view.js';
import { queuedView, readingView, type ScreeningView } from './screening-view.js';

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
  // What has begun cannot be changed any more.
  const tooLate = screening.phase !== 'offered' && !ALWAYS.has(pressed.act);
  if (handler === undefined || tooLate) await ctx.answerCbQuery();
  else await handler(ctx, screening, pressed.value);
});

type Handler = (ctx: BotContext, screening: Screening, value: string) => Promise<void>;

const ALWAYS: ReadonlySet<string> = new Set<ScreeningAct>(['start', 'cancel']);

const handlers: ReadonlyMap<string, Handler> = new Map<ScreeningAct, Handler>([
  ['start', start],
  ['cancel', cancel],
  ['sheets', (ctx, screening) => show(ctx, sheetsView(ctx.t, screening))],
  ['columns', (ctx, screening) => show(ctx, columnsView(ctx.t, screening))],
  ['heads', (ctx, screening) => show(ctx, headsView(ctx.t, screening))],
  ['offer', (ctx, screening) => show(ctx, offerView(ctx.t, screening))],
  ['sheet', chooseSheet],
  ['column', chooseColumn],
  ['head', chooseHead],
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

async function chooseColumn(ctx: BotContext, screening: Screening, value: string): Promise<void> {
  const { recognised } = screening;
  const column = Number(value);
  const known = recognised !== null && columnsOf(recognised)[column] !== undefined;
  await change(ctx, screening, known ? { ...recognised.plan, column } : null);
}

/** Where its names are is guessed again: under another header they may be somewhere else. */
async function chooseHead(ctx: BotContext, screening: Screening, value: string): Promise<void> {
  const { recognised } = screening;
  const { head = [] } = recognised ?? {};
  const above = value === 'no' ? 0 : Number(value);
  if (recognised === null || head[above] === undefined) return change(ctx, screening, null);
  const chosen = { above, header: value === 'no' ? 0 : headerRows(head, above) };
  await change(ctx, screening, guessColumns(head, chosen) ?? { ...recognised.plan, ...chosen });
}

/** Offers what was chosen; nothing happens when there is no such thing. */
async function change(ctx: BotContext, screening: Screening, plan: ScreeningPlan | null): Promise<void> {
  const { recognised } = screening;
  if (recognised === null || plan === null) {
    await ctx.answerCbQuery();
    return;
  }
  const changed: Screening = { ...screening, recognised: { ...recognised, plan } };
  await ctx.app.screenings.save(changed);
  await show(ctx, offerView(ctx.t, changed));
}

/** Another sheet is another table: it is read as if it had just come, and answered in the same message. */
async function chooseSheet(ctx: BotContext, screening: Screening, value: string): Promise<void> {
  const { screenings, addJob, ids, clock } = ctx.app;
  const { source, recognised } = screening;
  const sheet = Number(value);
  if (source.kind !== 'file' || recognised?.sheets[sheet] === undefined) {
    await ctx.answerCbQuery();
    return;
  }
  const again: Screening = { ...screening, id: ids.id(), phase: 'reading', sheet, recognised: null };
  await screenings.erase(screening.id);
  await screenings.save(again);
  ctx.session.screening = { id: again.id, day: dayInUkraine(clock.now()), started: usedToday(ctx) };
  await show(ctx, readingView(ctx.t, again.id, source.name));
  await addJob({ kind: 'read-screening', screening: again.id });
  await addJob({ kind: 'forget-screening', screening: again.id }, clock.now() + FORGET_AFTER);
}

async function show(ctx: BotContext, { text, buttons }: ScreeningView): Promise<void> {
  await ctx.answerCbQuery();
  await ctx.editMessageText(text, {
    parse_mode: 'HTML',
    reply_markup: { inline_keyboard: buttons.map((row) => [...row]) },
  });
}
