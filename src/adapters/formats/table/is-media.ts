import { fileTypeFromBuffer } from 'file-type';

/** A type is told by what a file begins with. Bytes. */
const HEAD = 8 * 1024;

/** Whether the bytes are a picture, a video or a PDF: no table, but such as people send as evidence. */
export async function isMedia(bytes: Uint8Array): Promise<boolean> {
  try {
    const type = await fileTypeFromBuffer(bytes.subarray(0, HEAD));
    return type !== undefined && /^(?:image|video)\/|\/pdf$/.test(type.mime);
  } catch {
    // The library reads into a file's structure, and a broken one can lead it anywhere.
    return false;
  }
}
