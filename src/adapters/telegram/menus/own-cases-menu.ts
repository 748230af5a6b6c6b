import type { CaseState } from '../../../core/cases/case.js';
import { openQuestion } from '../../../core/cases/decide-exchange.js';
import { historyOf } from '../../../core/cases/history.js';
import { ownCase } from '../../../core/cases/own-cases.js';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import { definePayload } from '../callback-data.js';
import type { BotContext, Host } from '../context.js';
import { beginAdding, endAdding, mayBeAddedTo } from '../intake/adding.js';
import { longRef, shortRef } from '../intake/buttons.js';
import { startReport } from '../intake/start-report.js';
import { remember, update } from '../middleware/identify.js';
import { refusalText } from '../views/refusal-text.js';
import { ownCaseText } from '../views/own-case-text.js';
import { createMenu, payloadOf, pressedIn, type SlidMenuContext } from './menu-host.js';
import { addPaging, PAGE_SIZE, pageWithin } from './paging.js';

/** One's own cases with their status, newest first; the buttons carry the page and the case. */
export const ownCasesMenu = createMenu('mine', refresh);
/** One case of one's own: what can still be done about it, and back to the page it was on. */
const ownCaseMenu = createMenu('own', refreshOwnCase);
/** Asked before a case is withdrawn. */
const withdrawMenu = createMenu('wdr', refreshOwnCase);

const payload = definePayload(['page', 'ref']);

ownCasesMenu.dynamic(async (ctx, range) => {
  const { host } = ctx;
  const { page, rows, total, draft, reminds } = await load(host, pageOf(ctx));
  const at = (target: number, ref = ''): string => payload.pack({ page: String(target), ref });
  if (draft) range.text({ text: host.t('case:mine.draft'), payload: at(page) }, openWaitingDraft).row();
  for (const { ref, status } of rows) {
    const text = host.t('case:mine.row', { ref, status: host.t(`case:status.${status}`) });
    range.text({ text, payload: at(page, shortRef(ref)) }, openOwnCase).row();
  }
  addPaging(range, { host, page, total, payload: at }, turnPage);
  if (!draft && total === 0) return;
  const label = host.t(reminds ? 'case:mine.doNotRemind' : 'case:mine.remind');
  range.text({ text: label, payload: at(page) }, (pressed) => setReminds(pressed, !reminds));
});

ownCaseMenu.dynamic(async (ctx, range) => {
  const { t } = ctx.host;
  const state = await shownCase(ctx);
  // While a case waits for a decision, its reporter may add to it and take it back.
  if (state && mayBeAddedTo(state)) {
    const add = t(openQuestion(state) === null ? 'case:own.add' : 'case:own.answer');
    range.text({ text: add, payload: payloadOf(ctx) }, addTo).row();
    range.text({ text: t('case:own.withdraw'), payload: payloadOf(ctx) }, askWithdraw).row();
  }
  range.text({ text: ctx.host.t('common:back'), payload: payloadOf(ctx) }, async (pressed) => {
    await pressed.answerCallbackQuery();
    pressed.menu.nav('mine');
    await refresh(pressed);
  });
});

withdrawMenu.dynamic((ctx, range) => {
  const { t } = ctx.host;
  range.text({ text: t('case:own.withdraw'), payload: payloadOf(ctx) }, withdraw).row();
  range.text({ text: t('common:back'), payload: payloadOf(ctx) }, async (pressed) => {
    await pressed.answerCallbackQuery();
    pressed.menu.nav('own');
    await refreshOwnCase(pressed);
  });
});

// Registering closes all of them to further ranges.
ownCaseMenu.register(withdrawMenu);
ownCasesMenu.register(ownCaseMenu);

/** `/mycases` */
export async function showOwnCases(ctx: BotContext): Promise<void> {
  await ctx.bridge.reply(ctx, {
    text: await listText(ctx),
    menu: ownCasesMenu,
    payload: payload.pack({ page: '0', ref: '' }),
  });
}

