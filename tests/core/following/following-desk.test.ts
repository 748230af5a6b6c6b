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
    expect(await desk.followed('taras', { offset: 0, limit: 9 })).toEqual({
      rows: [{ company: 'hikvision', name: 'Hikvision' }],
      total: 1,
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
