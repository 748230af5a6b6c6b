import { createHash } from 'node:crypto';
import { fail } from './bag-fault.js';
import type { BagReader } from './bag-reader.js';
import { bagInfoIn } from './bag-info.js';
import { tagLinesOf, textOf } from './bag-texts.js';
import { ALGORITHMS, readManifests, type Algorithm, type Manifest } from './manifests.js';

/** How much a valid bag holds. */
export interface BagSize {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Checks a bag as RFC 8493 says: that it is one, that each manifest names every file of the payload and no other, that
 * every file is what they say, tag files too, and that its Payload-Oxum is true. Every file is read once, in pieces.
 *
 * @param progress told of each file that was read
 * @throws BagTrouble with the first thing that does not fit
 */
export async function checkBagit(bag: BagReader, progress: () => void): Promise<BagSize> {
  await checkDeclaration(bag);
  if (bag.paths.has('fetch.txt')) fail({ kind: 'fetched', path: 'fetch.txt' });
  const manifests = await readManifests(bag, 'manifest');
  if (manifests.length === 0) fail({ kind: 'no-manifest', path: 'manifest-sha256.txt' });
  const tagManifests = await readManifests(bag, 'tagmanifest');
  const payload = [...bag.paths].filter((path) => path.startsWith('data/')).sort();
  for (const manifest of manifests) checkNames(bag, manifest, payload);
  const named = [...bag.paths].filter((path) => /^manifest-[^/]+\.txt$/.test(path));
  for (const manifest of tagManifests) checkNames(bag, manifest, named);
  const read = await readFiles(bag, [...manifests, ...tagManifests], progress);
  const size = sizeOf(payload, read);
  for (const manifest of manifests) checkSums(manifest, read);
  await checkOxum(bag, size);
  for (const manifest of tagManifests) checkSums(manifest, read);
  return size;
}

async function checkDeclaration(bag: BagReader): Promise<void> {
  const path = 'bagit.txt';
  const text = bag.paths.has(path) ? await textOf(bag, path) : '';
  // Version 1.0 and the drafts before it, which differ in nothing that is checked here.
  const form = /^BagIt-Version: (1\.0|0\.9\d)\r?\nTag-File-Character-Encoding: UTF-8(\r?\n)?$/;
  if (!form.test(text)) fail({ kind: 'not-declared', path });
}

/** What is named is there, what has to be named is, and a manifest of the payload names nothing else. */
function checkNames(bag: BagReader, { path: manifest, sums }: Manifest, all: readonly string[]): void {
  for (const path of sums.keys()) {
    if (!bag.paths.has(path)) fail({ kind: 'file-missing', path });
    const belongs = manifest.startsWith('tag')
      ? !/^(data\/|tagmanifest-)/.test(path)
      : path.startsWith('data/');
    if (!belongs) fail({ kind: 'manifest-unreadable', path: manifest });
  }
  for (const path of all) if (!sums.has(path)) fail({ kind: 'file-not-listed', path });
}

interface ReadFile {
  readonly bytes: number;
  readonly sums: Readonly<Record<Algorithm, string>>;
}

async function readFiles(
  bag: BagReader,
  manifests: readonly Manifest[],
  progress: () => void,
): Promise<ReadonlyMap<string, ReadFile>> {
  const read = new Map<string, ReadFile>();
  for (const path of new Set(manifests.flatMap(({ sums }) => [...sums.keys()]))) {
    read.set(path, await readFile(bag, path));
    progress();
  }
  return read;
}

async function readFile(bag: BagReader, path: string): Promise<ReadFile> {
  const hashes = ALGORITHMS.map((algorithm) => createHash(algorithm));
  let bytes = 0;
  try {
    for await (const piece of bag.read(path)) {
      bytes += piece.length;
      for (const hash of hashes) hash.update(piece);
    }
  } catch {
    // A zip's own checks, or the disk, did not let it be read to its end.
    fail({ kind: 'file-altered', path });
  }
  const [sha256 = '', sha512 = ''] = hashes.map((hash) => hash.digest('hex'));
  return { bytes, sums: { sha256, sha512 } };
}

function sizeOf(payload: readonly string[], read: ReadonlyMap<string, ReadFile>): BagSize {
  const bytes = payload.reduce((sum, path) => sum + (read.get(path)?.bytes ?? 0), 0);
  return { files: payload.length, bytes };
}

async function checkOxum(bag: BagReader, { bytes, files }: BagSize): Promise<void> {
  const path = 'bag-info.txt';
  if (!bag.paths.has(path)) return;
  const elements = bagInfoIn((await tagLinesOf(bag, path)) ?? fail({ kind: 'info-unreadable', path }));
  const oxums = elements?.filter(([label]) => label.toLowerCase() === 'payload-oxum') ?? [];
  if (elements === null || oxums.length > 1) fail({ kind: 'info-unreadable', path });
  for (const [, oxum] of oxums) if (oxum !== `${bytes}.${files}`) fail({ kind: 'wrong-oxum', path });
}

function checkSums({ algorithm, sums }: Manifest, read: ReadonlyMap<string, ReadFile>): void {
  for (const [path, sum] of sums)
    if (read.get(path)?.sums[algorithm] !== sum) fail({ kind: 'file-altered', path });
}
