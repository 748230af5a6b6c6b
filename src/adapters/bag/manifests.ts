import { fail } from './bag-fault.js';
import type { BagReader } from './bag-reader.js';
import { tagLinesOf } from './bag-texts.js';

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
    manifests.push({ algorithm, path, sums: sumsIn(await tagLinesOf(bag, path), { algorithm, path }) });
  return manifests;
}

const DIGITS: Readonly<Record<Algorithm, number>> = { sha256: 64, sha512: 128 };

function sumsIn(
  lines: readonly string[] | null,
  { algorithm, path: manifest }: Pick<Manifest, 'algorithm' | 'path'>,
): Map<string, string> {
  const sums = new Map<string, string>();
  for (const line of lines ?? fail({ kind: 'manifest-unreadable', path: manifest })) {
    const [, sum, name] = /^([0-9a-fA-F]+)[ \t]+\*?(.+)$/.exec(line) ?? [];
    const path = name === undefined ? null : decoded(name);
    if (sum?.length !== DIGITS[algorithm] || path === null || sums.has(path) || leadsOut(path))
      fail({ kind: 'manifest-unreadable', path: manifest });
    sums.set(path, sum.toLowerCase());
  }
  return sums;
}

/** Section 2.1.3: line ends and the percent sign are encoded in a path, and nothing else is. */
function decoded(name: string): string | null {
  if (/%(?!0A|0D|25)/i.test(name)) return null;
  return name.replace(/%(0A|0D|25)/gi, (code) => decodeURIComponent(code));
}

function leadsOut(path: string): boolean {
  return /^[/~]/.test(path) || path.split('/').some((part) => part === '' || part === '.' || part === '..');
}
