import type { CaseRef } from '../kernel/case-ref.js';
import type { CaseHead, SignedCheckpoint } from './checkpoint.js';

export interface HeadChanges {
  readonly heads: readonly CaseHead[];
  readonly gone: readonly CaseRef[];
}

/** Checkpoints and the heads they were taken over. They are added and never changed, but for a token that comes later. */
export interface CheckpointStore {
  /** Where every chain ends now, drafts' too, sorted by case number. */
  heads(): Promise<readonly CaseHead[]>;
  latest(): Promise<SignedCheckpoint | null>;
  /** In the order they were taken. */
  all(): Promise<readonly SignedCheckpoint[]>;
  /**
   * Stores a checkpoint with the heads it was taken over.
   *
   * `conflict`: somebody else's has this number. Nothing was stored; take another.
   */
  save(signed: SignedCheckpoint, heads: readonly CaseHead[]): Promise<'stored' | 'conflict'>;
  /** The heads that the checkpoint of this number was taken over, sorted by case number. */
  headsAt(number: number): Promise<readonly CaseHead[]>;
  /** Those of {@link headsAt} that the checkpoint before did not have, and the numbers of cases that it had and this one has not. */
  changesAt(number: number): Promise<HeadChanges>;
  /** Adds the time stamp token that was got for a checkpoint. */
  saveToken(number: number, token: string): Promise<void>;
}
