import { describe, expect, it } from 'vitest';
import type { Message, OutboxMessage } from '../../src/core/outbox/message.js';
import { seededRandom } from '../support/seeded.js';
import { WORLDS } from '../support/worlds.js';

const NEWS: Message = {
  kind: 'company-news',
  news: { kind: 'listed', company: { id: 'a', name: 'A' }, list: null },
};
const RECEIPT: Message = { kind: 'case-reopened', ref: 'SL-7K3F9Q' };

/** What is handed out, in its order, when anything at all is added, sent, put off and claimed. */
async function handedOut(open: (typeof WORLDS)[number][1], seed: number): Promise<readonly string[]> {
  const world = open();
  const { outbox } = world.stores;
  const random = seededRandom(seed);
  const some = (most: number): number => Math.floor(random() * most);
  const said: string[] = [];
  let now = 1_000;
  for (let round = 0; round < 120; round += 1) {
    const messages = Array.from({ length: some(6) }, (_, at): OutboxMessage => {
      const id = `${String(round)}-${String(at)}`;
      const message = random() < 0.7 ? NEWS : RECEIPT;
      const kind = random() < 0.8 ? 'person' : 'room';
      return { id, key: id, to: { kind, id: String(some(9)) }, message };
    });
    await outbox.add(messages, now);
    const claimed = await outbox.claim({
      now,
      leaseUntil: now + 50,
      limit: 1 + some(5),
      broadcasts: some(4),
    });
    said.push(claimed.map(({ id }) => id).join(' '), String(await outbox.nextDue()));
    for (const { id } of claimed) {
      const fate = random();
      if (fate < 0.5) await outbox.sent(id, now);
      else if (fate < 0.7) await outbox.postpone(id, now + some(60), true);
      else if (fate < 0.8) await outbox.giveUp(id, now, 'refused');
    }
    now += some(20);
  }
  world.close();
  return said;
}

describe('an outbox in which anything happens', () => {
  it.each([1, 2])('hands out the same, in the same order, wherever it is kept (%s)', async (seed) => {
    const told: (readonly string[])[] = [];
    for (const [, open] of WORLDS) told.push(await handedOut(open, seed));
    expect(new Set(told[0]).size).toBeGreaterThan(100);
    for (const each of told) expect(each).toEqual(told[0]);
  });
});
