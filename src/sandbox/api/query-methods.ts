import type { InlineResult } from '../people/inline-desk.js';
import { plainText, readCaption, readMessageText } from './read-text.js';
import { badRequest } from './api-error.js';
import type { Methods } from './call.js';
import { isRecord } from './params.js';
import { parseReplyMarkup } from './reply-markup.js';

const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid';
/** How long a press waits for its answer. */
const CALLBACK_LIFE_MS = 60_000;
/** A bot that gets an update twice answers twice: that much is let through. */
const MAX_ANSWERS = 2;
const MAX_TOAST_LENGTH = 200;
const MAX_RESULTS = 50;
const MAX_RESULT_ID_BYTES = 64;

export const queryMethods: Methods = {
  answerCallbackQuery: ({ world, params }) => {
    const pressId = params.text('callback_query_id');
    const press = world.state.callbacks[pressId];
    const tooLate = !press || world.clock.now() - press.at > CALLBACK_LIFE_MS || press.answers >= MAX_ANSWERS;
    if (tooLate) throw badRequest(TOO_OLD);
    const text = params.text('text');
    if (text.length > MAX_TOAST_LENGTH) throw badRequest('MESSAGE_TOO_LONG');
    press.answers += 1;
    world.changed();
    const { personId, chatId, messageId } = press;
    const url = params.text('url');
    const answered = { pressId, personId, chatId, messageId, text, alert: params.flag('show_alert') };
    world.emit({ type: 'pressAnswered', press: url === '' ? answered : { ...answered, url } });
    return true;
  },
  answerInlineQuery: ({ world, params, inline }) => {
    const results = params.json('results', "Can't parse JSON encoded inline query results");
    if (!Array.isArray(results)) throw badRequest('expected an Array of inline query results');
    if (results.length > MAX_RESULTS) throw badRequest('RESULTS_TOO_MUCH');
    const read = (results as unknown[]).map(readResult);
    if (new Set(read.map((result) => result.id)).size < read.length) throw badRequest('RESULT_ID_DUPLICATE');
    const nextOffset = params.text('next_offset');
    if (Buffer.byteLength(nextOffset) > 64) throw badRequest('NEXT_OFFSET_INVALID');
    const answer = { results: read, nextOffset, button: readButton(params.json('button', 'BUTTON_INVALID')) };
    const known = inline.answer({ queryId: params.text('inline_query_id'), answer, at: world.clock.now() });
    if (!known) throw badRequest(TOO_OLD);
    return true;
  },
};

function readButton(value: unknown): { label: string; startPayload: string } | undefined {
  if (!isRecord(value)) return undefined;
  const label = value['text'];
  const startPayload = value['start_parameter'];
  if (typeof label !== 'string' || label === '') throw badRequest('BUTTON_TEXT_INVALID');
  if (typeof startPayload !== 'string' || !isStartPayload(startPayload))
    throw badRequest('START_PARAM_INVALID');
  return { label, startPayload };
}

/** What may stand after `?start=` of a link to the bot. */
export function isStartPayload(payload: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(payload);
}

function readResult(value: unknown): InlineResult {
  const complain = (reason: string) => badRequest(`Can't parse inline query result: ${reason}`);
  if (!isRecord(value)) throw complain('Object expected');
  const { id, type, title, description, thumbnail_url: thumbnailUrl } = value;
  if (typeof type !== 'string') throw complain('Can\'t find field "type"');
  if (typeof id !== 'string') throw complain('Can\'t find field "id"');
  if (id === '' || Buffer.byteLength(id) > MAX_RESULT_ID_BYTES) throw badRequest('RESULT_ID_INVALID');
  if (type === 'article' && (typeof title !== 'string' || title === ''))
    throw badRequest('ARTICLE_TITLE_EMPTY');
  const markup = parseReplyMarkup(value['reply_markup']);
  if (markup.kind !== 'none' && markup.kind !== 'inline') throw complain('inline keyboard expected');
  return {
    id,
    type,
    title: asText(title),
    description: asText(description),
    thumbnailUrl: asText(thumbnailUrl),
    content: resultContent(value),
    keyboard: markup.kind === 'inline' ? markup.keyboard : undefined,
  };
}

function resultContent(result: Record<string, unknown>): InlineResult['content'] {
  const message = result['input_message_content'];
  if (isRecord(message)) {
    const raw = {
      text: asText(message['message_text']),
      parseMode: asText(message['parse_mode']),
      entities: message['entities'],
    };
    const { text, entities } = readMessageText(raw);
    return { text, entities: entities.length > 0 ? entities : undefined };
  }
  if (result['type'] === 'article') {
    throw badRequest('Can\'t parse inline query result: Can\'t find field "input_message_content"');
  }
  const caption = readCaption({
    text: asText(result['caption']),
    parseMode: asText(result['parse_mode']),
    entities: result['caption_entities'],
  });
  return plainText(caption.text);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
