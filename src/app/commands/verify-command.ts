import { checkSignature } from '../../adapters/system/signing-key.js';
import { verifyCheckpoints, type CheckpointProblem } from '../../core/ledger/verify-checkpoints.js';
import { HASHES } from '../checkpoint-parts.js';
import { requireData } from '../data-folder.js';
import { openStorage, type Storage } from '../storage.js';
import { count } from './amounts.js';
import { caseRefOf } from './case-option.js';
import type { CommandParts } from './command.js';
import { reportCases } from './report-cases.js';

/**
 * `verify [--case REF]`: reads every ledger and every original again and says, by case, what does not fit; of all cases
 * also whether they fit the checkpoints. Resolves to whether all is well.
 */
export async function verifyCommand(
  parts: CommandParts,
  options: { readonly case?: string },
): Promise<boolean> {
  const { config, log, terminal } = parts;
  const only = options.case === undefined ? null : caseRefOf(options.case);
  requireData(config.dataDir);
  const storage = await openStorage(config.dataDir, log);
  try {
    const refs = only ? [only] : [...(await storage.cases.refs())].sort();
    const faulty = await reportCases(parts, storage, refs);
    const problems = only === null ? await reportCheckpoints(parts, storage) : 0;
    terminal.err(
      faulty === 0
        ? `Checked ${count(refs.length, 'case')} with ledgers and files: all is well.`
        : `Checked ${count(refs.length, 'case')}: ${faulty} with something wrong.`,
    );
    return faulty + problems === 0;
  } finally {
    storage.database.close();
  }
}

/** Prints what is wrong with the checkpoints, or with the chains behind them. Resolves to how much. */
async function reportCheckpoints({ terminal }: CommandParts, storage: Storage): Promise<number> {
  const taken = (await storage.checkpoints.all()).length;
  const problems = await verifyCheckpoints({ ...storage, checkSignature, hash: HASHES });
  for (const problem of problems) terminal.out(said(problem));
  if (taken > 0)
    terminal.err(
      problems.length === 0
        ? `Checked ${count(taken, 'checkpoint')}: every chain still goes through them.`
        : `Checked ${count(taken, 'checkpoint')}: something is wrong.`,
    );
  return problems.length;
}

function said(problem: CheckpointProblem): string {
  const checkpoint = `checkpoint ${problem.number}`;
  switch (problem.kind) {
    case 'checkpoint-out-of-order':
      return `${checkpoint} does not follow the one before it: one was taken out, added or altered`;
    case 'checkpoint-signature':
      return `the signature of ${checkpoint} does not fit`;
    case 'checkpoint-heads':
      return `the heads stored for ${checkpoint} are not those it was taken over`;
    case 'rewritten-behind-checkpoint':
      return `${problem.ref}: the ledger was cut off or written anew behind ${checkpoint}`;
  }
}
