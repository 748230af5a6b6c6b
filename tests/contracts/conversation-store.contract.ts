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
  });
}
