import type { Entity } from '../bot-api-types.js';
import { finishFormatting, type Formatted } from '../text/formatted.js';
import { parseHtml } from '../text/parse-html.js';
import { parseMarkdownV2 } from '../text/parse-markdown.js';
import { usableUrl } from '../text/urls.js';
import { badRequest } from './api-error.js';
import { isRecord } from './params.js';

export const MAX_TEXT_LENGTH = 4096;
export const MAX_CAPTION_LENGTH = 1024;

export interface RawText {
  text: string;
  parseMode: string;
  /** Used only without a parse mode. */
  entities: unknown;
}

/** Limits are counted after parsing, in UTF-16 units. */
export function readMessageText(raw: RawText): Formatted {
  if (raw.text === '') throw badRequest('message text is empty');
  const formatted = format(raw);
  if (formatted.text === '') throw badRequest('text must be non-empty');
  if (formatted.text.length > MAX_TEXT_LENGTH) throw badRequest('message is too long');
  return formatted;
}

export function readCaption(raw: RawText): Formatted {
  const formatted = format(raw);
  if (formatted.text.length > MAX_CAPTION_LENGTH) throw badRequest('message caption is too long');
  return formatted;
}

/** What a person types: no marks but those that Telegram finds by itself. */
export function plainText(text: string): Formatted {
  return finishFormatting({ text, entities: [] });
}

function format(raw: RawText): Formatted {
  switch (raw.parseMode.toLowerCase()) {
    case '':
      return finishFormatting({ text: raw.text, entities: readEntities(raw.entities, raw.text) });
    case 'html':
      return finishFormatting(parseHtml(raw.text));
    case 'markdownv2':
      return finishFormatting(parseMarkdownV2(raw.text));
    default:
      throw badRequest('unsupported parse_mode');
  }
}

function readEntities(value: unknown, text: string): Entity[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badRequest("can't parse entities: expected an Array");
  return value.map((item: unknown) => readEntity(item, text));
}

function readEntity(item: unknown, text: string): Entity {
  if (!isRecord(item) || typeof item['type'] !== 'string') {
    throw badRequest("can't parse MessageEntity: expected an Object with a type");
  }
  const { offset, length } = item;
  if (!Number.isInteger(offset) || !Number.isInteger(length)) {
    throw badRequest("can't parse MessageEntity: offset and length must be Integers");
  }
  const entity = item as unknown as Entity;
  if (entity.offset < 0 || entity.length < 0 || entity.offset + entity.length > text.length) {
    throw badRequest('entity beyond the end of the text');
  }
  if (entity.type === 'text_link' && usableUrl(entity.url ?? '') === undefined) {
    throw badRequest(`entity URL '${entity.url ?? ''}' is invalid: Wrong HTTP URL`);
  }
  return entity;
}
