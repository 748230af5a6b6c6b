import type { BotContext } from '../context.js';

/** `/help` */
export async function showHelp(ctx: BotContext): Promise<void> {
  await ctx.reply(ctx.t('common:help', { bot: ctx.botName }), { parse_mode: 'HTML' });
}

/** `/privacy`: what is kept, who sees it, what is published. */
export async function showPrivacy(ctx: BotContext): Promise<void> {
  await ctx.reply(ctx.t('common:privacy'), { parse_mode: 'HTML' });
}

/** `/check` without a name. */
export async function showCompanyPrompt(ctx: BotContext): Promise<void> {
  await ctx.reply(ctx.t('common:askCompany'));
}
