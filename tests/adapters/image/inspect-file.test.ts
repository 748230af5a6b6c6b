import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { inspectFile, READ_WITH } from '../../../src/adapters/image/inspect-file.js';
import {
  androidVideo,
  appleVideo,
  c2paBox,
  blackPng,
  iphonePicture,
  pdfWithScript,
  withCredentials,
} from '../../support/hostile-files.js';
import { isoMedia, jpeg, pdf, webp } from '../../support/files.js';
import { aPicture, FROM_CAMERA } from '../../support/pictures.js';

const factsOf = async (bytes: Uint8Array, type: string) => (await inspectFile(bytes, type)).facts;

type Exif = NonNullable<Parameters<ReturnType<typeof sharp>['withExif']>[0]>;

const withExif = (exif: Exif, kind: 'jpeg' | 'png' | 'webp' = 'jpeg') =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#456' } })
    .withExif(exif)
    .toFormat(kind)
    .toBuffer();

describe('what a photo tells of itself', () => {
  it.each([
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
  ] as const)('%s: when, where, with what it was taken', async (kind, type) => {
    expect(await factsOf(await withExif(FROM_CAMERA, kind), type)).toMatchObject({
      size: { width: 60, height: 40 },
      taken: { local: '2024-05-12T14:03:07', offset: '+03:00', from: 'camera' },
      position: {
        latitude: expect.closeTo(49.9935, 4) as number,
        longitude: expect.closeTo(36.2304, 4) as number,
      },
      device: 'Canon EOS R5',
      software: 'Firmware 1.8',
      trouble: null,
    });
  });

  it('a time without a zone stays the camera’s local time', async () => {
    const photo = await withExif({ IFD2: { DateTimeOriginal: '2024:05:12 14:03:07' } });
    expect((await factsOf(photo, 'image/jpeg')).taken).toEqual({
      local: '2024-05-12T14:03:07',
      offset: null,
      from: 'camera',
    });
  });

  it.each(['0000:00:00 00:00:00', '2024:02:31 10:00:00', 'yesterday', '2024:05:12 25:00:00'])(
    'the time "%s" is none',
    async (time) => {
      expect(
        (await factsOf(await withExif({ IFD2: { DateTimeOriginal: time } }), 'image/jpeg')).taken,
      ).toBeNull();
    },
  );

  it('a name built to be long, or with control characters, is cut to a short line', async () => {
    const photo = await withExif({ IFD0: { Software: `A\nB\u0007 ${'x'.repeat(500)}` } });
    const { software } = await factsOf(photo, 'image/jpeg');
    expect(software).toMatch(/^A B x+$/);
    expect(software?.length).toBeLessThanOrEqual(80);
  });

  it('a picture lying on its side has the size it is seen with', async () => {
    const lying = await sharp(await jpeg())
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await factsOf(lying, 'image/jpeg')).size).toEqual({ width: 48, height: 64 });
  });

  it('a photo that a messenger recompressed tells nothing but its size', async () => {
    expect(await factsOf(await jpeg(), 'image/jpeg')).toMatchObject({
      size: { width: 64, height: 48 },
      taken: null,
      position: null,
      device: null,
      software: null,
      credentials: false,
      extras: [],
    });
  });

  it('a picture with something in it gets a print and a look, a blank one a look only', async () => {
    expect(await inspectFile(await aPicture(1), 'image/jpeg')).toMatchObject({
      print: { thumb: expect.any(Uint8Array) as Uint8Array },
      facts: { look: { sharpness: expect.any(Number) as number } },
    });
    expect((await inspectFile(await webp(), 'image/webp')).print).toBeNull();
  });

  it('says which libraries read it', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(READ_WITH).toContain(
      `exifr ${dependencies['exifr'] ?? ''}, sharp ${dependencies['sharp'] ?? ''}, libvips`,
    );
  });
});

