import { ownCase } from '../../../core/cases/own-cases.js';
import { definePayload } from '../callback-data.js';
import type { BotContext, Host } from '../context.js';
import { longRef, shortRef } from '../intake/buttons.js';
import { startReport } from '../intake/start-report.js';
import { refusalText } from '../views/refusal-text.js';
import { ownCaseText } from '../views/review-text.js';
import { createMenu, payloadOf, pressedIn, type SlidMenuContext } from './menu-host.js';
import { addPaging, PAGE_SIZE, pageWithin } from './paging.js';

/** One's own cases with their status, newest first; the buttons carry the page and the case. */
export const ownCasesMenu = createMenu('mine', refresh);
/** One case of one's own; its button leads back to the page it was on. */
const ownCaseMenu = createMenu('own');

const payload = definePayload(['page', 'ref']);

ownCasesMenu.dynamic(async (ctx, range) => {
  const { host } = ctx;
  const { page, rows, total, draft } = await load(host, pageOf(ctx));
  const at = (target: number, ref = ''): string => payload.pack({ page: String(target), ref });
  if (draft) range.text({ text: host.t('case:mine.draft'), payload: at(page) }, openWaitingDraft).row();
  for (const { ref, status } of rows) {
    const text = host.t('case:mine.row', { ref, status: host.t(`case:status.${status}`) });
    range.text({ text, payload: at(page, shortRef(ref)) }, openOwnCase).row();
  }
  addPaging(range, { host, page, total, payload: at }, turnPage);
});

ownCaseMenu.dynamic((ctx, range) => {
  range.text({ text: ctx.host.t('common:back'), payload: payloadOf(ctx) }, async (pressed) => {
    await pressed.answerCallbackQuery();
    pressed.menu.nav('mine');
    await refresh(pressed);
  });
});

// Registering closes both to further ranges.
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
  if (!actor) return { page: 0, rows: [], total: 0, draft: null };
  const { total } = await app.views.casesOf(actor.id, { offset: 0, limit: 1 });
  const page = pageWithin(wanted, total);
  const { rows } = await app.views.casesOf(actor.id, { offset: page * PAGE_SIZE, limit: PAGE_SIZE });
  return { page, rows, total, draft: await app.views.draftOf(actor.id) };
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
  await ctx.editMessageText(ownCaseText(telegram, found.value), { parse_mode: 'HTML' });
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
