import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkToken, tokenCheck } from '../../../src/adapters/tsa/check-token.js';
import { createHttpAuthority } from '../../../src/adapters/tsa/http-authority.js';
import { readRoots } from '../../../src/adapters/tsa/roots.js';
import { startAuthority, type LocalAuthority, type Misdeeds } from '../../support/time-stamp-authority.js';

const THEN = new Date('2024-05-01T12:00:00Z');
const TEXT = '{"format":"slid-checkpoint/1"}';

let authority: LocalAuthority;
beforeEach(async () => {
  authority = await startAuthority(THEN);
});
afterEach(async () => {
  await authority.close();
});

describe('a time stamp', () => {
  it('says when, by whom, and for this text only', async () => {
    const token = await createHttpAuthority(authority.url).stamp(TEXT);
    expect(await checkToken(TEXT, token)).toEqual({
      at: THEN.getTime(),
      authority: 'Local clock',
      chained: false,
    });
    expect(await checkToken(`${TEXT} `, token)).toBeNull();
    expect(await checkToken(TEXT, token.slice(0, 400))).toBeNull();
    expect(await checkToken(TEXT, 'AAAA')).toBeNull();
  });

  it.each<[string, Misdeeds]>([
    ['is of something else', { imprint: Buffer.alloc(32, 7) }],
    ['answers another request', { nonce: Buffer.from('4142434445464748494a4b4c4d4e4f50', 'hex') }],
    ['was changed after it was signed', { tamper: true }],
    ['is signed with a certificate for something else', { purpose: '1.3.6.1.5.5.7.3.1' }],
    ['is of a time when its certificate was not valid', { genTime: new Date('2040-01-01T00:00:00Z') }],
    ['was refused', { refuse: true }],
    ['could not be had', { http: 503 }],
  ])('that %s is not taken', async (_what, misdeed) => {
    authority.does(misdeed);
    await expect(createHttpAuthority(authority.url).stamp(TEXT)).rejects.toThrow();
  });
});

describe('with certificates to trust', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'slid-roots-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const stampedBy = (who: LocalAuthority): Promise<string> => createHttpAuthority(who.url).stamp(TEXT);
  const trusting = async (...texts: readonly string[]) => {
    const path = join(folder, 'roots.pem');
    writeFileSync(path, texts.join('\n'));
    return tokenCheck(await readRoots(path));
  };

  it('a stamp counts whose certificate leads to one of them', async () => {
    const check = await trusting('As the authority publishes it:', await authority.issuer());
    expect(await check(TEXT, await stampedBy(authority))).toMatchObject({ chained: true });
    expect(await check(`${TEXT} `, await stampedBy(authority))).toBeNull();
  });

  it('a stamp of somebody else of the same name does not count', async () => {
    const other = await startAuthority(THEN);
    try {
      const check = await trusting(await other.issuer());
      expect(await check(TEXT, await stampedBy(authority))).toBeNull();
      const both = await trusting(await other.issuer(), await authority.issuer());
      expect(await both(TEXT, await stampedBy(authority))).toMatchObject({ chained: true });
    } finally {
      await other.close();
    }
  });

  it('one counts that was made before the issuer’s certificate ended, and none made after', async () => {
    authority.does({ issuerEnds: new Date('2025-01-01T00:00:00Z') });
    const check = await trusting(await authority.issuer());
    expect(await check(TEXT, await stampedBy(authority))).toMatchObject({ chained: true });
    authority.does({
      issuerEnds: new Date('2025-01-01T00:00:00Z'),
      genTime: new Date('2025-06-01T00:00:00Z'),
    });
    expect(await check(TEXT, await stampedBy(authority))).toBeNull();
  });

  it.each(['', 'no certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'])(
    'a file without one that can be read is refused in a sentence: %j',
    async (text) => {
      await expect(trusting(text)).rejects.toThrow('TSA_CA must name a file of certificates in PEM form');
    },
  );
});
