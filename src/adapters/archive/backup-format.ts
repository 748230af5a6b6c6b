import { z } from 'zod';
import type { Sha256 } from '../../core/kernel/sha256.js';

/**
 * A backup is a gzipped tar of plain files: those of the data folder by their paths in it, then `backup.json`
 * (what it is, {@link BackupInfo}), and last `SHA256SUMS`, which names every file before it. So it can be unpacked
 * and checked without this program: `tar xzf FILE && sha256sum -c SHA256SUMS`.
 */
export const INFO = 'backup.json';
export const SUMS = 'SHA256SUMS';

const count = z.int().nonnegative();
const hashes = z.array(z.string().regex(/^[0-9a-f]{64}$/));

export const backupInfo = z.object({
  format: z.literal('slid-backup'),
  /** Grows when an older program could no longer restore what a newer one wrote. */
  version: z.literal(1),
  /** ISO 8601. */
  madeAt: z.iso.datetime(),
  /** The program that made it, and the migrations of the database in it. */
  program: z.string(),
  migrations: z.array(z.int()),
  cases: count,
  /** Files of the data folder, and their bytes together. */
  files: count,
  bytes: count,
  /** Originals that were already lost or altered when the backup was made. Altered ones are in it as they were. */
  missing: hashes,
  altered: hashes,
});
export type BackupInfo = z.infer<typeof backupInfo>;

export type Sums = ReadonlyMap<string, Sha256>;

/** In the format of `sha256sum`. */
export function writeSums(sums: Sums): string {
  return [...sums].map(([name, sha256]) => `${sha256}  ${name}\n`).join('');
}

/** Null when it is not in the format that {@link writeSums} writes. */
export function readSums(text: string): Sums | null {
  const lines = text.split('\n').slice(0, -1);
  const sums = new Map<string, Sha256>();
  for (const line of lines) {
    const [, sha256, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (sha256 === undefined || name === undefined) return null;
    sums.set(name, sha256);
  }
  return text.endsWith('\n') && sums.size === lines.length ? sums : null;
}
