import { isDeepStrictEqual } from 'node:util';
import type { Content, InlineKeyboard, Message } from '../bot-api-types.js';
import { findGroup, findMessage } from '../world/lookup.js';
import { removeMessage, showMessage } from '../world/messages.js';
import type { StoredMessage } from '../world/state.js';
import { unixNow } from '../world/world.js';
import { badRequest } from './api-error.js';
import type { Call, Methods } from './call.js';
import { assertWritable, requireChat } from './chats.js';
import { readInlineMarkup } from './reply-markup.js';
import { readMessageText } from './read-text.js';
import { readInputMedia } from './send-methods.js';
import { captionContent } from './send.js';

const TWO_DAYS = 48 * 60 * 60;

export const editMethods: Methods = {
  editMessageText: (call) => {
    const stored = requireEditable(call);
    const { params } = call;
    const { text, entities } = readMessageText({
      text: params.text('text'),
      parseMode: params.text('parse_mode'),
      entities: params.json('entities', "Can't parse entities JSON object"),
    });
    if (stored.message.text === undefined) throw badRequest('there is no text in the message to edit');
    return edit(call, stored, { text, entities: entities.length > 0 ? entities : undefined });
  },
  editMessageCaption: (call) => {
    const stored = requireEditable(call);
    const content = captionContent(call.params);
    if (!hasMedia(stored.message)) throw badRequest('there is no caption in the message to edit');
    const { caption, caption_entities } = content;
    return edit(call, stored, { caption, caption_entities });
  },
  editMessageMedia: async (call) => {
    const stored = requireEditable(call);
    const media = call.params.json('media', "Can't parse media JSON object");
    const content = await readInputMedia(call, media);
    const { photo, document, video, caption, caption_entities } = content;
    return edit(call, stored, {
      ...{ text: undefined, entities: undefined },
      ...{ photo, document, video, caption, caption_entities },
    });
  },
  editMessageReplyMarkup: (call) => edit(call, requireEditable(call), {}),
  deleteMessage: (call) => {
    const { world, params } = call;
    const chatId = requireChat(world, params);
    const messageId = params.integer('message_id');
    if (messageId === undefined) throw badRequest('message identifier is not specified');
    const stored = findMessage(world, chatId, messageId);
    if (!stored) throw badRequest('message to delete not found');
    if (!mayDelete(call, chatId, stored.message)) throw badRequest("message can't be deleted for everyone");
    removeMessage(world, chatId, messageId);
    return true;
  },
  deleteMessages: (call) => {
    const { world, params } = call;
    const chatId = requireChat(world, params);
    const ids = params.json('message_ids', "Can't parse message identifiers JSON object");
    if (!Array.isArray(ids) || ids.length === 0) throw badRequest('message identifiers are not specified');
    if (ids.length > 100) throw badRequest('too many message identifiers specified');
    for (const id of ids as unknown[]) {
      const stored = findMessage(world, chatId, Number(id));
      if (stored && mayDelete(call, chatId, stored.message)) removeMessage(world, chatId, Number(id));
    }
    return true;
  },
};

/** The bot's own message that the request names, by chat and message or by inline message. */
function requireEditable({ world, params }: Call): StoredMessage {
  const inlineId = params.text('inline_message_id');
  if (inlineId !== '') {
    const all = Object.values(world.state.messages).flat();
    const found = all.find((stored) => stored.inlineId === inlineId);
    if (!found) throw badRequest('MESSAGE_ID_INVALID');
    return found;
  }
  const chatId = requireChat(world, params);
  const messageId = params.integer('message_id');
  if (messageId === undefined) throw badRequest('message identifier is not specified');
  const stored = findMessage(world, chatId, messageId);
  if (!stored) throw badRequest('message to edit not found');
  assertWritable(world, chatId);
  const own = stored.message.from.id === world.state.bot.id && stored.message.forward_origin === undefined;
  if (!own || stored.locked === true) throw badRequest("message can't be edited");
  return stored;
}

/** As with Telegram, an edit that names no keyboard takes the old one away. */
function edit({ world, params }: Call, stored: StoredMessage, change: Content): Message | true {
  const keyboard = readInlineMarkup(params);
  const before = stored.message;
  const after: Message = { ...before, ...change, reply_markup: keyboard };
  if (isDeepStrictEqual(comparable(before), comparable(after))) {
    const same = 'specified new message content and reply markup are exactly the same as a current content';
    throw badRequest(`message is not modified: ${same} and reply markup of the message`);
  }
  stored.message = { ...after, edit_date: unixNow(world) };
  showMessage(world, stored);
  return stored.inlineId === undefined ? stored.message : true;
}

function comparable(message: Message): unknown {
  const { text, entities, caption, caption_entities, photo, document, video } = message;
  const keyboard: InlineKeyboard | undefined = message.reply_markup;
  const content = { text, entities, caption, caption_entities, photo, document, video, keyboard };
  return JSON.parse(JSON.stringify(content)) as unknown;
}

function hasMedia(message: Message): boolean {
  return [message.photo, message.document, message.video, message.voice].some((media) => media !== undefined);
}

/** In private any message of the last two days; in a group, where the bot is no admin, only its own. */
function mayDelete({ world }: Call, chatId: number, message: Message): boolean {
  if (unixNow(world) - message.date > TWO_DAYS) return false;
  return findGroup(world, chatId) === undefined || message.from.id === world.state.bot.id;
}
