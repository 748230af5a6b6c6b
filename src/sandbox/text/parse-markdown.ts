import type { Entity } from '../bot-api-types.js';
import { badRequest, type ApiError } from '../api/api-error.js';
import { byteOffset, type Formatted } from './formatted.js';
import { usableUrl } from './urls.js';

interface OpenMark {
  mark: string;
  type: string;
  offset: number;
  /** Where it began in the markup, for the complaint. */
  at: number;
}

const MARKS: [mark: string, type: string, name: string][] = [
  ['```', 'pre', 'PreCode'],
  ['||', 'spoiler', 'Spoiler'],
  ['__', 'underline', 'Underline'],
  ['`', 'code', 'Code'],
  ['*', 'bold', 'Bold'],
  ['_', 'italic', 'Italic'],
  ['~', 'strikethrough', 'Strikethrough'],
  ['[', 'text_link', 'TextUrl'],
];
const RESERVED = '_*[]()~`>#+-=|{}.!';

/** Telegram's parse_mode MarkdownV2, without its block quotations, custom emoji and dates. */
export function parseMarkdownV2(markup: string): Formatted {
  const entities: Entity[] = [];
  const open: OpenMark[] = [];
  let text = '';
  let at = 0;
  while (at < markup.length) {
    const char = markup.charAt(at);
    const inner = open.at(-1);
    const verbatim = inner?.type === 'code' || inner?.type === 'pre';
    if (char === '\\' && isEscapable(markup.charAt(at + 1))) {
      text += markup.charAt(at + 1);
      at += 2;
    } else if (inner && closes(markup, at, inner)) {
      const closed = closeMark({ markup, at, mark: inner, text });
      open.pop();
      text = closed.text;
      if (closed.entity && closed.entity.length > 0) entities.push(closed.entity);
      at = closed.end;
    } else if (verbatim) {
      text += char;
      at += 1;
    } else {
      const mark = MARKS.find(([sign]) => markup.startsWith(sign, at));
      if (mark) {
        open.push({ mark: mark[0], type: mark[1], offset: text.length, at });
        at += mark[0].length;
      } else if (RESERVED.includes(char)) {
        throw cannotParse(`Character '${char}' is reserved and must be escaped with the preceding '\\'`);
      } else {
        text += char;
        at += 1;
      }
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) {
    const name = MARKS.find(([sign]) => sign === unclosed.mark)?.[2] ?? '';
    throw cannotParse(`Can't find end of ${name} entity at byte offset ${byteOffset(markup, unclosed.at)}`);
  }
  entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
  return { text, entities };
}

function isEscapable(char: string): boolean {
  return char !== '' && char > ' ' && char < '\u007f';
}

function closes(markup: string, at: number, inner: OpenMark): boolean {
  return markup.startsWith(inner.mark === '[' ? ']' : inner.mark, at);
}

function closeMark(state: { markup: string; at: number; mark: OpenMark; text: string }) {
  const { markup, at, mark, text } = state;
  const entity: Entity = { type: mark.type, offset: mark.offset, length: text.length - mark.offset };
  if (mark.type === 'pre') return { ...closePre(text, mark), end: at + 3 };
  if (mark.type !== 'text_link') return { entity, text, end: at + mark.mark.length };
  if (markup.charAt(at + 1) !== '(') return { entity: undefined, text, end: at + 1 };
  let end = at + 2;
  let url = '';
  while (end < markup.length && markup.charAt(end) !== ')') {
    if (markup.charAt(end) === '\\') end += 1;
    url += markup.charAt(end);
    end += 1;
  }
  if (end >= markup.length) {
    throw cannotParse(`Can't find end of a URL at byte offset ${byteOffset(markup, at + 2)}`);
  }
  const usable = usableUrl(url);
  return { entity: usable === undefined ? undefined : { ...entity, url: usable }, text, end: end + 1 };
}

/** The first line after the three backticks names the language when nothing but a newline follows it. */
function closePre(text: string, mark: OpenMark): { entity: Entity; text: string } {
  const body = text.slice(mark.offset);
  const first = /^(\S*)\n/.exec(body);
  const code = first ? body.slice(first[0].length) : body;
  const language = first?.[1] === '' ? undefined : first?.[1];
  return {
    entity: { type: 'pre', offset: mark.offset, length: code.length, language },
    text: text.slice(0, mark.offset) + code,
  };
}

function cannotParse(reason: string): ApiError {
  return badRequest(`Can't parse entities: ${reason}`);
}
