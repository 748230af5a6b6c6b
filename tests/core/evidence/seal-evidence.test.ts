import { describe, expect, it } from 'vitest';
import { sha256OfBytes } from '../../../src/adapters/system/hash.js';
import { MAX_FILE_BYTES } from '../../../src/core/cases/limits.js';
import { verifyCase } from '../../../src/core/cases/verify-case.js';
import { noFacts } from '../../../src/core/evidence/facts.js';
import type { FetchFailure } from '../../../src/core/evidence/file-source.port.js';
import { sealEvidence } from '../../../src/core/evidence/seal-evidence.js';
import { sha256Hex } from '../../../src/adapters/system/hash.js';
import type { CaseStore } from '../../../src/core/cases/case-store.port.js';
import { err, ok } from '../../../src/core/kernel/result.js';
import { aFile, OLENA } from '../../support/deciding.js';
import { aDesk, aReviewedDraft } from '../../support/desk.js';

const DONE = { kind: 'done' };
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);
const TEXT = new TextEncoder().encode('just words');

/** A draft with one received file, and a messenger that answers as told. */
async function aReceivedFile(between?: (cases: CaseStore) => CaseStore) {
  const world = aDesk(between ? { between } : {});
  const ref = await aReviewedDraft(world);
  const asked: { handle: string; maxBytes: number }[] = [];
  let answer: Uint8Array | FetchFailure = PNG;
  let mediaType: string | null = null;
  const { cases, vault, similar, held } = world.stores;
  const on = {
    desk: world.desk,
    cases,
    vault,
    similar,
    held,
    inspector: {
      inspect: (bytes: Uint8Array, type: string) => world.stores.inspector.inspect(bytes, type),
      mediaType: (bytes: Uint8Array) =>
        mediaType === null ? world.stores.inspector.mediaType(bytes) : Promise.resolve(mediaType),
    },
    files: {
      fetch: ({ handle }: { handle: string }, maxBytes: number) => {
        asked.push({ handle, maxBytes });
        return Promise.resolve(answer instanceof Uint8Array ? ok(answer) : err(answer));
      },
    },
  };
  const evidence = async (index = 0) => {
    const found = (await world.stored(ref)).state.evidence[index];
    if (!found) throw new Error('no such file');
    return found;
  };
  return {
    world,
    ref,
    asked,
    evidence,
    messengerAnswers: (given: Uint8Array | FetchFailure) => {
      answer = given;
    },
    fileIs: (given: string) => {
      mediaType = given;
    },
    seal: (id: string) => sealEvidence({ kind: 'seal-evidence', ref, evidence: id }, false, on),
    run: async ({ index = 0, last = false } = {}) => {
      const { id } = await evidence(index);
      return sealEvidence({ kind: 'seal-evidence', ref, evidence: id }, last, on);
    },
    verify: () => verifyCase(ref, { cases, vault, hashText: sha256Hex }),
  };
}

