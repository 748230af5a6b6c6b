import { describe, expect, it } from 'vitest';
import { createModerationDesk } from '../../../src/core/moderation/moderation-desk.js';
import { HOLD } from '../../../src/core/cases/limits.js';
import { SYSTEM } from '../../../src/core/people/actor.js';
import { NOON } from '../../support/cases.js';
import { IRYNA, OLENA, person, PETRO, STRANGER } from '../../support/deciding.js';
import { aDesk, aReviewedDraft, aWaitingCase } from '../../support/desk.js';

const PAGE = { offset: 0, limit: 10 };
const OUTSIDERS = [OLENA, STRANGER, person('admin', 'admin'), SYSTEM];
const NOT_ALLOWED = { ok: false, error: { code: 'not-allowed' } };

function aModerationDesk() {
  const world = aDesk();
  const { cases, views } = world.stores;
  return { world, desk: createModerationDesk({ desk: world.desk, cases, views, clock: world.clock }) };
}

describe('the moderation desk', () => {
  it('shows moderators what waits, with who holds it and only while they do', async () => {
    const { world, desk } = aModerationDesk();
    const ref = await aWaitingCase(world, true);
    const held = await desk.queue(PETRO, PAGE);
    expect(held).toMatchObject({
      ok: true,
      value: { total: 1, rows: [{ ref, files: 1, hold: { moderator: 'iryna', until: NOON + HOLD } }] },
    });
    world.clock.set(NOON + HOLD);
    expect(await desk.queue(PETRO, PAGE)).toMatchObject({ value: { rows: [{ ref, hold: null }] } });
  });

  it.each(OUTSIDERS)('shows nobody else anything, and leaves no trace of their asking', async (actor) => {
    const { world, desk } = aModerationDesk();
    const ref = await aWaitingCase(world);
    const entries = await world.stores.cases.ledger(ref);
    expect(await desk.queue(actor, PAGE)).toEqual(NOT_ALLOWED);
    expect(await desk.open(ref, actor, 'case')).toEqual(NOT_ALLOWED);
    expect(await desk.current(ref, actor)).toEqual(NOT_ALLOWED);
    expect(await world.stores.cases.ledger(ref)).toEqual(entries);
  });

  it('remembers who opened a case, but not each redrawing of it', async () => {
    const { world, desk } = aModerationDesk();
    const ref = await aWaitingCase(world);
    const { state } = await world.stored(ref);
    expect(await desk.open(ref, PETRO, 'case')).toEqual({ ok: true, value: state });
    expect(await desk.current(ref, IRYNA)).toEqual({ ok: true, value: state });
    const told = (await world.stores.cases.ledger(ref)).filter(({ kind }) => kind === 'viewed');
    expect(told.map(({ actor }) => actor)).toEqual(['moderator:petro']);
  });

  it('shows no draft, and none that was thrown away', async () => {
    const { world, desk } = aModerationDesk();
    const ref = await aReviewedDraft(world);
    const nothing = { ok: false, error: { code: 'no-such-case' } };
    expect(await desk.current(ref, IRYNA)).toEqual(nothing);
    expect((await desk.open(ref, IRYNA, 'case')).ok).toBe(false);
    await world.desk.handle(ref, { kind: 'withdraw' }, OLENA);
    expect(await desk.current(ref, IRYNA)).toEqual(nothing);
    expect((await desk.open(ref, IRYNA, 'case')).ok).toBe(false);
    expect(await desk.queue(IRYNA, PAGE)).toEqual({ ok: true, value: { rows: [], total: 0 } });
  });

  it('knows no case that is not there', async () => {
    const { desk } = aModerationDesk();
    for (const asked of [
      await desk.open('SL-000000', IRYNA, 'case'),
      await desk.current('SL-000000', IRYNA),
    ]) {
      expect(asked).toEqual({ ok: false, error: { code: 'no-such-case' } });
    }
  });
});
