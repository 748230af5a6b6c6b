import type { HashBytes, HashText } from '../kernel/sha256.js';
import { DAY, type Clock, type Instant } from '../kernel/time.js';
import {
  checkpointText,
  nextCheckpoint,
  type CheckpointSigner,
  type SignedCheckpoint,
} from './checkpoint.js';
import type { CheckpointStore } from './checkpoint-store.port.js';

export interface CheckpointParts {
  readonly checkpoints: CheckpointStore;
  readonly signer: CheckpointSigner;
  readonly clock: Clock;
  readonly hash: { readonly text: HashText; readonly bytes: HashBytes };
}

/** Signs where all chains end now. */
export async function takeCheckpoint(parts: CheckpointParts): Promise<SignedCheckpoint> {
  const { checkpoints, signer, clock, hash } = parts;
  for (;;) {
    const before = (await checkpoints.latest())?.checkpoint ?? null;
    const heads = await checkpoints.heads();
    const checkpoint = nextCheckpoint(before, { at: clock.now(), heads, key: signer.fingerprint }, hash);
    const signature = signer.sign(checkpointText(checkpoint));
    const signed = { checkpoint, signature, publicKey: signer.publicKey, token: null };
    if ((await checkpoints.save(signed, heads)) === 'stored') return signed;
  }
}

/** When the next daily checkpoint is due; null while there is no case. One that was missed is due at once. */
export async function checkpointDue({
  checkpoints,
  clock,
}: Pick<CheckpointParts, 'checkpoints' | 'clock'>): Promise<Instant | null> {
  const latest = await checkpoints.latest();
  if (latest !== null) return latest.checkpoint.at + DAY;
  return (await checkpoints.heads()).length === 0 ? null : clock.now();
}
