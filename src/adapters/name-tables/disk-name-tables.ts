import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { NameTables } from '../../core/register/name-tables.port.js';
import { arraysOf, tableOf, type NamedArray } from './table-arrays.js';
import { readHeader, type Header, type Part } from './header.js';

const FILE = 'names.idx';
/** Arrays are written in pieces of this many bytes, so that other work gets its turn in between. */
const PIECE = 4 * 1024 * 1024;

/** One file in the folder, replaced as a whole. */
export function createDiskNameTables({ dir }: { readonly dir: string }): NameTables {
  const path = join(dir, FILE);
  return {
    async load(key) {
      const file = await open(path, 'r').catch(() => null);
      if (file === null) return null;
      try {
        const found = await readHeader(file);
        if (found === null || found.header.key !== key) return null;
        return tableOf(await readArrays(file, found));
      } finally {
        await file.close();
      }
    },
    async save(key, table) {
      await mkdir(dir, { recursive: true, mode: 0o700 });
      const fresh = `${path}.${process.pid}`;
      try {
        await writeTable(fresh, key, arraysOf(table));
        await rename(fresh, path);
      } finally {
        await rm(fresh, { force: true });
      }
    },
  };
}

async function writeTable(path: string, key: string, arrays: readonly NamedArray[]): Promise<void> {
  const parts: Part[] = arrays.map(({ name, values }) => ({ name, bytes: values.byteLength }));
  const header = new TextEncoder().encode(`${JSON.stringify({ key, parts } satisfies Header)}\n`);
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(header);
    for (const { values } of arrays) await writeAll(file, values);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, values: NamedArray['values']): Promise<void> {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, at, Math.min(PIECE, bytes.length - at));
    at += bytesWritten;
  }
}

/** Null as soon as a part is missing. */
async function readArrays(
  file: FileHandle,
  { header, end }: { readonly header: Header; readonly end: number },
): Promise<ReadonlyMap<string, ArrayBuffer> | null> {
  const arrays = new Map<string, ArrayBuffer>();
  let position = end;
  for (const { name, bytes } of header.parts) {
    const buffer = new ArrayBuffer(bytes);
    if (!(await readAll(file, new Uint8Array(buffer), position))) return null;
    arrays.set(name, buffer);
    position += bytes;
  }
  return arrays;
}

async function readAll(file: FileHandle, into: Uint8Array, position: number): Promise<boolean> {
  for (let at = 0; at < into.length;) {
    const { bytesRead } = await file.read(into, at, Math.min(PIECE, into.length - at), position + at);
    if (bytesRead === 0) return false;
    at += bytesRead;
  }
  return true;
}
