import { describe, expect, it } from 'vitest';
import { enforceRetention, type Keeping } from '../../../src/core/erasing/retention.js';
import type { Status } from '../../../src/core/cases/status.js';
import { STATUSES } from '../../../src/core/cases/status.js';
import { DAY } from '../../../src/core/kernel/time.js';
import type { CaseRef } from '../../../src/core/kernel/case-ref.js';
import { aCase, aChange, NOON } from '../../support/cases.js';
import { aDesk, type DeskWorld } from '../../support/desk.js';
import { seededIds } from '../../support/seeded.js';

const KEEPING: Keeping = {
  drafts: 30,
  withdrawn: 20,
  rejected: 365,
  parked: 90,
  finished: 10,
  conversations: 180,
};

const partsOf = ({ stores, desk, clock }: DeskWorld) => ({ ...stores, desk, ids: seededIds(3), clock });

async function aCaseOf(world: DeskWorld, status: Status): Promise<CaseRef> {
  const state = aCase({ status });
  await world.stores.cases.commit(aChange(null, state, { at: NOON }));
  return state.ref;
}

const statusOf = async (world: DeskWorld, ref: CaseRef): Promise<Status> =>
  (await world.stored(ref)).state.status;

describe('what is kept for a time', () => {
  it.each([
    ['draft', 30, 'drafts'],
    ['withdrawn', 20, 'withdrawn'],
    ['rejected', 365, 'rejected'],
    ['duplicate', 365, 'rejected'],
  ] as const)(
    'a case that is %s goes when nothing has happened to it for %d days',
    async (status, days, counted) => {
      const world = aDesk();
      const ref = await aCaseOf(world, status);
      world.clock.set(NOON + days * DAY);
      expect((await enforceRetention(KEEPING, partsOf(world)))[counted]).toBe(0);
      expect(await statusOf(world, ref)).toBe(status);
      world.clock.set(NOON + days * DAY + 1);
      expect((await enforceRetention(KEEPING, partsOf(world)))[counted]).toBe(1);
      expect(await statusOf(world, ref)).toBe('erased');
      expect((await world.stores.cases.ledger(ref)).at(-1)).toMatchObject({
        kind: 'erased',
        actor: 'system',
      });
      expect((await enforceRetention(KEEPING, partsOf(world)))[counted]).toBe(0);
    },
  );

  it('never is a case that is verified, or that somebody waits for', async () => {
    const world = aDesk();
    const kept = STATUSES.filter(
      (status) => !['draft', 'withdrawn', 'rejected', 'duplicate', 'erased'].includes(status),
    );
    const refs = await Promise.all(kept.map((status) => aCaseOf(world, status)));
    world.clock.set(NOON + 100 * 365 * DAY);
    await enforceRetention(KEEPING, partsOf(world));
    expect(await Promise.all(refs.map((ref) => statusOf(world, ref)))).toEqual(kept);
  });

  it('goes by the last that happened, not by the first', async () => {
    const world = aDesk();
    const ref = await aCaseOf(world, 'draft');
    const before = await world.stored(ref);
    const touched = { ...before.state, version: 2 };
    await world.stores.cases.commit(aChange(before, touched, { at: NOON + 29 * DAY }));
    world.clock.set(NOON + 31 * DAY);
    await enforceRetention(KEEPING, partsOf(world));
    expect(await statusOf(world, ref)).toBe('draft');
  });

  it('are updates, messages, jobs and conversations too, each for its own time', async () => {
    const world = aDesk();
    const { inbox, jobs, conversations } = world.stores;
    await inbox.accept([{ id: 'parked', lane: '1', payload: '{}' }], NOON);
    await inbox.park('parked', NOON);
    const job = { kind: 'read-screening', screening: 's' } as const;
    await jobs.add({ id: 'j', key: 'j', job }, NOON);
    await jobs.done('j', NOON);
    await conversations.set('1:1', {}, NOON);
    world.clock.set(NOON + 10 * DAY + 1);
    expect(await enforceRetention(KEEPING, partsOf(world))).toMatchObject({
      finished: 1,
      parked: 0,
      conversations: 0,
    });
    world.clock.set(NOON + 180 * DAY + 1);
    expect(await enforceRetention(KEEPING, partsOf(world))).toEqual({
      drafts: 0,
      withdrawn: 0,
      rejected: 0,
      parked: 1,
      finished: 0,
      conversations: 1,
    });
  });
});