/** As an editing program writes it: some properties as attributes, some as elements. */
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:tiff="http://ns.adobe.com/tiff/1.0/" exif:GPSLatitude="49,59.61N" tiff:Make='Sony' tiff:Model="Sony A7"
    xmp:CreatorTool="Light &amp; Room">
    <exif:GPSLongitude>36,13,49.44E</exif:GPSLongitude>
    <exif:DateTimeOriginal>2024-05-12T14:03:07.25+03:00</exif:DateTimeOriginal>
  </rdf:Description></rdf:RDF></x:xmpmeta>`;

const TOLD = {
  taken: { local: '2024-05-12T14:03:07', offset: '+03:00', from: 'xmp' },
  position: {
    latitude: expect.closeTo(49.9935, 4) as number,
    longitude: expect.closeTo(36.2304, 4) as number,
  },
  device: 'Sony A7',
  software: 'Light & Room',
};

describe('XMP', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('in %s tells when, where and with what', async (kind) => {
    const plain = { create: { width: 60, height: 40, channels: 3, background: '#456' } } as const;
    const picture = await sharp(plain).withXmp(XMP).toFormat(kind).toBuffer();
    expect(await factsOf(picture, `image/${kind}`)).toMatchObject({ ...TOLD, trouble: null });
  });

  it('is read where EXIF is silent, and not instead of it', async () => {
    const picture = await sharp(await withExif({ IFD0: { Make: 'Canon', Model: 'Canon EOS R5' } }))
      .keepExif()
      .withXmp(XMP)
      .jpeg()
      .toBuffer();
    expect(await factsOf(picture, 'image/jpeg')).toMatchObject({ ...TOLD, device: 'Canon EOS R5' });
  });

  it.each([
    ['outside the world', 'exif:GPSLatitude="149,59.61N" exif:GPSLongitude="36,13.82E"'],
    ['on the wrong axis', 'exif:GPSLatitude="49,59.61E" exif:GPSLongitude="36,13.82N"'],
    ['with half of it missing', 'exif:GPSLatitude="49,59.61N"'],
    ['of nothing but words', 'exif:GPSLatitude="here" exif:GPSLongitude="there"'],
  ])('a position %s is none', async (_what, attributes) => {
    const packet = `<x:xmpmeta><rdf:Description ${attributes}/></x:xmpmeta>`;
    const picture = await sharp(await jpeg())
      .withXmp(packet)
      .jpeg()
      .toBuffer();
    expect((await factsOf(picture, 'image/jpeg')).position).toBeNull();
  });

  it('south and west are below zero', async () => {
    const packet = `<x:xmpmeta><rdf:Description exif:GPSLatitude="33,52.0S" exif:GPSLongitude="151,12.5W"/></x:xmpmeta>`;
    const picture = await sharp(await jpeg())
      .withXmp(packet)
      .jpeg()
      .toBuffer();
    const { position } = await factsOf(picture, 'image/jpeg');
    expect(position?.latitude).toBeCloseTo(-33.8667, 3);
    expect(position?.longitude).toBeCloseTo(-151.2083, 3);
  });
});

describe('a HEIC picture, which is not opened here', () => {
  const exifOf = async (exif: Exif): Promise<Uint8Array> =>
    ((await sharp(await withExif(exif)).metadata()).exif ?? Buffer.of()).subarray('Exif__'.length);

  it('tells its size as it is seen, when, where and with what it was taken', async () => {
    const picture = iphonePicture({ exif: await exifOf(FROM_CAMERA), xmp: '' });
    expect(await factsOf(picture, 'image/heic')).toMatchObject({
      size: { width: 3024, height: 4032 },
      taken: { local: '2024-05-12T14:03:07', offset: '+03:00', from: 'camera' },
      position: TOLD.position,
      device: 'Canon EOS R5',
      look: null,
      trouble: 'no-decoder',
    });
  });

  it('tells what its XMP says, and that it has content credentials', async () => {
    const picture = Buffer.concat([iphonePicture({ exif: await exifOf({}), xmp: XMP }), c2paBox()]);
    expect(await factsOf(picture, 'image/heic')).toMatchObject({ ...TOLD, credentials: true });
  });

  it('cut off anywhere does no harm', async () => {
    const picture = iphonePicture({ exif: await exifOf(FROM_CAMERA), xmp: XMP });
    for (let end = 0; end < picture.length; end += 23)
      expect((await factsOf(picture.subarray(0, end), 'image/heic')).trouble).toBe('no-decoder');
  });
});

describe('content credentials', () => {
  it('are noticed in JPEG, PNG and MP4, and not where there are none', async () => {
    expect((await factsOf(await withCredentials(), 'image/jpeg')).credentials).toBe(true);
    const png = await blackPng(8, 8, [['caBX', Buffer.from('jumb')]]);
    expect((await factsOf(png, 'image/png')).credentials).toBe(true);
    expect((await factsOf(androidVideo(c2paBox()), 'video/mp4')).credentials).toBe(true);
    expect((await factsOf(await blackPng(8, 8), 'image/png')).credentials).toBe(false);
    expect((await factsOf(androidVideo(), 'video/mp4')).credentials).toBe(false);
  });

  it('kept elsewhere are noticed by what XMP points to', async () => {
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
      '<rdf:Description xmlns:dcterms="http://purl.org/dc/terms/" dcterms:provenance="https://example.org/a.c2pa"/>' +
      '</rdf:RDF></x:xmpmeta>';
    const photo = await sharp(await jpeg())
      .withXmp(xmp)
      .jpeg()
      .toBuffer();
    expect((await factsOf(photo, 'image/jpeg')).credentials).toBe(true);
  });
});

describe('what videos and documents tell', () => {
  it('an Android video: begun when, where, with what', async () => {
    expect(await factsOf(androidVideo(), 'video/mp4')).toMatchObject({
      size: { width: 1920, height: 1080 },
      taken: { local: '2024-05-12T11:03:07', offset: '+00:00', from: 'container' },
      position: { latitude: 49.9935, longitude: 36.2304 },
      device: 'Pixel 8',
    });
  });

  it('an iPhone video: in local time, with its zone', async () => {
    expect(await factsOf(appleVideo(), 'video/quicktime')).toMatchObject({
      taken: { local: '2024-05-12T14:03:07', offset: '+03:00', from: 'camera' },
      position: { latitude: 49.9935, longitude: 36.2304 },
      device: 'iPhone 15',
    });
  });

  it('a PDF: made when and with what', async () => {
    expect(await factsOf(pdfWithScript(), 'application/pdf')).toMatchObject({
      taken: { local: '2024-05-12T14:03:07', offset: '+03:00', from: 'container' },
      device: 'Scanner Pro',
      software: 'Skia/PDF m120',
    });
    expect(await factsOf(pdf(), 'application/pdf')).toMatchObject({
      taken: null,
      software: null,
      extras: [],
    });
  });

  it('a video that is cut off tells nothing, without harm', async () => {
    expect(await factsOf(isoMedia('mp42'), 'video/mp4')).toMatchObject({ taken: null, size: null });
    const video = androidVideo();
    for (let end = 0; end < video.length; end += 7)
      expect((await factsOf(video.subarray(0, end), 'video/mp4')).extras).toEqual([]);
  });
});
