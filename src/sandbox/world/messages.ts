import type { Content, ForwardOrigin, InlineKeyboard, Message, Quote, User } from '../bot-api-types.js';
import { chatOf, findMessage, findPerson, membersOf, messagesOf } from './lookup.js';
import { replyKeyboardView } from './views.js';
import { messageView } from './message-view.js';
import type { ReplyKeyboard, StoredMessage } from './state.js';
import { unixNow, type World } from './world.js';

export interface NewMessage {
  chatId: number;
  from: User;
  content: Content;
  replyTo?: number | undefined;
  keyboard?: InlineKeyboard | undefined;
  quote?: Quote | undefined;
  viaBot?: User | undefined;
  forwardOrigin?: ForwardOrigin | undefined;
  locked?: boolean | undefined;
  inlineId?: string | undefined;
  protect?: boolean | undefined;
}

/** Puts a message into a chat that exists, and shows it. */
export function postMessage(world: World, input: NewMessage): Message {
  const chat = chatOf(world, input.chatId);
  if (!chat) throw new Error('There is no such chat in the sandbox.');
  const { state } = world;
  const target = input.replyTo === undefined ? undefined : findMessage(world, input.chatId, input.replyTo);
  const message: Message = {
    message_id: state.nextMessageId,
    from: input.from,
    chat,
    date: unixNow(world),
    forward_origin: input.forwardOrigin,
    reply_to_message: target && { ...target.message, reply_to_message: undefined },
    quote: input.quote,
    via_bot: input.viaBot,
    has_protected_content: input.protect ? true : undefined,
    ...input.content,
    reply_markup: input.keyboard,
  };
  state.nextMessageId += 1;
  const stored: StoredMessage = { message, locked: input.locked, inlineId: input.inlineId };
  state.messages[input.chatId] = [...messagesOf(world, input.chatId), stored];
  showMessage(world, stored);
  return message;
}

/** Tells page, drivers and storage that a message is new or changed. */
export function showMessage(world: World, stored: StoredMessage): void {
  world.changed();
  world.emit({ type: 'message', message: messageView(world, stored) });
}

export function removeMessage(world: World, chatId: number, messageId: number): void {
  const { messages } = world.state;
  messages[chatId] = (messages[chatId] ?? []).filter((stored) => stored.message.message_id !== messageId);
  world.changed();
  world.emit({ type: 'messageDeleted', chatId, messageId });
}

/** What stands under the input of everybody in the chat from now on; no rows and no forced reply: the letters. */
export function setReplyKeyboard(
  world: World,
  chatId: number,
  keyboard: Omit<ReplyKeyboard, 'chatId' | 'personId'>,
): void {
  const { state } = world;
  for (const personId of membersOf(world, chatId)) {
    if (!findPerson(world, personId)) continue;
    const next = { ...keyboard, chatId, personId };
    state.replyKeyboards = state.replyKeyboards.filter(
      (other) => other.chatId !== chatId || other.personId !== personId,
    );
    if (next.rows.length > 0 || next.forceReplyTo !== undefined) state.replyKeyboards.push(next);
    world.emit({ type: 'replyKeyboard', keyboard: replyKeyboardView(next) });
  }
  world.changed();
}
