import { checkpointText, type SignedCheckpoint } from './checkpoint.js';
import type { CheckpointStore } from './checkpoint-store.port.js';
import type { TimeStampAuthority } from './time-stamp.port.js';

/**
 * Has a checkpoint stamped and keeps the token. One that is stamped already is left alone.
 *
 * @returns the token, or null when there is nobody to stamp
 * @throws what the authority throws; nothing is stored then
 */
export async function stampCheckpoint(
  { checkpoint, token }: SignedCheckpoint,
  checkpoints: Pick<CheckpointStore, 'saveToken'>,
  authority: TimeStampAuthority | null,
): Promise<string | null> {
  if (token !== null || authority === null) return token;
  const got = await authority.stamp(checkpointText(checkpoint));
  await checkpoints.saveToken(checkpoint.number, got);
  return got;
}
