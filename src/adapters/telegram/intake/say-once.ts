import type { BotContext } from '../context.js';

/** Replies to a message, and of an album to one message only: an album is refused in one sentence, however large it is. */
export async function sayOnce(ctx: BotContext, text: string): Promise<void> {
  if (isAlbumAnswered(ctx)) return;
  await ctx.reply(text);
}

/** Whether an answer was given to this message's album before; from now on it is. False for what comes alone. */
export function isAlbumAnswered({ message, session }: BotContext): boolean {
  const album = message && 'media_group_id' in message ? message.media_group_id : undefined;
  if (album === undefined) return false;
  if (session.refusedAlbum === album) return true;
  session.refusedAlbum = album;
  return false;
}
