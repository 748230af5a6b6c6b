import type { DerivativeRecords } from '../evidence/derivatives.port.js';
import { DERIVATIVE_KINDS } from '../evidence/derivatives.port.js';
import type { HeldFiles } from '../evidence/held-files.port.js';
import type { SimilarPictures } from '../evidence/similar-pictures.port.js';
import type { Vault } from '../evidence/vault.port.js';
import type { JobQueue } from '../jobs/job-queue.port.js';
import type { Sha256 } from '../kernel/sha256.js';

export interface ForgetFilesParts {
  readonly vault: Pick<Vault, 'remove'>;
  /** Of what was made of originals. */
  readonly derived: Pick<Vault, 'remove'>;
  readonly derivatives: DerivativeRecords;
  readonly similar: Pick<SimilarPictures, 'forget'>;
  readonly held: Pick<HeldFiles, 'holding'>;
  readonly jobs: Pick<JobQueue, 'forget'>;
}

/**
 * Deletes originals that no case holds, with what was made of them and what they are found again by. What some case
 * holds is left as it is. Harmless when repeated.
 */
export async function forgetFiles(hashes: readonly Sha256[], on: ForgetFilesParts): Promise<void> {
  for (const sha256 of hashes) {
    const held = async (): Promise<boolean> => (await on.held.holding([sha256])).length > 0;
    if ((await held()) || (await on.vault.remove(sha256, held)) === 'held') continue;
    await forgetDerivatives(sha256, on);
    await on.similar.forget(sha256);
    await on.jobs.forget(`derive-picture:${sha256}:`);
  }
}

/** Should another original have given the very same picture, that one's is made anew when it is asked for. */
async function forgetDerivatives(source: Sha256, { derived, derivatives }: ForgetFilesParts): Promise<void> {
  for (const kind of DERIVATIVE_KINDS) {
    const made = (await derivatives.find(source, kind))?.made;
    if (made) await derived.remove(made.sha256, () => Promise.resolve(false));
  }
  await derivatives.forget(source);
}
