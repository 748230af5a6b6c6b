import type { Sha256 } from '../kernel/sha256.js';
import type { Instant } from '../kernel/time.js';

export const DERIVATIVE_KINDS = ['preview', 'stripped'] as const;
/** A `preview` is small enough for a telephone; a `stripped` copy is of full size. Neither holds anything but the picture. */
export type DerivativeKind = (typeof DERIVATIVE_KINDS)[number];

export interface MadeDerivative {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** The libraries, with their versions. */
  readonly madeWith: string;
}

/** Makes pictures from pictures. */
export interface PictureMaker {
  /** Null when the picture cannot be opened. Never throws on bad bytes. */
  make(bytes: Uint8Array, kind: DerivativeKind): Promise<MadeDerivative | null>;
}

/** What was made of an original, or that nothing can be. */
export interface DerivativeRecord {
  /** The original. */
  readonly source: Sha256;
  readonly kind: DerivativeKind;
  /** Null when the original cannot be opened. */
  readonly made: {
    readonly sha256: Sha256;
    readonly bytes: number;
    readonly mediaType: string;
    readonly madeWith: string;
  } | null;
  readonly at: Instant;
}

/** What was made of which original. The bytes lie apart, in a vault of their own. */
export interface DerivativeRecords {
  find(source: Sha256, kind: DerivativeKind): Promise<DerivativeRecord | null>;
  /** Adds the record, or replaces the one of the same source and kind. */
  save(record: DerivativeRecord): Promise<void>;
  /** Deletes the records of one original. */
  forget(source: Sha256): Promise<void>;
}
