import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256OfBytes } from '../../src/adapters/system/hash.js';
import type { Vault } from '../../src/core/evidence/vault.port.js';
import type { Sha256 } from '../../src/core/kernel/sha256.js';

export interface VaultWorld {
  readonly vault: Vault;
  /** Damages an original behind the vault's back; null takes it away. */
  tamper(sha256: Sha256, bytes: Uint8Array | null): void;
  close(): void;
}

const PHOTO = Uint8Array.from({ length: 3_000_001 }, (_, index) => (index * 7) % 251);

export function vaultContract(name: string, open: () => Promise<VaultWorld>): void {
  describe(`vault ${name}`, () => {
    let world: VaultWorld;
    beforeEach(async () => {
      world = await open();
    });
    afterEach(() => {
      world.close();
    });

    it('gives back the bytes it was given, under their hash', async () => {
      const { sha256, bytes } = await world.vault.put(PHOTO);
      expect({ sha256, bytes }).toEqual({ sha256: sha256OfBytes(PHOTO), bytes: PHOTO.length });
      expect(Buffer.compare((await world.vault.read(sha256)) ?? Buffer.of(), PHOTO)).toBe(0);
      expect(await world.vault.check(sha256)).toBe('intact');
    });

    it('keeps equal bytes once, also when they come at once', async () => {
      const copies = await Promise.all([1, 2, 3, 4, 5].map(() => world.vault.put(PHOTO)));
      expect(new Set(copies.map(({ sha256 }) => sha256)).size).toBe(1);
      expect(await world.vault.put(PHOTO)).toEqual(copies[0]);
      expect(await world.vault.check(sha256OfBytes(PHOTO))).toBe('intact');
    });

    it('keeps an empty file', async () => {
      const { sha256, bytes } = await world.vault.put(new Uint8Array());
      expect(sha256).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
      expect(bytes).toBe(0);
      expect(await world.vault.read(sha256)).toHaveLength(0);
    });

    it('says that it does not have what it was never given', async () => {
      expect(await world.vault.read('0'.repeat(64))).toBeNull();
      expect(await world.vault.check('0'.repeat(64))).toBe('missing');
    });

    it('notices one altered bit, one lost byte and a lost file', async () => {
      const { sha256 } = await world.vault.put(PHOTO);
      const flipped = PHOTO.slice();
      flipped[2_999_999] = (flipped[2_999_999] ?? 0) ^ 1;
      world.tamper(sha256, flipped);
      expect(await world.vault.check(sha256)).toBe('altered');
      world.tamper(sha256, PHOTO.subarray(1));
      expect(await world.vault.check(sha256)).toBe('altered');
      world.tamper(sha256, null);
      expect(await world.vault.check(sha256)).toBe('missing');
    });

    it('holds the true original again once it is put again, after it was altered or lost', async () => {
      const { sha256 } = await world.vault.put(PHOTO);
      for (const damage of [PHOTO.subarray(1), null]) {
        world.tamper(sha256, damage);
        await world.vault.put(PHOTO);
        expect(await world.vault.check(sha256)).toBe('intact');
      }
    });

    it('is not changed by what its callers do to the bytes they hold', async () => {
      const mine = PHOTO.slice();
      const { sha256 } = await world.vault.put(mine);
      mine.fill(0);
      (await world.vault.read(sha256))?.fill(0);
      expect(await world.vault.check(sha256)).toBe('intact');
    });

    it('removes an original for good, unless somebody turns out to need it', async () => {
      const { sha256 } = await world.vault.put(PHOTO);
      const outOfReach: unknown[] = [];
      const needed = (answer: boolean) => async (): Promise<boolean> => {
        outOfReach.push(await world.vault.check(sha256));
        return answer;
      };
      expect(await world.vault.remove(sha256, needed(true))).toBe('held');
      expect(await world.vault.check(sha256)).toBe('intact');
      expect(await world.vault.remove(sha256, needed(false))).toBe('removed');
      expect(await world.vault.check(sha256)).toBe('missing');
      expect(outOfReach).toEqual(['missing', 'missing']);
      expect(await world.vault.remove(sha256, needed(false))).toBe('missing');
    });

    it('loses nothing to somebody who stores the same bytes while they are taken away', async () => {
      const { sha256 } = await world.vault.put(PHOTO);
      const storedMeanwhile = async (): Promise<boolean> => {
        await world.vault.put(PHOTO);
        return true;
      };
      expect(await world.vault.remove(sha256, storedMeanwhile)).toBe('held');
      expect(await world.vault.check(sha256)).toBe('intact');
    });
  });
}
