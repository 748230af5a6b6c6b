import { Composer } from 'telegraf';
import type { BotContext } from '../context.js';

/** Remembers of known people when they block the bot, and when they come back. Nothing is answered to it. */
export const noteReach = new Composer<BotContext>();

noteReach.on('my_chat_member', async (ctx, next) => {
  const { chat, new_chat_member: member } = ctx.myChatMember;
  if (chat.type !== 'private') return next();
  if (ctx.person === null) return;
  const blocked = member.status === 'kicked' || member.status === 'left';
  const unreachableSince = blocked ? (ctx.person.unreachableSince ?? ctx.app.clock.now()) : null;
  if (unreachableSince !== ctx.person.unreachableSince) {
    await ctx.app.people.change(ctx.person.id, { unreachableSince });
  }
});
