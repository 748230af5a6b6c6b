import type { MiddlewareFn } from 'telegraf';
import type { BotContext } from '../context.js';
import { isServiceMessage } from '../intake/message-kind.js';

/** Somebody pinned, joined, changed a title: Telegram says so, and nobody waits for an answer. */
export const ignoreServiceMessages: MiddlewareFn<BotContext> = async (ctx, next) => {
  if (ctx.message === undefined || !isServiceMessage(ctx.message)) await next();
};
