import type { CaseStore } from '../cases/case-store.port.js';
import type { CaseRef } from '../kernel/case-ref.js';
import type { HashBytes, HashText } from '../kernel/sha256.js';
import { checkpointText, rootOfHeads, type CaseHead, type CheckSignature } from './checkpoint.js';
import type { CheckpointStore } from './checkpoint-store.port.js';
import { GENESIS } from './entry.js';

/** What can be wrong with the checkpoints, or with a case against them. */
export type CheckpointProblem =
  /** It does not follow the one before it: one was taken out, added or altered. */
  | { readonly kind: 'checkpoint-out-of-order'; readonly number: number }
  | { readonly kind: 'checkpoint-signature'; readonly number: number }
  /** The heads that are stored are not those it was taken over. */
  | { readonly kind: 'checkpoint-heads'; readonly number: number }
  /** The chain of a case no longer holds the entry it ended with then: it was cut off or written anew. */
  | { readonly kind: 'rewritten-behind-checkpoint'; readonly number: number; readonly ref: CaseRef };

export interface VerifyCheckpointsParts {
  readonly checkpoints: CheckpointStore;
  readonly cases: Pick<CaseStore, 'ledger'>;
  readonly checkSignature: CheckSignature;
  readonly hash: { readonly text: HashText; readonly bytes: HashBytes };
}

/**
 * Checks every checkpoint against the one before it, its signature and the heads under it, and every chain
 * against every head it ever had in one: what was signed once cannot be written anew without being noticed.
 */
export async function verifyCheckpoints(
  parts: VerifyCheckpointsParts,
): Promise<readonly CheckpointProblem[]> {
  const { checkpoints, checkSignature, hash } = parts;
  const problems: CheckpointProblem[] = [];
  const seen = new Map<CaseRef, Map<number, { readonly head: CaseHead; readonly number: number }>>();
  let previous = GENESIS;
  let count = 0;
  for (const signed of await checkpoints.all()) {
    const { checkpoint } = signed;
    const { number } = checkpoint;
    const text = checkpointText(checkpoint);
    if (number !== ++count || checkpoint.previous !== previous)
      problems.push({ kind: 'checkpoint-out-of-order', number });
    if (!checkSignature(signed)) problems.push({ kind: 'checkpoint-signature', number });
    const heads = await checkpoints.headsAt(number);
    if (heads.length !== checkpoint.cases || rootOfHeads(heads, hash.bytes) !== checkpoint.root)
      problems.push({ kind: 'checkpoint-heads', number });
    for (const head of heads) remember(seen, head, number);
    previous = hash.text(text);
  }
  for (const [ref, heads] of seen) {
    const entries = new Map((await parts.cases.ledger(ref)).map((entry) => [entry.seq, entry.hash]));
    const lost = [...heads.values()].find(({ head }) => entries.get(head.seq) !== head.hash);
    if (lost) problems.push({ kind: 'rewritten-behind-checkpoint', number: lost.number, ref });
  }
  return problems;
}

function remember(
  seen: Map<CaseRef, Map<number, { readonly head: CaseHead; readonly number: number }>>,
  head: CaseHead,
  number: number,
): void {
  const heads = seen.get(head.ref) ?? new Map<number, { readonly head: CaseHead; readonly number: number }>();
  if (!heads.has(head.seq)) heads.set(head.seq, { head, number });
  seen.set(head.ref, heads);
}
