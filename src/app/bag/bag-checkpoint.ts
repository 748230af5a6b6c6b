import type { CaseRef } from '../../core/kernel/case-ref.js';
import { checkToken } from '../../adapters/tsa/check-token.js';
import {
  checkpointText,
  inclusionsIn,
  type CaseHead,
  type HeadInclusion,
  type SignedCheckpoint,
} from '../../core/ledger/checkpoint.js';
import { stampCheckpoint } from '../../core/ledger/stamp-checkpoints.js';
import { takeCheckpoint, type CheckpointParts } from '../../core/ledger/take-checkpoint.js';
import type { StampedTime, TimeStampAuthority } from '../../core/ledger/time-stamp.port.js';

/** The checkpoint a bag is made with. */
export interface BagCheckpoint {
  readonly signed: SignedCheckpoint;
  readonly inclusionOf: (ref: CaseRef) => HeadInclusion | null;
  readonly stamped: StampedTime | null;
}

/**
 * The newest checkpoint if it still covers everything, else a new one, so that a bag is covered up to the moment it is
 * made. With an authority it is stamped now if it can be; a bag does not wait for one that cannot be reached.
 */
export async function checkpointForBag(
  parts: CheckpointParts,
  authority: TimeStampAuthority | null,
): Promise<BagCheckpoint> {
  const { checkpoints } = parts;
  const latest = await checkpoints.latest();
  const isCurrent =
    latest !== null &&
    sameHeads(await checkpoints.headsAt(latest.checkpoint.number), await checkpoints.heads());
  const taken = isCurrent ? latest : await takeCheckpoint(parts);
  const token = taken.token ?? (await stampCheckpoint(taken, checkpoints, authority).catch(() => null));
  const signed = { ...taken, token };
  const heads = await checkpoints.headsAt(taken.checkpoint.number);
  const inclusionOf = inclusionsIn(heads, parts.hash.bytes);
  const stamped = token === null ? null : await checkToken(checkpointText(taken.checkpoint), token);
  return { signed, inclusionOf, stamped };
}

function sameHeads(one: readonly CaseHead[], two: readonly CaseHead[]): boolean {
  return one.length === two.length && one.every(({ hash }, at) => hash === two[at]?.hash);
}
