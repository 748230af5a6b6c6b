import type { CaseStore } from '../cases/case-store.port.js';
import type { CaseRef } from '../kernel/case-ref.js';
import type { HashBytes, HashText } from '../kernel/sha256.js';
import {
  checkpointText,
  rootOfHeads,
  type CaseHead,
  type Checkpoint,
  type CheckSignature,
} from './checkpoint.js';
import type { CheckpointStore } from './checkpoint-store.port.js';
import { GENESIS } from './entry.js';
import type { CheckToken } from './time-stamp.port.js';

/** What can be wrong with the checkpoints, or with a case against them. */
export type CheckpointProblem =
  /** It does not follow the one before it: one was taken out, added or altered. */
  | { readonly kind: 'checkpoint-out-of-order'; readonly number: number }
  | { readonly kind: 'checkpoint-signature'; readonly number: number }
  /** The heads that are stored are not those it was taken over. */
  | { readonly kind: 'checkpoint-heads'; readonly number: number }
  /** Its time stamp is for something else, or its signature does not fit. */
  | { readonly kind: 'checkpoint-token'; readonly number: number }
  /** The chain of a case no longer holds the entry it ended with then: it was cut off or written anew. */
  | { readonly kind: 'rewritten-behind-checkpoint'; readonly number: number; readonly ref: CaseRef };

export interface VerifyCheckpointsParts {
  readonly checkpoints: CheckpointStore;
  readonly cases: Pick<CaseStore, 'ledger'>;
  readonly checkSignature: CheckSignature;
  readonly checkToken: CheckToken;
  readonly hash: { readonly text: HashText; readonly bytes: HashBytes };
}

/**
 * Checks every checkpoint against the one before it, its signature, its time stamp and the heads under it, and every chain
 * against every head it ever had in one: what was signed once cannot be written anew without being noticed.
 */
export async function verifyCheckpoints(
  parts: VerifyCheckpointsParts,
): Promise<readonly CheckpointProblem[]> {
  const { checkpoints, checkSignature, checkToken, hash } = parts;
  const problems: CheckpointProblem[] = [];
  const current = new Map<CaseRef, CaseHead>();
  const seen: SeenHead[] = [];
  let previous = GENESIS;
  let count = 0;
  for (const signed of await checkpoints.all()) {
    const { checkpoint, token } = signed;
    const { number } = checkpoint;
    const text = textOf(checkpoint);
    if (number !== ++count || checkpoint.previous !== previous)
      problems.push({ kind: 'checkpoint-out-of-order', number });
    if (!checkSignature(signed)) problems.push({ kind: 'checkpoint-signature', number });
    if (token !== null && (await checkToken(text, token)) === null)
      problems.push({ kind: 'checkpoint-token', number });
    const changes = await checkpoints.changesAt(number);
    for (const head of changes.heads) current.set(head.ref, head);
    for (const ref of changes.gone) current.delete(ref);
    const heads = [...current.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1));
    if (heads.length !== checkpoint.cases || rootOfHeads(heads, hash.bytes) !== checkpoint.root)
      problems.push({ kind: 'checkpoint-heads', number });
    for (const head of changes.heads) seen.push({ head, number });
    previous = hash.text(text);
  }
  return [...problems, ...(await rewritten(seen, parts.cases))];
}

/** What a tampered row may hold instead of a time would make the writing itself fail; nothing fits the empty text. */
function textOf(checkpoint: Checkpoint): string {
  return Number.isSafeInteger(checkpoint.at) && Math.abs(checkpoint.at) <= 8.64e15
    ? checkpointText(checkpoint)
    : '';
}

/** A head, and the first checkpoint that had it. */
interface SeenHead {
  readonly head: CaseHead;
  readonly number: number;
}

/** Of each case whose chain lacks a head that it once had, the first. */
async function rewritten(
  seen: readonly SeenHead[],
  cases: Pick<CaseStore, 'ledger'>,
): Promise<readonly CheckpointProblem[]> {
  const byCase = new Map<CaseRef, SeenHead[]>();
  for (const each of seen) byCase.set(each.head.ref, [...(byCase.get(each.head.ref) ?? []), each]);
  const problems: CheckpointProblem[] = [];
  for (const [ref, heads] of byCase) {
    const hashes = new Map((await cases.ledger(ref)).map(({ seq, hash }) => [seq, hash]));
    const lost = heads.find(({ head }) => hashes.get(head.seq) !== head.hash);
    if (lost) problems.push({ kind: 'rewritten-behind-checkpoint', number: lost.number, ref });
  }
  return problems;
}
