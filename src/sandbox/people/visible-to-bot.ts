import type { Message } from '../bot-api-types.js';
import { findGroup } from '../world/lookup.js';
import type { World } from '../world/world.js';

/**
 * Privacy mode, as every new bot has it: in a group the bot hears commands that are not for another bot, replies to
 * its own messages, what was sent through it, and what Telegram itself says; in private it hears everything.
 */
export function isVisibleToBot(world: World, message: Message): boolean {
  const group = findGroup(world, message.chat.id);
  if (!group) return true;
  if (!group.botIsMember) return false;
  const { bot } = world.state;
  if (message.via_bot?.id === bot.id || message.reply_to_message?.from.id === bot.id) return true;
  if (message.new_chat_members ?? message.new_chat_title ?? message.pinned_message) return true;
  const text = message.text ?? message.caption ?? '';
  const command = (message.entities ?? message.caption_entities ?? []).find(
    (entity) => entity.type === 'bot_command' && entity.offset === 0,
  );
  if (!command) return false;
  const addressee = text.slice(0, command.length).split('@')[1];
  return addressee === undefined || addressee.toLowerCase() === bot.username.toLowerCase();
}
