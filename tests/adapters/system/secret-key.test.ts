import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyedDigest, loadSecretKey } from '../../../src/adapters/system/secret-key.js';
import { sha256Hex } from '../../../src/adapters/system/hash.js';

describe('the secret key of an installation', () => {
  let dir: string;
  let file: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'slid-key-'));
    file = join(dir, 'keys', 'some.key');
  });
  afterEach(async () => {
    await rm(dir, { recursive: true });
  });

  it('is made once, kept, and readable by its owner only', async () => {
    const key = await loadSecretKey(file);
    expect(await loadSecretKey(file)).toBe(key);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('is the same for two programs that start at once', async () => {
    const [one, other] = await Promise.all([loadSecretKey(file), loadSecretKey(file)]);
    expect(one).toBe(other);
  });

  it('makes digests that neither another installation nor a plain hash gives', async () => {
    const here = keyedDigest(await loadSecretKey(file));
    const elsewhere = keyedDigest(await loadSecretKey(join(dir, 'other.key')));
    expect(here('message:1:2')).toMatch(/^[0-9a-f]{64}$/);
    expect(here('message:1:2')).toBe(here('message:1:2'));
    expect(new Set([here('message:1:2'), elsewhere('message:1:2'), sha256Hex('message:1:2')]).size).toBe(3);
  });

  it('stops the start when it is damaged, rather than making another', async () => {
    await loadSecretKey(file);
    await writeFile(file, 'short');
    await expect(loadSecretKey(file)).rejects.toThrow(/is damaged/);
  });
});
