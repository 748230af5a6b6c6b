import { Composer } from 'telegraf';
import type { ChatMember } from 'telegraf/types';
import type { BotContext } from '../context.js';
import { attemptDelivery } from '../delivery.js';

/** Tells a group that the bot was just added to what it can do there: a bot that says nothing looks broken. */
export const greetGroup = new Composer<BotContext>();

greetGroup.on('my_chat_member', async (ctx, next) => {
  const { chat, old_chat_member: before, new_chat_member: now } = ctx.myChatMember;
  const isGroup = chat.type === 'group' || chat.type === 'supergroup';
  if (!isGroup || isIn(before) || !isIn(now)) return next();
  // Where it may not write there is nothing to repeat.
  await attemptDelivery(ctx.app.log, () => ctx.reply(ctx.t('common:greetGroup', { bot: ctx.botName })));
});

function isIn({ status, ...member }: ChatMember): boolean {
  if (status === 'restricted') return 'is_member' in member && member.is_member;
  return status !== 'left' && status !== 'kicked';
}
