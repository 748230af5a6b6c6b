import type { ClaimedJob, JobQueue } from '../../core/jobs/job-queue.port.js';
import type { JobKind } from '../../core/jobs/job.js';
import { amend, enqueue, lease, soonest, waiting, type MemoryTables } from './shared.js';

export function createMemoryJobQueue({ jobs: rows }: Pick<MemoryTables, 'jobs'>): JobQueue {
  const finish = (id: string): Promise<void> => {
    amend(rows, id, () => ({ finished: true }));
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
    nextDue: (kinds) => Promise.resolve(soonest(waitingOf(kinds))),
  };
}
