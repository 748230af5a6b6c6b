import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { derive } from '../../../src/adapters/image/derive.js';
import { inspectFile } from '../../../src/adapters/image/inspect-file.js';
import { mediaTypeOf } from '../../../src/adapters/image/media-type.js';
import { isoMedia, jpeg, pdf, png, webp } from '../../support/files.js';
import {
  androidVideo,
  blackPng,
  emptyPng,
  pdfWithScript,
  withPage,
  withPdf,
  withZip,
} from '../../support/hostile-files.js';
import { aPicture } from '../../support/pictures.js';
import { seededRandom } from '../../support/seeded.js';

const MB = 1024 * 1024;

describe('a picture that would unfold into gigabytes', () => {
  it('of 30,000 × 30,000 pixels in a hundred kilobytes is recognised, kept, and not opened', async () => {
    const bomb = await blackPng(30_000, 30_000);
    expect(bomb.length).toBeLessThan(MB);
    expect(await mediaTypeOf(bomb)).toBe('image/png');
    const before = process.memoryUsage().rss;
    const { facts, print } = await inspectFile(bomb, 'image/png');
    expect(facts).toMatchObject({
      size: { width: 30_000, height: 30_000 },
      trouble: 'too-many-pixels',
      look: null,
    });
    expect(print).toBeNull();
    expect(await derive(bomb, 'preview')).toBeNull();
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * MB);
  });

  it('that only claims to be huge is not opened either', async () => {
    expect((await inspectFile(emptyPng(200_000, 200_000), 'image/png')).facts.look).toBeNull();
  });

  it('just below the limit is opened without unfolding it in memory', async () => {
    const large = await blackPng(10_400, 10_400);
    const before = process.memoryUsage().rss;
    const { facts } = await inspectFile(large, 'image/png');
    expect(facts).toMatchObject({ trouble: null, look: { brightness: 0 } });
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * MB);
  });
});

describe('a damaged picture', () => {
  it('that breaks off is looked at as far as it goes, and said to be damaged', async () => {
    const whole = await aPicture(3);
    const { facts } = await inspectFile(whole.subarray(0, whole.length / 2), 'image/jpeg');
    expect(facts).toMatchObject({ trouble: 'damaged', size: { width: 1200, height: 900 } });
  });

  it('with nothing behind its beginning is kept with a reason', async () => {
    const { facts, print } = await inspectFile((await png()).subarray(0, 40), 'image/png');
    expect(facts.trouble).toBe('damaged');
    expect(print).toBeNull();
  });

  it('of a kind without a decoder here says so', async () => {
    const { facts } = await inspectFile(isoMedia('heic'), 'image/heic');
    expect(facts.trouble).toBe('no-decoder');
    expect(await derive(isoMedia('heic'), 'preview')).toBeNull();
  });

  it('or of any other bytes never makes the inspection fail', async () => {
    const random = seededRandom(11);
    const samples: (readonly [Uint8Array, string])[] = [
      [await aPicture(4), 'image/jpeg'],
      [await png(), 'image/png'],
      [await webp(), 'image/webp'],
      [pdfWithScript(), 'application/pdf'],
      [androidVideo(), 'video/mp4'],
      [isoMedia('heic'), 'image/heic'],
      [new Uint8Array(), 'image/jpeg'],
    ];
    for (const [sample, type] of samples) {
      for (let round = 0; round < 12; round++) {
        const broken = sample.slice(0, Math.ceil(random() * sample.length));
        for (let hits = 0; hits < 8; hits++)
          broken[Math.floor(random() * broken.length)] = Math.floor(random() * 256);
        const { facts } = await inspectFile(broken, type);
        expect(facts.readWith).not.toBe('');
        await derive(broken, 'preview');
      }
    }
  });
});

describe('a file that is two kinds at once', () => {
  it.each([
    ['an archive', withZip, 'image/jpeg', ['archive']],
    ['a web page', withPage, 'image/jpeg', ['web-page']],
    ['a PDF', withPdf, 'image/jpeg', ['document']],
    [
      'a script and a file',
      () => Promise.resolve(pdfWithScript()),
      'application/pdf',
      ['script', 'attachment'],
    ],
  ] as const)(
    'with %s inside is what it begins with, and the rest is noticed',
    async (_what, make, type, extras) => {
      const file = await make();
      expect(await mediaTypeOf(file)).toBe(type);
      expect((await inspectFile(file, type)).facts).toMatchObject({ extras, trouble: null });
    },
  );

  it('an honest file is not suspected', async () => {
    for (const [file, type] of [
      [await aPicture(5), 'image/jpeg'],
      [await png(), 'image/png'],
      [pdf(), 'application/pdf'],
      [androidVideo(), 'video/mp4'],
    ] as const)
      expect((await inspectFile(file, type)).facts.extras).toEqual([]);
  });

  it('nothing of what was hidden is in the copies made of it', async () => {
    const copy = await derive(await withPage(), 'stripped');
    expect(Buffer.from(copy?.bytes ?? []).includes('script')).toBe(false);
    expect(copy?.mediaType).toBe('image/jpeg');
  });
});

describe('copies', () => {
  it('hold the picture upright and nothing else: no EXIF, no XMP, no colour profile, no coordinates', async () => {
    const photo = await sharp(await aPicture(6))
      .withExif({ IFD0: { Make: 'Canon' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '49/1 0/1 0/1' } })
      .withMetadata({ orientation: 6, icc: 'p3' })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .jpeg()
      .toBuffer();
    const kept = await sharp(photo).metadata();
    expect([kept.exif, kept.xmp, kept.icc].every((part) => part !== undefined)).toBe(true);
    for (const [kind, size] of [
      ['stripped', [900, 1200]],
      ['preview', [900, 1200]],
    ] as const) {
      const copy = await derive(photo, kind);
      const { exif, xmp, icc, iptc, orientation, width, height } = await sharp(copy?.bytes).metadata();
      expect({ exif, xmp, icc, iptc, orientation, size: [width, height] }).toEqual({ size });
      expect(copy?.madeWith).toMatch(/^sharp \d+\.\d+\.\d+, libvips/);
    }
  });

  it('a preview of a large picture is 1280 pixels at most, a stripped copy as large as the picture', async () => {
    const large = await sharp(await aPicture(7))
      .resize({ width: 3000 })
      .png()
      .toBuffer();
    const sides = async (kind: 'preview' | 'stripped') => {
      const { width, height } = await sharp((await derive(large, kind))?.bytes).metadata();
      return [width, height];
    };
    expect(await sides('preview')).toEqual([1280, 960]);
    expect(await sides('stripped')).toEqual([3000, 2250]);
  });

  it('of a moving picture is its first frame', async () => {
    const frames = [await jpeg(), await jpeg()].map((frame) => ({ input: Buffer.from(frame) }));
    const moving = await sharp(
      frames.map(({ input }) => input),
      { join: { animated: true } },
    )
      .webp()
      .toBuffer();
    expect(await mediaTypeOf(moving)).toBe('image/webp');
    const { width, height } = await sharp((await derive(moving, 'preview'))?.bytes).metadata();
    expect([width, height]).toEqual([64, 48]);
  });
});
