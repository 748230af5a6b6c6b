import { Composer } from 'telegraf';
import { isCompanyId } from '../../../core/register/company-id.js';
import { capacityFor } from '../../../core/people/permissions.js';
import { definePayload } from '../callback-data.js';
import type { BotContext, Host } from '../context.js';
import { showCard } from '../lookup/card-menu.js';
import { createMenu, payloadOf, pressedIn, type SlidMenuContext } from '../menus/menu-host.js';
import { addPaging, PAGE_SIZE, pageWithin } from '../menus/paging.js';
import { shorten } from '../views/card-company.js';

/** Disputes that wait for their outcome, the oldest first; the buttons carry the page and the company. */
export const waitingMenu = createMenu('dl', refresh);

const LONGEST_NAME = 40;
const payload = definePayload(['page', 'company']);

waitingMenu.dynamic(async (ctx, range) => {
  const { host } = ctx;
  const { page, rows, total } = await load(host, Number(payload.parse(payloadOf(ctx))?.page ?? 0));
  const at = (target: number, company = ''): string => payload.pack({ page: String(target), company });
  for (const { company, name, openedAt } of rows) {
    const text = host.t('dispute:waiting.row', {
      date: host.format.day(openedAt),
      company: shorten(name ?? company, LONGEST_NAME),
    });
    range.text({ text, payload: at(page, company) }, openCard).row();
  }
  addPaging(range, { host, page, total, payload: at }, turnPage);
});

/** `/disputes`, for moderators in their private chats. To anybody else there is no such command. */
export const disputeCommands = new Composer<BotContext>();

disputeCommands.command('disputes', async (ctx, next) => {
  if (ctx.actor === null || capacityFor('see-disputes', ctx.actor, null) === null) return next();
  const text = await titleText(ctx);
  await ctx.bridge.reply(ctx, { text, menu: waitingMenu, payload: payload.pack({ page: '0', company: '' }) });
});

async function load({ app, actor }: Host, wanted: number) {
  const count = actor && (await app.disputes.waiting(actor, { offset: 0, limit: 0 }));
  const total = count?.ok ? count.value.total : 0;
  const page = pageWithin(wanted, total);
  const found = actor && (await app.disputes.waiting(actor, { offset: page * PAGE_SIZE, limit: PAGE_SIZE }));
  return { page, total, rows: found?.ok ? found.value.rows : [] };
}

async function titleText(host: Host): Promise<string> {
  const { total } = await load(host, 0);
  return total === 0 ? host.t('dispute:waiting.empty') : host.t('dispute:waiting.title', { count: total });
}

async function openCard(ctx: SlidMenuContext): Promise<void> {
  await ctx.answerCallbackQuery();
  const company = payload.parse(payloadOf(ctx))?.company ?? '';
  const id = isCompanyId(company) ? company : '';
  await showCard(pressedIn(ctx), { company: id, asOf: null, matched: null });
}

async function turnPage(ctx: SlidMenuContext): Promise<void> {
  await ctx.answerCallbackQuery();
  ctx.menu.update();
}

async function refresh(ctx: SlidMenuContext): Promise<void> {
  await ctx.editMessageText(await titleText(ctx.host));
}
