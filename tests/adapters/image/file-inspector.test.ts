import { describe, expect, it } from 'vitest';
import { createPictureWorkHere } from '../../../src/adapters/image/picture-work.js';
import { ACCEPTED_TYPES } from '../../../src/core/cases/limits.js';
import { isoMedia, jpeg, pdf, png, webp } from '../../support/files.js';
import { seededRandom } from '../../support/seeded.js';

const inspector = createPictureWorkHere();
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('the file inspector', () => {
  it.each([
    ['heic', 'image/heic'],
    ['mif1', 'image/heif'],
    ['isom', 'video/mp4'],
    ['mp42', 'video/mp4'],
    ['qt  ', 'video/quicktime'],
  ])('knows a file of brand %s as %s', async (brand, type) => {
    expect(await inspector.mediaType(isoMedia(brand))).toBe(type);
  });

  it('knows WebP', async () => {
    expect(await inspector.mediaType(await webp())).toBe('image/webp');
  });

  it('goes by what a file begins with when it is two kinds at once', async () => {
    expect(await inspector.mediaType(Buffer.concat([await jpeg(), pdf()]))).toBe('image/jpeg');
    expect(await inspector.mediaType(Buffer.concat([pdf(), await jpeg()]))).toBe('application/pdf');
  });

  it.each([
    ['a program for Windows', 'MZ\x90\0\x03\0\0\0'],
    ['a program for Linux', '\x7fELF\x02\x01\x01'],
    ['an archive', 'PK\x05\x06' + '\0'.repeat(18)],
    ['a drawing that can hold scripts', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a web page', '<!doctype html><script>1</script>'],
  ])('never takes %s for a kind that is kept as evidence', async (_what, content) => {
    const type = await inspector.mediaType(bytes(content));
    expect(type !== null && ACCEPTED_TYPES.has(type)).toBe(false);
  });

  it('bears whatever bytes come', async () => {
    const random = seededRandom(7);
    const beginnings = [
      await jpeg(),
      await png(),
      await webp(),
      pdf(),
      isoMedia('heic'),
      bytes('PK\x03\x04'),
      bytes('RIFF'),
    ];
    const hostile = [
      '0&²u\x8ef\xcf\x11¦Ù\0ª\0b\xcel',
      '\x1aE\xdf\xa3',
      'ID3\x04\0\x80\xff\xff\xff\xff',
      'II*\0\xff\xff\xff\xff',
      '\0\0\0\0ftyp',
      '\x1f\x8b',
    ].map(bytes);
    for (const beginning of [...beginnings, ...hostile]) {
      for (let round = 0; round < 40; round++) {
        const noise = Uint8Array.from({ length: Math.floor(random() * 300) }, () =>
          Math.floor(random() * 256),
        );
        const cut = beginning.subarray(0, Math.ceil(random() * beginning.length));
        const type = await inspector.mediaType(Buffer.concat([cut, noise]));
        expect(type === null || type.includes('/')).toBe(true);
      }
    }
  });
});
