import sharp, { type Sharp } from 'sharp';
import { MAX_PIXELS, type Trouble } from '../../core/evidence/facts.js';
import { LOOK_SIDE } from '../../core/evidence/pictures/look.js';
import type { Luma } from '../../core/evidence/pictures/luma.js';
import { LUMA_SIDE } from '../../core/evidence/pictures/print.js';

// Every picture is another one, so nothing is worth keeping; and the memory of one at a time is the most there may be.
sharp.cache(false);
sharp.concurrency(1);

/** Which libraries opened a picture, for the records. */
export const PICTURE_LIBRARY = `sharp ${sharp.versions.sharp}, libvips ${sharp.versions.vips}`;

export interface Header {
  /** As it is seen: with the turn that its orientation flag asks for. */
  readonly width: number;
  readonly height: number;
  /** The EXIF part without its six bytes of introduction. */
  readonly exif: Uint8Array | null;
  /** The XMP packet, unpacked where it was packed. */
  readonly xmp: Uint8Array | null;
}

/** Reads the beginning of a picture and decodes nothing. Null when it is none that can be opened here. */
export async function headerOf(bytes: Uint8Array): Promise<Header | null> {
  try {
    // The limit is for pixels that are decoded; how many there would be must be told all the same.
    const { autoOrient, exif, xmp } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { ...autoOrient, exif: exif?.subarray(EXIF_INTRODUCTION) ?? null, xmp: xmp ?? null };
  } catch {
    return null;
  }
}

const EXIF_INTRODUCTION = 6;

export function tooManyPixels({ width, height }: Pick<Header, 'width' | 'height'>): boolean {
  return width * height > MAX_PIXELS;
}

/**
 * A picture to work on: the first frame of a moving one, upright, never more than {@link MAX_PIXELS}. A damaged one is
 * opened as far as it goes.
 */
export function opened(bytes: Uint8Array, failOn: 'none' | 'truncated' = 'none'): Sharp {
  return sharp(bytes, {
    limitInputPixels: MAX_PIXELS,
    sequentialRead: true,
    failOn,
    pages: 1,
    animated: false,
  }).autoOrient();
}

export interface Seen {
  /** As large as the look of a picture is judged by. */
  readonly look: Luma;
  /** A square, as prints are taken of. */
  readonly square: Luma;
  readonly trouble: Trouble | null;
}

/** Decodes a picture once and shrinks it. Null when nothing of it can be decoded. */
export async function seen(bytes: Uint8Array): Promise<Seen | null> {
  const whole = await lookAt(bytes, 'truncated');
  if (whole) return { ...whole, trouble: null };
  const part = await lookAt(bytes, 'none');
  return part && { ...part, trouble: 'damaged' };
}

async function lookAt(
  bytes: Uint8Array,
  failOn: 'none' | 'truncated',
): Promise<Omit<Seen, 'trouble'> | null> {
  try {
    const { data, info } = await opened(bytes, failOn)
      .resize(LOOK_SIDE, LOOK_SIDE, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    const square = await sharp(data, { raw: { width, height, channels: 1 } })
      .resize(LUMA_SIDE, LUMA_SIDE, { fit: 'fill' })
      .greyscale()
      .raw()
      .toBuffer();
    return {
      look: { width, height, pixels: new Uint8Array(data) },
      square: { width: LUMA_SIDE, height: LUMA_SIDE, pixels: new Uint8Array(square) },
    };
  } catch {
    return null;
  }
}
