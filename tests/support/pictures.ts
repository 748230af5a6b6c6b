import sharp from 'sharp';
import { LUMA_SIDE } from '../../src/core/evidence/pictures/print.js';
import type { Luma } from '../../src/core/evidence/pictures/luma.js';
import { seededRandom } from './seeded.js';

/** What a camera writes into a photo taken in Kharkiv on 12 May 2024. */
export const FROM_CAMERA = {
  IFD0: { Make: 'Canon', Model: 'Canon EOS R5', Software: 'Firmware 1.8' },
  IFD2: { DateTimeOriginal: '2024:05:12 14:03:07', OffsetTimeOriginal: '+03:00' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '49/1 59/1 3660/100',
    GPSLongitudeRef: 'E',
    GPSLongitude: '36/1 13/1 4944/100',
  },
};

const WIDTH = 1200;
const HEIGHT = 900;

/**
 * A picture with something to see in it, the same one for the same seed: by turns a circuit board, a few large parts, a
 * heap of small ones, parts lying about. Softly lit from a side, slightly out of focus, as a JPEG.
 */
export async function aPicture(seed: number): Promise<Buffer> {
  return sharp(Buffer.from(drawing(seed)))
    .blur(0.6)
    .jpeg({ quality: 90 })
    .toBuffer();
}

function drawing(seed: number): string {
  const random = seededRandom(seed * 7919 + 13);
  const between = (from: number, to: number): number => from + random() * (to - from);
  const colour = (from = 0, to = 255): string =>
    `rgb(${[0, 1, 2].map(() => Math.round(between(from, to))).join()})`;
  const kind = seed % 4;
  const [count, widest, dark] = (
    [
      [40, 180, 0.7],
      [8, 500, 0],
      [120, 160, 0],
      [18, 300, 0.3],
    ] as const
  )[kind] ?? [10, 100, 0];
  const parts = Array.from({ length: count }, () => {
    const [x, y] = [between(-50, WIDTH), between(-50, HEIGHT)];
    const [width, height] = [between(20, widest), between(20, widest * 0.8)];
    const fill = random() < dark ? colour(15, 50) : colour();
    const turn = kind === 3 ? between(0, 90) : 0;
    return random() < 0.75
      ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" transform="rotate(${turn} ${x} ${y})"/>`
      : `<circle cx="${x}" cy="${y}" r="${width / 3}" fill="${fill}"/>`;
  });
  const ground = kind === 0 ? 'rgb(25,95,50)' : colour();
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <defs><radialGradient id="light" cx="${random()}" cy="${random()}" r="0.9">
      <stop offset="0" stop-color="#fff" stop-opacity="0.3"/><stop offset="1" stop-color="#000" stop-opacity="0.4"/>
    </radialGradient></defs>
    <rect width="${WIDTH}" height="${HEIGHT}" fill="${ground}"/>${parts.join('')}
    <rect width="${WIDTH}" height="${HEIGHT}" fill="url(#light)"/></svg>`;
}

/** Pages of text look alike from afar: the hardest pictures to tell apart. */
export async function aPage(seed: number): Promise<Buffer> {
  const random = seededRandom(seed * 104_729 + 7);
  const lines = Array.from({ length: 28 }, (_, line) => {
    const words = Array.from({ length: 9 }, () => 'маркування'.slice(0, 2 + Math.floor(random() * 8)));
    const text = random() < 0.15 ? words.slice(0, 3) : words;
    return `<text x="60" y="${60 + line * 29}" font-size="24" font-family="sans-serif">${text.join(' ')}</text>`;
  });
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="900"><rect width="800" height="900" fill="#f4f2ee"/>${lines.join('')}</svg>`;
  return sharp(Buffer.from(page)).jpeg({ quality: 90 }).toBuffer();
}

export async function cropped(
  picture: Uint8Array,
  off: { left?: number; right?: number; top?: number; bottom?: number },
): Promise<Buffer> {
  const { width, height } = await sharp(picture).metadata();
  const { left = 0, right = 0, top = 0, bottom = 0 } = off;
  return sharp(picture)
    .extract({
      left: Math.round(width * left),
      top: Math.round(height * top),
      width: Math.round(width * (1 - left - right)),
      height: Math.round(height * (1 - top - bottom)),
    })
    .jpeg({ quality: 85 })
    .toBuffer();
}

type Change = (picture: Uint8Array) => Promise<Buffer>;

/** What happens to pictures on their way through messengers, albums and editors. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'the same': (picture) => Promise.resolve(Buffer.from(picture)),
  'JPEG at quality 40': (picture) => sharp(picture).jpeg({ quality: 40 }).toBuffer(),
  'JPEG at quality 15': (picture) => sharp(picture).jpeg({ quality: 15 }).toBuffer(),
  'half the size': (picture) => sharp(picture).resize({ width: 600 }).jpeg().toBuffer(),
  '240 pixels wide': (picture) => sharp(picture).resize({ width: 240 }).jpeg({ quality: 60 }).toBuffer(),
  'as PNG': (picture) => sharp(picture).png().toBuffer(),
  brighter: (picture) => sharp(picture).modulate({ brightness: 1.25 }).jpeg().toBuffer(),
  'black and white': (picture) => sharp(picture).greyscale().jpeg().toBuffer(),
  'cropped 5 % left': (picture) => cropped(picture, { left: 0.05 }),
  'cropped 10 % left': (picture) => cropped(picture, { left: 0.1 }),
  'cropped 10 % at the bottom': (picture) => cropped(picture, { bottom: 0.1 }),
  'cropped 5 % all round': (picture) =>
    cropped(picture, { left: 0.05, right: 0.05, top: 0.05, bottom: 0.05 }),
  'cropped 10 % in a corner': (picture) => cropped(picture, { left: 0.1, top: 0.1 }),
  'cropped 10 % all round': (picture) => cropped(picture, { left: 0.1, right: 0.1, top: 0.1, bottom: 0.1 }),
  'turned by 90°': (picture) => sharp(picture).rotate(90).jpeg().toBuffer(),
  'turned by 180°': (picture) => sharp(picture).rotate(180).jpeg().toBuffer(),
  'turned by 270°': (picture) => sharp(picture).rotate(270).jpeg().toBuffer(),
  mirrored: (picture) => sharp(picture).flop().jpeg().toBuffer(),
  'turned, cropped, smaller and recompressed': async (picture) =>
    sharp(
      await sharp(await cropped(picture, { left: 0.06, bottom: 0.04 }))
        .rotate(90)
        .toBuffer(),
    )
      .resize({ width: 400 })
      .jpeg({ quality: 50 })
      .toBuffer(),
};

/** As the product shrinks a picture before it takes a print of it. */
export async function lumaOf(picture: Uint8Array): Promise<Luma> {
  const pixels = await sharp(picture)
    .resize(LUMA_SIDE, LUMA_SIDE, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer();
  return { width: LUMA_SIDE, height: LUMA_SIDE, pixels: new Uint8Array(pixels) };
}
