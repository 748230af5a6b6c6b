import type { BotContext } from '../context.js';
import { longRef, shortRef } from '../intake/buttons.js';
import { createMenu, payloadOf, pressedIn, type SlidMenuContext } from '../menus/menu-host.js';
import { addPaging } from '../menus/paging.js';
import { showCase } from './case-menu.js';
import { FIRST_PAGE, loadQueue, queuePayload, queueText, rowText } from './queue-view.js';
import { MODERATION_MENUS } from './menu-ids.js';

/** The cases that wait, longest waiting first. The buttons carry the page and the case. */
export const queueMenu = createMenu(MODERATION_MENUS.queue, refreshQueue);

queueMenu.dynamic(async (ctx, range) => {
  const { host } = ctx;
  const { page, rows, total } = await loadQueue(host, pageOf(ctx));
  const at = (target: number, ref = ''): string => queuePayload.pack({ page: String(target), ref });
  for (const row of rows) {
    range.text({ text: rowText(host, row), payload: at(page, shortRef(row.ref)) }, openFromQueue).row();
  }
  addPaging(range, { host, page, total, payload: at }, turnPage);
  range.text({ text: host.t('moderation:queue.refresh'), payload: at(page) }, turnPage);
});

/** `/queue` */
export async function showQueue(ctx: BotContext): Promise<void> {
  await ctx.bridge.reply(ctx, { text: await queueText(ctx), menu: queueMenu, payload: FIRST_PAGE });
}

async function openFromQueue(ctx: SlidMenuContext): Promise<void> {
  await showCase(ctx, longRef(queuePayload.parse(payloadOf(ctx))?.ref ?? ''));
}

async function turnPage(ctx: SlidMenuContext): Promise<void> {
  await ctx.answerCallbackQuery();
  ctx.menu.update();
  await refreshQueue(ctx);
}

async function refreshQueue(ctx: SlidMenuContext): Promise<void> {
  await ctx.editMessageText(await queueText(pressedIn(ctx)));
}

function pageOf(ctx: SlidMenuContext): number {
  return Number(queuePayload.parse(payloadOf(ctx))?.page ?? 0);
}
