import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Sha256 } from '../../core/kernel/sha256.js';

/** Written and hashed piece by piece, so that a large file does not hold up everybody else. */
const PIECE = 1024 * 1024;

/** Writes the bytes to a new file in `folder` that is on the disk when this resolves. Leaves nothing behind when it fails. */
export async function writeTemporary(
  folder: string,
  bytes: Uint8Array,
): Promise<{ path: string; sha256: Sha256 }> {
  const path = join(folder, randomUUID());
  const file = await open(path, 'wx', 0o400);
  try {
    const sha256 = await writePieces(file, bytes);
    await file.chmod(0o444);
    await file.sync();
    return { path, sha256 };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function writePieces(file: FileHandle, bytes: Uint8Array): Promise<Sha256> {
  const hash = createHash('sha256');
  for (let start = 0; start < bytes.length; start += PIECE) {
    const piece = bytes.subarray(start, start + PIECE);
    hash.update(piece);
    await file.writeFile(piece);
  }
  return hash.digest('hex');
}

/** Hash of a file as it is on the disk, or null when there is none. */
export async function hashFile(path: string): Promise<Sha256 | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  return hash.digest('hex');
}

/** Makes a folder that only its owner may enter, with those above it. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}

/**
 * Makes the name `path` durable, and those of `levels` folders above it. A file's own sync does not cover its name.
 */
export async function syncNames(path: string, levels: number): Promise<void> {
  for (let folder = dirname(path), level = 0; level <= levels; folder = dirname(folder), level++) {
    await syncFolder(folder);
  }
}

/** Windows cannot sync a folder, and need not. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
