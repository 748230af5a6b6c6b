import type { FileFacts } from '../../core/evidence/facts.js';
import { boxAt, boxesIn } from './boxes.js';
import { positionIn, whenTaken } from './metadata-values.js';
import { tidy } from './tidy.js';

type VideoFacts = Pick<FileFacts, 'size' | 'taken' | 'position' | 'device' | 'software'>;

/** Seconds from 1904, where QuickTime's time begins, to 1970. */
const EPOCH_1904 = 2_082_844_800;

/**
 * What an MP4 or QuickTime file says in its index (`moov`): when it began, where (`©xyz`, or Apple's own keys), with
 * what. The pictures in it are not looked at.
 */
export function videoFacts(bytes: Buffer): VideoFacts {
  const moov = boxAt(bytes, 'moov') ?? Buffer.alloc(0);
  const apple = appleKeys(moov);
  const notes = quickTimeNotes(moov);
  const note = (key: string, kind: string): string | undefined =>
    apple.get(`com.apple.quicktime.${key}`) ?? notes.get(kind);
  const device = [note('make', '©mak'), note('model', '©mod')].filter(Boolean).join(' ');
  return {
    size: sizeOf(moov),
    taken: whenTaken(apple.get('com.apple.quicktime.creationdate'), undefined, 'camera') ?? begunAt(moov),
    position: positionIn(note('location.ISO6709', '©xyz') ?? ''),
    device: tidy(device),
    software: tidy(note('software', '©swr')),
  };
}

function begunAt(moov: Buffer): FileFacts['taken'] {
  const header = boxAt(moov, 'mvhd');
  if (header === null || header.length < 12) return null;
  const seconds = header[0] === 1 ? Number(header.readBigUInt64BE(4)) : header.readUInt32BE(4);
  const at = new Date((seconds - EPOCH_1904) * 1000);
  // Many programs write zero, which is 1904.
  if (Number.isNaN(at.getTime()) || seconds <= EPOCH_1904) return null;
  return whenTaken(at.toISOString(), undefined, 'container');
}

/** Of the first track that has a size; sound has none. */
function sizeOf(moov: Buffer): FileFacts['size'] {
  for (const { kind, body } of boxesIn(moov)) {
    const header = kind === 'trak' ? boxAt(body, 'tkhd') : null;
    if (header === null || header.length < 84) continue;
    const [width, height] = [header.readUInt16BE(header.length - 8), header.readUInt16BE(header.length - 4)];
    if (width > 0 && height > 0) return { width, height };
  }
  return null;
}

/** `©xyz` and its like: a length, a language, the text. */
function quickTimeNotes(moov: Buffer): ReadonlyMap<string, string> {
  const notes = boxesIn(boxAt(moov, 'udta') ?? Buffer.alloc(0)).filter(
    ({ kind, body }) => kind.startsWith('©') && body.length > 4,
  );
  return new Map(
    notes.map(({ kind, body }) => [kind, body.toString('utf8', 4, 4 + body.readUInt16BE(0))] as const),
  );
}

/** In MP4 it begins with a version, in QuickTime it does not. */
function metaIn(moov: Buffer): Buffer {
  const meta = boxAt(moov, 'meta') ?? Buffer.alloc(0);
  return boxAt(meta, 'keys') === null ? meta.subarray(4) : meta;
}

/** Apple's way: names in `keys`, values in `ilst` under the number of their name. */
function appleKeys(moov: Buffer): ReadonlyMap<string, string> {
  const meta = metaIn(moov);
  const names = boxesIn((boxAt(meta, 'keys') ?? Buffer.alloc(0)).subarray(8)).map(({ body }) =>
    body.toString('utf8'),
  );
  const values = boxesIn(boxAt(meta, 'ilst') ?? Buffer.alloc(0));
  return new Map(
    values.flatMap(({ kind, body }) => {
      const name = names[Buffer.from(kind, 'latin1').readUInt32BE(0) - 1];
      const value = boxAt(body, 'data');
      return name === undefined || value === null ? [] : [[name, value.toString('utf8', 8)] as const];
    }),
  );
}
