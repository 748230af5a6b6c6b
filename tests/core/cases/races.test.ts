import { describe, expect, it } from 'vitest';
import { noFacts } from '../../../src/core/evidence/facts.js';
import type { CaseStore } from '../../../src/core/cases/case-store.port.js';
import { SYSTEM } from '../../../src/core/people/actor.js';
import { aFile, IRYNA, OLENA, PETRO } from '../../support/deciding.js';
import { aDesk, aReviewedDraft, aWaitingCase, carriedOut, type DeskWorld } from '../../support/desk.js';

/** Lets the first `count` commits fail as if somebody else had come first. */
function contended(count: () => number) {
  return (cases: CaseStore): CaseStore => ({
    ...cases,
    commit: (change) => (count() > 0 ? Promise.resolve('conflict') : cases.commit(change)),
  });
}

/** Brings the loads of two desks together, so that both decide on the same version. */
function together(world: DeskWorld, ...acts: readonly (() => Promise<unknown>)[]): Promise<unknown[]> {
  const { cases } = world.stores;
  const load = cases.load.bind(cases);
  let waiting: (() => void)[] = [];
  let left = acts.length;
  cases.load = async (ref) => {
    const stored = await load(ref);
    if (left > 0) {
      left--;
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (left === 0)
          waiting =
            (waiting.forEach((go) => {
              go();
            }),
            []);
      });
    }
    return stored;
  };
  return Promise.all(acts.map((act) => act()));
}

describe('two moderators at once', () => {
  it('take a case: exactly one has it, and the other hears until when', async () => {
    const world = aDesk();
    const ref = await aWaitingCase(world);
    const take = (by: typeof IRYNA) => () => world.desk.handle(ref, { kind: 'take', version: 0 }, by);
    const [first, second] = await together(world, take(IRYNA), take(PETRO));
    const { hold } = (await world.stored(ref)).state;
    expect(first).toMatchObject({ ok: true, value: { state: { hold: { moderator: 'iryna' } } } });
    expect(second).toEqual({ ok: false, error: { code: 'held-by-other', until: hold?.until } });
    expect(hold?.moderator).toBe('iryna');
  });

  it('decide on the same version from two screens of one moderator: exactly one decision stands', async () => {
    const world = aDesk();
    const ref = await aWaitingCase(world, true);
    const { version } = (await world.stored(ref)).state;
    const [approved, rejected] = await together(
      world,
      () => world.desk.handle(ref, { kind: 'approve', version }, IRYNA),
      () => world.desk.handle(ref, { kind: 'reject', version, reason: 'not-legible', words: null }, IRYNA),
    );
    expect(approved).toMatchObject({ ok: true });
    expect(rejected).toEqual({ ok: false, error: { code: 'wrong-status', status: 'approved' } });
    expect((await world.stored(ref)).state.decision?.kind).toBe('approved');
    const told = (await world.messages()).map(({ message }) => message.kind);
    expect(told.filter((kind) => kind.startsWith('case-') && kind !== 'case-submitted')).toEqual([
      'case-approved',
    ]);
  });

  it('reopen the same decided case: it is reopened once', async () => {
    const world = aDesk();
    const ref = await aWaitingCase(world, true);
    const { version } = (await world.stored(ref)).state;
    carriedOut(await world.desk.handle(ref, { kind: 'approve', version }, IRYNA));
    const reopen = (by: typeof IRYNA) => () =>
      world.desk.handle(ref, { kind: 'reopen', version: version + 1 }, by);
    const [, second] = await together(world, reopen(IRYNA), reopen(PETRO));
    expect(second).toEqual({ ok: false, error: { code: 'wrong-status', status: 'submitted' } });
    const kinds = (await world.stores.cases.ledger(ref)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'reopened')).toHaveLength(1);
  });
});

describe('reporter and moderator at once', () => {
  it('withdraw and approve: the later one hears what happened', async () => {
    const world = aDesk();
    const ref = await aWaitingCase(world, true);
    const { version } = (await world.stored(ref)).state;
    const [withdrawn, approved] = await together(
      world,
      () => world.desk.handle(ref, { kind: 'withdraw' }, OLENA),
      () => world.desk.handle(ref, { kind: 'approve', version }, IRYNA),
    );
    expect(withdrawn).toMatchObject({ ok: true });
    expect(approved).toEqual({ ok: false, error: { code: 'wrong-status', status: 'withdrawn' } });
    expect((await world.messages()).map(({ message }) => message.kind)).not.toContain('case-approved');
  });

  it('an approval made on a case whose file was sealed meanwhile is asked for again', async () => {
    const world = aDesk();
    const ref = await aWaitingCase(world, true);
    const { version, evidence } = (await world.stored(ref)).state;
    const seal = {
      kind: 'seal',
      evidence: evidence[0]?.id ?? '',
      sha256: 'a1',
      bytes: 1,
      mediaType: 'image/png',
      facts: noFacts('tests'),
    } as const;
    const [, approved] = await together(
      world,
      () => world.desk.handle(ref, seal, SYSTEM),
      () => world.desk.handle(ref, { kind: 'approve', version }, IRYNA),
    );
    expect(approved).toEqual({ ok: false, error: { code: 'changed-meanwhile' } });
  });
});

describe('an album of four photos at once', () => {
  it('is taken whole, each photo once, though every message comes twice', async () => {
    const world = aDesk();
    const ref = await aReviewedDraft(world);
    const files = Array.from({ length: 4 }, () => aFile({ album: 'album' }));
    const twice = [...files, ...files.map((file) => ({ ...file, id: `${file.id}-again` }))];
    await together(
      world,
      ...twice.map((evidence) => () => world.desk.handle(ref, { kind: 'receive', evidence }, OLENA)),
    );
    const { state } = await world.stored(ref);
    expect(state.evidence).toHaveLength(5);
    expect(new Set(state.evidence.map(({ message }) => message)).size).toBe(5);
    expect(await world.jobs()).toHaveLength(5);
  });
});

describe('a conflict', () => {
  it('is tried again until it is stored', async () => {
    let conflicts = 0;
    const world = aDesk({ between: contended(() => conflicts--) });
    const ref = await aReviewedDraft(world);
    conflicts = 9;
    expect((await world.desk.handle(ref, { kind: 'submit' }, OLENA)).ok).toBe(true);
    expect((await world.messages()).filter(({ message }) => message.kind === 'new-case')).toHaveLength(1);
  });

  it('without end is an error, and nothing is stored', async () => {
    let conflicts = 0;
    const world = aDesk({ between: contended(() => conflicts) });
    const ref = await aReviewedDraft(world);
    const [before, woken] = [await world.stored(ref), world.woken()];
    conflicts = 1;
    await expect(world.desk.handle(ref, { kind: 'submit' }, OLENA)).rejects.toThrow(/kept changing/);
    expect(await world.stored(ref)).toEqual(before);
    expect(world.woken()).toBe(woken);
  });
});
