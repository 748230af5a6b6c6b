import type { MiddlewareFn } from 'telegraf';
import type { BotContext } from '../context.js';
import { isForwardedFrom } from '../lookup/forwarded-cards.js';

/** A card that somebody sent through inline mode comes back to us as their message. Those are our own words, unless forwarded to us. */
export const ignoreOwnWords: MiddlewareFn<BotContext> = async (ctx, next) => {
  const { message } = ctx;
  const isOwn = message && 'via_bot' in message && message.via_bot.id === ctx.botInfo.id;
  if (isOwn && !isForwardedFrom(message, ctx.botInfo.id)) return;
  await next();
};
