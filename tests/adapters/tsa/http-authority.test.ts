import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkToken } from '../../../src/adapters/tsa/check-token.js';
import { createHttpAuthority } from '../../../src/adapters/tsa/http-authority.js';
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
    expect(await checkToken(TEXT, token)).toEqual({ at: THEN.getTime(), authority: 'Local clock' });
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
