import type { MenuRange } from '@grammyjs/menu';
import type { Host } from '../context.js';
import type { SlidMenuContext } from './menu-host.js';

/** Rows of a list on one screen. */
export const PAGE_SIZE = 6;

/** Which page to show of a list that may have shrunk meanwhile; pages count from 0. */
export function pageWithin(wanted: number, total: number): number {
  const last = Math.max(0, Math.ceil(total / PAGE_SIZE) - 1);
  return Number.isInteger(wanted) ? Math.min(Math.max(wanted, 0), last) : 0;
}

/** "Back" and "next" of a list that is longer than a screen, and where one is. */
export function addPaging(
  range: MenuRange<SlidMenuContext>,
  at: { host: Host; page: number; total: number; payload: (page: number) => string },
  turn: (ctx: SlidMenuContext) => Promise<void>,
): void {
  const pages = Math.ceil(at.total / PAGE_SIZE);
  if (pages < 2) return;
  const { t } = at.host;
  // A button carries the page it stands on, with which the plugin draws the menu again to see whether it is outdated.
  const payload = at.payload(at.page);
  const turnTo = (page: number) => async (ctx: SlidMenuContext) => {
    ctx.match = at.payload(page);
    await turn(ctx);
  };
  if (at.page > 0) range.text({ text: t('common:back'), payload }, turnTo(at.page - 1));
  const place = t('common:page', { page: at.page + 1, pages });
  range.text({ text: place, payload }, async (ctx) => {
    await ctx.answerCallbackQuery();
  });
  if (at.page < pages - 1) range.text({ text: t('common:next'), payload }, turnTo(at.page + 1));
  range.row();
}
