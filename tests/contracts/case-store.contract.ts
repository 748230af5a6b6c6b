import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/adapters/system/hash.js';
import type { CaseChange, StoredCase } from '../../src/core/cases/case-store.port.js';
import type { CaseState } from '../../src/core/cases/case.js';
import { verifyLedger } from '../../src/core/ledger/verify.js';
import {
  aCase,
  aChange,
  aComponent,
  aJob,
  aMessage,
  anEvidence,
  aSubmittedCase,
  NOON,
  toPerson,
} from '../support/cases.js';
import { richCase } from '../support/rich-cases.js';
import type { World } from '../support/worlds.js';

const DUE = { kinds: ['seal-evidence'], now: NOON, leaseUntil: NOON + 1, limit: 10 } as const;

export function caseStoreContract(name: string, open: () => World): void {
  describe(`cases ${name}`, () => {
    let world: World;
    beforeEach(() => {
      world = open();
    });
    afterEach(() => {
      world.close();
    });

    const commit = (change: CaseChange) => world.stores.cases.commit(change);
    async function stored(state: CaseState): Promise<StoredCase> {
      const { head } = (await world.stores.cases.load(state.ref)) ?? { head: undefined };
      expect(head).toBeUndefined();
      expect(await commit(aChange(null, state, { kind: 'opened' }))).toBe('stored');
      return loaded(state.ref);
    }
    async function loaded(ref: CaseState['ref']): Promise<StoredCase> {
      const found = await world.stores.cases.load(ref);
      if (found === null) throw new Error('the case is not there');
      return found;
    }
    const next = (before: StoredCase, change: Partial<CaseState> = {}): CaseState => ({
      ...before.state,
      version: before.state.version + 1,
      ...change,
    });

    it('finds nothing under a number that no case has', async () => {
      expect(await world.stores.cases.load('SL-00000X')).toBeNull();
      expect(await world.stores.cases.ledger('SL-00000X')).toEqual([]);
      expect(await world.stores.cases.refs()).toEqual([]);
    });

    it('gives back every case exactly as it was stored, also after a restart', async () => {
      const states = Array.from({ length: 100 }, (_, seed) => richCase(seed));
      for (const state of states) await stored(state);
      world.reopen();
      for (const state of states) expect((await loaded(state.ref)).state).toStrictEqual(state);
      expect([...(await world.stores.cases.refs())].sort()).toEqual(states.map(({ ref }) => ref).sort());
    });

    it('gives back a changed case exactly, whatever was added, reordered or taken away', async () => {
      for (let seed = 0; seed < 50; seed++) {
        const before = await stored(richCase(seed));
        const [first, ...rest] = before.state.components;
        const kept = {
          components: first ? [...rest, first] : rest,
          evidence: before.state.evidence.slice(1),
        };
        const { components, evidence, ...other } = richCase(seed + 1000);
        const state = next(before, {
          ...other,
          ref: before.state.ref,
          components: [...kept.components, ...components],
          evidence: [...evidence, ...kept.evidence],
        });
        expect(await commit(aChange(before, state))).toBe('stored');
        world.reopen();
        expect((await loaded(state.ref)).state).toStrictEqual(state);
      }
    });

    it('keeps the chain whole, and remembers where it ends', async () => {
      let before = await stored(aCase());
      for (let count = 0; count < 5; count++) {
        await commit(aChange(before, next(before), { at: NOON + count }));
        before = await loaded(before.state.ref);
      }
      world.reopen();
      const entries = await world.stores.cases.ledger(before.state.ref);
      expect(entries.map((entry) => entry.seq)).toEqual([1, 2, 3, 4, 5, 6]);
      const { head } = await loaded(before.state.ref);
      expect(verifyLedger({ entries, head, fields: new Map() }, sha256Hex)).toEqual([]);
    });

    it('keeps each entry exactly as it was made', async () => {
      const change = aChange(null, aCase(), { kind: 'opened' });
      await commit(change);
      world.reopen();
      expect(await world.stores.cases.ledger(change.state.ref)).toStrictEqual([change.entry]);
    });

    it('lets exactly one of two changes made on the same version win', async () => {
      const before = await stored(aCase());
      const circumstances = (value: string) => ({
        ...before.state.incident,
        circumstances: { value, basis: 'stated' as const, by: 'reporter' as const, at: NOON },
      });
      const changes = ['first', 'second'].map((value) =>
        aChange(before, next(before, { incident: circumstances(value) })),
      );
      const outcomes = await Promise.all(changes.map(commit));
      expect([...outcomes].sort()).toEqual(['conflict', 'stored']);
      const winner = changes[outcomes.indexOf('stored')];
      const now = await loaded(before.state.ref);
      expect(now.state).toEqual(winner?.state);
      expect(now.head.hash).toBe(winner?.entry.hash);
      expect(await world.stores.cases.ledger(before.state.ref)).toHaveLength(2);
    });

    it('lets exactly one of two new cases with the same number win', async () => {
      const state = aCase();
      const changes = [aChange(null, state), aChange(null, { ...state, reporter: 'somebody-else' })];
      expect([...(await Promise.all(changes.map(commit)))].sort()).toEqual(['conflict', 'stored']);
    });

    it('stores an entry that changes nothing else, and notices when two are made at once', async () => {
      const before = await stored(aCase());
      const views = [1, 2].map((at) => aChange(before, before.state, { kind: 'viewed', at }));
      expect([...(await Promise.all(views.map(commit)))].sort()).toEqual(['conflict', 'stored']);
      expect((await loaded(before.state.ref)).head.seq).toBe(2);
    });

    it('refuses a change made on a version or on a chain that the case does not have', async () => {
      const before = await stored(aCase());
      const { state, head } = before;
      const otherVersion = { head, state: { ...state, version: state.version + 7 } };
      const otherChain = { state, head: { ...head, hash: sha256Hex('another chain') } };
      for (const wrong of [otherVersion, otherChain])
        expect(await commit(aChange(wrong, next(before)))).toBe('conflict');
      expect(await loaded(state.ref)).toEqual(before);
    });

    it('refuses a change of a case that is not there', async () => {
      const state = aCase();
      const { entry } = aChange(null, state);
      const before = { state, head: { seq: entry.seq, hash: entry.hash } };
      expect(await commit(aChange(before, next(before)))).toBe('conflict');
      expect(await world.stores.cases.load(state.ref)).toBeNull();
    });

    it('stores nothing of a change that came too late: no state, no entry, no message, no job', async () => {
      const before = await stored(aCase());
      const late = aChange(before, next(before, { components: [], evidence: [anEvidence()] }), {
        messages: [aMessage(toPerson('p'))],
        jobs: [aJob(before.state.ref, 'e')],
      });
      await commit(aChange(before, next(before)));
      const now = await loaded(before.state.ref);
      expect(await commit(late)).toBe('conflict');
      world.reopen();
      expect(await loaded(before.state.ref)).toEqual(now);
      expect(await world.stores.cases.ledger(before.state.ref)).toHaveLength(2);
      expect(await world.stores.outbox.claim(DUE)).toEqual([]);
      expect(await world.stores.jobs.claim(DUE)).toEqual([]);
    });

    it('refuses a file whose message is in another case, and stores nothing of that change', async () => {
      const file = anEvidence();
      await stored(aCase({ evidence: [file] }));
      const other = aCase({ evidence: [anEvidence(), anEvidence({ message: file.message })] });
      const extras = { messages: [aMessage(toPerson('p'))], jobs: [aJob(other.ref, 'e')] };
      expect(await commit(aChange(null, other, extras))).toBe('conflict');
      expect(await world.stores.cases.load(other.ref)).toBeNull();
      expect(await world.stores.cases.ledger(other.ref)).toEqual([]);
      expect(await world.stores.outbox.claim(DUE)).toEqual([]);
      expect(await world.stores.jobs.claim(DUE)).toEqual([]);
    });

    it('takes a file whose message was taken out of another case', async () => {
      const file = anEvidence();
      const before = await stored(aCase({ evidence: [file] }));
      expect(await commit(aChange(before, next(before, { evidence: [] })))).toBe('stored');
      expect(await commit(aChange(null, aCase({ evidence: [file] })))).toBe('stored');
    });

    it('allows a reporter one open draft at a time', async () => {
      const reporter = 'reporter-1';
      const draft = await stored(aCase({ reporter }));
      expect(await commit(aChange(null, aCase({ reporter })))).toBe('conflict');
      expect(await commit(aChange(null, aCase({ reporter: 'reporter-2' })))).toBe('stored');
      await commit(aChange(draft, next(draft, { status: 'submitted', submittedAt: NOON })));
      expect(await commit(aChange(null, aCase({ reporter })))).toBe('stored');
    });

    it('stores a message and a job once, however often their keys come', async () => {
      const before = await stored(aCase());
      const twice = {
        messages: [1, 2].map(() => aMessage(toPerson('p'), { key: 'receipt' })),
        jobs: [1, 2].map(() => aJob(before.state.ref, 'e')),
      };
      expect(await commit(aChange(before, next(before), twice))).toBe('stored');
      const after = await loaded(before.state.ref);
      expect(await commit(aChange(after, next(after), twice))).toBe('stored');
      world.reopen();
      expect((await world.stores.outbox.claim(DUE)).map(({ id }) => id)).toEqual([twice.messages[0]?.id]);
      expect((await world.stores.jobs.claim(DUE)).map(({ id }) => id)).toEqual([twice.jobs[0]?.id]);
    });

    it('refuses an entry that does not continue the chain, or belongs to another case', async () => {
      const before = await stored(aCase());
      const change = aChange(before, next(before));
      const skipping = { ...change, entry: { ...change.entry, seq: 3 } };
      const foreign = { ...change, entry: { ...change.entry, ref: aCase().ref } };
      const unlinked = { ...change, entry: { ...change.entry, prev: sha256Hex('elsewhere') } };
      for (const wrong of [skipping, foreign, unlinked])
        await expect(commit(wrong)).rejects.toThrow(RangeError);
      expect((await loaded(before.state.ref)).head).toEqual(before.head);
    });

    it('is not changed by what its callers do to the values they hold', async () => {
      const components = [aComponent()];
      const state = { ...aCase(), components };
      await stored(state);
      components.push(aComponent());
      const first = await loaded(state.ref);
      (first.state.components as unknown[]).length = 0;
      expect((await loaded(state.ref)).state.components).toHaveLength(1);
    });

    it('keeps 500 commits made at once, and their chains, apart', async () => {
      const cases = Array.from({ length: 50 }, () => aCase());
      for (const state of cases) await stored(state);
      const tries = cases.flatMap(({ ref }) => Array.from({ length: 10 }, () => ref));
      await Promise.all(
        tries.map(async (ref) => {
          for (;;) {
            const before = await loaded(ref);
            if ((await commit(aChange(before, next(before)))) === 'stored') return;
          }
        }),
      );
      for (const { ref } of cases) {
        const { state, head } = await loaded(ref);
        expect(state.version).toBe(11);
        const entries = await world.stores.cases.ledger(ref);
        expect(verifyLedger({ entries, head, fields: new Map() }, sha256Hex)).toEqual([]);
        expect(entries).toHaveLength(11);
      }
    });

    it('erases what single entries tell, in the same commit, and keeps their links', async () => {
      const { state } = await stored(aCase());
      const first = await loaded(state.ref);
      await commit(aChange(first, next(first)));
      const second = await loaded(state.ref);
      const before = await world.stores.cases.ledger(state.ref);
      const change = { ...aChange(second, next(second)), erases: [1] };
      const late = { ...aChange(first, next(first)), erases: [1] };
      expect(await commit(late)).toBe('conflict');
      expect(await world.stores.cases.ledger(state.ref)).toEqual(before);
      expect(await commit(change)).toBe('stored');
      world.reopen();
      const after = await world.stores.cases.ledger(state.ref);
      expect(after.map(({ payload }) => payload === null)).toEqual([true, false, false]);
      expect(after.slice(0, 2)).toEqual(
        before.map((entry) => (entry.seq === 1 ? { ...entry, payload: null } : entry)),
      );
    });

    it('does not take a reminder for something that happened to a draft', async () => {
      const before = await stored(aCase());
      const reminded = aChange(before, next(before), { kind: 'reminded', at: NOON + 9 });
      expect(await commit(reminded)).toBe('stored');
      expect(await world.stores.cases.quietSince(NOON + 1, ['draft'])).toEqual([
        { ref: before.state.ref, since: NOON },
      ]);
    });

    it('drops what was said of a case, sent or not, when it is erased, but for what is said of that', async () => {
      const { outbox } = world.stores;
      const before = await stored(aCase({ reporter: 'olena' }));
      const { ref } = before.state;
      const told = (key: string) => aMessage(toPerson('olena'), { key });
      await outbox.add([told(`${ref}:receipt:1:olena`), told('SL-000000:receipt:1:olena')], NOON);
      const notice = aMessage(toPerson('olena'), {
        key: `${ref}:case-erased:olena`,
        message: { kind: 'case-erased', ref, why: 'law' },
      });
      const erased = next(before, { status: 'erased' });
      expect(await commit(aChange(before, erased, { kind: 'erased', messages: [notice] }))).toBe('stored');
      const left: string[] = [];
      for (;;) {
        const [message] = await outbox.claim({ now: NOON, leaseUntil: NOON + 1, limit: 1 });
        if (message === undefined) break;
        left.push(message.key);
        await outbox.sent(message.id, NOON);
      }
      expect(left).toEqual(['SL-000000:receipt:1:olena', notice.key]);
    });

    it('tells when a reporter sent each of their cases since a moment, oldest first, and of nobody else’s', async () => {
      const sent = (
        reporter: string,
        submittedAt: number | null,
        status: CaseState['status'] = 'submitted',
      ) => stored(aSubmittedCase({ reporter, submittedAt, status }));
      await sent('olena', NOON + 3);
      await sent('olena', NOON + 1, 'withdrawn');
      await sent('olena', NOON);
      await sent('olena', NOON + 2, 'approved');
      await sent('olena', null, 'draft');
      await sent('james', NOON + 2);
      world.reopen();
      const { cases } = world.stores;
      expect(await cases.submittedSince('olena', NOON)).toEqual([NOON + 1, NOON + 2, NOON + 3]);
      expect(await cases.submittedSince('olena', NOON + 3)).toEqual([]);
      expect(await cases.submittedSince('nobody', 0)).toEqual([]);
    });

    it('knows all cases of one reporter, whatever became of them', async () => {
      const theirs = [
        aCase({ reporter: 'olena' }),
        aSubmittedCase({ reporter: 'olena', status: 'withdrawn' }),
      ];
      for (const state of [...theirs, aCase({ reporter: 'taras' })]) await stored(state);
      const refs = await world.stores.cases.refsOf('olena');
      expect([...refs].sort()).toEqual(theirs.map(({ ref }) => ref).sort());
      expect(await world.stores.cases.refsOf('nobody')).toEqual([]);
    });

    it('knows the cases of some statuses to which nothing has happened since', async () => {
      const old = aCase();
      await stored(old);
      const touched = await stored(aCase());
      await commit(aChange(touched, next(touched), { at: NOON + 1 }));
      await stored(aSubmittedCase());
      expect(await world.stores.cases.quietSince(NOON, ['draft'])).toEqual([]);
      expect(await world.stores.cases.quietSince(NOON + 1, ['draft'])).toEqual([
        { ref: old.ref, since: NOON },
      ]);
      expect(await world.stores.cases.quietSince(NOON + 2, ['draft', 'submitted'])).toHaveLength(3);
      expect(await world.stores.cases.quietSince(NOON + 2, ['rejected'])).toEqual([]);
    });
  });
}
