import { checkSignature } from '../../adapters/system/signing-key.js';
import { checkToken } from '../../adapters/tsa/check-token.js';
import { verifyCheckpoints, type CheckpointProblem } from '../../core/ledger/verify-checkpoints.js';
import { HASHES } from '../checkpoint-parts.js';
import type { Storage } from '../storage.js';
import { count } from './amounts.js';
import type { CommandParts } from './command.js';

/** Prints what is wrong with the checkpoints, or with the chains behind them. Resolves to how much. */
export async function reportCheckpoints(
  { terminal }: Pick<CommandParts, 'terminal'>,
  storage: Pick<Storage, 'cases' | 'checkpoints'>,
): Promise<number> {
  const taken = (await storage.checkpoints.all()).length;
  const problems = await verifyCheckpoints({ ...storage, checkSignature, checkToken, hash: HASHES });
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
    case 'checkpoint-token':
      return `the time stamp of ${checkpoint} does not fit`;
    case 'rewritten-behind-checkpoint':
      return `${problem.ref}: the ledger was cut off or written anew behind ${checkpoint}`;
  }
}
