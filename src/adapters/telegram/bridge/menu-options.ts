import type { MenuOptions } from '@grammyjs/menu';
import type { MenuContext } from './menu-context.js';

/**
 * The options every menu is made with.
 *
 * A press on a menu that would look different by now reaches no handler: the person is told so with `outdated`,
 * in their language, and the menu is drawn anew; `refresh` first edits the text above it where that ages too.
 *
 * The plugin would answer each press at once and without words, and Telegram takes one answer only. So its own
 * answering is off; the bridge answers after the handler, unless the handler did.
 */
export function menuOptions<H>(options: {
  outdated: (host: H) => string;
  refresh?: (ctx: MenuContext<H>) => Promise<unknown>;
}): MenuOptions<MenuContext<H>> {
  return {
    autoAnswer: false,
    onMenuOutdated: async (ctx) => {
      await ctx.answerCallbackQuery({ text: options.outdated(ctx.host) });
      ctx.menu.update();
      await options.refresh?.(ctx);
    },
  };
}
