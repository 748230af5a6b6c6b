import type { Entity } from '../bot-api-types.js';
import { badRequest, type ApiError } from '../api/api-error.js';
import { byteOffset, decodeHtmlEntity, type Formatted } from './formatted.js';
import { entityForTag } from './html-tags.js';

interface OpenTag {
  name: string;
  /** Offset in the text so far, in UTF-16 units. */
  offset: number;
  attributes: Map<string, string>;
}

const SPACE = /\s/;

/**
 * Telegram's parse_mode HTML, with its refusals: the first fault is answered with its offset in bytes. A lone `&`
 * and a lone `>` are let through, as Telegram does; a lone `<` is not.
 */
export function parseHtml(markup: string): Formatted {
  const entities: Entity[] = [];
  const open: OpenTag[] = [];
  let text = '';
  let at = 0;
  while (at < markup.length) {
    const char = markup.charAt(at);
    if (char === '&') {
      const decoded = decodeHtmlEntity(markup, at);
      text += decoded.text;
      at = decoded.end;
    } else if (char !== '<') {
      text += char;
      at += 1;
    } else if (markup.charAt(at + 1) === '/') {
      at = closeTag({ markup, at, open, entities, text });
    } else {
      const start = readStartTag(markup, at);
      open.push({ name: start.name, attributes: start.attributes, offset: text.length });
      at = start.end;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) throw cannotParse(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
  return { text, entities };
}

function closeTag(state: {
  markup: string;
  at: number;
  open: OpenTag[];
  entities: Entity[];
  text: string;
}): number {
  const { markup, at, open, entities, text } = state;
  const tag = open.pop();
  if (!tag) throw cannotParse(`Unexpected end tag at byte offset ${byteOffset(markup, at)}`);
  let end = at + 2;
  while (end < markup.length && !SPACE.test(markup.charAt(end)) && markup.charAt(end) !== '>') end += 1;
  const name = markup.slice(at + 2, end).toLowerCase();
  while (SPACE.test(markup.charAt(end))) end += 1;
  if (markup.charAt(end) !== '>') {
    throw cannotParse(`Unclosed end tag at byte offset ${byteOffset(markup, at)}`);
  }
  if (name !== '' && name !== tag.name) {
    const where = `at byte offset ${byteOffset(markup, at)}`;
    throw cannotParse(`Unmatched end tag ${where}, expected "</${tag.name}>", found "</${name}>"`);
  }
  const entity = entityForTag(tag.name, tag.attributes, text.slice(tag.offset));
  // `<pre><code class="language-x">` is one entity: the inner one names the language of the outer.
  const parent = open.at(-1);
  const insidePre = tag.name === 'code' && parent?.name === 'pre' && parent.offset === tag.offset;
  const language = tag.attributes.get('class');
  if (insidePre && language?.startsWith('language-')) parent.attributes.set('language', language.slice(9));
  else if (entity && text.length > tag.offset) {
    entities.push({ ...entity, offset: tag.offset, length: text.length - tag.offset });
  }
  return end + 1;
}

function readStartTag(markup: string, begin: number) {
  const where = (at: number) => `at byte offset ${byteOffset(markup, at)}`;
  let at = begin + 1;
  while (at < markup.length && !SPACE.test(markup.charAt(at)) && markup.charAt(at) !== '>') at += 1;
  if (at >= markup.length) throw cannotParse(`Unclosed start tag ${where(begin)}`);
  const name = markup.slice(begin + 1, at).toLowerCase();
  if (!KNOWN_TAGS.has(name)) throw cannotParse(`Unsupported start tag "${name}" ${where(begin)}`);
  const attributes = new Map<string, string>();
  for (;;) {
    while (SPACE.test(markup.charAt(at))) at += 1;
    if (at >= markup.length) throw cannotParse(`Unclosed start tag "${name}" ${where(begin)}`);
    if (markup.charAt(at) === '>') break;
    const attribute = readAttribute({ markup, at, begin, tag: name });
    attributes.set(attribute.name, attribute.value);
    at = attribute.end;
  }
  const isSpoiler = attributes.get('class') === 'tg-spoiler';
  if (name === 'span' && !isSpoiler) {
    throw cannotParse(`Tag "span" must have class "tg-spoiler" ${where(begin)}`);
  }
  return { name, attributes, end: at + 1 };
}

function readAttribute(state: { markup: string; at: number; begin: number; tag: string }) {
  const { markup, begin, tag } = state;
  const where = (at: number) => `at byte offset ${byteOffset(markup, at)}`;
  const name = /^[^\s=>]*/.exec(markup.slice(state.at))?.[0] ?? '';
  if (name === '') throw cannotParse(`Empty attribute name in the tag "${tag}" ${where(begin)}`);
  const equals = /^\s*=\s*/.exec(markup.slice(state.at + name.length));
  if (!equals) return { name: name.toLowerCase(), value: '', end: state.at + name.length };
  const at = state.at + name.length + equals[0].length;
  const quote = markup.charAt(at);
  if (quote === '') throw cannotParse(`Unclosed start tag "${tag}" ${where(begin)}`);
  if (quote !== '"' && quote !== "'") {
    const bare = /^[A-Za-z0-9.-]*/.exec(markup.slice(at))?.[0] ?? '';
    const next = markup.charAt(at + bare.length);
    if (!SPACE.test(next) && next !== '>') {
      throw cannotParse(`Unexpected end of name token ${where(at)}`);
    }
    return { name: name.toLowerCase(), value: bare.toLowerCase(), end: at + bare.length };
  }
  const close = markup.indexOf(quote, at + 1);
  if (close < 0) throw cannotParse(`Unclosed start tag ${where(begin)}`);
  return { name: name.toLowerCase(), value: decodeAll(markup.slice(at + 1, close)), end: close + 1 };
}

function decodeAll(value: string): string {
  let decoded = '';
  let at = 0;
  while (at < value.length) {
    const next = decodeHtmlEntity(value, at);
    decoded += next.text;
    at = next.end;
  }
  return decoded;
}

function cannotParse(reason: string): ApiError {
  return badRequest(`Can't parse entities: ${reason}`);
}

const KNOWN_TAGS = new Set([
  ...['a', 'b', 'strong', 'i', 'em', 'u', 'ins', 's', 'strike', 'del', 'span', 'tg-spoiler', 'tg-emoji'],
  ...['code', 'pre', 'blockquote'],
]);
