import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../src/adapters/system/hash.js';
import { auditedFields } from '../../../src/core/cases/audit.js';
import type { CaseCommand } from '../../../src/core/cases/command.js';
import type { CaseRef } from '../../../src/core/kernel/case-ref.js';
import { verifyLedger } from '../../../src/core/ledger/verify.js';
import { OPERATOR, SYSTEM, type Actor } from '../../../src/core/people/actor.js';
import { noFacts } from '../../../src/core/evidence/facts.js';
import { aFile, IRYNA, OLENA, STRANGER } from '../../support/deciding.js';
import { aDesk, aReviewedDraft, aWaitingCase, carriedOut, type DeskWorld } from '../../support/desk.js';

const ERASE = { kind: 'erase', pseudonym: 'nobody-1' } as const;
const EXPIRE = { kind: 'expire', pseudonym: 'nobody-3' } as const;
const EXPUNGE = { kind: 'expunge', pseudonym: 'nobody-2' } as const;

async function act(
  world: DeskWorld,
  ref: CaseRef,
  [command, actor]: readonly [Exclude<CaseCommand, { kind: 'open' }>, Actor],
) {
  return carriedOut(await world.desk.handle(ref, command, actor)).state;
}

async function sealAll(world: DeskWorld, ref: CaseRef): Promise<void> {
  for (const { id } of (await world.stored(ref)).state.evidence) {
    const file = { sha256: sha256Hex(id), bytes: 3, mediaType: 'image/png', facts: noFacts('tests') };
    await act(world, ref, [{ kind: 'seal', evidence: id, ...file }, SYSTEM]);
  }
}

async function aVerifiedCase(world: DeskWorld): Promise<CaseRef> {
  const ref = await aWaitingCase(world, true);
  await sealAll(world, ref);
  const match = { kind: 'match', component: 'part-1', company: { id: 'c', name: 'Hikvision' } } as const;
  const { version } = (await world.stored(ref)).state;
  const matched = await act(world, ref, [{ ...match, version }, IRYNA]);
  await act(world, ref, [{ kind: 'approve', version: matched.version }, IRYNA]);
  return ref;
}

async function problems(world: DeskWorld, ref: CaseRef) {
  const { state, head } = await world.stored(ref);
  const entries = await world.stores.cases.ledger(ref);
  return verifyLedger({ entries, head, fields: auditedFields(state) }, sha256Hex);
}

const told = async (world: DeskWorld, ref: CaseRef): Promise<string> =>
  JSON.stringify(await world.stores.cases.ledger(ref));

describe('a case that its reporter erases', () => {
  it('is empty, and its ledger tells only that it was erased', async () => {
    const world = aDesk();
    const ref = await aWaitingCase(world);
    await sealAll(world, ref);
    const before = await world.stores.cases.ledger(ref);
    const state = await act(world, ref, [ERASE, OLENA]);
    expect(state).toMatchObject({ status: 'erased', reporter: 'nobody-1', evidence: [], components: [] });
    expect(JSON.stringify(state)).not.toContain(OLENA.id);
    const after = await world.stores.cases.ledger(ref);
    expect(after.slice(0, -1)).toEqual(before.map((entry) => ({ ...entry, payload: null })));
    expect(after.at(-1)).toMatchObject({ kind: 'erased', actor: 'reporter', seq: before.length + 1 });
    expect(await problems(world, ref)).toEqual([]);
  });

  it('has its files taken off the disk by a job of the same commit', async () => {
    const world = aDesk();
    const ref = await aWaitingCase(world);
    await sealAll(world, ref);
    const [file] = (await world.stored(ref)).state.evidence;
    await act(world, ref, [ERASE, OLENA]);
    const all = { now: Number.MAX_SAFE_INTEGER, leaseUntil: 0, limit: 9 };
    const [job] = await world.stores.jobs.claim({ ...all, kinds: ['forget-files'] });
    expect(job?.job).toEqual({ kind: 'forget-files', ref, hashes: [sha256Hex(file?.id ?? '')] });
  });

  it('takes nothing any more, from nobody', async () => {
    const world = aDesk();
    const ref = await aWaitingCase(world);
    await act(world, ref, [ERASE, OLENA]);
    const acts: readonly [Exclude<CaseCommand, { kind: 'open' }>, Actor][] = [
      [{ kind: 'view', purpose: 'case' }, IRYNA],
      [{ kind: 'take', version: 0 }, IRYNA],
      [EXPUNGE, OPERATOR],
      [{ kind: 'refuse', evidence: 'e', reason: 'gone' }, SYSTEM],
    ];
    for (const [command, actor] of acts)
      expect(await world.desk.handle(ref, command, actor)).toEqual({
        ok: false,
        error: { code: 'wrong-status', status: 'erased' },
      });
    const again = await world.desk.handle(ref, { kind: 'receive', evidence: aFile() }, OLENA);
    expect(again).toEqual({ ok: false, error: { code: 'not-allowed' } });
  });
});

