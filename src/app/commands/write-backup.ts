import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { INFO, SUMS, writeSums, type BackupInfo } from '../../adapters/archive/backup-format.js';
import { openTarWriter, type TarWriter } from '../../adapters/archive/tar-writer.js';
import { copyDatabase, openCopy } from '../../adapters/sqlite/snapshot.js';
import { sha256Hex } from '../../adapters/system/hash.js';
import { hashFile, isMissing } from '../../adapters/vault/durable-file.js';
import type { Sha256 } from '../../core/kernel/sha256.js';
import type { Clock } from '../../core/kernel/time.js';
import { belongsInBackup, DATABASE, KEYS, NOT_BACKED_UP, ORIGINALS } from '../data-folder.js';
import { packageVersion } from '../package-info.js';
import type { CommandParts } from './command.js';

type Parts = CommandParts & { readonly clock: Clock };

export interface WrittenBackup {
  readonly info: BackupInfo;
  /** Files of the data folder that the disk would not give. They are not in the backup. */
  readonly unreadable: readonly string[];
}

/**
 * Writes the backup to `path`, with the copy of the database in `folder` meanwhile.
 *
 * The database is copied first. An original is stored before the database refers to it, so whatever the copy refers to
 * is in the folder when its files are read afterwards, unless it was erased meanwhile: then it is named as missing.
 */
export async function writeBackup(
  parts: Parts,
  { folder, path }: { readonly folder: string; readonly path: string },
): Promise<WrittenBackup> {
  const { config, clock } = parts;
  const madeAt = new Date(clock.now()).toISOString();
  const copy = join(folder, DATABASE);
  copyDatabase({ from: join(config.dataDir, DATABASE), to: copy });
  const database = openCopy(copy);
  const tar = openTarWriter(path);
  try {
    const packing = new Packing(parts, tar);
    await packing.add(DATABASE, copy);
    await packing.addFolder('');
    const info: BackupInfo = {
      format: 'slid-backup',
      version: 1,
      madeAt,
      program: packageVersion(),
      migrations: [...database.migrations],
      cases: database.cases,
      files: packing.sums.size,
      bytes: packing.bytes,
      missing: [...database.originals()].filter((sha256) => !packing.originals.has(sha256)),
      altered: packing.altered,
    };
    await packing.finish(info);
    return { info, unreadable: packing.unreadable };
  } finally {
    database.close();
    await tar.abandon();
  }
}

class Packing {
  readonly sums = new Map<string, Sha256>();
  readonly originals = new Set<Sha256>();
  readonly altered: Sha256[] = [];
  readonly unreadable: string[] = [];
  bytes = 0;

  constructor(
    private readonly parts: Parts,
    private readonly tar: TarWriter,
  ) {}

  /** Everything below a folder of the data folder that belongs into a backup; of the rest it tells. */
  async addFolder(folder: string): Promise<void> {
    const { dataDir } = this.parts.config;
    const entries = await readdir(join(dataDir, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (NOT_BACKED_UP.has(name) || name === DATABASE) continue;
      if (entry.isDirectory() && FOLDERS.test(name)) await this.addFolder(name);
      else if (entry.isFile() && belongsInBackup(name)) await this.add(name, join(dataDir, name));
      else this.parts.terminal.err(`Left out ${join(dataDir, name)}: it is none of this program’s files.`);
    }
  }

  /** A file that another process moved or deleted since it was listed is none; what refers to it finds it missing. */
  async add(name: string, path: string): Promise<void> {
    this.parts.interrupted.throwIfAborted();
    const sha256 = await this.#hashOf(name, path);
    if (sha256 === null) return;
    const size = await sizeOf(path);
    if (size === null) return;
    await this.tar.addFile(name, { path, size });
    this.sums.set(name, sha256);
    this.bytes += size;
    this.parts.terminal.progress(`Backing up file ${this.sums.size}, ${Math.round(this.bytes / 1e6)} MB`);
    if (name.startsWith(`${ORIGINALS}/`)) this.#noteOriginal(basename(name), sha256);
  }

  /** Read once before it is packed: a file that cannot be read to its end would spoil the archive. */
  async #hashOf(name: string, path: string): Promise<Sha256 | null> {
    try {
      return await hashFile(path);
    } catch (error) {
      if (name === DATABASE) throw error;
      this.unreadable.push(name);
      return null;
    }
  }

  /** Those set aside as altered have a longer name: their place was taken by the true one. */
  #noteOriginal(name: string, sha256: Sha256): void {
    if (!/^[0-9a-f]{64}$/.test(name)) return;
    this.originals.add(name);
    if (name !== sha256) this.altered.push(name);
  }

  async finish(info: BackupInfo): Promise<void> {
    const text = `${JSON.stringify(info, null, 2)}\n`;
    await this.tar.addText(INFO, text);
    this.sums.set(INFO, sha256Hex(text));
    await this.tar.addText(SUMS, writeSums(this.sums));
    await this.tar.finish();
  }
}

const FOLDERS = new RegExp(`^(${KEYS}|${ORIGINALS}(/[0-9a-f]{2}){0,2})$`);

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    (found) => found.size,
    (error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    },
  );
}
