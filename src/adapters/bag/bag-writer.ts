import { createHash } from 'node:crypto';
import { bagInfoText, type BagInfo } from './bag-info.js';
import type { BagSink } from './bag-sink.js';

/** SHA-512 because RFC 8493 recommends it, SHA-256 because everything in a case is known by it. */
const ALGORITHMS = ['sha256', 'sha512'] as const;
type Algorithm = (typeof ALGORITHMS)[number];
type Sums = Readonly<Record<Algorithm, string>>;

export interface BagWriter {
  /** Adds a file of the payload. @param path below `data/` */
  add(path: string, content: Uint8Array | string): Promise<void>;
  /** Adds everything that makes the payload a bag. Nothing can be added afterwards. */
  finish(info: BagInfo): Promise<void>;
}

/**
 * Writes a bag of BagIt 1.0 (RFC 8493): the payload below `data/`, then its manifests, then the tag files and theirs.
 * The manifests are as `sha256sum` and `sha512sum` write them, so `-c` on them checks the bag without this program.
 * There is no `fetch.txt`: a bag is whole, or it is not a bag.
 */
export function createBagWriter(sink: BagSink): BagWriter {
  const payload = new Map<string, Sums>();
  const tags = new Map<string, Sums>();
  let bytes = 0;
  const tag = async (path: string, text: string): Promise<void> => {
    const content = Buffer.from(text, 'utf8');
    await sink.add(path, content);
    tags.set(path, sumsOf(content));
  };
  return {
    async add(path, given) {
      const content = typeof given === 'string' ? Buffer.from(given, 'utf8') : given;
      const name = `data/${path}`;
      if (payload.has(name)) throw new RangeError('a bag has no two files of one name');
      await sink.add(name, content);
      payload.set(name, sumsOf(content));
      bytes += content.length;
    },
    async finish(info) {
      for (const algorithm of ALGORITHMS)
        await tag(`manifest-${algorithm}.txt`, manifestText(payload, algorithm));
      await tag('bag-info.txt', bagInfoText(info, { bytes, files: payload.size }));
      await tag('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
      // Both name the same files: a tag manifest never names a tag manifest.
      const named = new Map(tags);
      for (const algorithm of ALGORITHMS)
        await tag(`tagmanifest-${algorithm}.txt`, manifestText(named, algorithm));
      await sink.finish();
    },
  };
}

function sumsOf(content: Uint8Array): Sums {
  const sum = (algorithm: Algorithm): string => createHash(algorithm).update(content).digest('hex');
  return { sha256: sum('sha256'), sha512: sum('sha512') };
}

function manifestText(files: ReadonlyMap<string, Sums>, algorithm: Algorithm): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sums]) => `${sums[algorithm]}  ${encoded(name)}\n`)
    .join('');
}

/**
 * RFC 8493, section 2.1.3: line ends and the percent sign. `sha256sum` does not decode them, so the names that we give to
 * files have none.
 */
function encoded(name: string): string {
  return name.replace(/[\r\n%]/g, encodeURIComponent);
}
