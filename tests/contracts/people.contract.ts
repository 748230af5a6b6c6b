import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../src/core/people/person.js';
import { NOON } from '../support/cases.js';
import type { World } from '../support/worlds.js';

const olena: Person = {
  id: 'olena',
  account: '1001',
  locale: 'uk',
  safetySeenAt: null,
  unreachableSince: null,
  erasingSince: null,
};

export function peopleContract(name: string, open: () => World): void {
  describe(`people ${name}`, () => {
    let world: World;
    beforeEach(() => {
      world = open();
    });
    afterEach(() => {
      world.close();
    });

    it('finds a person by id and by account, and nobody else', async () => {
      expect(await world.stores.people.save(olena)).toBe('saved');
      world.reopen();
      expect(await world.stores.people.byId('olena')).toStrictEqual(olena);
      expect(await world.stores.people.byAccount('1001')).toStrictEqual(olena);
      expect(await world.stores.people.byId('1001')).toBeNull();
      expect(await world.stores.people.byAccount('olena')).toBeNull();
    });

    it('remembers what changed about a person', async () => {
      await world.stores.people.save(olena);
      const changed: Person = { ...olena, locale: 'en', safetySeenAt: NOON, unreachableSince: NOON + 1 };
      expect(await world.stores.people.save(changed)).toBe('saved');
      expect(await world.stores.people.save({ ...changed, unreachableSince: null })).toBe('saved');
      world.reopen();
      expect(await world.stores.people.byId('olena')).toStrictEqual({ ...changed, unreachableSince: null });
    });

    it('never gives the account of one person to another', async () => {
      const taras = { ...olena, id: 'taras', account: '1002' };
      await world.stores.people.save(olena);
      await world.stores.people.save(taras);
      expect(await world.stores.people.save({ ...taras, account: '1001' })).toBe('taken');
      expect(await world.stores.people.save({ ...olena, id: 'stranger' })).toBe('taken');
      expect(await world.stores.people.byAccount('1001')).toEqual(olena);
      expect(await world.stores.people.byId('taras')).toEqual(taras);
      expect(await world.stores.people.byId('stranger')).toBeNull();
    });

    it('makes one person of an account that writes twice at once', async () => {
      const both = ['first', 'second'].map((id) => world.stores.people.save({ ...olena, id }));
      expect([...(await Promise.all(both))].sort()).toEqual(['saved', 'taken']);
    });

    it('frees an account that its person gave up', async () => {
      await world.stores.people.save(olena);
      await world.stores.people.save({ ...olena, account: 'new' });
      expect(await world.stores.people.byAccount('1001')).toBeNull();
      expect(await world.stores.people.save({ ...olena, id: 'next' })).toBe('saved');
    });

    it('forgets a person, whose account is then a stranger’s', async () => {
      await world.stores.people.save(olena);
      await world.stores.people.forget('olena');
      await world.stores.people.forget('nobody');
      world.reopen();
      expect(await world.stores.people.byId('olena')).toBeNull();
      expect(await world.stores.people.byAccount('1001')).toBeNull();
      expect(await world.stores.people.save({ ...olena, id: 'next' })).toBe('saved');
    });
  });
}
