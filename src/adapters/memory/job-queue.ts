import type { ClaimedJob, JobQueue } from '../../core/jobs/job-queue.port.js';
import type { JobKind } from '../../core/jobs/job.js';
import type { Instant } from '../../core/kernel/time.js';
import { amend, enqueue, lease, prune, soonest, waiting, type MemoryTables } from './shared.js';

export function createMemoryJobQueue({ jobs: rows }: Pick<MemoryTables, 'jobs'>): JobQueue {
  const finish = (id: string, at: Instant): Promise<void> => {
    amend(rows, id, () => ({ finishedAt: at }));
    return Promise.resolve();
  };
  const waitingOf = (kinds: readonly JobKind[]) =>
    waiting(rows).filter(({ item }) => kinds.includes(item.job.kind));
  return {
    add(job, due) {
      enqueue(rows, job, due);
      return Promise.resolve();
    },
    claim<K extends JobKind>({ kinds, now, leaseUntil, limit }: Parameters<JobQueue['claim']>[0]) {
      const due = waitingOf(kinds).filter((row) => row.dueAt <= now);
      return Promise.resolve(lease(rows, due.slice(0, limit), leaseUntil) as ClaimedJob<K>[]);
    },
    done: finish,
    retry(id, until) {
      amend(rows, id, () => ({ dueAt: until }));
      return Promise.resolve();
    },
    giveUp: finish,
    prune: (before) => Promise.resolve(prune(rows, before)),
    forget(keyPrefix) {
      for (const key of rows.keys()) if (key.startsWith(keyPrefix)) rows.delete(key);
      return Promise.resolve();
    },
    nextDue: (kinds) => Promise.resolve(soonest(waitingOf(kinds))),
  };
}