async function load(host: Host, wanted: number) {
  const { actor, app } = host;
  if (!actor) return { page: 0, rows: [], total: 0, draft: null, reminds: false };
  const { total } = await app.views.casesOf(actor.id, { offset: 0, limit: 1 });
  const page = pageWithin(wanted, total);
  const { rows } = await app.views.casesOf(actor.id, { offset: page * PAGE_SIZE, limit: PAGE_SIZE });
  const reminds = (await app.people.byId(actor.id))?.remindsOfDrafts === true;
  return { page, rows, total, draft: await app.views.draftOf(actor.id), reminds };
}

async function listText(host: Host): Promise<string> {
  const { total } = await load(host, 0);
  return total === 0 ? host.t('case:mine.empty') : host.t('case:mine.title', { count: total });
}

async function openOwnCase(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  const ref = longRef(payload.parse(payloadOf(ctx))?.ref ?? '');
  if (!telegram.actor) return;
  const found = await ownCase(ref, telegram.actor, telegram.app.cases);
  if (!found.ok) {
    await ctx.answerCallbackQuery({ text: refusalText(telegram, found.error) });
    return;
  }
  await ctx.answerCallbackQuery();
  ctx.menu.nav('own');
  await showOwnCase(ctx, found.value);
}

async function showOwnCase(ctx: SlidMenuContext, state: CaseState): Promise<void> {
  const history = historyOf(await ctx.host.app.cases.ledger(state.ref));
  await ctx.editMessageText(ownCaseText(ctx.host, state, history), { parse_mode: 'HTML' });
}

/** The case on the screen, if it is the reader's own. */
async function shownCase(ctx: SlidMenuContext): Promise<CaseState | null> {
  const { actor, app } = ctx.host;
  const found = actor && (await ownCase(refOn(ctx), actor, app.cases));
  return found?.ok ? found.value : null;
}

function refOn(ctx: SlidMenuContext): CaseRef {
  return longRef(payload.parse(payloadOf(ctx))?.ref ?? '');
}

async function refreshOwnCase(ctx: SlidMenuContext): Promise<void> {
  const state = await shownCase(ctx);
  if (state) await showOwnCase(ctx, state);
}

async function addTo(ctx: SlidMenuContext): Promise<void> {
  await ctx.answerCallbackQuery();
  await beginAdding(pressedIn(ctx), refOn(ctx));
}

async function askWithdraw(ctx: SlidMenuContext): Promise<void> {
  await ctx.answerCallbackQuery();
  ctx.menu.nav('wdr');
  await ctx.editMessageText(ctx.host.t('case:own.withdrawAsk', { ref: refOn(ctx) }), { parse_mode: 'HTML' });
}

async function withdraw(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  const actor = await remember(telegram);
  endAdding(telegram);
  const handled = await telegram.app.desk.handle(refOn(ctx), { kind: 'withdraw' }, actor);
  await ctx.answerCallbackQuery(
    handled.ok
      ? { text: telegram.t('case:own.withdrawn') }
      : { text: refusalText(telegram, handled.error), show_alert: true },
  );
  ctx.menu.nav('own');
  await refreshOwnCase(ctx);
}

/** Whether to be reminded, once, of every report left unfinished. */
async function setReminds(ctx: SlidMenuContext, remindsOfDrafts: boolean): Promise<void> {
  await update(pressedIn(ctx), { remindsOfDrafts });
  await ctx.answerCallbackQuery({
    text: ctx.host.t(remindsOfDrafts ? 'case:mine.willRemind' : 'case:mine.willNotRemind'),
  });
  ctx.menu.update();
}

async function openWaitingDraft(ctx: SlidMenuContext): Promise<void> {
  await ctx.answerCallbackQuery();
  await startReport(pressedIn(ctx));
}

async function turnPage(ctx: SlidMenuContext): Promise<void> {
  await ctx.answerCallbackQuery();
  ctx.menu.update();
}

async function refresh(ctx: SlidMenuContext): Promise<void> {
  await ctx.editMessageText(await listText(ctx.host), { parse_mode: 'HTML' });
}

function pageOf(ctx: SlidMenuContext): number {
  return Number(payload.parse(payloadOf(ctx))?.page ?? 0);
}
