import type { InlineButton, InlineKeyboard, ReplyKey } from '../bot-api-types.js';
import { usableUrl } from '../text/urls.js';
import { badRequest } from './api-error.js';
import { isRecord, type Params } from './params.js';

export type ReplyMarkup =
  | { kind: 'none' }
  | { kind: 'inline'; keyboard: InlineKeyboard }
  | { kind: 'keyboard'; rows: ReplyKey[][]; placeholder: string; oneTime: boolean; resize: boolean }
  | { kind: 'remove' }
  | { kind: 'forceReply'; placeholder: string };

const MAX_CALLBACK_BYTES = 64;
const MAX_BUTTONS = 100;

export function readReplyMarkup(params: Params): ReplyMarkup {
  return parseReplyMarkup(params.json('reply_markup', "Can't parse reply keyboard markup JSON object"));
}

/** Only an inline keyboard fits here: edits, and the results of an inline query. */
export function readInlineMarkup(params: Params): InlineKeyboard | undefined {
  const markup = readReplyMarkup(params);
  if (markup.kind === 'none') return undefined;
  if (markup.kind !== 'inline') throw badRequest('inline keyboard expected');
  return markup.keyboard;
}

export function parseReplyMarkup(value: unknown): ReplyMarkup {
  if (value === undefined || value === null) return { kind: 'none' };
  if (!isRecord(value)) throw badRequest('Object expected as reply markup');
  const placeholder =
    typeof value['input_field_placeholder'] === 'string' ? value['input_field_placeholder'] : '';
  if (placeholder.length > 64) throw badRequest('REPLY_MARKUP_INVALID');
  if (value['inline_keyboard'] !== undefined) {
    return inlineMarkup(rowsOf(value['inline_keyboard'], 'inline_keyboard', 'InlineKeyboardMarkup'));
  }
  if (value['keyboard'] !== undefined) {
    const rows = rowsOf(value['keyboard'], 'keyboard', 'ReplyKeyboardMarkup').map((row) => row.map(readKey));
    limitButtons(rows);
    return {
      kind: 'keyboard',
      rows,
      placeholder,
      oneTime: value['one_time_keyboard'] === true,
      resize: value['resize_keyboard'] === true,
    };
  }
  if (value['remove_keyboard'] === true) return { kind: 'remove' };
  if (value['force_reply'] === true) return { kind: 'forceReply', placeholder };
  if (Object.keys(value).length === 0) return { kind: 'none' };
  throw badRequest('Object expected as reply markup');
}

function inlineMarkup(rows: unknown[][]): ReplyMarkup {
  const keyboard = rows.map((row) => row.map(readInlineButton)).filter((row) => row.length > 0);
  limitButtons(keyboard);
  return keyboard.length === 0
    ? { kind: 'none' }
    : { kind: 'inline', keyboard: { inline_keyboard: keyboard } };
}

function rowsOf(value: unknown, field: string, markup: string): unknown[][] {
  if (!Array.isArray(value)) throw badRequest(`Field "${field}" of the ${markup} must be an Array`);
  for (const row of value as unknown[]) {
    if (!Array.isArray(row)) throw badRequest(`Field "${field}" of the ${markup} must be an Array of Arrays`);
  }
  return value as unknown[][];
}

function limitButtons(rows: unknown[][]): void {
  if (rows.flat().length > MAX_BUTTONS) throw badRequest('REPLY_MARKUP_TOO_LONG');
}

function readInlineButton(value: unknown): InlineButton {
  const complain = (reason: string) => badRequest(`Can't parse inline keyboard button: ${reason}`);
  if (!isRecord(value)) throw complain('InlineKeyboardButton must be an Object');
  if (value['text'] === undefined) throw complain('Can\'t find field "text"');
  if (typeof value['text'] !== 'string') throw complain('Field "text" must be of type String');
  if (value['text'].trim() === '') throw badRequest('BUTTON_TEXT_INVALID');
  const button = value as InlineButton;
  if (button.url) {
    checkButtonUrl(button.url);
    return button;
  }
  if (button.callback_data !== undefined && typeof button.callback_data !== 'string') {
    throw complain('Field "callback_data" must be of type String');
  }
  if (button.callback_data) {
    if (Buffer.byteLength(button.callback_data) > MAX_CALLBACK_BYTES) throw badRequest('BUTTON_DATA_INVALID');
    return button;
  }
  if (ACTIONS.some((action) => button[action] !== undefined)) return button;
  throw complain('Text buttons are unallowed in the inline keyboard');
}

const ACTIONS = [
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'web_app',
  'login_url',
];

function checkButtonUrl(url: string): void {
  const protocol = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
  const supported = protocol === undefined || ['http', 'https', 'tg', 'ton'].includes(protocol);
  const reason = supported ? 'Wrong HTTP URL' : 'Unsupported URL protocol';
  if (!supported || usableUrl(url) === undefined) {
    throw badRequest(`inline keyboard button URL '${url}' is invalid: ${reason}`);
  }
}

function readKey(value: unknown): ReplyKey {
  if (typeof value === 'string') return { text: value };
  const complain = (reason: string) => badRequest(`Can't parse keyboard button: ${reason}`);
  if (!isRecord(value)) throw complain('KeyboardButton must be a String or an Object');
  if (typeof value['text'] !== 'string') throw complain('Field "text" must be of type String');
  if (value['text'].trim() === '') throw badRequest('BUTTON_TEXT_INVALID');
  return value as unknown as ReplyKey;
}
