import { createHash } from 'node:crypto';
import type { Vault } from '../../core/evidence/vault.port.js';
import type { Sha256 } from '../../core/kernel/sha256.js';

/** A vault whose originals a test can damage, to see what notices. */
export interface MemoryVault extends Vault {
  /** Puts other bytes in an original's place; null takes it away. */
  tamper(sha256: Sha256, bytes: Uint8Array | null): void;
}

export function createMemoryVault(): MemoryVault {
  const originals = new Map<Sha256, Uint8Array>();
  const hash = (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex');
  return {
    put(bytes) {
      const sha256 = hash(bytes);
      originals.set(sha256, bytes.slice());
      return Promise.resolve({ sha256, bytes: bytes.length });
    },
    read: (sha256) => Promise.resolve(originals.get(sha256)?.slice() ?? null),
    async remove(sha256, held) {
      const bytes = originals.get(sha256);
      if (bytes === undefined) return 'missing';
      originals.delete(sha256);
      if (!(await held())) return 'removed';
      originals.set(sha256, bytes);
      return 'held';
    },
    check(sha256) {
      const bytes = originals.get(sha256);
      if (bytes === undefined) return Promise.resolve('missing');
      return Promise.resolve(hash(bytes) === sha256 ? 'intact' : 'altered');
    },
    tamper(sha256, bytes) {
      if (bytes === null) originals.delete(sha256);
      else originals.set(sha256, bytes.slice());
    },
  };
}
