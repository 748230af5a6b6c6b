import { access, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Vault } from '../../core/evidence/vault.port.js';
import type { Sha256 } from '../../core/kernel/sha256.js';
import type { Log } from '../../core/log.port.js';
import { hashFile, isMissing, makeFolder, syncNames, writeTemporary } from './durable-file.js';

export interface DiskVault extends Vault {
  /**
   * Removes half-written files that a crash left in `incoming`, and says how many. For the start of the program
   * that receives files, never while another one does.
   */
  removeLeftovers(): Promise<number>;
}

/**
 * Originals as read-only files under `<dir>/originals/ab/cd/<sha256>`, where `abcd` begins the hash. `sha256sum`
 * on the folder checks them without this program.
 *
 * A file is written to `<dir>/incoming`, synced, and renamed into place, so a name in `originals` always stands
 * for a whole file. When bytes are put whose place holds something else (the file was altered on the disk), the
 * altered file is moved aside as `<sha256>.altered-<n>` and the good bytes take its place: what was tampered with
 * is evidence too, but the true original must not be refused because of it.
 */
export async function openDiskVault(options: {
  readonly dir: string;
  readonly log: Log;
  /** Below `dir`; another one than that of the originals for what was made of them. */
  readonly folder?: string;
}): Promise<DiskVault> {
  const dir = resolve(options.dir);
  const folder = join(dir, options.folder ?? 'originals');
  const incoming = join(dir, 'incoming');
  await makeFolder(incoming);
  await makeFolder(folder);
  await syncNames(folder, 1);
  const placeOf = (sha256: Sha256): string => pathIn(folder, sha256);
  return {
    async put(bytes) {
      const { path, sha256 } = await writeTemporary(incoming, bytes);
      await moveIntoPlace({ path, place: placeOf(sha256), sha256, log: options.log });
      return { sha256, bytes: bytes.length };
    },
    read: (sha256) => readOriginal(placeOf(sha256)),
    remove: (sha256, held) => removeOriginal(placeOf(sha256), held),
    async check(sha256) {
      // As a tampered database may have it: no original has such a name, and the check of the others goes on.
      if (!isSha256(sha256)) return 'missing';
      const found = await hashFile(placeOf(sha256));
      if (found === null) return 'missing';
      return found === sha256 ? 'intact' : 'altered';
    },
    async removeLeftovers() {
      const names = await readdir(incoming);
      for (const name of names) await rm(join(incoming, name), { force: true });
      return names.length;
    },
  };
}

/** Folders between that of the vault and a file in it. */
const LEVELS = 2;

function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

function pathIn(folder: string, sha256: Sha256): string {
  // A hash becomes part of a path: nothing else may.
  if (!isSha256(sha256)) throw new RangeError('not a SHA-256 in lower-case hexadecimal');
  return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

async function readOriginal(place: string): Promise<Uint8Array | null> {
  try {
    return await readFile(place);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * Out of the way, a look, and then away or back. A crash in between leaves the file out of the way, and the job that
 * wanted it removed, when it is done again, looks again.
 */
async function removeOriginal(
  place: string,
  held: () => Promise<boolean>,
): Promise<'removed' | 'held' | 'missing'> {
  const aside = `${place}.leaving`;
  if (await exists(place)) await rename(place, aside);
  else if (!(await exists(aside))) return 'missing';
  if (await held()) {
    // Somebody may have stored the same bytes anew meanwhile: equal ones take their place.
    await rename(aside, place);
    await syncNames(place, 0);
    return 'held';
  }
  for (const path of [aside, ...(await alteredOf(place))]) await rm(path, { force: true });
  await syncNames(place, 0);
  return 'removed';
}

/** What was set aside of this original, as altered. */
async function alteredOf(place: string): Promise<string[]> {
  const names = await readdir(dirname(place));
  return names
    .filter((name) => name.startsWith(`${basename(place)}.altered-`))
    .map((name) => join(dirname(place), name));
}

async function moveIntoPlace(file: {
  readonly path: string;
  readonly place: string;
  readonly sha256: Sha256;
  readonly log: Log;
}): Promise<void> {
  const { path, place, sha256, log } = file;
  const found = await hashFile(place);
  await makeFolder(dirname(place));
  if (found !== null && found !== sha256) {
    await setAside(place);
    log.error('vault.altered-original-set-aside', { sha256 });
  }
  if (found === sha256) await rm(path);
  else await rename(path, place);
  // Also when it was there already: a crash may have come between its rename and this.
  await syncNames(place, LEVELS);
}

async function setAside(place: string): Promise<void> {
  let n = 1;
  while (await exists(`${place}.altered-${n}`)) n++;
  await rename(place, `${place}.altered-${n}`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
