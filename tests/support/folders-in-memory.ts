/** Run once, before all tests: gives their folders a place in memory, as a disk makes every commit wait for it. */
import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';

const MEMORY = '/dev/shm';
/** Bytes that have to be free there; else the tests use the disk. */
const ROOM = 2 * 1024 ** 3;

export function setup(): void {
  if (!existsSync(MEMORY)) return;
  const { bavail, bsize } = statfsSync(MEMORY);
  // The workers, started later, inherit it.
  if (bavail * bsize >= ROOM) process.env['TMPDIR'] = mkdtempSync(`${MEMORY}/slid-tests-`);
}

export function teardown(): void {
  const folder = process.env['TMPDIR'];
  if (folder?.startsWith(`${MEMORY}/slid-tests-`)) rmSync(folder, { recursive: true, force: true });
}
