import { describe, expect, it } from 'vitest';
import { noFacts } from '../../../src/core/evidence/facts.js';
import { sha256Hex } from '../../../src/adapters/system/hash.js';
import type { CaseStore } from '../../../src/core/cases/case-store.port.js';
import { verifyCase } from '../../../src/core/cases/verify-case.js';
import { SYSTEM } from '../../../src/core/people/actor.js';
import { aFile, OLENA } from '../../support/deciding.js';
import { aDesk, aReviewedDraft, carriedOut } from '../../support/desk.js';

const CONTENTS = ['first', 'second'].map((text) => new TextEncoder().encode(text));

/** A case with two sealed files, both in the vault. */
async function aSealedCase() {
  const world = aDesk();
  const ref = await aReviewedDraft(world);
  const { cases, vault } = world.stores;
  carriedOut(await world.desk.handle(ref, { kind: 'receive', evidence: aFile() }, OLENA));
  const { evidence } = (await world.stored(ref)).state;
  const hashes: string[] = [];
  for (const [index, bytes] of CONTENTS.entries()) {
    const original = await vault.put(bytes);
    const seal = {
      kind: 'seal',
      evidence: evidence[index]?.id ?? '',
      mediaType: 'image/png',
      facts: noFacts('tests'),
      ...original,
    } as const;
    carriedOut(await world.desk.handle(ref, seal, SYSTEM));
    hashes.push(original.sha256);
  }
  const verify = (given: Partial<CaseStore> = {}) =>
    verifyCase(ref, { cases: { ...cases, ...given }, vault, hashText: sha256Hex });
  const [first = '', second = ''] = hashes;
  return { world, ref, cases, vault, verify, first, second };
}

describe('checking a case', () => {
  it('finds nothing wrong with a case that nobody touched', async () => {
    expect(await (await aSealedCase()).verify()).toEqual([]);
  });

  it('names the file that was altered, and the one that is gone', async () => {
    const { vault, verify, first, second } = await aSealedCase();
    vault.tamper(first, Uint8Array.of(1));
    vault.tamper(second, null);
    expect(await verify()).toEqual([
      { kind: 'file-altered', sha256: first },
      { kind: 'file-missing', sha256: second },
    ]);
  });

  it('names the field that was altered in the case alone', async () => {
    const { ref, cases, verify } = await aSealedCase();
    const load: CaseStore['load'] = async () => {
      const stored = await cases.load(ref);
      return stored && { ...stored, state: { ...stored.state, consent: null } };
    };
    expect(await verify({ load })).toEqual([{ kind: 'field-differs', field: 'consent' }]);
  });

  it('names what was altered in the ledger alone', async () => {
    const { ref, cases, verify } = await aSealedCase();
    const ledger = async () =>
      (await cases.ledger(ref)).map((entry) => (entry.seq === 2 ? { ...entry, at: 0 } : entry));
    expect(await verify({ ledger })).toEqual([{ kind: 'altered-entry', seq: 2 }]);
  });

  it('says of a case that is gone or cannot be read that it is unreadable', async () => {
    const { verify } = await aSealedCase();
    const unreadable = [{ kind: 'unreadable' }];
    expect(await verify({ load: () => Promise.resolve(null) })).toEqual(unreadable);
    expect(await verify({ load: () => Promise.reject(new Error('no such column')) })).toEqual(unreadable);
  });
});
