import { randomInt } from 'node:crypto';
import type { Content, Message } from '../bot-api-types.js';
import { botUser, findMessage } from '../world/lookup.js';
import { postMessage } from '../world/messages.js';
import { badRequest } from './api-error.js';
import type { Call, Method, Methods } from './call.js';
import { assertWritable, requireChat } from './chats.js';
import { readMedia, type InputKind } from './input-files.js';
import { isRecord } from './params.js';
import { readCaption, readMessageText } from './read-text.js';
import { captionContent, readReplyTo, send } from './send.js';

export const sendMethods: Methods = {
  sendMessage: (call) => send(call, messageText(call)),
  sendPhoto: sendMedia('photo'),
  sendDocument: sendMedia('document'),
  sendVideo: sendMedia('video'),
  sendMediaGroup,
  sendLocation: (call) => {
    const latitude = call.params.number('latitude');
    const longitude = call.params.number('longitude');
    if (latitude === undefined) throw badRequest('latitude is empty');
    if (longitude === undefined) throw badRequest('longitude is empty');
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw badRequest('wrong location specified');
    return send(call, { location: { latitude, longitude } });
  },
  copyMessage: (call) => {
    const source = requireSource(call, 'copy');
    const content = contentOfMessage(source);
    const isMedia = content.text === undefined && content.location === undefined;
    const caption = call.params.has('caption') && isMedia ? captionContent(call.params) : {};
    return { message_id: send(call, { ...content, ...caption }).message_id };
  },
  forwardMessage: (call) => {
    const source = requireSource(call, 'forward');
    const origin = source.forward_origin ?? {
      type: 'user' as const,
      date: source.date,
      sender_user: source.from,
    };
    return send(call, contentOfMessage(source), origin);
  },
  sendChatAction: (call) => {
    const chatId = requireChat(call.world, call.params);
    const action = call.params.text('action');
    if (!CHAT_ACTIONS.has(action)) throw badRequest('wrong parameter action in request');
    assertWritable(call.world, chatId);
    call.world.emit({ type: 'chatAction', chatId, action });
    return true;
  },
};

const CHAT_ACTIONS = new Set([
  ...['typing', 'upload_photo', 'record_video', 'upload_video', 'record_voice', 'upload_voice'],
  ...['upload_document', 'choose_sticker', 'find_location', 'record_video_note', 'upload_video_note'],
]);

function messageText({ world, params }: Call): Content {
  requireChat(world, params);
  const { text, entities } = readMessageText({
    text: params.text('text'),
    parseMode: params.text('parse_mode'),
    entities: params.json('entities', "Can't parse entities JSON object"),
  });
  return { text, entities: entities.length > 0 ? entities : undefined };
}

function sendMedia(kind: InputKind): Method {
  return async (call) => {
    const { world, params } = call;
    requireChat(world, params);
    const caption = captionContent(params);
    const media = await readMedia({ world, params, reference: params.text(kind), field: kind, kind });
    const spoiler = params.flag('has_spoiler') ? true : undefined;
    return send(call, { ...media, ...caption, has_media_spoiler: spoiler });
  };
}

const MIN_ALBUM = 2;
const MAX_ALBUM = 10;

async function sendMediaGroup(call: Call): Promise<Message[]> {
  const { world, params } = call;
  const chatId = requireChat(world, params);
  const items = params.json('media', "Can't parse media JSON object");
  if (!Array.isArray(items)) throw badRequest('expected an Array of InputMedia');
  if (items.length > MAX_ALBUM) throw badRequest('too many messages to send as an album');
  if (items.length < MIN_ALBUM) throw badRequest('too few messages to send as an album');
  const replyTo = readReplyTo(call, chatId);
  const contents: Content[] = [];
  for (const item of items as unknown[]) contents.push(await readInputMedia(call, item));
  const documents = contents.filter((content) => content.document).length;
  if (documents > 0 && documents < contents.length) {
    throw badRequest("document can't be mixed with other media types");
  }
  assertWritable(world, chatId);
  const media_group_id = newMediaGroupId();
  return contents.map((content) =>
    postMessage(world, { chatId, from: botUser(world), content: { ...content, media_group_id }, replyTo }),
  );
}

/** One `InputMedia…` of an album or of editMessageMedia, with its caption. */
export async function readInputMedia({ world, params }: Call, item: unknown): Promise<Content> {
  if (!isRecord(item)) throw badRequest('expected an Object as InputMedia');
  const { type, media, caption, parse_mode: parseMode, caption_entities: entities } = item;
  if (type !== 'photo' && type !== 'document' && type !== 'video') {
    throw badRequest("can't parse InputMedia: type must be photo, document or video here");
  }
  if (typeof media !== 'string' || media === '') throw badRequest('media not found');
  const formatted = readCaption({
    text: typeof caption === 'string' ? caption : '',
    parseMode: typeof parseMode === 'string' ? parseMode : '',
    entities,
  });
  const content = await readMedia({ world, params, reference: media, field: '', kind: type });
  if (formatted.text === '') return content;
  const marks = formatted.entities.length > 0 ? formatted.entities : undefined;
  return { ...content, caption: formatted.text, caption_entities: marks };
}

export function newMediaGroupId(): string {
  return `1${randomInt(10 ** 12, 10 ** 13)}`;
}

function requireSource({ world, params }: Call, verb: 'copy' | 'forward'): Message {
  const fromChat = requireChat(world, params, 'from_chat_id');
  const messageId = params.integer('message_id');
  if (messageId === undefined) throw badRequest('message identifier is not specified');
  const source = findMessage(world, fromChat, messageId)?.message;
  if (!source) throw badRequest(`message to ${verb} not found`);
  if (source.left_chat_member || source.has_protected_content) {
    throw badRequest(verb === 'copy' ? "message can't be copied" : "message can't be forwarded");
  }
  return source;
}

function contentOfMessage(message: Message): Content {
  const { text, entities, caption, caption_entities, has_media_spoiler } = message;
  const { photo, document, video, voice, sticker, location, contact } = message;
  const media = { photo, document, video, voice, sticker, location, contact };
  return { text, entities, caption, caption_entities, has_media_spoiler, ...media };
}
