import type { MiddlewareFn } from 'telegraf';
import type { BotContext } from '../context.js';

/**
 * While somebody's data is being erased, which takes a moment, nothing new is begun for them: it would be neither kept
 * nor erased for sure. This comes before the session, which would be stored again.
 */
export const waitForErasure: MiddlewareFn<BotContext> = async (ctx, next) => {
  if (ctx.person === null || ctx.person.erasingSince === null) return next();
  if (ctx.callbackQuery) await ctx.answerCbQuery(ctx.t('erasing:underWay'));
  else if (ctx.chat?.type === 'private' && ctx.message) await ctx.reply(ctx.t('erasing:underWay'));
};