describe('a received file', () => {
  it('is fetched by its handle, kept unchanged under its hash, and recorded in the case', async () => {
    const file = await aReceivedFile();
    const { remote } = await file.evidence();
    expect(await file.run()).toEqual(DONE);
    expect(file.asked).toEqual([{ handle: remote.handle, maxBytes: MAX_FILE_BYTES }]);
    const sha256 = sha256OfBytes(PNG);
    expect((await file.evidence()).seal).toMatchObject({
      kind: 'sealed',
      sha256,
      bytes: PNG.length,
      mediaType: 'image/png',
    });
    expect(await file.world.stores.vault.read(sha256)).toEqual(PNG);
    expect(await file.verify()).toEqual([]);
  });

  it('is looked into once it is safe, and what it tells stands in the case and its ledger', async () => {
    const file = await aReceivedFile();
    await file.run();
    const sha256 = sha256OfBytes(PNG);
    expect((await file.evidence()).facts).toEqual(noFacts('nothing'));
    expect(await file.world.stores.similar.unknown([sha256])).toEqual([]);
    const sealed = (await file.world.stores.cases.ledger(file.ref)).find(({ kind }) => kind === 'sealed');
    expect(sealed?.payload).toContain('"readWith":"nothing"');
    expect(await file.verify()).toEqual([]);
  });

  it.each([
    'image/jpeg',
    'image/png',
    'image/webp',
    'image/heic',
    'image/heif',
    'application/pdf',
    'video/mp4',
    'video/quicktime',
  ])('is kept as %s', async (mediaType) => {
    const file = await aReceivedFile();
    file.fileIs(mediaType);
    await file.run();
    expect((await file.evidence()).seal).toMatchObject({ kind: 'sealed', mediaType });
  });

  it.each(['text/html', 'image/svg+xml', 'application/zip', 'application/x-msdownload', 'audio/ogg', ''])(
    'is not kept as %j, and does not enter the vault',
    async (mediaType) => {
      const file = await aReceivedFile();
      file.fileIs(mediaType);
      expect(await file.run()).toEqual(DONE);
      expect((await file.evidence()).seal).toMatchObject({ kind: 'refused', reason: 'type-not-accepted' });
      expect(await file.world.stores.vault.read(sha256OfBytes(PNG))).toBeNull();
    },
  );

  it.each([TEXT, new Uint8Array()])('is not kept when its content is of no known kind', async (bytes) => {
    const file = await aReceivedFile();
    file.messengerAnswers(bytes);
    expect(await file.run()).toEqual(DONE);
    expect((await file.evidence()).seal).toMatchObject({ kind: 'refused', reason: 'type-not-accepted' });
  });

  it.each(['too-big', 'gone'] as const)('that is %s is refused at the first attempt', async (kind) => {
    const file = await aReceivedFile();
    file.messengerAnswers({ kind });
    expect(await file.run()).toEqual(DONE);
    expect((await file.evidence()).seal).toMatchObject({ kind: 'refused', reason: kind });
    const { ref } = file;
    expect((await file.world.messages()).map(({ to, message }) => ({ to, message }))).toEqual([
      { to: { kind: 'person', id: OLENA.id }, message: { kind: 'file-refused', ref, reason: kind } },
    ]);
  });

  it.each([null, 4_000])(
    'that cannot be had now is fetched later, no sooner than told: %j',
    async (retryAfter) => {
      const file = await aReceivedFile();
      file.messengerAnswers({ kind: 'unavailable', retryAfter });
      const before = await file.world.stored(file.ref);
      expect(await file.run()).toEqual({ kind: 'later', retryAfter });
      expect(await file.world.stored(file.ref)).toEqual(before);
      file.messengerAnswers(PNG);
      await file.run();
      expect((await file.evidence()).seal.kind).toBe('sealed');
    },
  );

  it('that could not be had at the last attempt is recorded as not fetched', async () => {
    const file = await aReceivedFile();
    file.messengerAnswers({ kind: 'unavailable', retryAfter: 4_000 });
    expect(await file.run({ last: true })).toEqual(DONE);
    expect((await file.evidence()).seal).toMatchObject({ kind: 'refused', reason: 'not-fetched' });
  });

  it('that comes at the last attempt is kept like any other', async () => {
    const file = await aReceivedFile();
    await file.run({ last: true });
    expect((await file.evidence()).seal.kind).toBe('sealed');
  });
});

