import type { Result } from '../kernel/result.js';
import type { Sha256 } from '../kernel/sha256.js';
import type { Instant } from '../kernel/time.js';
import type { EntryChange } from './entry-change.js';
import type { ImportFar } from './import-far.js';
import type { ImportDifference, ImportRefusal } from './import-list.js';
import type { RegisterList } from './list.js';

/** A whole file as somebody sent it. */
export interface SentFile {
  /** Packed or not. */
  readonly bytes: Uint8Array;
  /** Told many times a second how far it is, also while it is applied. */
  readonly onProgress?: (far: ImportFar) => void;
  /** Aborts when the program stops, or nobody wants it any more: the work then breaks off wherever it is. */
  readonly stopping?: AbortSignal;
}

/** A file to be compared with a list as it stands. */
export interface ImportOrder extends SentFile {
  readonly list: RegisterList;
  /** A person's id. */
  readonly importedBy: string;
  readonly now: Instant;
}

/** What a compared file would do, as it is told to those who decide. */
export interface ProposedDifference extends ImportDifference {
  readonly fileSha256: Sha256;
  /** The first of the changes, at most {@link MOST_EXAMPLES}, for people to look at. */
  readonly examples: readonly EntryChange[];
}

/** A compared file of which nothing counts yet. Whoever ordered it closes it. */
export interface ProposedImport {
  readonly difference: ProposedDifference;
  /** `conflict`: another import of the list came in between; order it anew. */
  readonly apply: () => Promise<'applied' | 'conflict'>;
  /** Leaves nothing behind of what is not applied, also while it is being applied. Closing twice is closing once. */
  readonly close: () => Promise<void>;
}

export const MOST_EXAMPLES = 20;

/**
 * Who does the work of an import: reads and compares a file of any size, and applies it, while everything else that the
 * program does goes on as if nothing were.
 */
export interface ListImporter {
  /** Rejects when the work breaks off, as when its thread dies; nothing of it counts then, and it can be ordered anew. */
  compare(order: ImportOrder): Promise<Result<ProposedImport, ImportRefusal>>;
}
