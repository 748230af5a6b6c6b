import type { Sha256 } from '../kernel/sha256.js';

/** Where originals live, unchanged, under their SHA-256. There is no way to change or overwrite one. */
export interface Vault {
  /**
   * Stores the bytes durably (they survive a power cut once this resolves) and returns their hash and size.
   * Storing the same bytes again changes nothing.
   */
  put(bytes: Uint8Array): Promise<{ readonly sha256: Sha256; readonly bytes: number }>;
  /** The bytes as stored, or null when there is no such original. They are not checked here: see `check`. */
  read(sha256: Sha256): Promise<Uint8Array | null>;
  /**
   * Deletes the bytes for good (a power cut does not bring them back once this resolves) unless `held` says, after they
   * were taken out of reach, that they are needed: they are put back then. So whoever stores the same bytes meanwhile
   * and looks afterwards whether they are there loses nothing.
   */
  remove(sha256: Sha256, held: () => Promise<boolean>): Promise<'removed' | 'held' | 'missing'>;
  /** Reads the whole original again and compares. */
  check(sha256: Sha256): Promise<'intact' | 'altered' | 'missing'>;
}
