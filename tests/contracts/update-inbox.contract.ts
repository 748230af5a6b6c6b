import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOON } from '../support/cases.js';
import type { World } from '../support/worlds.js';

const update = (id: string, lane = 'chat') => ({ id, lane, payload: `{"update":"${id} “п’ять” 🛰"}` });

export function updateInboxContract(name: string, open: () => World): void {
  describe(`inbox ${name}`, () => {
    let world: World;
    beforeEach(() => {
      world = open();
    });
    afterEach(() => {
      world.close();
    });

    it('keeps what was accepted until it is dealt with, in the order it came, also after a restart', async () => {
      const updates = [update('2'), update('1'), update('3', 'another')];
      expect(await world.stores.inbox.accept(updates, NOON)).toStrictEqual(updates);
      world.reopen();
      expect(await world.stores.inbox.pending()).toStrictEqual(updates);
    });

    it('returns only what it has not seen, also within one batch', async () => {
      await world.stores.inbox.accept([update('1')], NOON);
      world.reopen();
      const batch = [update('2'), update('1'), update('2'), update('3')];
      expect(await world.stores.inbox.accept(batch, NOON)).toEqual([update('2'), update('3')]);
      expect(await world.stores.inbox.pending()).toEqual([update('1'), update('2'), update('3')]);
    });

    it('knows a repeated update even when the first was dealt with', async () => {
      await world.stores.inbox.accept([update('1')], NOON);
      await world.stores.inbox.done('1', NOON);
      world.reopen();
      expect(await world.stores.inbox.accept([update('1')], NOON)).toEqual([]);
      expect(await world.stores.inbox.pending()).toEqual([]);
    });

    it('does not try an update again that was put aside, and knows it when it is repeated', async () => {
      await world.stores.inbox.accept([update('1'), update('2')], NOON);
      await world.stores.inbox.park('1', NOON);
      world.reopen();
      expect(await world.stores.inbox.pending()).toEqual([update('2')]);
      expect(await world.stores.inbox.accept([update('1')], NOON)).toEqual([]);
    });

    it('forgets what was dealt with long ago, and nothing else', async () => {
      await world.stores.inbox.accept(
        ['done', 'recent', 'parked', 'waiting'].map((id) => update(id)),
        NOON,
      );
      await world.stores.inbox.done('done', NOON + 1);
      await world.stores.inbox.done('recent', NOON + 2);
      await world.stores.inbox.park('parked', NOON + 1);
      expect(await world.stores.inbox.prune(NOON + 2)).toBe(1);
      expect(await world.stores.inbox.prune(NOON + 2)).toBe(0);
      world.reopen();
      const again = ['done', 'recent', 'parked', 'waiting'].map((id) => update(id));
      expect(await world.stores.inbox.accept(again, NOON)).toEqual([update('done')]);
    });

    it('accepts an empty batch', async () => {
      expect(await world.stores.inbox.accept([], NOON)).toEqual([]);
    });

    it('drops what was parked of an account, and still knows the updates', async () => {
      const from = (id: string, lane: string, account: number) => ({
        id,
        lane,
        payload: JSON.stringify({ update_id: 1, message: { from: { id: account }, text: 'коло криниці' } }),
      });
      const own = from('own', '500', 500);
      const inGroup = from('group', '-7', 500);
      const others = from('others', '501', 5001);
      const waiting = from('waiting', '500', 500);
      await world.stores.inbox.accept([own, inGroup, others, waiting], NOON);
      for (const { id } of [own, inGroup, others]) await world.stores.inbox.park(id, NOON);
      await world.stores.inbox.forget('500');
      world.reopen();
      expect(await world.stores.inbox.pending()).toEqual([waiting]);
      expect(await world.stores.inbox.accept([own, inGroup, others], NOON)).toEqual([]);
      // What is parked is kept, however old; what was dropped is no longer parked.
      expect(await world.stores.inbox.prune(NOON + 1)).toBe(2);
      expect(await world.stores.inbox.accept([own, inGroup, others], NOON)).toEqual([own, inGroup]);
    });

    it('deletes what was parked long ago, when told so', async () => {
      await world.stores.inbox.accept([update('old'), update('new'), update('waiting')], NOON);
      await world.stores.inbox.park('old', NOON + 1);
      await world.stores.inbox.park('new', NOON + 2);
      expect(await world.stores.inbox.pruneParked(NOON + 2)).toBe(1);
      world.reopen();
      expect(
        await world.stores.inbox.accept([update('old'), update('new'), update('waiting')], NOON),
      ).toEqual([update('old')]);
    });
  });
}
