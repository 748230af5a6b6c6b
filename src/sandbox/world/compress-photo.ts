import sharp from 'sharp';

export interface CompressedPhoto {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** The longest sides of the sizes that Telegram makes of a photo. */
const SIDES = [90, 320, 800, 1280];
const JPEG_QUALITY = 87;

/**
 * What becomes of a picture sent as a photo: JPEG, upright, at most 1280 on its longest side, without any metadata,
 * in several sizes from the smallest to the largest. Undefined when it is not a picture that can be read.
 */
export async function compressPhoto(bytes: Uint8Array): Promise<CompressedPhoto[] | undefined> {
  const picture = sharp(bytes, { failOn: 'error' });
  const metadata = await picture.metadata().catch(() => undefined);
  if (!metadata) return undefined;
  const longest = Math.max(metadata.width, metadata.height);
  const smaller = SIDES.filter((side) => side < longest);
  const sides = smaller.length === SIDES.length ? SIDES : [...smaller, longest];
  try {
    return await Promise.all(sides.map((side) => compressTo(bytes, side)));
  } catch {
    return undefined;
  }
}

async function compressTo(bytes: Uint8Array, side: number): Promise<CompressedPhoto> {
  const { data, info } = await sharp(bytes)
    .rotate()
    .flatten({ background: '#ffffff' })
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: JPEG_QUALITY })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}
