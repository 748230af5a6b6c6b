/** Run once, before all tests: gives their folders a place in memory, as a disk makes every commit wait for it. */
import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const OURS = /^slid-tests-(\d+)-/;
/** Bytes that have to be free there; else the tests use the disk. */
const ROOM = 2 * 1024 ** 3;

let folder: string | null = null;

export function setup(): void {
  if (!existsSync(MEMORY)) return;
  removeLeftovers();
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize < ROOM) return;
  try {
    folder = mkdtempSync(join(MEMORY, `slid-tests-${process.pid}-`));
  } catch {
    return; // Not ours to write to.
  }
  // The workers, started later, inherit it.
  process.env['TMPDIR'] = folder;
}

export function teardown(): void {
  if (folder !== null) remove(folder);
}

/** What a run that was killed left behind would take up memory until the machine starts anew. */
function removeLeftovers(): void {
  for (const name of readdirSync(MEMORY)) {
    const owner = OURS.exec(name)?.[1];
    if (owner !== undefined && !existsSync(`/proc/${owner}`)) remove(join(MEMORY, name));
  }
}

/** As far as that is possible: what another user left is theirs, and a program that just ended may still be writing. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // The next run tries again.
  }
}
