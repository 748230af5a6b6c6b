import type { Audience } from '../../core/export/audience.js';
import type { ExportedCase, ExportedFile } from '../../core/export/exported-case.js';
import type { Checkpoint } from '../../core/ledger/checkpoint.js';
import type { StampedTime } from '../../core/ledger/time-stamp.port.js';
import type { LedgerEntry, LedgerHead } from '../../core/ledger/entry.js';
import type { Instant } from '../../core/kernel/time.js';

/** A file of a case and where the bag has it. */
export interface ReportedFile {
  readonly file: ExportedFile;
  /** Paths relative to the page; null where the bag has no such file. */
  readonly original: string | null;
  readonly stripped: string | null;
  /** Why there is no original in the bag. */
  readonly lack: 'missing' | 'altered' | 'not-published' | null;
}

/** The checkpoint that a case is inside of. */
export interface ReportedCheckpoint extends Checkpoint {
  readonly publicKey: string;
  /** Number of the last entry it covers. */
  readonly covers: number;
  readonly stamped: StampedTime | null;
}

/** Everything the page of one case says. */
export interface ReportedCase {
  readonly record: ExportedCase;
  readonly audience: Audience;
  readonly madeAt: Instant;
  readonly files: readonly ReportedFile[];
  /** Null where the audience gets no entries. */
  readonly entries: readonly LedgerEntry[] | null;
  readonly head: LedgerHead;
  /** Null when no checkpoint has it. */
  readonly checkpoint: ReportedCheckpoint | null;
}
