import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutboxMessage } from '../../src/core/outbox/message.js';
import { aCase, aChange, aMessage, NOON, toPerson } from '../support/cases.js';
import type { World } from '../support/worlds.js';

const LEASE = NOON + 100;
const NEWS: Partial<OutboxMessage> = {
  message: {
    kind: 'company-news',
    news: { kind: 'finding-added', company: { id: 'acme', name: 'Acme' }, list: null },
  },
};

export function outboxContract(name: string, open: () => World): void {
  describe(`outbox ${name}`, () => {
    let world: World;
    beforeEach(() => {
      world = open();
    });
    afterEach(() => {
      world.close();
    });

    /** Commits messages the only way there is. */
    async function enqueue(...messages: OutboxMessage[]): Promise<void> {
      expect(await world.stores.cases.commit(aChange(null, aCase(), { messages, at: NOON }))).toBe('stored');
      world.reopen();
    }
    async function claim(now = NOON, leaseUntil = LEASE, limit = 100) {
      const claimed = await world.stores.outbox.claim({ now, leaseUntil, limit });
      world.reopen();
      return claimed;
    }
    const claimedIds = async (now = NOON) => (await claim(now)).map(({ id }) => id);

    it('hands out a message as it was committed, with no attempt before', async () => {
      const message = aMessage(toPerson('a'), {
        message: { kind: 'case-rejected', ref: 'SL-00000X', reason: null, words: 'Нечітко, «розмито» 📷' },
      });
      await enqueue(message);
      expect(await claim()).toStrictEqual([{ ...message, attempts: 0 }]);
    });

    it('hands out messages of different destinations together, oldest first, as many as asked for', async () => {
      const messages = ['a', 'b', 'c'].map((person) => aMessage(toPerson(person)));
      await enqueue(...messages);
      expect((await claim(NOON, LEASE, 2)).map(({ id }) => id)).toEqual([messages[0]?.id, messages[1]?.id]);
      expect(await claimedIds()).toEqual([messages[2]?.id]);
    });

    it('lets everything else go before broadcasts, however many of them came first', async () => {
      const fanOut = ['a', 'b', 'c', 'd'].map((person) => aMessage(toPerson(person), NEWS));
      const [answer, receipt] = [aMessage(toPerson('e')), aMessage(toPerson('f'))];
      await enqueue(...fanOut, answer, receipt);
      expect((await claim(NOON, LEASE, 3)).map(({ id }) => id)).toEqual([
        answer.id,
        receipt.id,
        fanOut[0]?.id,
      ]);
    });

    it('hands out no more broadcasts than it is asked for, and everything else that there is room for', async () => {
      const fanOut = ['a', 'b', 'c', 'd'].map((person) => aMessage(toPerson(person), NEWS));
      const behindNews = [aMessage(toPerson('d')), aMessage(toPerson('e')), aMessage(toPerson('f'))];
      await enqueue(...fanOut, ...behindNews);
      const request = { now: NOON, leaseUntil: LEASE, limit: 5 };
      const ids = async (broadcasts: number, limit = 5) =>
        (await world.stores.outbox.claim({ ...request, limit, broadcasts })).map(({ id }) => id);
      expect(await ids(0, 2)).toEqual([fanOut[3]?.id, behindNews[1]?.id]);
      expect(await ids(2)).toEqual([behindNews[2]?.id, fanOut[0]?.id, fanOut[1]?.id]);
      expect(await ids(0)).toEqual([]);
      expect(await ids(2)).toEqual([fanOut[2]?.id]);
    });

    it('brings forward the news that a receipt of the same person waits behind, and keeps their order', async () => {
      const [forOthers, before] = [aMessage(toPerson('a'), NEWS), aMessage(toPerson('b'), NEWS)];
      const [receipt, answer] = [aMessage(toPerson('b')), aMessage(toPerson('c'))];
      await enqueue(forOthers, before, receipt, answer);
      expect((await claim(NOON, LEASE, 2)).map(({ id }) => id)).toEqual([before.id, answer.id]);
      await world.stores.outbox.sent(before.id, NOON);
      expect((await claim(NOON, LEASE, 1)).map(({ id }) => id)).toEqual([receipt.id]);
      expect(await claimedIds()).toEqual([forOthers.id]);
    });

    it('never hands out two messages of one destination at once', async () => {
      const [first, second] = [aMessage(toPerson('a')), aMessage(toPerson('a'))];
      await enqueue(first, second);
      expect(await claimedIds()).toEqual([first.id]);
      expect(await claimedIds()).toEqual([]);
      await world.stores.outbox.sent(first.id, NOON);
      expect(await claimedIds()).toEqual([second.id]);
    });

    it('keeps a younger message behind a postponed older one of the same destination, and no other', async () => {
      const [older, younger, other] = [
        aMessage(toPerson('a')),
        aMessage(toPerson('a')),
        aMessage(toPerson('b')),
      ];
      await enqueue(older, younger, other);
      expect(await claimedIds()).toEqual([older.id, other.id]);
      await world.stores.outbox.postpone(older.id, NOON + 50, true);
      expect(await claimedIds(NOON + 49)).toEqual([]);
      expect(await claimedIds(NOON + 50)).toEqual([older.id]);
    });

    it('takes messages that belong to no decision, each key once', async () => {
      const [first, second] = [aMessage(toPerson('a')), aMessage(toPerson('b'))];
      await world.stores.outbox.add([first, second], NOON);
      await world.stores.outbox.add([aMessage(toPerson('a'), { key: first.key })], NOON);
      world.reopen();
      expect(await claim()).toEqual([
        { ...first, attempts: 0 },
        { ...second, attempts: 0 },
      ]);
      await world.stores.outbox.sent(first.id, NOON);
      await world.stores.outbox.add([aMessage(toPerson('a'), { key: first.key })], NOON);
      expect(await claim()).toEqual([]);
    });

    it('tells a person from a room with the same id', async () => {
      const messages = [aMessage(toPerson('1')), aMessage({ kind: 'room', id: '1' })];
      await enqueue(...messages);
      expect(await claimedIds()).toEqual(messages.map(({ id }) => id));
    });

    it('takes a message back from a worker that died, and counts its attempt', async () => {
      const message = aMessage(toPerson('a'));
      await enqueue(message);
      await claim();
      expect(await claim(LEASE - 1)).toEqual([]);
      expect(await claim(LEASE, LEASE + 100)).toMatchObject([{ id: message.id, attempts: 1 }]);
    });

    it("counts an attempt that failed, and not one that only met the messenger's limit", async () => {
      const message = aMessage(toPerson('a'));
      await enqueue(message);
      await claim();
      await world.stores.outbox.postpone(message.id, NOON + 1, false);
      expect(await claim(NOON + 1)).toMatchObject([{ attempts: 0 }]);
      await world.stores.outbox.postpone(message.id, NOON + 2, true);
      expect(await claim(NOON + 2)).toMatchObject([{ attempts: 1 }]);
    });

    it('sends nothing twice: a sent message stays sent, whatever a late worker says', async () => {
      const message = aMessage(toPerson('a'));
      await enqueue(message);
      await claim();
      await world.stores.outbox.sent(message.id, NOON);
      await world.stores.outbox.postpone(message.id, NOON, true);
      expect(await claim(LEASE + 1)).toEqual([]);
      await enqueue(aMessage(toPerson('a'), { key: message.key }));
      expect(await claim(LEASE + 1)).toEqual([]);
    });

    it('goes on with the next message of a destination when it gives one up', async () => {
      const [first, second] = [aMessage(toPerson('a')), aMessage(toPerson('a'))];
      await enqueue(first, second);
      await claim();
      await world.stores.outbox.giveUp(first.id, NOON, 'refused');
      expect(await claimedIds()).toEqual([second.id]);
    });

    it('sends what waits for a room to where the room went, in order, and leaves people alone', async () => {
      const room = { kind: 'room', id: 'old' } as const;
      const messages = [aMessage(room), aMessage(room), aMessage(toPerson('old'))];
      await enqueue(...messages);
      await world.stores.outbox.moveRoom('old', 'new');
      expect(await claim()).toMatchObject([
        { id: messages[0]?.id, to: { kind: 'room', id: 'new' } },
        { id: messages[2]?.id, to: { kind: 'person', id: 'old' } },
      ]);
      await world.stores.outbox.sent(messages[0]?.id ?? '', NOON);
      expect(await claim()).toMatchObject([{ id: messages[1]?.id, to: { id: 'new' } }]);
    });

    it('knows when the next message falls due, and that one behind another does not count', async () => {
      expect(await world.stores.outbox.nextDue()).toBeNull();
      const [first, second] = [aMessage(toPerson('a')), aMessage(toPerson('a'))];
      await enqueue(first, second);
      expect(await world.stores.outbox.nextDue()).toBe(NOON);
      await claim();
      expect(await world.stores.outbox.nextDue()).toBe(LEASE);
      await world.stores.outbox.postpone(first.id, NOON + 70, true);
      expect(await world.stores.outbox.nextDue()).toBe(NOON + 70);
      await world.stores.outbox.sent(first.id, NOON);
      expect(await world.stores.outbox.nextDue()).toBe(NOON);
      await world.stores.outbox.giveUp(second.id, NOON, 'unreachable');
      expect(await world.stores.outbox.nextDue()).toBeNull();
    });

    it('gives each message to one of several workers that claim at once', async () => {
      await enqueue(...Array.from({ length: 50 }, (_, n) => aMessage(toPerson(`person-${n}`))));
      const request = { now: NOON, leaseUntil: LEASE, limit: 20 };
      const claims = await Promise.all([1, 2, 3, 4].map(() => world.stores.outbox.claim(request)));
      expect(new Set(claims.flat().map(({ id }) => id)).size).toBe(50);
      expect(claims.flat()).toHaveLength(50);
    });

    it('forgets every message to one person, but not a room’s with the same id', async () => {
      const room = aMessage({ kind: 'room', id: 'olena' });
      const [sent, waiting, other] = ['olena', 'olena', 'taras'].map((id) => aMessage(toPerson(id)));
      if (!sent || !waiting || !other) throw new Error('three messages');
      await enqueue(sent, waiting, other, room);
      await claim();
      await world.stores.outbox.sent(sent.id, NOON);
      await world.stores.outbox.forget('olena');
      world.reopen();
      const left = await world.stores.outbox.claim({ now: LEASE, leaseUntil: LEASE, limit: 9 });
      expect(left.map(({ id }) => id).sort()).toEqual([other.id, room.id].sort());
      // Of one that was sent not even the key is left.
      await enqueue(sent);
      const again = await world.stores.outbox.claim({ now: LEASE, leaseUntil: LEASE, limit: 9 });
      expect(again.map(({ key }) => key)).toContain(sent.key);
    });

    it.each(['sent', 'unreachable'] as const)(
      'keeps no record of what is to leave no trace, once it is %s',
      async (end) => {
        const { outbox } = world.stores;
        const message = { kind: 'case-erased', ref: 'SL-00000X', why: 'law' } as const;
        const told = aMessage(toPerson('olena'), { message });
        await outbox.add([told], NOON);
        const [claimed] = await outbox.claim({ now: NOON, leaseUntil: NOON + 1, limit: 1 });
        if (end === 'sent') await outbox.sent(claimed?.id ?? '', NOON);
        else await outbox.giveUp(claimed?.id ?? '', NOON, end);
        expect(await outbox.nextDue()).toBeNull();
        // Not even its key: it could be said once more.
        await outbox.add([{ ...told, id: 'again' }], NOON);
        expect(await outbox.nextDue()).toBe(NOON);
      },
    );

    it('deletes what was dealt with long ago, whatever became of it, and nothing that waits', async () => {
      const [sent, refused, waiting] = ['a', 'b', 'c'].map((person) => aMessage(toPerson(person)));
      if (!sent || !refused || !waiting) throw new Error('three messages');
      await enqueue(sent, refused, waiting);
      await world.stores.outbox.sent(sent.id, NOON + 1);
      await world.stores.outbox.giveUp(refused.id, NOON + 2, 'refused');
      expect(await world.stores.outbox.prune(NOON + 1)).toBe(0);
      expect(await world.stores.outbox.prune(NOON + 2)).toBe(1);
      expect(await world.stores.outbox.prune(NOON + 3)).toBe(1);
      world.reopen();
      expect(await world.stores.outbox.prune(LEASE)).toBe(0);
      expect(await world.stores.outbox.nextDue()).toBe(NOON);
    });
  });
}
