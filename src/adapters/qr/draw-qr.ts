import sharp from 'sharp';
import { renderSVG } from 'uqr';

/**
 * Up to a quarter of it may be torn or dirty, and around it is the quiet zone of four modules that readers need
 * (ISO/IEC 18004).
 */
const FOR_POSTERS = { ecc: 'Q', border: 4, pixelSize: 10 } as const;

/** Three times the size of the drawing: a module is then 30 pixels, and no edge falls between two of them. */
const DENSITY = 3 * 72;

/** A QR code that says `text`, as SVG. */
export function qrSvg(text: string): string {
  return `${renderSVG(text, FOR_POSTERS)}\n`;
}

/** The same as PNG. */
export function qrPng(text: string): Promise<Uint8Array> {
  return sharp(Buffer.from(qrSvg(text)), { density: DENSITY })
    .png()
    .toBuffer();
}
