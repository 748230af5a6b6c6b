import type { CaseHead, SignedCheckpoint } from './checkpoint.js';

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
  /** Adds the time stamp token that was got for a checkpoint. */
  saveToken(number: number, token: string): Promise<void>;
}
