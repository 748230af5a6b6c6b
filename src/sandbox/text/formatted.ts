import type { Entity } from '../bot-api-types.js';

/** A text and its marks; offsets in UTF-16 units. */
export interface Formatted {
  text: string;
  entities: Entity[];
}

/** Telegram counts the place of a fault in bytes of UTF-8. */
export function byteOffset(text: string, index: number): number {
  return Buffer.byteLength(text.slice(0, index));
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** Reads one character or one `&…;` at `at`. What is not one of Telegram's four names or a number stays as it is. */
export function decodeHtmlEntity(markup: string, at: number): { text: string; end: number } {
  const literal = { text: markup.charAt(at), end: at + 1 };
  if (markup.charAt(at) !== '&') return literal;
  const match = /^&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|([a-z]+));?/i.exec(markup.slice(at, at + 12));
  if (!match) return literal;
  const [whole, hex, decimal, name] = match;
  const end = at + whole.length;
  if (name !== undefined) {
    const named = NAMED[name];
    return named === undefined ? literal : { text: named, end };
  }
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? { text: String.fromCodePoint(code), end } : literal;
}

/**
 * Cuts white space off both ends, moves the marks along, drops what became empty, and adds the marks that Telegram
 * finds by itself: links, bot commands and mentions.
 */
export function finishFormatting({ text, entities }: Formatted): Formatted {
  const lead = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const kept: Entity[] = [];
  for (const entity of entities) {
    const start = Math.max(0, entity.offset - lead);
    const end = Math.min(trimmed.length, entity.offset + entity.length - lead);
    if (end > start) kept.push({ ...entity, offset: start, length: end - start });
  }
  return { text: trimmed, entities: withDetected(trimmed, kept) };
}

const DETECTORS: { type: string; pattern: RegExp }[] = [
  { type: 'url', pattern: /(?<![\w@])(?:https?:\/\/|t\.me\/)[^\s<>"«»]*[^\s<>"«».,:;!?)\]'’]/giu },
  {
    type: 'bot_command',
    pattern: /(?<![\p{L}\p{N}_/@<>])\/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\p{L}\p{N}_/])/gu,
  },
  { type: 'mention', pattern: /(?<![\p{L}\p{N}_/@])@[A-Za-z]\w{3,31}(?!\w)/gu },
];
const OPAQUE = new Set(['code', 'pre', 'text_link', 'url', 'bot_command', 'mention', 'text_mention']);

function withDetected(text: string, given: Entity[]): Entity[] {
  const entities = [...given];
  for (const { type, pattern } of DETECTORS) {
    for (const match of text.matchAll(pattern)) {
      const found = { type, offset: match.index, length: match[0].length };
      const taken = entities.some((entity) => OPAQUE.has(entity.type) && overlaps(entity, found));
      if (!taken) entities.push(found);
    }
  }
  return entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
}

function overlaps(a: Entity, b: Entity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}
