import type { DerivativeKind, MadeDerivative } from '../../core/evidence/derivatives.port.js';
import { headerOf, opened, PICTURE_LIBRARY, tooManyPixels } from './pictures.js';

/** The longer side of a preview, in pixels: as large as Telegram shows a photo. */
const PREVIEW_SIDE = 1280;
const QUALITY = { preview: 82, stripped: 92 } as const;

/**
 * Makes a preview or a stripped copy of a picture: upright, its colours as they are seen on any screen, and nothing in it
 * but the picture, since what is not asked for is not written. Null when the picture cannot be opened.
 */
export async function derive(bytes: Uint8Array, kind: DerivativeKind): Promise<MadeDerivative | null> {
  const header = await headerOf(bytes);
  if (header === null || tooManyPixels(header)) return null;
  try {
    const picture = opened(bytes).flatten({ background: '#fff' });
    if (kind === 'preview')
      picture.resize(PREVIEW_SIDE, PREVIEW_SIDE, { fit: 'inside', withoutEnlargement: true });
    const made = await picture.jpeg({ quality: QUALITY[kind], mozjpeg: false }).toBuffer();
    return { bytes: new Uint8Array(made), mediaType: 'image/jpeg', madeWith: PICTURE_LIBRARY };
  } catch {
    return null;
  }
}
