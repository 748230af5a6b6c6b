import type { BotContext } from '../context.js';
import { cannotBeEdited } from '../errors/harmless.js';

/**
 * Says that a file found no room; of an album in one message, which counts up while more of its files find none. Those
 * that came first are kept.
 */
export async function sayNoRoom(
  ctx: BotContext,
  { album, limit, alone }: { readonly album: string | null; readonly limit: number; readonly alone: string },
): Promise<void> {
  if (album === null) {
    await ctx.reply(alone);
    return;
  }
  const before = ctx.session.cut?.album === album ? ctx.session.cut : null;
  // What is dealt with twice is not counted twice.
  const messages = [...new Set([...(before?.messages ?? []), ctx.message?.message_id ?? 0])];
  const text = ctx.t('intake:albumCut', { count: messages.length, limit });
  if (before === null) {
    const { message_id: notice } = await ctx.reply(text);
    ctx.session.cut = { album, notice, messages };
  } else if (messages.length > before.messages.length) {
    ctx.session.cut = { ...before, messages };
    await rewrite(ctx, before.notice, text);
  }
}

/** Should the message be gone, nothing is lost: it said already that there is no room. */
async function rewrite(ctx: BotContext, notice: number, text: string): Promise<void> {
  try {
    await ctx.telegram.editMessageText(ctx.chat?.id, notice, undefined, text);
  } catch (thrown) {
    if (!cannotBeEdited(thrown)) throw thrown;
  }
}
