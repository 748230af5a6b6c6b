import { pipeline, Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import type { ListFaultCode } from '../../core/register/list-file.port.js';

/** The file cannot be read on from here. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(
    readonly code: ListFaultCode,
    readonly line = 1,
  ) {
    super(code);
  }
}

/**
 * The file's text, unpacked where it is gzip and decoded: UTF-16 where a byte order mark or the first letter says so,
 * else UTF-8. The mark itself is left out.
 *
 * @throws Unreadable for bytes that are neither
 */
export async function* readText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let held: Uint8Array = new Uint8Array();
  let lines = 1;
  for await (const chunk of unpacked(bytes)) {
    held = decoder === null ? Buffer.concat([held, chunk]) : chunk;
    // Three bytes tell the encoding; a chunk can be shorter.
    if (decoder === null && held.length < 3) continue;
    decoder ??= decoderFor(held);
    const text = decode(decoder, held, { stream: true, line: lines });
    lines += lineEndsIn(text);
    yield text;
  }
  const rest = decoder === null ? held : new Uint8Array();
  yield decode(decoder ?? decoderFor(held), rest, { stream: false, line: lines });
}

function decoderFor(head: Uint8Array): TextDecoder {
  if (isZip(head)) throw new Unreadable('unknown-format');
  return new TextDecoder(encodingOf(head), { fatal: true });
}

/** Without a mark by the first letter: our formats begin with one of ASCII, of which UTF-16 leaves one byte empty. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === undefined || second === undefined) return 'utf-8';
  const mark = (first << 8) | second;
  if (mark === 0xfffe || (first !== 0 && second === 0)) return 'utf-16le';
  return mark === 0xfeff || (first === 0 && second !== 0) ? 'utf-16be' : 'utf-8';
}

/** An archive, or a workbook, which is one. */
function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03;
}

interface Place {
  /** More is to come. */
  readonly stream: boolean;
  /** The line on which the bytes begin. */
  readonly line: number;
}

function decode(decoder: TextDecoder, bytes: Uint8Array, { stream, line }: Place): string {
  const text = decoded(decoder, bytes, stream);
  // No text holds one, and neither Telegram nor a terminal shows what does.
  if (text === null || text.includes('\0')) {
    const [readable = ''] = new TextDecoder(decoder.encoding).decode(bytes).split(/[\uFFFD\0]/u, 1);
    throw new Unreadable('not-utf8', line + lineEndsIn(readable));
  }
  return text;
}

function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return null;
  }
}

/** Gzip of gzip comes of packing a download once more; of anything deeper somebody makes fun. */
const MOST_LAYERS = 2;

async function* unpacked(bytes: AsyncIterable<Uint8Array>, layers = MOST_LAYERS): AsyncGenerator<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < 2) {
    const next = await source.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  const whole = startingWith(head, source);
  if (layers > 0 && head[0] === 0x1f && head[1] === 0x8b) yield* unpacked(gunzip(whole), layers - 1);
  else yield* whole;
}

async function* startingWith(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (;;) {
      const next = await rest.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacking = pipeline(Readable.from(packed), createGunzip(), () => undefined);
  try {
    for await (const chunk of unpacking) yield chunk as Uint8Array;
  } catch (error) {
    // zlib's own errors have a code such as Z_DATA_ERROR; anything else is not about the file.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      throw new Unreadable('not-gzip');
    }
    throw error;
  }
}
