import { showCompanyPrompt, showHelp } from '../commands/texts.js';
import type { BotContext } from '../context.js';
import { startReport } from '../intake/start-report.js';
import { showLanguages } from './language-menu.js';
import { createMenu, pressedIn } from './menu-host.js';
import { showOwnCases } from './own-cases-menu.js';

/** Under the greeting: everything a newcomer can do. Each button answers with a message of its own. */
export const mainMenu = createMenu('main');

const ENTRIES = [
  { label: 'report', open: startReport },
  { label: 'check', open: showCompanyPrompt },
  { label: 'cases', open: showOwnCases },
  { label: 'language', open: showLanguages },
  { label: 'help', open: showHelp },
] as const;

mainMenu.dynamic((ctx, range) => {
  for (const { label, open } of ENTRIES) {
    range
      .text(ctx.host.t(`common:menu.${label}`), async (pressed) => {
        await pressed.answerCallbackQuery();
        await open(pressedIn(pressed));
      })
      .row();
  }
});

/** `/start`: what this is, and what to do. */
export async function showMain(ctx: BotContext): Promise<void> {
  await ctx.bridge.reply(ctx, { text: ctx.t('common:welcome'), menu: mainMenu });
}