describe('a verified case whose reporter erases', () => {
  it('stays with all that was found, and nothing in it leads to them', async () => {
    const world = aDesk();
    const ref = await aVerifiedCase(world);
    const { state: before } = await world.stored(ref);
    const digest = before.evidence[0]?.message ?? '';
    const state = await act(world, ref, [ERASE, OLENA]);
    expect(state).toMatchObject({
      status: 'approved',
      reporter: 'nobody-1',
      incident: before.incident,
      components: before.components,
      decision: before.decision,
    });
    expect(state.evidence.map(({ seal }) => seal)).toEqual(before.evidence.map(({ seal }) => seal));
    const everything = JSON.stringify(await world.stored(ref)) + (await told(world, ref));
    for (const tie of [OLENA.id, digest, before.evidence[0]?.remote.handle ?? ''])
      expect(everything).not.toContain(tie);
    expect(await problems(world, ref)).toEqual([]);
    expect(await world.stores.views.findingsOf('c')).toHaveLength(1);
    expect(await world.stores.cases.refsOf(OLENA.id)).toEqual([]);
  });

  it('keeps what the program and the moderators recorded, and goes on being decided about', async () => {
    const world = aDesk();
    const ref = await aVerifiedCase(world);
    await act(world, ref, [ERASE, OLENA]);
    const chain = await world.stores.cases.ledger(ref);
    for (const { actor, payload } of chain.slice(0, -1)) expect(payload === null).toBe(actor === 'reporter');
    const { version } = (await world.stored(ref)).state;
    await act(world, ref, [{ kind: 'reopen', version }, IRYNA]);
    expect(await problems(world, ref)).toEqual([]);
  });

  it('goes too, whole, when an operator has to expunge it', async () => {
    const world = aDesk();
    const ref = await aVerifiedCase(world);
    await act(world, ref, [ERASE, OLENA]);
    const state = await act(world, ref, [EXPUNGE, OPERATOR]);
    expect(state).toMatchObject({ status: 'erased', components: [] });
    const chain = await world.stores.cases.ledger(ref);
    expect(chain.at(-1)).toMatchObject({ kind: 'erased', actor: 'operator' });
    expect(chain.slice(0, -1).every(({ payload }) => payload === null)).toBe(true);
    expect(await problems(world, ref)).toEqual([]);
    expect(await world.stores.views.findingsOf('c')).toEqual([]);
  });
});

describe('after an erasure', () => {
  async function erasedChain() {
    const world = aDesk();
    const ref = await aVerifiedCase(world);
    const before = await world.stores.cases.ledger(ref);
    await act(world, ref, [ERASE, OLENA]);
    const { state, head } = await world.stored(ref);
    const entries = await world.stores.cases.ledger(ref);
    return { before, entries, head, fields: auditedFields(state) };
  }

  it('content that stands there again is noticed', async () => {
    const { before, entries, ...rest } = await erasedChain();
    const restored = entries.map((entry, at) =>
      at === 1 ? { ...entry, payload: before[1]?.payload ?? '' } : entry,
    );
    expect(verifyLedger({ entries: restored, ...rest }, sha256Hex)).toEqual([{ kind: 'not-erased', seq: 2 }]);
  });

  it('content that is gone though nobody erased it is noticed', async () => {
    const { entries, ...rest } = await erasedChain();
    const at = entries.findIndex(({ kind }) => kind === 'approved');
    const emptied = entries.map((entry, index) => (index === at ? { ...entry, payload: null } : entry));
    expect(verifyLedger({ entries: emptied, ...rest }, sha256Hex)).toEqual([
      { kind: 'altered-payload', seq: at + 1 },
    ]);
  });

  it('an erasure that is made to cover more is noticed', async () => {
    const { entries, ...rest } = await erasedChain();
    const at = entries.findIndex(({ kind }) => kind === 'approved');
    const widened = entries.map((entry, index) => {
      if (index === at) return { ...entry, payload: null };
      if (index < entries.length - 1) return entry;
      return {
        ...entry,
        payload: entry.payload?.replace('"erased":[', `"erased":[${String(at + 1)},`) ?? null,
      };
    });
    expect(verifyLedger({ entries: widened, ...rest }, sha256Hex)).toEqual([
      { kind: 'altered-payload', seq: entries.length },
    ]);
  });

  it('what was changed in the case behind its ledger’s back is noticed', async () => {
    const { entries, head, fields } = await erasedChain();
    const changed = new Map(fields).set('status', 'rejected');
    expect(verifyLedger({ entries, head, fields: changed }, sha256Hex)).toEqual([
      { kind: 'field-differs', field: 'status' },
    ]);
  });
});

describe('nobody erases what is not theirs to erase', () => {
  it('not moderators, not strangers; the reporter not a verified finding', async () => {
    const world = aDesk();
    const ref = await aReviewedDraft(world);
    const no = { ok: false, error: { code: 'not-allowed' } };
    for (const actor of [IRYNA, STRANGER, OPERATOR])
      expect(await world.desk.handle(ref, ERASE, actor)).toEqual(no);
    for (const actor of [IRYNA, STRANGER, OLENA, SYSTEM])
      expect(await world.desk.handle(ref, EXPUNGE, actor)).toEqual(no);
  });

  it('the program only what is a draft, withdrawn, rejected or a duplicate', async () => {
    const world = aDesk();
    const draft = await aReviewedDraft(world);
    expect((await act(world, draft, [EXPIRE, SYSTEM])).status).toBe('erased');
    const waiting = await aWaitingCase(world);
    const refused = { ok: false, error: { code: 'wrong-status', status: 'submitted' } };
    expect(await world.desk.handle(waiting, EXPIRE, SYSTEM)).toEqual(refused);
    const other = aDesk();
    const verified = await aVerifiedCase(other);
    expect(await other.desk.handle(verified, EXPIRE, SYSTEM)).toEqual({
      ok: false,
      error: { code: 'wrong-status', status: 'approved' },
    });
  });
});
