import { mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readBackup } from '../../adapters/archive/read-backup.js';
import { syncNames } from '../../adapters/vault/durable-file.js';
import { OperatorError } from '../../core/kernel/operator-error.js';
import type { Clock } from '../../core/kernel/time.js';
import { belongsInBackup, requireData } from '../data-folder.js';
import { count, size } from './amounts.js';
import type { CommandParts } from './command.js';
import { inPlainWords } from './system-trouble.js';
import { writeBackup, type WrittenBackup } from './write-backup.js';
import { isTaken } from './write-whole.js';

export interface BackupOptions {
  readonly file: string;
  /** Whether a file of that name may be replaced. */
  readonly force: boolean;
}

/**
 * `backup FILE`: everything of the data folder in one file, whether the bot runs or not. The file appears under its
 * name only once it was written, read back and found right. Resolves to whether nothing was lost or altered.
 */
export async function backupCommand(
  parts: CommandParts & { readonly clock: Clock },
  { file, force }: BackupOptions,
): Promise<boolean> {
  const target = resolve(file);
  requireData(parts.config.dataDir);
  refuseTaken(target, force);
  const written = await inPlainWords(`${target} could not be written`, async () => {
    // Beside the target, so that the last step is a rename.
    const folder = await mkdtemp(join(dirname(target), '.slid-backup-'));
    try {
      const written = await writeChecked(parts, folder);
      refuseTaken(target, force);
      await rename(join(folder, ARCHIVE), target);
      await syncNames(target, 0);
      return written;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
  return summed(parts, written, target);
}

const ARCHIVE = 'backup.tar.gz';

function refuseTaken(target: string, force: boolean): void {
  if (isTaken(target) && !force)
    throw new OperatorError(`${target} is there already. Choose another name, or add --force to replace it.`);
}

async function writeChecked(
  parts: CommandParts & { readonly clock: Clock },
  folder: string,
): Promise<WrittenBackup> {
  const { terminal, interrupted } = parts;
  const path = join(folder, ARCHIVE);
  const written = await writeBackup(parts, { folder, path });
  let files = 0;
  await readBackup({
    path,
    belongs: belongsInBackup,
    async keep(_name, content) {
      interrupted.throwIfAborted();
      terminal.progress(`Checking file ${++files} of ${written.info.files}`);
      await drain(content);
    },
  });
  return written;
}

async function drain(content: AsyncIterable<unknown>): Promise<void> {
  const pieces = content[Symbol.asyncIterator]();
  while ((await pieces.next()).done !== true);
}

async function summed({ terminal }: CommandParts, written: WrittenBackup, target: string): Promise<boolean> {
  const { info, unreadable } = written;
  for (const sha256 of info.missing)
    terminal.err(`Original ${sha256} is not in the backup, though a case refers to it: it is missing.`);
  for (const sha256 of info.altered)
    terminal.err(`Original ${sha256} is in the backup as it is now, which is not as it was received.`);
  for (const name of unreadable) terminal.err(`${name} is not in the backup: the disk could not read it.`);
  const { size: bytes } = await stat(target);
  terminal.err(
    `Backed up ${count(info.cases, 'case')} in ${count(info.files, 'file')} (${size(info.bytes)}) to ${target} (${size(bytes)}), read back and checked.`,
  );
  if (info.missing.length + info.altered.length + unreadable.length === 0) return true;
  terminal.err('Everything else is in it. Run verify to see which cases are concerned.');
  return false;
}
