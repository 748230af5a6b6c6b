import type { CaseRef } from '../../core/kernel/case-ref.js';
import type { HashBytes } from '../../core/kernel/sha256.js';
import {
  checkpointText,
  leafOf,
  type Checkpoint,
  type CheckSignature,
} from '../../core/ledger/checkpoint.js';
import { leafHash, rootOf } from '../../core/ledger/merkle.js';
import type { CheckToken, StampedTime } from '../../core/ledger/time-stamp.port.js';
import { fail } from './bag-fault.js';
import type { BagReader } from './bag-reader.js';
import { bytesOf, textOf } from './bag-texts.js';
import type { CheckedCase } from './check-cases.js';
import { CHECKPOINT, INCLUSION, readCheckpoint, readInclusion } from './checkpoint-files.js';

export interface CheckedCheckpoint {
  readonly checkpoint: Checkpoint;
  /** Null when nobody outside stamped it. */
  readonly stamped: StampedTime | null;
  /** How many cases of the bag it covers, and how many entries of their ledgers. */
  readonly cases: number;
  readonly entries: number;
}

/**
 * Checks the checkpoint of a bag, if it has one: its signature, its time stamp, and that every case which claims to be
 * inside it is, with the entry its ledger has at that number.
 *
 * @throws BagTrouble with the first thing that does not fit
 */
export async function checkCheckpoint(
  bag: BagReader,
  cases: readonly CheckedCase[],
  on: {
    readonly checkSignature: CheckSignature;
    readonly checkToken: CheckToken;
    readonly hashBytes: HashBytes;
  },
): Promise<CheckedCheckpoint | null> {
  const claims = cases.filter(({ folder }) => bag.paths.has(`${folder}${INCLUSION}`));
  const path = `data/${CHECKPOINT.text}`;
  if (!bag.paths.has(path)) {
    if (claims.length > 0) fail({ kind: 'file-missing', path });
    return null;
  }
  const checkpoint = readCheckpoint(await textOf(bag, path)) ?? fail({ kind: 'checkpoint-unreadable', path });
  await checkSigned(bag, checkpoint, on.checkSignature);
  const stamped = await checkStamp(bag, checkpoint, on.checkToken);
  let entries = 0;
  for (const claim of claims) entries += await checkInside(bag, claim, { checkpoint, ...on });
  return { checkpoint, stamped, cases: claims.length, entries };
}

async function checkSigned(bag: BagReader, checkpoint: Checkpoint, check: CheckSignature): Promise<void> {
  const [signature, key] = [`data/${CHECKPOINT.signature}`, `data/${CHECKPOINT.publicKey}`];
  for (const path of [signature, key]) if (!bag.paths.has(path)) fail({ kind: 'file-missing', path });
  const signed = {
    checkpoint,
    signature: (await bytesOf(bag, signature)).toString('base64'),
    publicKey: await textOf(bag, key),
    token: null,
  };
  if (!check(signed)) fail({ kind: 'checkpoint-signature', path: signature });
}

async function checkStamp(
  bag: BagReader,
  checkpoint: Checkpoint,
  check: CheckToken,
): Promise<StampedTime | null> {
  const path = `data/${CHECKPOINT.token}`;
  if (!bag.paths.has(path)) return null;
  const token = (await bytesOf(bag, path)).toString('base64');
  return (await check(checkpointText(checkpoint), token)) ?? fail({ kind: 'checkpoint-token', path });
}

/** Returns how many entries of the case the checkpoint covers. */
async function checkInside(
  bag: BagReader,
  { ref, folder, entries }: CheckedCase,
  { checkpoint, hashBytes }: { readonly checkpoint: Checkpoint; readonly hashBytes: HashBytes },
): Promise<number> {
  const path = `${folder}${INCLUSION}`;
  const claim = readInclusion(await textOf(bag, path)) ?? fail({ kind: 'checkpoint-unreadable', path });
  const leaf = leafHash(leafOf({ ref: claim.case as CaseRef, seq: claim.seq, hash: claim.hash }), hashBytes);
  const isInside =
    claim.case === ref &&
    claim.size === checkpoint.cases &&
    rootOf({ ...claim, leaf }, hashBytes) === checkpoint.root;
  if (!isInside) fail({ kind: 'not-in-checkpoint', path });
  if (entries !== null && entries[claim.seq - 1]?.hash !== claim.hash)
    fail({ kind: 'head-differs', path, seq: claim.seq });
  return claim.seq;
}
