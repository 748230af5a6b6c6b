import type { CaseDesk } from '../cases/case-desk.js';
import type { FileRefusal } from '../cases/case.js';
import type { CaseStore } from '../cases/case-store.port.js';
import { ACCEPTED_TYPES, MAX_FILE_BYTES } from '../cases/limits.js';
import { DONE, type JobResult, type SealJob } from '../jobs/job.js';
import { SYSTEM } from '../people/actor.js';
import type { Sha256 } from '../kernel/sha256.js';
import type { FileInspector } from './file-inspector.port.js';
import type { FileSource } from './file-source.port.js';
import type { HeldFiles } from './held-files.port.js';
import type { SimilarPictures } from './similar-pictures.port.js';
import type { Vault } from './vault.port.js';

export interface SealDependencies {
  readonly desk: CaseDesk;
  readonly cases: CaseStore;
  readonly files: FileSource;
  readonly inspector: FileInspector;
  readonly vault: Vault;
  readonly similar: Pick<SimilarPictures, 'add' | 'forget'>;
  readonly held: Pick<HeldFiles, 'holding'>;
}

/**
 * Fetches one received file, looks at what it really is, keeps the original unchanged under its hash, and records
 * that in the case with what the file tells of itself. Harmless when repeated: a file already sealed or refused is left alone, and the vault keeps
 * equal bytes once.
 *
 * @param last no further attempt will be made; a file that cannot be fetched now is recorded as not fetched
 */
export async function sealEvidence(job: SealJob, last: boolean, on: SealDependencies): Promise<JobResult> {
  const stored = await on.cases.load(job.ref);
  const evidence = stored?.state.evidence.find(({ id }) => id === job.evidence);
  if (evidence?.seal.kind !== 'waiting') return DONE;
  const refuse = async (reason: FileRefusal): Promise<JobResult> => {
    await on.desk.handle(job.ref, { kind: 'refuse', evidence: job.evidence, reason }, SYSTEM);
    return DONE;
  };

  const fetched = await on.files.fetch(evidence.remote, MAX_FILE_BYTES);
  if (!fetched.ok) {
    if (fetched.error.kind !== 'unavailable') return refuse(fetched.error.kind);
    return last ? refuse('not-fetched') : { kind: 'later', retryAfter: fetched.error.retryAfter };
  }
  const mediaType = await on.inspector.mediaType(fetched.value);
  if (mediaType === null || !ACCEPTED_TYPES.has(mediaType)) return refuse('type-not-accepted');
  // The original is safe before anybody looks into it.
  const original = await on.vault.put(fetched.value);
  const { facts, print } = await on.inspector.inspect(fetched.value, mediaType);
  if (mediaType.startsWith('image/')) await on.similar.add(original.sha256, print);
  const seal = { kind: 'seal', evidence: job.evidence, mediaType, facts, ...original } as const;
  await on.desk.handle(job.ref, seal, SYSTEM);
  await settleWithErasure(fetched.value, original.sha256, on);
  return DONE;
}

/**
 * Meanwhile somebody may have erased this case, and then nobody holds the file; or another case with the same file, and
 * then it may have been taken away before this case held it.
 */
async function settleWithErasure(
  bytes: Uint8Array,
  sha256: Sha256,
  { vault, similar, held }: SealDependencies,
): Promise<void> {
  const isHeld = async (): Promise<boolean> => (await held.holding([sha256])).length > 0;
  if (await isHeld()) {
    if ((await vault.check(sha256)) === 'missing') await vault.put(bytes);
  } else if ((await vault.remove(sha256, isHeld)) !== 'held') {
    await similar.forget(sha256);
  }
}
