import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOON } from '../support/cases.js';
import type { World } from '../support/worlds.js';

export function conversationStoreContract(name: string, open: () => World): void {
  describe(`conversations ${name}`, () => {
    let world: World;
    beforeEach(() => {
      world = open();
    });
    afterEach(() => {
      world.close();
    });

    it('remembers any plain value, also after a restart', async () => {
      const values = [
        { scene: 'intake', at: [1, null, { deep: '«так» \ud83d' }] },
        'text',
        0,
        false,
        [],
        null,
      ];
      for (const value of values) {
        await world.stores.conversations.set('chat', value, NOON);
        world.reopen();
        expect(await world.stores.conversations.get('chat')).toStrictEqual(value);
      }
    });

    it('keeps conversations apart, and forgets the one it is told to', async () => {
      await world.stores.conversations.set('a', 1, NOON);
      await world.stores.conversations.set('b', 2, NOON);
      await world.stores.conversations.delete('a');
      await world.stores.conversations.delete('never-there');
      world.reopen();
      expect(await world.stores.conversations.get('a')).toBeNull();
      expect(await world.stores.conversations.get('b')).toBe(2);
    });

    it('is not changed by what its callers do to the values they hold', async () => {
      const value = { list: [1] };
      await world.stores.conversations.set('a', value, NOON);
      value.list.push(2);
      const read = (await world.stores.conversations.get('a')) as typeof value;
      read.list.push(3);
      expect(await world.stores.conversations.get('a')).toEqual({ list: [1] });
    });

    it('forgets all conversations of one account, and what answers into its chat', async () => {
      const { conversations } = world.stores;
      for (const key of ['50:50', '50:-7', '501:50', '5_:1']) await conversations.set(key, { step: 1 }, NOON);
      await conversations.set('screening:a', { chat: '50', locale: 'uk' }, NOON);
      await conversations.set('screening:b', { chat: '501' }, NOON);
      await conversations.set('screening:c', 'SSS', NOON);
      await conversations.forget('50');
      world.reopen();
      for (const key of ['50:50', '50:-7', 'screening:a'])
        expect(await world.stores.conversations.get(key)).toBeNull();
      for (const key of ['501:50', '5_:1', 'screening:b', 'screening:c'])
        expect(await world.stores.conversations.get(key)).not.toBeNull();
    });

    it('deletes what nobody has set for long', async () => {
      const { conversations } = world.stores;
      await conversations.set('old', 1, NOON);
      await conversations.set('again', 1, NOON);
      await conversations.set('again', 2, NOON + 1);
      expect(await conversations.prune(NOON + 1)).toBe(1);
      world.reopen();
      expect(await world.stores.conversations.get('old')).toBeNull();
      expect(await world.stores.conversations.get('again')).toBe(2);
    });
  });
}
