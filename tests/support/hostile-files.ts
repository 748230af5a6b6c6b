import { crc32, createDeflate, deflateSync } from 'node:zlib';
import { jpeg } from './files.js';

/** Files as an attacker, or a bad line, would send them. */

function chunk(kind: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([head, named, sum]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG of one bit a pixel, all of it black: a few kilobytes for any number of pixels. */
export async function blackPng(
  width: number,
  height: number,
  extra: readonly (readonly [string, Uint8Array])[] = [],
): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const chunks = extra.map(([kind, body]) => chunk(kind, body));
  const data = await blackRows(Math.ceil(width / 8) + 1, height);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...chunks,
    chunk('IDAT', data),
    chunk('IEND', Buffer.of()),
  ]);
}

async function blackRows(bytes: number, rows: number): Promise<Buffer> {
  const deflate = createDeflate({ level: 1 });
  const parts: Buffer[] = [];
  deflate.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise((resolve) => deflate.on('end', resolve));
  const row = Buffer.alloc(bytes);
  for (let at = 0; at < rows; at++) {
    if (!deflate.write(row)) await new Promise((resolve) => deflate.once('drain', resolve));
  }
  deflate.end();
  await done;
  return Buffer.concat(parts);
}

/** A PNG that states its size and then has nothing to show for it. */
export function emptyPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc(64));
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.of())]);
}

/** An empty zip archive with the record of one entry. */
const ZIP = Buffer.concat([
  Buffer.from('PK\x03\x04', 'latin1'),
  Buffer.alloc(26),
  Buffer.from('PK\x01\x02', 'latin1'),
  Buffer.alloc(42),
  Buffer.from('PK\x05\x06', 'latin1'),
  Buffer.alloc(18),
]);

export const withZip = async (): Promise<Buffer> => Buffer.concat([await jpeg(), ZIP]);
export const withPage = async (): Promise<Buffer> =>
  Buffer.concat([await jpeg(), Buffer.from('<html><script>alert(1)</script></html>')]);
export const withPdf = async (): Promise<Buffer> =>
  Buffer.concat([await jpeg(), Buffer.from('%PDF-1.7\n%%EOF')]);

export const pdfWithScript = (): Buffer =>
  Buffer.from(
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>\nendobj\n' +
      "2 0 obj\n<< /Producer (Skia\\/PDF m120) /Creator (Scanner Pro) /CreationDate (D:20240512140307+03'00') >>\nendobj\n" +
      '3 0 obj\n<< /Type /EmbeddedFile >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
  );

/** The content of a JPEG segment that holds content credentials, as C2PA lays it out, cut to what is looked at. */
export async function withCredentials(): Promise<Buffer> {
  const picture = Buffer.from(await jpeg());
  const body = Buffer.concat([
    Buffer.from('JP\0\x01\0\0\0\x01', 'latin1'),
    Buffer.from('\0\0\0\x60jumb\0\0\0\x28jumdc2pa', 'latin1'),
    Buffer.alloc(40),
  ]);
  const head = Buffer.from([0xff, 0xeb, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([picture.subarray(0, 2), head, body, picture.subarray(2)]);
}

function box(kind: string, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(kind, 4, 'latin1');
  return Buffer.concat([head, body]);
}

function note(kind: string, text: string): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(Buffer.byteLength(text));
  return box(kind, head, Buffer.from(text));
}

/** A video's index as Android writes it, without a picture in it. */
export function androidVideo(...more: readonly Uint8Array[]): Buffer {
  const movie = Buffer.alloc(100);
  movie.writeUInt32BE(Date.UTC(2024, 4, 12, 11, 3, 7) / 1000 + 2_082_844_800, 4);
  const track = Buffer.alloc(84);
  track.writeUInt16BE(1920, 76);
  track.writeUInt16BE(1080, 80);
  const notes = box('udta', note('\xa9xyz', '+49.9935+036.2304/'), note('\xa9mod', 'Pixel 8'));
  return Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\0\0isom')),
    box('moov', box('mvhd', movie), box('trak', box('tkhd', track)), notes),
    ...more,
  ]);
}

/** A video's index as iPhones write it: names in one box, values in another. */
export function appleVideo(): Buffer {
  const names = [
    'com.apple.quicktime.creationdate',
    'com.apple.quicktime.location.ISO6709',
    'com.apple.quicktime.model',
  ];
  const values = ['2024-05-12T14:03:07+0300', '+49.9935+036.2304+120.5/', 'iPhone 15'];
  const count = Buffer.alloc(8);
  count.writeUInt32BE(names.length, 4);
  const keys = box('keys', count, ...names.map((name) => box('mdta', Buffer.from(name))));
  const list = values.map((value, at) =>
    box(
      String.fromCharCode(0, 0, 0, at + 1),
      box('data', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]), Buffer.from(value)),
    ),
  );
  return Buffer.concat([
    box('ftyp', Buffer.from('qt  \0\0\0\0qt  ')),
    box('moov', box('meta', keys, box('ilst', ...list))),
  ]);
}

/** A HEIC picture as iPhones write it, without the picture: tiles, the whole on its side, a thumbnail; EXIF and XMP. */
export function iphonePicture({ exif, xmp }: { readonly exif: Uint8Array; readonly xmp: string }): Buffer {
  const full = (...parts: readonly Uint8Array[]): Buffer => Buffer.concat([Buffer.alloc(4), ...parts]);
  const words = (...values: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(values.length * 4);
    values.forEach((value, at) => bytes.writeUInt32BE(value, at * 4));
    return bytes;
  };
  const size = (width: number, height: number): Buffer => box('ispe', full(words(width, height)));
  const properties = box(
    'iprp',
    box('ipco', size(512, 512), size(4032, 3024), box('irot', Buffer.of(3)), size(320, 240)),
  );
  // One item of EXIF: its entry, and where its bytes lie.
  const entry = box('infe', Buffer.from([2, 0, 0, 0, 0, 1, 0, 0]), Buffer.from('Exif\0'));
  const items = box('iinf', full(Buffer.from([0, 1])), entry);
  const block = Buffer.concat([words(6), Buffer.from('Exif\0\0'), exif]);
  const place = (at: number): Buffer =>
    box('iloc', full(Buffer.from([0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1]), words(at, block.length)));
  const handler = box('hdlr', full(words(0), Buffer.from('pict'), Buffer.alloc(13)));
  const before = (at: number): Buffer =>
    Buffer.concat([
      box('ftyp', Buffer.from('heic\0\0\0\0mif1heic')),
      box('meta', full(handler, items, place(at), properties)),
    ]);
  const start = before(0).length + 8;
  return Buffer.concat([before(start), box('mdat', block, Buffer.from(xmp))]);
}

/** A box that belongs to content credentials. */
export const c2paBox = (): Buffer =>
  box('uuid', Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex'), Buffer.alloc(16));
