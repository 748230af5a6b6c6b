import { describe, expect, it } from 'vitest';
import { tendDrafts } from '../../../src/core/cases/tend-drafts.js';
import { enforceRetention } from '../../../src/core/erasing/retention.js';
import { DAY, HOUR } from '../../../src/core/kernel/time.js';
import type { CaseRef } from '../../../src/core/kernel/case-ref.js';
import type { Person } from '../../../src/core/people/person.js';
import type { Status } from '../../../src/core/cases/status.js';
import { OPERATOR, SYSTEM } from '../../../src/core/people/actor.js';
import { aSubmittedCase, NOON } from '../../support/cases.js';
import { OLENA, outcomeOf, theirs } from '../../support/deciding.js';
import { aDesk, aReviewedDraft, carriedOut, type DeskWorld } from '../../support/desk.js';
import { seededIds } from '../../support/seeded.js';

const DAYS = 30;
const partsOf = ({ stores, desk, clock }: DeskWorld) => ({ ...stores, desk, clock, ids: seededIds(7) });

async function aLeftDraft(given: Partial<Person> = {}): Promise<{ world: DeskWorld; ref: CaseRef }> {
  const world = aDesk();
  await world.stores.people.save({
    id: OLENA.id,
    account: '1',
    locale: 'uk',
    safetySeenAt: null,
    unreachableSince: null,
    erasingSince: null,
    remindsOfDrafts: false,
    ...given,
  });
  return { world, ref: await aReviewedDraft(world) };
}

/** What the reporter is told at a time. */
async function toldAt(world: DeskWorld, at: number): Promise<unknown[]> {
  world.clock.set(at);
  await tendDrafts(DAYS, partsOf(world));
  return (await world.messages()).map(({ message }) => message);
}
const want = (world: DeskWorld, ref: CaseRef, wanted = true) =>
  world.desk.handle(ref, { kind: 'want-reminder', wanted }, OLENA);
const expired = async (world: DeskWorld): Promise<number> => {
  const keeping = {
    drafts: DAYS,
    withdrawn: 9999,
    rejected: 9999,
    parked: 9999,
    finished: 9999,
    conversations: 9999,
  };
  return (await enforceRetention(keeping, partsOf(world))).drafts;
};

describe('whoever wants it', () => {
  it('is reminded of a draft after a day, once, however often they leave it', async () => {
    const { world, ref } = await aLeftDraft();
    carriedOut(await want(world, ref));
    expect(await toldAt(world, NOON + DAY - 1)).toEqual([]);
    expect(await toldAt(world, NOON + DAY)).toEqual([{ kind: 'draft-waits', ref, until: null }]);
    expect(await toldAt(world, NOON + 2 * DAY)).toEqual([]);
    carriedOut(await world.desk.handle(ref, { kind: 'pause' }, OLENA));
    carriedOut(await want(world, ref));
    expect(await toldAt(world, NOON + 5 * DAY)).toEqual([]);
  });

  it('is reminded a day after the last that they did', async () => {
    const { world, ref } = await aLeftDraft();
    carriedOut(await want(world, ref));
    world.clock.set(NOON + 20 * HOUR);
    carriedOut(await world.desk.handle(ref, { kind: 'pause' }, OLENA));
    expect(await toldAt(world, NOON + 30 * HOUR)).toEqual([]);
    expect(await toldAt(world, NOON + 44 * HOUR)).toHaveLength(1);
  });

  it('can want it of every draft, and yet not of this one', async () => {
    const always = await aLeftDraft({ remindsOfDrafts: true });
    expect(await toldAt(always.world, NOON + DAY)).toHaveLength(1);
    const notThis = await aLeftDraft({ remindsOfDrafts: true });
    carriedOut(await want(notThis.world, notThis.ref, false));
    expect(await toldAt(notThis.world, NOON + DAY)).toEqual([]);
  });

  it('is not woken at night, unless they do not mind', async () => {
    const midnight = NOON + DAY + 10 * HOUR;
    const { world, ref } = await aLeftDraft();
    carriedOut(await want(world, ref));
    expect(await toldAt(world, midnight)).toEqual([]);
    expect(await toldAt(world, midnight + 10 * HOUR)).toHaveLength(1);
    const loud = await aLeftDraft();
    carriedOut(await want(loud.world, loud.ref));
    await loud.world.stores.followings.setQuietAtNight(OLENA.id, false);
    expect(await toldAt(loud.world, midnight)).toHaveLength(1);
  });

  it.each([
    ['sent', { kind: 'submit' }],
    ['cancelled', { kind: 'withdraw' }],
    ['erased', { kind: 'erase', pseudonym: 'nobody' }],
  ] as const)('is not reminded of a report that is %s meanwhile', async (_, command) => {
    const { world, ref } = await aLeftDraft();
    carriedOut(await want(world, ref));
    carriedOut(await world.desk.handle(ref, command, OLENA));
    await world.messages();
    expect(await toldAt(world, NOON + DAY)).toEqual([]);
  });

  it.each([{ unreachableSince: NOON }, { erasingSince: NOON }])(
    'is not written to with %o',
    async (given) => {
      const { world, ref } = await aLeftDraft(given);
      carriedOut(await want(world, ref));
      expect(await toldAt(world, NOON + DAY)).toEqual([]);
    },
  );
});

