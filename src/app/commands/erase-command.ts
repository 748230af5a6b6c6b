import { setTimeout } from 'node:timers/promises';
import { createSystemIds } from '../../adapters/system/ids.js';
import type { StoredCase } from '../../core/cases/case-store.port.js';
import { forgetFiles } from '../../core/erasing/forget-files.js';
import { OperatorError } from '../../core/kernel/operator-error.js';
import type { Clock } from '../../core/kernel/time.js';
import { OPERATOR } from '../../core/people/actor.js';
import { holdDataFolder, isHeld, requireData } from '../data-folder.js';
import { openStorage, type Storage } from '../storage.js';
import { count } from './amounts.js';
import { caseRefOf } from './case-option.js';
import type { CommandParts } from './command.js';
import { exportDesk } from './export-parts.js';

export interface EraseOptions {
  readonly case: string;
  /** Whether it was confirmed. */
  readonly yes: boolean;
}

type Parts = CommandParts & { readonly clock: Clock };

/**
 * `erase --case REF --yes`: erases a case whatever it is, verified ones too, when the law asks for it. Its number and
 * the links of its ledger stay. Without `--yes` it says what would go. Resolves to whether all of it is gone.
 */
export async function eraseCommand(parts: Parts, options: EraseOptions): Promise<boolean> {
  const { config, log, terminal } = parts;
  const ref = caseRefOf(options.case);
  requireData(config.dataDir);
  const storage = await openStorage(config.dataDir, log);
  try {
    const stored = await storage.cases.load(ref);
    if (stored === null) throw new OperatorError(`There is no case ${ref}.`);
    terminal.err(described(stored));
    if (!options.yes) {
      terminal.err('Nothing was erased. This cannot be undone: add --yes to do it.');
      return false;
    }
    if (stored.state.status !== 'erased') {
      await expunge(parts, storage, stored);
      terminal.err('Its reporter is told by the bot, unless nothing leads to them any more.');
    }
    return await clean(parts, storage);
  } finally {
    storage.database.close();
  }
}

function described({ state, head }: StoredCase): string {
  const { ref, status, evidence } = state;
  if (status === 'erased') return `${ref} is erased already.`;
  const what = `${count(evidence.length, 'file')} and what ${count(head.seq, 'ledger entry', 'ledger entries')} recorded`;
  return `${ref} is ${status.replace('_', ' ')}: all of it goes, with ${what}.`;
}

async function expunge({ clock }: Parts, storage: Storage, { state }: StoredCase): Promise<void> {
  const command = { kind: 'expunge', pseudonym: createSystemIds().id() } as const;
  const handled = await exportDesk(storage, clock).handle(state.ref, command, OPERATOR);
  if (!handled.ok) throw new OperatorError(`${state.ref} could not be erased: ${handled.error.code}.`);
}

/** Takes the files off the disk, or has the bot that runs do it, and then leaves nothing in the database's file. */
async function clean(parts: Parts, storage: Storage): Promise<boolean> {
  const { config, terminal } = parts;
  if (isHeld(config.dataDir)) await waitForBot(parts, storage);
  else await forgetHere(parts, storage);
  const left = (await storage.jobs.nextDue(['forget-files'])) !== null;
  const scrubbed = storage.database.scrub();
  if (left) terminal.err('Its files are still to be deleted: the bot does that as soon as it can.');
  if (!scrubbed)
    terminal.err('The database is in use, so deleted bytes may still be in its file. Run this again.');
  if (!left && scrubbed) terminal.err('Erased. Backups made before still hold it.');
  return !left && scrubbed;
}

const PATIENCE = 90_000;
const LOOK_EVERY = 500;

/** The bot looks for work that others left every half a minute. */
async function waitForBot({ terminal, interrupted }: Parts, storage: Storage): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += LOOK_EVERY) {
    if ((await storage.jobs.nextDue(['forget-files'])) === null) return;
    interrupted.throwIfAborted();
    terminal.progress('Waiting for the bot to delete the files');
    await setTimeout(LOOK_EVERY);
  }
}

async function forgetHere({ config, clock }: Parts, storage: Storage): Promise<void> {
  const lock = holdDataFolder(config.dataDir);
  try {
    const now = clock.now();
    const all = { now: Number.MAX_SAFE_INTEGER, leaseUntil: now, limit: 1000 };
    for (const { id, job } of await storage.jobs.claim({ ...all, kinds: ['forget-files'] })) {
      await forgetFiles(job.hashes, storage);
      await storage.jobs.done(id, now);
    }
  } finally {
    lock.release();
  }
}
