import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';

const PartShape = z.object({ name: z.string(), bytes: z.number().int().nonnegative() });
const HeaderShape = z.object({ key: z.string(), parts: z.array(PartShape) });

/** One array of the table, in the order in which they follow each other. */
export type Part = z.infer<typeof PartShape>;
/** The first line of the file, in JSON. */
export type Header = z.infer<typeof HeaderShape>;

const LONGEST = 64 * 1024;

/** The header and where it ends; null for a file that does not begin with one. */
export async function readHeader(
  file: FileHandle,
): Promise<{ readonly header: Header; readonly end: number } | null> {
  const bytes = Buffer.alloc(LONGEST);
  const { bytesRead } = await file.read(bytes, 0, LONGEST, 0);
  const line = bytes.subarray(0, bytesRead).indexOf('\n');
  if (line === -1) return null;
  try {
    const header = HeaderShape.safeParse(JSON.parse(bytes.toString('utf8', 0, line)));
    return header.success ? { header: header.data, end: line + 1 } : null;
  } catch {
    return null;
  }
}
