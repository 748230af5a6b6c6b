import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BackupInfo } from '../../adapters/archive/backup-format.js';
import { readBackup } from '../../adapters/archive/read-backup.js';
import { openCopy } from '../../adapters/sqlite/snapshot.js';
import { syncNames } from '../../adapters/vault/durable-file.js';
import { OperatorError } from '../../core/kernel/operator-error.js';
import { belongsInBackup, DATABASE, holdDataFolder, inUse, isHeld, LOCK, RESTORING } from '../data-folder.js';
import { openStorage } from '../storage.js';
import { count } from './amounts.js';
import type { CommandParts } from './command.js';
import { reportCases } from './report-cases.js';
import { reportCheckpoints } from './report-checkpoints.js';
import { createMemberWriter } from './restored-files.js';
import { inPlainWords } from './system-trouble.js';

/**
 * `restore FILE`: makes an empty data folder what it was when the backup was made. Everything is gathered and
 * checked in a folder of its own below it first; when anything is wrong with the backup, that folder goes and
 * nothing else has come.
 *
 * What was already wrong when the backup was made (an altered original, a broken ledger) is restored as it was and
 * said: evidence must not become unreachable because one file of it is damaged. Resolves to whether all is well.
 */
export async function restoreCommand(
  parts: CommandParts,
  { file }: { readonly file: string },
): Promise<boolean> {
  const { config, terminal } = parts;
  const source = resolve(file);
  const { dataDir } = config;
  await refuseFull(dataDir);
  const lock = holdDataFolder(dataDir);
  try {
    await refuseFull(dataDir);
    const { info, faulty } = await inPlainWords(`${source} could not be restored to ${dataDir}`, () =>
      restore(parts, source),
    );
    terminal.err(
      `Restored ${count(info.cases, 'case')} in ${count(info.files, 'file')} to ${dataDir}, as of ${info.madeAt}.`,
    );
    terminal.err(
      'What was erased after the backup was made may be back, and the backup cannot know what that was. Erase it again with' +
        ' "erase --case NUMBER --yes", and ask those who used /erase since then to do it once more.',
    );
    if (faulty > 0) terminal.err('What is said above was wrong already when the backup was made.');
    return faulty === 0;
  } finally {
    lock.release();
  }
}

/** What may be there: our lock, what an interrupted restore left, and what a fresh disk has. */
const NOTHING: ReadonlySet<string> = new Set([LOCK, RESTORING, 'lost+found']);

async function refuseFull(dataDir: string): Promise<void> {
  const names = await readdir(dataDir).catch(() => []);
  if (names.every((name) => NOTHING.has(name))) return;
  if (isHeld(dataDir)) throw inUse(dataDir);
  throw new OperatorError(
    `${dataDir} is not empty, and a restore replaces nothing. Move what is in it away, or set DATA_DIR to another folder.`,
  );
}

interface Restored {
  readonly info: BackupInfo;
  /** Cases with something wrong, and what is wrong with checkpoints. */
  readonly faulty: number;
}

async function restore(parts: CommandParts, source: string): Promise<Restored> {
  const { dataDir } = parts.config;
  const gathering = join(dataDir, RESTORING);
  await rm(gathering, { recursive: true, force: true });
  await mkdir(gathering, { mode: 0o700 });
  try {
    const info = await gather(parts, source, gathering);
    const faulty = await check(parts, gathering, info);
    parts.interrupted.throwIfAborted();
    await moveIntoPlace(gathering, dataDir);
    return { info, faulty };
  } finally {
    await rm(gathering, { recursive: true, force: true });
  }
}

function gather(
  { terminal, interrupted }: CommandParts,
  source: string,
  folder: string,
): Promise<BackupInfo> {
  const write = createMemberWriter(folder);
  let files = 0;
  return readBackup({
    path: source,
    belongs: belongsInBackup,
    async keep(name, content) {
      interrupted.throwIfAborted();
      terminal.progress(`Restoring file ${++files}`);
      await write(name, content);
    },
  });
}

async function check(parts: CommandParts, folder: string, info: BackupInfo): Promise<number> {
  const copy = openCopy(join(folder, DATABASE));
  copy.close();
  const storage = await openStorage(folder, parts.log);
  try {
    const refs = [...(await storage.cases.refs())].sort();
    if (refs.length !== info.cases)
      throw new OperatorError('This backup cannot be used: cases are missing in it.');
    return (await reportCases(parts, storage, refs)) + (await reportCheckpoints(parts, storage));
  } finally {
    storage.database.close();
  }
}

/** The database last: with it the folder is a data folder, before it the bot's first start would not be. */
async function moveIntoPlace(from: string, to: string): Promise<void> {
  const names = await readdir(from);
  const last = (name: string): number => (name === DATABASE ? 1 : 0);
  for (const name of names.sort((a, b) => last(a) - last(b))) await rename(join(from, name), join(to, name));
  await syncNames(join(to, DATABASE), 1);
}
