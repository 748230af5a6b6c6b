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
 * The file's text, unpacked where it is gzip and decoded: UTF-16 where a byte order mark says so, else UTF-8. The
 * mark itself is left out.
 *
 * @throws Unreadable for bytes that are neither
 */
export async function* readText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let held: Uint8Array = new Uint8Array();
  for await (const chunk of unpacked(bytes)) {
    held = decoder === null ? Buffer.concat([held, chunk]) : chunk;
    // Three bytes tell the encoding; a chunk can be shorter.
    if (decoder === null && held.length < 3) continue;
    decoder ??= decoderFor(held);
    yield decode(decoder, held, true);
  }
  yield decode(decoder ?? decoderFor(held), decoder === null ? held : new Uint8Array(), false);
}

function decoderFor(head: Uint8Array): TextDecoder {
  const mark = ((head[0] ?? 0) << 8) | (head[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new Unreadable('not-utf8');
  }
}

async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < 2) {
    const next = await source.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  const whole = startingWith(head, source);
  if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzip(whole);
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
