import { join } from 'node:path';
import { sha256Hex, sha256OfBytes } from '../adapters/system/hash.js';
import { loadSigningKey } from '../adapters/system/signing-key.js';
import type { Clock } from '../core/kernel/time.js';
import type { CheckpointParts } from '../core/ledger/take-checkpoint.js';
import { KEYS } from './data-folder.js';
import type { Storage } from './storage.js';

export const HASHES = { text: sha256Hex, bytes: sha256OfBytes };

/** What checkpoints are taken with on this data folder; makes its key if there is none yet. */
export async function checkpointParts(
  dataDir: string,
  { checkpoints }: Pick<Storage, 'checkpoints'>,
  clock: Clock,
): Promise<CheckpointParts> {
  const signer = await loadSigningKey(join(dataDir, KEYS, 'checkpoint.key'));
  return { checkpoints, signer, clock, hash: HASHES };
}
