import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStores, type MemoryStores } from '../../../src/adapters/memory/stores.js';
import { tellFollowers } from '../../../src/core/following/tell-followers.js';
import type { NewsJob } from '../../../src/core/jobs/job.js';
import type { Instant } from '../../../src/core/kernel/time.js';
import { seededIds } from '../../support/seeded.js';

const DAYTIME = Date.UTC(2024, 4, 1, 12);
const NIGHT = Date.UTC(2024, 4, 1, 21);
const MORNING = Date.UTC(2024, 4, 2, 5);

const news: NewsJob = {
  kind: 'tell-followers',
  change: 'SL-00000X:7:hikvision',
  news: { kind: 'finding-added', company: { id: 'hikvision', name: 'Hikvision' }, list: null },
  inTheMorning: false,
};

let stores: MemoryStores;
let woken: number;
const ids = seededIds();

beforeEach(() => {
  stores = createMemoryStores();
  woken = 0;
});

async function follower(id: string, given: { loud?: boolean; blocked?: boolean; company?: string } = {}) {
  const unreachableSince = given.blocked ? DAYTIME : null;
  await stores.people.save({
    id,
    account: `account-${id}`,
    locale: 'uk',
    safetySeenAt: null,
    unreachableSince,
    erasingSince: null,
    remindsOfDrafts: false,
  });
  await stores.followings.follow(id, given.company ?? 'hikvision', DAYTIME);
  if (given.loud) await stores.followings.setQuietAtNight(id, false);
}

function tell(now: Instant, job = news) {
  const register = { members: (id: string) => Promise.resolve(id === 'hikvision' ? [id, 'hik-2'] : [id]) };
  const { followings, people, outbox, jobs } = stores;
  const wake = (): void => {
    woken += 1;
  };
  return tellFollowers(job, {
    followings,
    people,
    outbox,
    jobs,
    register,
    ids,
    wake,
    clock: { now: () => now },
  });
}

/** Whom messages wait for; they count as sent then. */
async function told(): Promise<string[]> {
  const claimed = await stores.outbox.claim({ now: Number.MAX_SAFE_INTEGER, leaseUntil: 0, limit: 1000 });
  for (const { id } of claimed) await stores.outbox.sent(id, MORNING);
  return claimed.map(({ to }) => to.id).sort();
}

const laterJobs = (now: Instant) =>
  stores.jobs.claim({ kinds: ['tell-followers'], now, leaseUntil: now + 1, limit: 10 });

describe('a change of a company', () => {
  it('is told to everybody who follows it under any of its ids, and to nobody else', async () => {
    await follower('a');
    await follower('b', { company: 'hik-2' });
    await follower('c', { company: 'mars' });
    await tell(DAYTIME);
    expect(await told()).toEqual(['a', 'b']);
    expect(woken).toBe(1);
  });

  it('is told once, however often the job is done', async () => {
    await follower('a');
    await tell(DAYTIME);
    await tell(DAYTIME);
    expect(await told()).toEqual(['a']);
    await tell(DAYTIME);
    expect(await told()).toEqual([]);
    await tell(DAYTIME, { ...news, change: 'SL-00000X:9:hikvision' });
    expect(await told()).toEqual(['a']);
  });

  it('reaches all of many followers', async () => {
    for (let n = 0; n < 450; n += 1) await follower(`p${String(n).padStart(3, '0')}`);
    await tell(DAYTIME);
    expect(await told()).toHaveLength(450);
  });

  it('is not told to who blocked the bot, who goes on following', async () => {
    await follower('a', { blocked: true });
    await tell(DAYTIME);
    expect(await told()).toEqual([]);
    expect(await stores.followings.follows('a', ['hikvision'])).toBe(true);
  });
});

describe('at night', () => {
  it('only those hear it who want to; the others hear it at eight, once', async () => {
    await follower('asleep');
    await follower('awake', { loud: true });
    await tell(NIGHT);
    expect(await told()).toEqual(['awake']);
    expect(await laterJobs(MORNING - 1)).toEqual([]);
    const [job] = await laterJobs(MORNING);
    expect(job?.job).toEqual({ ...news, inTheMorning: true });
    await tell(MORNING, job?.job);
    expect(await told()).toEqual(['asleep']);
    expect(await laterJobs(MORNING + 1e9)).toHaveLength(1);
  });

  it('nothing is put off when nobody sleeps', async () => {
    await follower('awake', { loud: true });
    await tell(NIGHT);
    expect(await laterJobs(MORNING)).toEqual([]);
  });

  it('who stopped following before the morning hears nothing', async () => {
    await follower('asleep');
    await tell(NIGHT);
    await stores.followings.unfollow('asleep', ['hikvision']);
    await tell(MORNING, { ...news, inTheMorning: true });
    expect(await told()).toEqual([]);
  });
});