describe('the job done once more', () => {
  it.each([PNG, TEXT])('changes nothing, and does not even ask the messenger', async (bytes) => {
    const file = await aReceivedFile();
    file.messengerAnswers(bytes);
    await file.run();
    const settled = await file.world.stored(file.ref);
    expect(await file.run({ last: true })).toEqual(DONE);
    expect(await file.world.stored(file.ref)).toEqual(settled);
    expect(file.asked).toHaveLength(1);
  });

  it('at the same time seals once', async () => {
    const file = await aReceivedFile();
    await Promise.all([file.run(), file.run(), file.run()]);
    const kinds = (await file.world.stores.cases.ledger(file.ref)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'sealed')).toHaveLength(1);
    expect(await file.verify()).toEqual([]);
  });

  it('after a crash between the vault and the case finishes the work', async () => {
    let crash = false;
    const file = await aReceivedFile((cases) => ({
      ...cases,
      commit: (change) => (crash ? Promise.reject(new Error('the power went')) : cases.commit(change)),
    }));
    crash = true;
    await expect(file.run()).rejects.toThrow('the power went');
    expect((await file.evidence()).seal.kind).toBe('waiting');
    expect(await file.world.stores.vault.check(sha256OfBytes(PNG))).toBe('intact');
    crash = false;
    expect(await file.run()).toEqual(DONE);
    expect((await file.evidence()).seal.kind).toBe('sealed');
    expect(await file.verify()).toEqual([]);
  });

  it('for a case or a file that is not there is done', async () => {
    const file = await aReceivedFile();
    const { cases, vault, inspector, similar, held } = file.world.stores;
    const files = { fetch: () => Promise.reject(new Error('must not be asked')) };
    const on = { desk: file.world.desk, cases, vault, inspector, similar, held, files };
    for (const ref of ['SL-000000', file.ref] as const) {
      expect(await sealEvidence({ kind: 'seal-evidence', ref, evidence: 'none' }, false, on)).toEqual(DONE);
    }
  });
});

it('two files of the same bytes are both sealed and kept once', async () => {
  const file = await aReceivedFile();
  await file.world.desk.handle(file.ref, { kind: 'receive', evidence: aFile() }, OLENA);
  await file.run();
  await file.run({ index: 1 });
  const seals = [await file.evidence(0), await file.evidence(1)].map(({ seal }) => seal);
  expect(seals[0]).toEqual(seals[1]);
  expect(seals[0]?.kind).toBe('sealed');
  expect(await file.verify()).toEqual([]);
});

describe('a file whose case is erased while it is fetched', () => {
  const erasedMeanwhile = async (file: Awaited<ReturnType<typeof aReceivedFile>>): Promise<void> => {
    await file.world.desk.handle(file.ref, { kind: 'erase', pseudonym: 'nobody' }, OLENA);
  };

  it('is not kept, nor what it would be found again by', async () => {
    const file = await aReceivedFile();
    const { id } = await file.evidence();
    const { stores } = file.world;
    const inspect = stores.inspector.inspect.bind(stores.inspector);
    stores.inspector.inspect = async (bytes, type) => {
      await erasedMeanwhile(file);
      return inspect(bytes, type);
    };
    expect(await file.seal(id)).toEqual(DONE);
    expect(await stores.vault.read(sha256OfBytes(PNG))).toBeNull();
    expect(await stores.similar.unknown([sha256OfBytes(PNG)])).toEqual([sha256OfBytes(PNG)]);
  });

  it('is kept when another case has it', async () => {
    const file = await aReceivedFile();
    const other = await aReceivedFile();
    const { id } = await file.evidence();
    const { stores } = file.world;
    const inspect = stores.inspector.inspect.bind(stores.inspector);
    stores.inspector.inspect = async (bytes, type) => {
      await erasedMeanwhile(file);
      return inspect(bytes, type);
    };
    const holder = { sha256: sha256OfBytes(PNG), ref: other.ref, number: 1, sealedAt: 1, submittedAt: 1 };
    stores.held.holding = () => Promise.resolve([holder]);
    expect(await file.seal(id)).toEqual(DONE);
    expect(await stores.vault.read(sha256OfBytes(PNG))).toEqual(PNG);
  });

  it('that was taken away just before it was sealed is put back', async () => {
    const file = await aReceivedFile((cases) => ({
      ...cases,
      commit: async (change) => {
        const done = await cases.commit(change);
        if (change.entry.kind === 'sealed') file.world.stores.vault.tamper(sha256OfBytes(PNG), null);
        return done;
      },
    }));
    expect(await file.run()).toEqual(DONE);
    expect(await file.world.stores.vault.check(sha256OfBytes(PNG))).toBe('intact');
  });
});
