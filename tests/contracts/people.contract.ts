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
  remindsOfDrafts: false,
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

    it('changes one thing of a person and leaves what others changed meanwhile', async () => {
      const { people } = world.stores;
      await people.save(olena);
      const before = await people.byId('olena');
      await people.change('olena', { erasingSince: NOON });
      await people.change('olena', { unreachableSince: before?.unreachableSince ?? NOON + 1 });
      await people.change('olena', { remindsOfDrafts: true, locale: 'en' });
      await people.change('olena', {});
      world.reopen();
      expect(await world.stores.people.byId('olena')).toStrictEqual({
        ...olena,
        erasingSince: NOON,
        unreachableSince: NOON + 1,
        remindsOfDrafts: true,
        locale: 'en',
      });
    });

    it('brings nobody back who was forgotten meanwhile', async () => {
      await world.stores.people.save(olena);
      await world.stores.people.forget('olena');
      await world.stores.people.change('olena', { unreachableSince: null });
      expect(await world.stores.people.byId('olena')).toBeNull();
      expect(await world.stores.people.byAccount('1001')).toBeNull();
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
