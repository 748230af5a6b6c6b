import { describe, expect, it } from 'vitest';
import { createMemoryStores, type MemoryStores } from '../../../src/adapters/memory/stores.js';
import { createMemoryVault } from '../../../src/adapters/memory/vault.js';
import { sha256OfBytes } from '../../../src/adapters/system/hash.js';
import type { CaseState } from '../../../src/core/cases/case.js';
import { createEvidenceDesk } from '../../../src/core/evidence/evidence-desk.js';
import { noFacts } from '../../../src/core/evidence/facts.js';
import { printOf, type PicturePrint } from '../../../src/core/evidence/pictures/print.js';
import { aCase, aChange, anEvidence, aSubmittedCase, NOON } from '../../support/cases.js';
import { IRYNA, OLENA } from '../../support/deciding.js';
import { aPicture, CHANGES, lumaOf } from '../../support/pictures.js';

const PHOTO = Uint8Array.of(0xff, 0xd8, 0xff, 1);
const COPY = Uint8Array.of(0xff, 0xd8, 0xff, 2);
const TEXT = new TextEncoder().encode('just words');

const sealedAs = (bytes: Uint8Array, at = NOON) =>
  ({
    kind: 'sealed',
    sha256: sha256OfBytes(bytes),
    bytes: bytes.length,
    mediaType: 'image/jpeg',
    at,
  }) as const;

/** A desk that sees the same picture in PHOTO and, smaller, in COPY. */
async function aDesk() {
  const picture = await aPicture(1);
  const print = printOf(await lumaOf(picture));
  const smaller = printOf(await lumaOf((await CHANGES['half the size']?.(picture)) ?? picture));
  const stores: MemoryStores = createMemoryStores();
  const seen = new Map<Uint8Array, PicturePrint | null>([
    [PHOTO, print],
    [COPY, smaller],
  ]);
  const inspector = {
    ...stores.inspector,
    inspect: (bytes: Uint8Array) =>
      Promise.resolve({ facts: noFacts('tests'), print: seen.get(bytes) ?? null }),
  };
  const desk = createEvidenceDesk({
    ...stores,
    inspector,
    derived: createMemoryVault(),
    records: stores.derivatives,
    maker: { make: () => Promise.resolve(null) },
    hashBytes: sha256OfBytes,
    clock: { now: () => NOON },
  });
  return {
    desk,
    stores,
    holds: async (state: CaseState, bytes: Uint8Array): Promise<CaseState> => {
      await stores.cases.commit(aChange(null, state));
      await stores.similar.add(sha256OfBytes(bytes), seen.get(bytes) ?? null);
      return state;
    },
  };
}

describe('whether a file is held', () => {
  it('exactly: since it was first sealed, also in a draft and in a withdrawn case', async () => {
    for (const status of ['draft', 'withdrawn', 'rejected'] as const) {
      const { desk, holds } = await aDesk();
      await holds(aCase({ status, evidence: [anEvidence({ seal: sealedAs(PHOTO) })] }), PHOTO);
      expect(await desk.check(PHOTO, null)).toEqual({ kind: 'held', since: NOON, holders: [] });
    }
  });

  it('as a picture like it', async () => {
    const { desk, holds } = await aDesk();
    await holds(aSubmittedCase({ evidence: [anEvidence({ seal: sealedAs(PHOTO) })] }), PHOTO);
    expect(await desk.check(COPY, null)).toEqual({ kind: 'similar', holders: [] });
  });

  it('not at all; and what is no evidence is said to be none', async () => {
    const { desk } = await aDesk();
    expect(await desk.check(PHOTO, null)).toEqual({ kind: 'not-held' });
    expect(await desk.check(TEXT, null)).toEqual({ kind: 'wrong-type' });
    expect(await desk.check(new Uint8Array(), null)).toEqual({ kind: 'wrong-type' });
  });

  it('a print whose file is in no case any more holds nothing', async () => {
    const { desk, stores } = await aDesk();
    await stores.similar.add(sha256OfBytes(PHOTO), printOf(await lumaOf(await aPicture(1))));
    expect(await desk.check(COPY, null)).toEqual({ kind: 'not-held' });
  });

  it('in which case, only a moderator hears, and of submitted cases only', async () => {
    const { desk, holds } = await aDesk();
    const { ref } = await holds(aSubmittedCase({ evidence: [anEvidence({ seal: sealedAs(PHOTO) })] }), PHOTO);
    await holds(aCase({ evidence: [anEvidence({ seal: sealedAs(PHOTO) })] }), PHOTO);
    expect(await desk.check(PHOTO, OLENA)).toMatchObject({ kind: 'held', holders: [] });
    expect(await desk.check(PHOTO, IRYNA)).toMatchObject({ kind: 'held', holders: [{ ref, number: 1 }] });
    expect(await desk.check(COPY, IRYNA)).toMatchObject({ kind: 'similar', holders: [{ ref, number: 1 }] });
  });

  it('asking leaves nothing behind', async () => {
    const { desk, stores } = await aDesk();
    await desk.check(PHOTO, OLENA);
    expect(await stores.similar.unknown([sha256OfBytes(PHOTO)])).toHaveLength(1);
    expect(await stores.vault.read(sha256OfBytes(PHOTO))).toBeNull();
  });
});

describe('files like those of a case', () => {
  it('the same and the similar, elsewhere and in the case itself, each pair once', async () => {
    const { desk, holds } = await aDesk();
    const other = await holds(aSubmittedCase({ evidence: [anEvidence({ seal: sealedAs(PHOTO) })] }), PHOTO);
    const files = [COPY, PHOTO].map((bytes) => anEvidence({ seal: sealedAs(bytes) }));
    const state = await holds(aSubmittedCase({ evidence: files }), COPY);
    const found = (await desk.similarTo(state, IRYNA)).map(
      ({ number, other: { ref, number: its }, kind }) => `${number} ${kind} ${ref} ${its}`,
    );
    expect(found[0]).toBe(`2 same ${other.ref} 1`);
    const similar = [`1 similar ${other.ref} 1`, `1 similar ${state.ref} 2`];
    expect(found.slice(1).toSorted()).toEqual(similar.toSorted());
  });

  it('are no business of anybody but moderators, and drafts are nobody’s', async () => {
    const { desk, holds } = await aDesk();
    await holds(aCase({ evidence: [anEvidence({ seal: sealedAs(PHOTO) })] }), PHOTO);
    const state = await holds(aSubmittedCase({ evidence: [anEvidence({ seal: sealedAs(PHOTO) })] }), PHOTO);
    expect(await desk.similarTo(state, IRYNA)).toEqual([]);
    await holds(aSubmittedCase({ evidence: [anEvidence({ seal: sealedAs(PHOTO) })] }), PHOTO);
    expect(await desk.similarTo(state, IRYNA)).toHaveLength(1);
    expect(await desk.similarTo(state, OLENA)).toEqual([]);
  });
});
