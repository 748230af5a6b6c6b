import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { openPromise, type Entry } from 'yauzl';

/** A bag to be looked at, a folder or a zip. */
export interface BagReader {
  /** Every file in it, relative to the bag, with `/` between the parts. */
  readonly paths: ReadonlySet<string>;
  /** A file's content, piece by piece. Only for one of `paths`. */
  read(path: string): AsyncIterable<Uint8Array>;
  close(): void;
}

/** Why something is no bag at all. */
export type NoBag = 'not-there' | 'not-a-zip' | 'not-one-folder' | 'odd-file';

/** Opens a bag. A zip holds it in its one folder, as BagIt's drafts say and its tools do (the RFC is silent). */
export async function openBag(path: string): Promise<BagReader | NoBag> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 'not-there';
  return found.isDirectory() ? openFolder(path) : openZip(path);
}

async function openFolder(folder: string): Promise<BagReader | NoBag> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  // A link could lead anywhere, and what it leads to is not in the bag.
  if (entries.some((entry) => !entry.isFile() && !entry.isDirectory())) return 'odd-file';
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return {
    paths: new Set(paths),
    read: (path) => createReadStream(join(folder, path)),
    close: () => undefined,
  };
}

async function openZip(path: string): Promise<BagReader | NoBag> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => null);
  if (zip === null) return 'not-a-zip';
  const entries = new Map<string, Entry>();
  const fault = await (async (): Promise<NoBag | null> => {
    const tops = new Set<string>();
    for await (const entry of zip.eachEntry()) {
      const [top = '', ...rest] = entry.fileName.split('/');
      tops.add(top);
      if (entry.fileName.endsWith('/')) continue;
      if (rest.length === 0) return 'not-one-folder';
      if (entries.has(rest.join('/'))) return 'odd-file';
      entries.set(rest.join('/'), entry);
    }
    return tops.size === 1 ? null : 'not-one-folder';
  })().catch(() => 'not-a-zip' as const);
  if (fault !== null) {
    zip.close();
    return fault;
  }
  return {
    paths: new Set(entries.keys()),
    async *read(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw new RangeError('the bag has no such file');
      yield* await zip.openReadStreamPromise(entry);
    },
    close: () => {
      zip.close();
    },
  };
}
