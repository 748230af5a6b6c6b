import type { Sha256 } from '../kernel/sha256.js';
import type { PicturePrint } from './pictures/print.js';

/** A picture that looks like the one asked for. */
export interface SimilarPicture {
  /** Of its original. */
  readonly sha256: Sha256;
  /** From `ALIKE` to 1: how well the two fit when laid over each other. */
  readonly likeness: number;
}

/** Knows every picture by its print, and finds those that look alike. It can be made anew from the originals. */
export interface SimilarPictures {
  /** Keeps the print of an original; null, so that it is known to have been looked at, when there is none. */
  add(sha256: Sha256, print: PicturePrint | null): Promise<void>;
  /** The print of an original, if there is one. */
  print(sha256: Sha256): Promise<PicturePrint | null>;
  /** Deletes the print of an original; no search finds it any more. */
  forget(sha256: Sha256): Promise<void>;
  /** Those of the originals that were never looked at, or not in the way prints are taken now. */
  unknown(hashes: readonly Sha256[]): Promise<readonly Sha256[]>;
  /** Pictures that look alike, likest first, at most {@link MOST_SIMILAR} of them; the picture itself is among them. */
  find(print: PicturePrint): Promise<readonly SimilarPicture[]>;
}

/** So many similar pictures are told of at most. */
export const MOST_SIMILAR = 20;
