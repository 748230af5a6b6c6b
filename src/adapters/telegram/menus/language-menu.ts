import { LOCALES } from '../../../core/kernel/locale.js';
import { offerQueue } from '../commands/register-commands.js';
import type { BotContext } from '../context.js';
import { update } from '../middleware/identify.js';
import { createMenu, pressedIn } from './menu-host.js';

/** The languages, each in its own name. The choice is remembered. */
export const languageMenu = createMenu('lang');

languageMenu.dynamic((ctx, range) => {
  for (const locale of LOCALES) {
    range
      .text(ctx.host.t(`common:language.${locale}`), async (pressed) => {
        const telegram = pressedIn(pressed);
        await pressed.answerCallbackQuery();
        await update(telegram, { locale });
        await pressed.editMessageText(telegram.t('common:language.done'));
        await offerQueue(telegram);
      })
      .row();
  }
});

/** `/language` */
export async function showLanguages(ctx: BotContext): Promise<void> {
  await ctx.bridge.reply(ctx, { text: ctx.t('common:language.ask'), menu: languageMenu });
}
