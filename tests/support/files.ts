import sharp from 'sharp';

/** A small real picture. */
const picture = () =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: { r: 90, g: 110, b: 70 } } });

export const jpeg = (): Promise<Uint8Array> => picture().jpeg().toBuffer();
export const png = (): Promise<Uint8Array> => picture().png().toBuffer();
export const webp = (): Promise<Uint8Array> => picture().webp().toBuffer();

export function pdf(): Uint8Array {
  return new TextEncoder().encode(
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
  );
}

/** The beginning of an ISO base media file (MP4, QuickTime, HEIF) of this brand. */
export function isoMedia(brand: string): Uint8Array {
  const box = Buffer.alloc(32);
  box.writeUInt32BE(24, 0);
  box.write(`ftyp${brand}`, 4, 'latin1');
  box.write(`mif1${brand}`, 16, 'latin1');
  return box;
}
