import type { ErasureExtent } from '../../../core/erasing/erasing-desk.js';
import { definePayload } from '../callback-data.js';
import type { BotContext, Host, Session } from '../context.js';
import { createMenu, payloadOf, pressedIn, type SlidMenuContext } from '../menus/menu-host.js';
import { remember } from '../middleware/identify.js';

/** Erase or keep. The buttons carry what the text above them said, so that nobody agrees to more than they read. */
export const eraseMenu = createMenu('er');

const payload = definePayload(['going', 'staying']);

eraseMenu.dynamic((ctx, range) => {
  const { t } = ctx.host;
  const said = payloadOf(ctx);
  range.text({ text: t('erasing:confirm'), payload: said }, erase).row();
  range.text({ text: t('erasing:keep'), payload: said }, keep);
});

/** `/erase`: what goes and what stays, before anything does. */
export async function showErase(ctx: BotContext): Promise<void> {
  const extent = await ctx.app.erasing.extent(ctx.actor);
  await ctx.bridge.reply(ctx, { text: askText(ctx, extent), menu: eraseMenu, payload: packed(extent) });
}

function askText({ t }: Host, { going, staying }: ErasureExtent): string {
  const cases = going === 0 ? [] : [t('erasing:cases', { count: going })];
  const findings = staying === 0 ? [] : [t('erasing:findings', { count: staying })];
  return [t('erasing:ask'), ...cases, ...findings, t('erasing:noReturn')].join('\n\n');
}

function packed({ going, staying }: ErasureExtent): string {
  return payload.pack({ going: String(going), staying: String(staying) });
}

async function erase(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  const { app, t } = telegram;
  const extent = await app.erasing.extent(telegram.actor);
  if (packed(extent) !== payloadOf(ctx)) {
    await ctx.answerCallbackQuery({ text: t('erasing:changed'), show_alert: true });
    await telegram.bridge.edit(telegram, {
      text: askText(telegram, extent),
      menu: eraseMenu,
      payload: packed(extent),
    });
    return;
  }
  const actor = await remember(telegram);
  await ctx.answerCallbackQuery();
  ctx.menu.close();
  await ctx.editMessageText(t('erasing:begun'));
  // It is stored when this press has been dealt with, which may be after the job that erases has passed.
  (telegram as { session: Session | undefined }).session = undefined;
  await app.erasing.request(actor);
}

async function keep(ctx: SlidMenuContext): Promise<void> {
  await ctx.answerCallbackQuery();
  ctx.menu.close();
  await ctx.editMessageText(ctx.host.t('erasing:kept'));
}
