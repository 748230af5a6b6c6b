import type { Content, ForwardOrigin, Message } from '../bot-api-types.js';
import { botUser, findMessage } from '../world/lookup.js';
import { postMessage, setReplyKeyboard } from '../world/messages.js';
import { badRequest } from './api-error.js';
import type { Call } from './call.js';
import { assertWritable, requireChat } from './chats.js';
import { isRecord, type Params } from './params.js';
import { readReplyMarkup, type ReplyMarkup } from './reply-markup.js';
import { readCaption } from './read-text.js';

/** Sends one message for the bot: the part that all send methods share. */
export function send(call: Call, content: Content, forwardOrigin?: ForwardOrigin): Message {
  const { world, params } = call;
  const chatId = requireChat(world, params);
  const markup = readReplyMarkup(params);
  const replyTo = readReplyTo(call, chatId);
  assertWritable(world, chatId);
  const message = postMessage(world, {
    chatId,
    from: botUser(world),
    content,
    replyTo,
    forwardOrigin,
    keyboard: markup.kind === 'inline' ? markup.keyboard : undefined,
    locked: markup.kind !== 'inline' && markup.kind !== 'none',
    protect: params.flag('protect_content'),
  });
  applyReplyKeyboard(call, { chatId, markup, messageId: message.message_id });
  return message;
}

function applyReplyKeyboard(
  { world }: Call,
  { chatId, markup, messageId }: { chatId: number; markup: ReplyMarkup; messageId: number },
): void {
  const empty = { rows: [], oneTime: false, resize: false };
  if (markup.kind === 'keyboard') {
    const { rows, oneTime, resize, placeholder } = markup;
    setReplyKeyboard(world, chatId, { rows, oneTime, resize, placeholder: placeholder || undefined });
  } else if (markup.kind === 'remove') setReplyKeyboard(world, chatId, empty);
  else if (markup.kind === 'forceReply') {
    const placeholder = markup.placeholder || undefined;
    setReplyKeyboard(world, chatId, { ...empty, placeholder, forceReplyTo: messageId });
  }
}

export function readReplyTo({ world, params }: Call, chatId: number): number | undefined {
  const parameters = params.json('reply_parameters', "Can't parse reply parameters JSON object");
  if (parameters !== undefined && !isRecord(parameters)) {
    throw badRequest('object expected as reply parameters');
  }
  const messageId = Number(parameters?.['message_id'] ?? params.integer('reply_to_message_id') ?? 0);
  if (messageId === 0) return undefined;
  if (findMessage(world, chatId, messageId)) return messageId;
  const lenient =
    parameters?.['allow_sending_without_reply'] === true || params.flag('allow_sending_without_reply');
  if (lenient) return undefined;
  throw badRequest('message to be replied not found');
}

/** The caption of a request, as parts of a message. Nothing when it is empty. */
export function captionContent(params: Params): Content {
  const { text, entities } = readCaption({
    text: params.text('caption'),
    parseMode: params.text('parse_mode'),
    entities: params.json('caption_entities', "Can't parse caption entities JSON object"),
  });
  if (text === '') return {};
  return { caption: text, caption_entities: entities.length > 0 ? entities : undefined };
}
