import { DONE, type DeriveJob, type JobResult } from '../jobs/job.js';
import type { Sha256 } from '../kernel/sha256.js';
import type { Clock } from '../kernel/time.js';
import {
  DERIVATIVE_KINDS,
  type DerivativeKind,
  type DerivativeRecords,
  type PictureMaker,
} from './derivatives.port.js';
import type { FileInspector } from './file-inspector.port.js';
import type { SimilarPictures } from './similar-pictures.port.js';
import type { Vault } from './vault.port.js';

export interface DerivativeParts {
  /** Of originals. Nothing here ever writes to it. */
  readonly vault: Pick<Vault, 'read'>;
  /** Of derivatives, apart from the originals. */
  readonly derived: Vault;
  readonly records: DerivativeRecords;
  readonly maker: PictureMaker;
  readonly clock: Clock;
}

/**
 * Makes what can be made of one picture: preview, stripped copy, and the print it is found again by. Harmless when
 * repeated: what is there already is left alone.
 */
export async function deriveFromPicture(
  job: DeriveJob,
  on: DerivativeParts & { readonly inspector: FileInspector; readonly similar: SimilarPictures },
): Promise<JobResult> {
  const { sha256 } = job;
  if ((await on.similar.unknown([sha256])).length > 0) {
    const original = await on.vault.read(sha256);
    const mediaType = original && (await on.inspector.mediaType(original));
    if (original === null || mediaType === null) return DONE;
    await on.similar.add(sha256, (await on.inspector.inspect(original, mediaType)).print);
    if ((await on.vault.read(sha256)) === null) await on.similar.forget(sha256);
  }
  for (const kind of DERIVATIVE_KINDS) await readDerivative(sha256, kind, on);
  return DONE;
}

/**
 * A derivative of an original, made now if there is none yet, or none any more, or what is there is not what was made.
 * Null when the original is not there or cannot be opened.
 */
export async function readDerivative(
  source: Sha256,
  kind: DerivativeKind,
  on: DerivativeParts,
): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null> {
  const record = await on.records.find(source, kind);
  if (record?.made === null) return null;
  if (record && (await on.derived.check(record.made.sha256)) === 'intact') {
    const bytes = await on.derived.read(record.made.sha256);
    if (bytes !== null) return { bytes, mediaType: record.made.mediaType };
  }
  return makeAnew(source, kind, on);
}

async function makeAnew(
  source: Sha256,
  kind: DerivativeKind,
  { vault, derived, records, maker, clock }: DerivativeParts,
): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string } | null> {
  const original = await vault.read(source);
  if (original === null) return null;
  const made = await maker.make(original, kind);
  const { mediaType = '', madeWith = '' } = made ?? {};
  const stored = made && { ...(await derived.put(made.bytes)), mediaType, madeWith };
  await records.save({ source, kind, made: stored, at: clock.now() });
  if ((await vault.read(source)) !== null) return made && { bytes: made.bytes, mediaType };
  // Erased while this was made of it: then nothing of it may stay.
  if (stored) await derived.remove(stored.sha256, () => Promise.resolve(false));
  await records.forget(source);
  return null;
}
