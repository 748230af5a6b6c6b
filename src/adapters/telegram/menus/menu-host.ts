import { Menu } from '@grammyjs/menu';
import type { MenuContext } from '../bridge/menu-context.js';
import { menuOptions } from '../bridge/menu-options.js';
import { BotContext, type Host } from '../context.js';

/** What every menu of the product is made of. */
export type SlidMenu = Menu<MenuContext<Host>>;
export type SlidMenuContext = MenuContext<Host>;

/**
 * A menu that says in the reader's language when it is outdated. `refresh` edits the text above it, where that
 * ages too.
 *
 * @param id short: it travels in every button's 64 bytes
 */
export function createMenu(id: string, refresh?: (ctx: SlidMenuContext) => Promise<unknown>): SlidMenu {
  const outdated = (host: Host): string => host.t('common:menuOutdated');
  return new Menu(id, menuOptions<Host>(refresh ? { outdated, refresh } : { outdated }));
}

/** telegraf's context behind a press. Menus drawn by the outbox have none, but nobody can press those before they are sent. */
export function pressedIn(ctx: SlidMenuContext): BotContext {
  if (ctx.host instanceof BotContext) return ctx.host;
  throw new Error('a menu was pressed without an update');
}

/** `ctx.match` as text: the payload of this menu's buttons. */
export function payloadOf(ctx: SlidMenuContext): string {
  return typeof ctx.match === 'string' ? ctx.match : '';
}
