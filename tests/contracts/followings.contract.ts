import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Followings } from '../../src/core/following/followings.port.js';
import { NOON } from '../support/cases.js';
import type { World } from '../support/worlds.js';

const ALL = { offset: 0, limit: 100 };

export function followingsContract(name: string, open: () => World): void {
  describe(`followings ${name}`, () => {
    let world: World;
    beforeEach(() => {
      world = open();
    });
    afterEach(() => {
      world.close();
    });
    const followings = (): Followings => world.stores.followings;

    it('a person follows companies, the latest first, and each once', async () => {
      await followings().follow('taras', 'hikvision', NOON);
      await followings().follow('taras', 'mars', NOON + 1);
      await followings().follow('taras', 'hikvision', NOON + 2);
      world.reopen();
      expect(await followings().followed('taras', ALL)).toEqual({ rows: ['mars', 'hikvision'], total: 2 });
      expect(await followings().followed('taras', { offset: 1, limit: 1 })).toEqual({
        rows: ['hikvision'],
        total: 2,
      });
      expect(await followings().followed('olena', ALL)).toEqual({ rows: [], total: 0 });
    });

    it('what was followed in the same millisecond keeps its order', async () => {
      const companies = ['mars', 'acme', 'zara', 'bolt'];
      for (const company of companies) await followings().follow('taras', company, NOON);
      expect((await followings().followed('taras', ALL)).rows).toEqual([...companies].reverse());
    });

    it('knows whether any of a company’s ids is followed, and unfollows all of them', async () => {
      await followings().follow('taras', 'hikvision', NOON);
      await followings().follow('taras', 'hik-2', NOON);
      await followings().follow('olena', 'hikvision', NOON);
      expect(await followings().follows('taras', ['other', 'hik-2'])).toBe(true);
      expect(await followings().follows('taras', ['other'])).toBe(false);
      await followings().unfollow('taras', ['hikvision', 'hik-2']);
      expect(await followings().follows('taras', ['hikvision', 'hik-2'])).toBe(false);
      expect(await followings().follows('olena', ['hikvision'])).toBe(true);
      expect(await followings().companies()).toEqual(new Set(['hikvision']));
    });

    it('gives out the followers page by page, each once, whichever id they follow', async () => {
      for (const person of ['c', 'a', 'b']) await followings().follow(person, 'hikvision', NOON);
      await followings().follow('b', 'hik-2', NOON);
      await followings().follow('d', 'mars', NOON);
      const companies = ['hikvision', 'hik-2'];
      const first = await followings().followers({ companies, after: '', limit: 2 });
      expect(first.map(({ person }) => person)).toEqual(['a', 'b']);
      const rest = await followings().followers({ companies, after: 'b', limit: 2 });
      expect(rest.map(({ person }) => person)).toEqual(['c']);
    });

    it('lets people sleep until they say otherwise', async () => {
      await followings().follow('taras', 'hikvision', NOON);
      const follower = async () =>
        (await followings().followers({ companies: ['hikvision'], after: '', limit: 1 }))[0];
      expect(await followings().quietAtNight('taras')).toBe(true);
      expect(await follower()).toEqual({ person: 'taras', quietAtNight: true });
      await followings().setQuietAtNight('taras', false);
      world.reopen();
      expect(await followings().quietAtNight('taras')).toBe(false);
      expect(await follower()).toEqual({ person: 'taras', quietAtNight: false });
      await followings().setQuietAtNight('taras', true);
      expect(await followings().quietAtNight('taras')).toBe(true);
    });

    it('forgets all of one person and nothing of others', async () => {
      for (const person of ['taras', 'olena']) {
        await followings().follow(person, 'hikvision', NOON);
        await followings().setQuietAtNight(person, false);
      }
      await followings().forget('taras');
      await followings().forget('nobody');
      world.reopen();
      expect(await followings().followed('taras', ALL)).toEqual({ rows: [], total: 0 });
      expect(await followings().quietAtNight('taras')).toBe(true);
      expect(await followings().followed('olena', ALL)).toEqual({ rows: ['hikvision'], total: 1 });
      expect(await followings().quietAtNight('olena')).toBe(false);
    });
  });
}
