import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTemporaryVault, type TemporaryVault } from '../../support/temporary-vault.js';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('the vault on disk', () => {
  let temporary: TemporaryVault;
  beforeEach(async () => {
    temporary = await createTemporaryVault();
  });
  afterEach(() => {
    temporary.close();
  });

  it('keeps originals as read-only files under their hash, in folders closed to others', async () => {
    const { sha256 } = await temporary.vault.put(text('photo'));
    const place = temporary.placeOf(sha256);
    expect(readFileSync(place, 'utf8')).toBe('photo');
    expect(mode(place)).toBe('444');
    expect([temporary.dir, dirname(place)].map(mode)).toEqual(['700', '700']);
  });

  it('leaves nothing half-written behind', async () => {
    await Promise.all([1, 2, 2, 2].map((n) => temporary.vault.put(text(`photo ${n}`))));
    expect(readdirSync(join(temporary.dir, 'incoming'))).toEqual([]);
  });

  it('sets an altered original aside, each time, instead of overwriting it', async () => {
    const { sha256 } = await temporary.vault.put(text('photo'));
    const place = temporary.placeOf(sha256);
    for (const forgery of ['forged once', 'forged twice']) {
      chmodSync(place, 0o644);
      writeFileSync(place, forgery);
      await temporary.vault.put(text('photo'));
    }
    expect(readFileSync(place, 'utf8')).toBe('photo');
    expect(readFileSync(`${place}.altered-1`, 'utf8')).toBe('forged once');
    expect(readFileSync(`${place}.altered-2`, 'utf8')).toBe('forged twice');
    expect(temporary.log.events()).toEqual(Array(2).fill('vault.altered-original-set-aside'));
  });

  it('does not touch an intact original when the same bytes come again', async () => {
    const { sha256 } = await temporary.vault.put(text('photo'));
    const before = statSync(temporary.placeOf(sha256));
    await temporary.vault.put(text('photo'));
    const after = statSync(temporary.placeOf(sha256));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(temporary.log.events()).toEqual([]);
  });

  it('clears away what a crash left half-written, and nothing else', async () => {
    const { sha256 } = await temporary.vault.put(text('photo'));
    writeFileSync(join(temporary.dir, 'incoming', 'half'), 'ph');
    expect(await temporary.vault.removeLeftovers()).toBe(1);
    expect(readdirSync(join(temporary.dir, 'incoming'))).toEqual([]);
    expect(await temporary.vault.check(sha256)).toBe('intact');
  });

  it('never takes anything but a hash for a place', async () => {
    await expect(async () => temporary.vault.read('../../etc/passwd')).rejects.toThrow(RangeError);
    expect(await temporary.vault.check('../../etc/passwd')).toBe('missing');
    expect(await temporary.vault.check('A'.repeat(64))).toBe('missing');
  });

  it('says so when it cannot write, and stores nothing', async () => {
    rmSync(join(temporary.dir, 'incoming'), { recursive: true });
    await expect(temporary.vault.put(text('photo'))).rejects.toThrow('ENOENT');
    expect(readdirSync(join(temporary.dir, 'originals'))).toEqual([]);
  });
});
