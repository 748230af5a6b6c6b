import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSignature, loadSigningKey } from '../../../src/adapters/system/signing-key.js';
import { checkpointText } from '../../../src/core/ledger/checkpoint.js';
import { NOON } from '../../support/cases.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slid-key-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the key that signs checkpoints', () => {
  const file = (): string => join(folder, 'keys', 'checkpoint.key');

  it('is made once, whoever asks first, for its owner’s eyes only', async () => {
    const [one, two] = await Promise.all([loadSigningKey(file()), loadSigningKey(file())]);
    expect(one.publicKey).toBe(two.publicKey);
    expect((await loadSigningKey(file())).fingerprint).toBe(one.fingerprint);
    if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(one.publicKey).not.toContain('PRIVATE');
  });

  it('signs so that others can check it, and a changed checkpoint or another key does not fit', async () => {
    const signer = await loadSigningKey(file());
    const checkpoint = { number: 1, at: NOON, cases: 1, root: 'r', previous: 'p', key: signer.fingerprint };
    const text = checkpointText(checkpoint);
    const signature = signer.sign(text);
    const key = createPublicKey(signer.publicKey);
    expect(verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'))).toBe(true);
    const signed = { checkpoint, signature, publicKey: signer.publicKey, token: null };
    expect(checkSignature(signed)).toBe(true);
    expect(checkSignature({ ...signed, checkpoint: { ...checkpoint, cases: 2 } })).toBe(false);
    const other = await loadSigningKey(join(folder, 'other.key'));
    expect(checkSignature({ ...signed, publicKey: other.publicKey })).toBe(false);
    expect(checkSignature({ ...signed, signature: other.sign(text), publicKey: other.publicKey })).toBe(
      false,
    );
    expect(checkSignature({ ...signed, publicKey: 'no key' })).toBe(false);
  });

  it('that is damaged stops the program in words', async () => {
    await loadSigningKey(file());
    writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, 40));
    await expect(loadSigningKey(file())).rejects.toThrow('Put it back from a backup');
  });
});
