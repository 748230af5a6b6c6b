import { checkSignature } from '../../adapters/system/signing-key.js';
import { tokenCheck } from '../../adapters/tsa/check-token.js';
import { readRoots } from '../../adapters/tsa/roots.js';
import { verifyCheckpoints, type CheckpointProblem } from '../../core/ledger/verify-checkpoints.js';
import { HASHES } from '../checkpoint-parts.js';
import type { Storage } from '../storage.js';
import { count } from './amounts.js';
import type { CommandParts } from './command.js';

/** Prints what is wrong with the checkpoints, or with the chains behind them. Resolves to how much. */
export async function reportCheckpoints(
  { config, terminal }: Pick<CommandParts, 'config' | 'terminal'>,
  storage: Pick<Storage, 'cases' | 'checkpoints'>,
): Promise<number> {
  const checkToken = tokenCheck(config.tsaCa == null ? null : await readRoots(config.tsaCa));
  const all = await storage.checkpoints.all();
  const taken = all.length;
  const stamped = all.filter(({ token }) => token !== null).length;
  const problems = await verifyCheckpoints({ ...storage, checkSignature, checkToken, hash: HASHES });
  for (const problem of problems) terminal.out(said(problem));
  if (taken > 0)
    terminal.err(
      problems.length === 0
        ? `Checked ${count(taken, 'checkpoint')}: every chain still goes through them.${stampedText(stamped, config)}`
        : `Checked ${count(taken, 'checkpoint')}: something is wrong.`,
    );
  return problems.length;
}

/** Nothing where nothing is stamped, or where somebody said whom to trust and the stamps stood up to it. */
function stampedText(stamped: number, { tsaCa }: CommandParts['config']): string {
  if (stamped === 0 || tsaCa != null) return '';
  return ` The certificates of ${count(stamped, 'time stamp')} were not chained to a root: see TSA_CA.`;
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
      return `the time stamp of ${checkpoint} does not fit, or its certificate leads to none in TSA_CA`;
    case 'rewritten-behind-checkpoint':
      return `${problem.ref}: the ledger was cut off or written anew behind ${checkpoint}`;
  }
}
