import { fail } from './bag-fault.js';
import type { BagReader } from './bag-reader.js';
import { textOf } from './bag-texts.js';

/** Those of RFC 8493 that still prove something; a manifest of another is no help and left alone. */
export const ALGORITHMS = ['sha256', 'sha512'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** What a manifest says: the sum of each file it names. */
export interface Manifest {
  readonly path: string;
  readonly algorithm: Algorithm;
  readonly sums: ReadonlyMap<string, string>;
}

/** @throws BagTrouble for one that cannot be read, names a file twice, or one outside the bag */
export async function readManifests(
  bag: BagReader,
  kind: 'manifest' | 'tagmanifest',
): Promise<readonly Manifest[]> {
  const found = ALGORITHMS.map((algorithm) => ({ algorithm, path: `${kind}-${algorithm}.txt` })).filter(
    ({ path }) => bag.paths.has(path),
  );
  const manifests: Manifest[] = [];
  for (const { algorithm, path } of found)
    manifests.push({ algorithm, path, sums: sumsIn(await textOf(bag, path), path) });
  return manifests;
}

function sumsIn(text: string, manifest: string): Map<string, string> {
  const sums = new Map<string, string>();
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line === '') continue;
    const [, sum, name] = /^([0-9a-fA-F]+)[ \t]+\*?(.+)$/.exec(line) ?? [];
    if (sum === undefined || name === undefined) fail({ kind: 'manifest-unreadable', path: manifest });
    // Section 2.1.3: only these three are encoded in a path.
    const path = name.replace(/%(0A|0D|25)/gi, (code) => decodeURIComponent(code));
    if (sums.has(path) || leadsOut(path)) fail({ kind: 'manifest-unreadable', path: manifest });
    sums.set(path, sum.toLowerCase());
  }
  return sums;
}

function leadsOut(path: string): boolean {
  return /^[/~]/.test(path) || path.split('/').some((part) => part === '' || part === '.' || part === '..');
}
