import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ListFile } from '../../core/register/list-file.port.js';

/** A list file by its path, hashed once before it is read. */
export async function listOnDisk(path: string, takenOn: string | null): Promise<ListFile> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return { open: () => createReadStream(path), sha256: hash.digest('hex'), takenOn };
}
