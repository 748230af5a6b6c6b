import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStores, type MemoryStores } from '../../../src/adapters/memory/stores.js';
import {
  createFollowingDesk,
  MOST_FOLLOWED,
  type FollowingDesk,
} from '../../../src/core/following/following-desk.js';
import { starterStore } from '../../support/register.js';

let stores: MemoryStores;
let desk: FollowingDesk;
beforeEach(async () => {
  stores = createMemoryStores();
  desk = createFollowingDesk({ ...stores, register: await starterStore(), clock: { now: () => 1 } });
});

/** Companies the register no longer has are followed all the same. */
async function followsSoMany(person: string, many: number): Promise<void> {
  for (let number = 0; number < many; number += 1) {
    await stores.followings.follow(person, `gone-${String(number)}`, number);
  }
}

describe('following', () => {
  it('takes a company of the register, and no other', async () => {
    expect(await desk.follow('taras', 'hikvision')).toBe('followed');
    expect(await desk.follow('taras', 'nobody')).toBe('no-company');
    expect(await desk.followed('taras')).toEqual([{ company: 'hikvision', name: 'Hikvision' }]);
  });

  it('of two companies that became one since is of one, under its name, and ends for both at once', async () => {
    const register = {
      members: () => Promise.resolve(['bolt', 'fastener-works']),
      companies: ([id]: readonly string[]) =>
        Promise.resolve(id === 'gone' ? [] : [{ id: 'bolt', names: [], countries: [], identifiers: [] }]),
    };
    const joined = createFollowingDesk({ ...stores, register, clock: { now: () => 1 } });
    for (const [at, company] of ['gone', 'fastener-works', 'bolt'].entries())
      await stores.followings.follow('taras', company, at);
    expect(await joined.followed('taras')).toEqual([
      { company: 'bolt', name: 'bolt' },
      { company: 'gone', name: null },
    ]);
    await joined.unfollow('taras', 'bolt');
    expect(await stores.followings.followed('taras', { offset: 0, limit: 9 })).toMatchObject({
      rows: ['gone'],
    });
  });

  it('has an end, which is everybody’s own', async () => {
    await followsSoMany('taras', MOST_FOLLOWED);
    expect(await desk.follow('taras', 'hikvision')).toBe('enough');
    expect(await desk.follows('taras', 'hikvision')).toBe(false);
    expect(await desk.follow('olena', 'hikvision')).toBe('followed');
    await desk.unfollow('taras', 'gone-7');
    expect(await desk.follow('taras', 'hikvision')).toBe('followed');
    expect(await desk.follow('taras', 'hikvision'), 'what is followed already').toBe('followed');
  });
});