it('nobody who did not ask for it is reminded', async () => {
  const { world } = await aLeftDraft();
  expect(await toldAt(world, NOON + 10 * DAY)).toEqual([]);
});

describe('a draft that will be erased', () => {
  it('is announced two days before, once, asked for or not; then it goes, and its reporter is told', async () => {
    const { world, ref } = await aLeftDraft();
    const end = NOON + DAYS * DAY;
    expect(await toldAt(world, end - 2 * DAY - 1)).toEqual([]);
    expect(await toldAt(world, end - 2 * DAY)).toEqual([{ kind: 'draft-waits', ref, until: end }]);
    expect(await toldAt(world, end - DAY)).toEqual([]);
    world.clock.set(end + 1);
    expect(await expired(world)).toBe(1);
    expect((await world.messages()).map(({ message }) => message)).toEqual([
      { kind: 'case-erased', ref, why: 'time' },
    ]);
    expect(await toldAt(world, end + HOUR)).toEqual([]);
  });

  it('has its whole time again once its reporter goes on, and is announced again', async () => {
    const { world, ref } = await aLeftDraft();
    const back = NOON + (DAYS - 1) * DAY;
    expect(await toldAt(world, back)).toHaveLength(1);
    carriedOut(await world.desk.handle(ref, { kind: 'pause' }, OLENA));
    world.clock.set(NOON + DAYS * DAY + 1);
    expect(await expired(world)).toBe(0);
    expect(await toldAt(world, back + (DAYS - 2) * DAY)).toEqual([
      { kind: 'draft-waits', ref, until: back + DAYS * DAY },
    ]);
  });

  it('waits for the announcement when the program was off, and two days more', async () => {
    const { world, ref } = await aLeftDraft();
    const late = NOON + (DAYS + 10) * DAY;
    world.clock.set(late);
    expect(await expired(world)).toBe(0);
    expect(await toldAt(world, late)).toEqual([{ kind: 'draft-waits', ref, until: late + 2 * DAY }]);
    world.clock.set(late + 2 * DAY - 1);
    expect(await expired(world)).toBe(0);
    world.clock.set(late + 2 * DAY);
    expect(await expired(world)).toBe(1);
  });

  it('does not wait for somebody who cannot be told', async () => {
    const { world } = await aLeftDraft({ unreachableSince: NOON });
    world.clock.set(NOON + DAYS * DAY + 1);
    expect(await expired(world)).toBe(1);
  });
});

describe('who is told that a case is erased', () => {
  const told = (status: Status, kind: 'expire' | 'expunge') =>
    outcomeOf(
      aSubmittedCase({ ...theirs, status }),
      { kind, pseudonym: 'nobody' },
      {
        by: kind === 'expire' ? SYSTEM : OPERATOR,
      },
    ).messages.map(({ to, message }) => [to, message.kind === 'case-erased' ? message.why : message.kind]);
  const olena = { kind: 'person', id: OLENA.id };

  it('is its reporter when the law asked for it, whatever it was', () => {
    for (const status of ['submitted', 'approved', 'rejected', 'withdrawn'] as const)
      expect(told(status, 'expunge')).toEqual([[olena, 'law']]);
  });

  it('is nobody when the time of what was decided or given up is over', () => {
    for (const status of ['rejected', 'duplicate', 'withdrawn'] as const)
      expect(told(status, 'expire')).toEqual([]);
    expect(told('draft', 'expire')).toEqual([[olena, 'time']]);
  });
});
