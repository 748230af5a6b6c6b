import type { CaseRef } from '../kernel/case-ref.js';
import type { Sha256 } from '../kernel/sha256.js';
import type { Instant } from '../kernel/time.js';

/** A sealed file in a case. */
export interface HeldFile {
  readonly sha256: Sha256;
  readonly ref: CaseRef;
  /** Its number in the case, from 1. */
  readonly number: number;
  readonly sealedAt: Instant;
  /** Null while its case is, or when withdrawn was, a draft: that is no moderator's business. */
  readonly submittedAt: Instant | null;
}

/** Reads which cases hold which files. */
export interface HeldFiles {
  /** Every sealed file with one of these hashes, in any case, earliest sealed first. */
  holding(hashes: readonly Sha256[]): Promise<readonly HeldFile[]>;
  /** Hashes of sealed files of these media types, each once. */
  hashesOf(mediaTypes: ReadonlySet<string>): Promise<readonly Sha256[]>;
}
