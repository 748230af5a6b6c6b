import { fileTypeFromBuffer } from 'file-type';

/**
 * Goes by the first bytes: of a file that is two kinds at once (a polyglot), the kind it begins with is told.
 * Looks at structure only and decodes no picture, so a picture that would unfold into gigabytes costs nothing here.
 */
export async function mediaTypeOf(bytes: Uint8Array): Promise<string | null> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime ?? null;
  } catch {
    // The library reads into a file's structure, and a broken one can lead it anywhere: then it is no known kind.
    return null;
  }
}
