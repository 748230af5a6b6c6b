import { expect, it } from 'vitest';
import { historyOf } from '../../../src/core/cases/history.js';
import { MINUTE } from '../../../src/core/kernel/time.js';
import type { CaseCommand } from '../../../src/core/cases/command.js';
import type { Actor } from '../../../src/core/people/actor.js';
import { NOON } from '../../support/cases.js';
import { IRYNA, OLENA, PETRO } from '../../support/deciding.js';
import { aDesk, aWaitingCase, carriedOut, type DeskWorld } from '../../support/desk.js';

type Act = readonly [Actor, (version: number) => Exclude<CaseCommand, { kind: 'open' }>];
const take = (who: Actor): Act => [who, (version) => ({ kind: 'take', version })];
const release = (who: Actor): Act => [who, (version) => ({ kind: 'release', version })];

async function happened(
  world: DeskWorld,
  acts: readonly Act[],
): Promise<readonly (readonly [string, number])[]> {
  const ref = await aWaitingCase(world);
  for (const [who, command] of acts) {
    world.clock.set(world.clock.now() + MINUTE);
    const { version } = (await world.stored(ref)).state;
    carriedOut(await world.desk.handle(ref, command(version), who));
  }
  const history = historyOf(await world.stores.cases.ledger(ref));
  expect(JSON.stringify(history)).not.toMatch(/iryna|petro|olena/);
  return history.map(({ what, at }) => [what, (at - NOON) / MINUTE] as const);
}

it('tells a reporter where their case went, and when, as one way', async () => {
  const acts: readonly Act[] = [
    take(IRYNA),
    release(IRYNA),
    take(PETRO),
    take(PETRO),
    [PETRO, (version) => ({ kind: 'ask', version, id: 'q', words: 'Який номер?' })],
    [OLENA, () => ({ kind: 'add-words', id: 'a', words: 'DS-2CD' })],
    take(PETRO),
    [PETRO, (version) => ({ kind: 'approve', version })],
    [IRYNA, (version) => ({ kind: 'reopen', version })],
    [OLENA, () => ({ kind: 'withdraw' })],
  ];
  expect(await happened(aDesk(), acts)).toEqual([
    ['submitted', 0],
    ['in_review', 1],
    ['needs_info', 5],
    ['answered', 6],
    ['in_review', 7],
    ['approved', 8],
    ['reopened', 9],
    ['withdrawn', 10],
  ]);
});

it('knows no more of what was erased', async () => {
  const world = aDesk();
  const ref = await aWaitingCase(world);
  carriedOut(await world.desk.handle(ref, { kind: 'erase', pseudonym: 'nobody' }, OLENA));
  expect(historyOf(await world.stores.cases.ledger(ref)).map(({ what }) => what)).toEqual(['erased']);
});
