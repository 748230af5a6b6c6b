import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QueuedJob } from '../../src/core/jobs/job.js';
import { aCase, aChange, aJob, NOON } from '../support/cases.js';
import type { World } from '../support/worlds.js';

const LEASE = NOON + 100;

export function jobQueueContract(name: string, open: () => World): void {
  describe(`jobs ${name}`, () => {
    let world: World;
    beforeEach(() => {
      world = open();
    });
    afterEach(() => {
      world.close();
    });

    /** Commits jobs the only way there is: with a case. */
    async function enqueue(...evidence: string[]): Promise<QueuedJob[]> {
      const state = aCase();
      const jobs = evidence.map((id) => aJob(state.ref, id));
      expect(await world.stores.cases.commit(aChange(null, state, { jobs, at: NOON }))).toBe('stored');
      world.reopen();
      return jobs;
    }
    async function claim(now = NOON, leaseUntil = LEASE, limit = 100) {
      const claimed = await world.stores.jobs.claim({ kinds: ['seal-evidence'], now, leaseUntil, limit });
      world.reopen();
      return claimed;
    }

    it('hands out jobs as they were committed, oldest first, as many as asked for', async () => {
      const jobs = await enqueue('a', 'b', 'c');
      expect(await claim(NOON, LEASE, 2)).toStrictEqual(
        jobs.slice(0, 2).map((job) => ({ ...job, attempts: 0 })),
      );
      expect(await claim()).toMatchObject([{ id: jobs[2]?.id }]);
    });

    it('hands out nothing before it is due', async () => {
      await enqueue('a');
      expect(await claim(NOON - 1)).toEqual([]);
    });

    it('takes a job back from a worker that died, and counts its attempt', async () => {
      await enqueue('a');
      await claim();
      expect(await claim(LEASE - 1)).toEqual([]);
      expect(await claim(LEASE)).toMatchObject([{ attempts: 1 }]);
    });

    it('tries a job again when it is told to, and lets others go before it', async () => {
      const [first, second] = await enqueue('a', 'b');
      await claim(NOON, LEASE, 1);
      await world.stores.jobs.retry(first?.id ?? '', NOON + 50);
      expect(await claim()).toMatchObject([{ id: second?.id }]);
      expect(await claim(NOON + 49)).toEqual([]);
      expect(await claim(NOON + 50)).toMatchObject([{ id: first?.id, attempts: 1 }]);
    });

    it('does no job again that is done or given up, whatever a late worker says or asks for', async () => {
      const [done, hopeless] = await enqueue('a', 'b');
      await claim();
      await world.stores.jobs.done(done?.id ?? '', NOON);
      await world.stores.jobs.giveUp(hopeless?.id ?? '', NOON);
      await world.stores.jobs.retry(done?.id ?? '', NOON);
      await world.stores.jobs.retry(hopeless?.id ?? '', NOON);
      await enqueue('a', 'b');
      expect(await claim(LEASE + 1)).toEqual([]);
    });

    it('knows when the next job falls due', async () => {
      expect(await world.stores.jobs.nextDue(['seal-evidence'])).toBeNull();
      const [first] = await enqueue('a', 'b');
      await claim();
      expect(await world.stores.jobs.nextDue(['seal-evidence'])).toBe(LEASE);
      await world.stores.jobs.retry(first?.id ?? '', NOON + 7);
      expect(await world.stores.jobs.nextDue(['seal-evidence'])).toBe(NOON + 7);
    });

    it('gives a worker only the kinds it asks for', async () => {
      await enqueue('a');
      const screening = { id: 'x', key: 'x', job: { kind: 'run-screening', screening: 's' } } as const;
      await world.stores.jobs.add(screening, NOON + 5);
      world.reopen();
      expect(await world.stores.jobs.nextDue(['run-screening'])).toBe(NOON + 5);
      const request = { kinds: ['run-screening' as const], now: NOON + 5, leaseUntil: LEASE, limit: 9 };
      expect(await world.stores.jobs.claim(request)).toStrictEqual([{ ...screening, attempts: 0 }]);
      expect(await claim()).toMatchObject([{ job: { kind: 'seal-evidence' } }]);
    });

    it('keeps one of two jobs with the same key', async () => {
      const job = { kind: 'read-screening', screening: 's' } as const;
      await world.stores.jobs.add({ id: 'one', key: 'same', job }, NOON);
      await world.stores.jobs.add({ id: 'two', key: 'same', job }, NOON);
      world.reopen();
      const request = { kinds: ['read-screening' as const], now: NOON, leaseUntil: LEASE, limit: 9 };
      expect(await world.stores.jobs.claim(request)).toMatchObject([{ id: 'one' }]);
    });

    it('gives each job to one of several workers that claim at once', async () => {
      await enqueue(...Array.from({ length: 50 }, (_, n) => `file-${n}`));
      const request = { kinds: ['seal-evidence' as const], now: NOON, leaseUntil: LEASE, limit: 20 };
      const claims = await Promise.all([1, 2, 3, 4].map(() => world.stores.jobs.claim(request)));
      expect(new Set(claims.flat().map(({ id }) => id)).size).toBe(50);
      expect(claims.flat()).toHaveLength(50);
    });

    it('forgets jobs by how their key begins, done or not, and no others', async () => {
      const job = { kind: 'read-screening', screening: 's' } as const;
      for (const key of ['a%:1', 'a%:2', 'ab:1']) await world.stores.jobs.add({ id: key, key, job }, NOON);
      await world.stores.jobs.done('a%:1', NOON);
      await world.stores.jobs.forget('a%:');
      world.reopen();
      const request = { kinds: ['read-screening' as const], now: LEASE, leaseUntil: LEASE, limit: 9 };
      expect((await world.stores.jobs.claim(request)).map(({ key }) => key)).toEqual(['ab:1']);
      await world.stores.jobs.add({ id: 'again', key: 'a%:1', job }, NOON);
      expect((await world.stores.jobs.claim(request)).map(({ id }) => id)).toContain('again');
    });

    it('deletes jobs that ended long ago, done or not, and none that waits', async () => {
      const job = { kind: 'read-screening', screening: 's' } as const;
      for (const key of ['done', 'given-up', 'waiting'])
        await world.stores.jobs.add({ id: key, key, job }, NOON);
      await world.stores.jobs.done('done', NOON + 1);
      await world.stores.jobs.giveUp('given-up', NOON + 2);
      expect(await world.stores.jobs.prune(NOON + 2)).toBe(1);
      world.reopen();
      expect(await world.stores.jobs.prune(NOON + 3)).toBe(1);
      expect(await world.stores.jobs.prune(LEASE)).toBe(0);
      expect(await world.stores.jobs.nextDue(['read-screening'])).toBe(NOON);
    });
  });
}
