import type { MiddlewareFn } from 'telegraf';
import type { BotContext } from '../context.js';

/** A card that somebody sent through inline mode comes back to us as their message. Those are our own words. */
export const ignoreOwnWords: MiddlewareFn<BotContext> = async (ctx, next) => {
  const { message } = ctx;
  if (message && 'via_bot' in message && message.via_bot.id === ctx.botInfo.id) return;
  await next();
};
