import type { JobQueue } from '../../core/jobs/job-queue.port.js';
import { amend, lease, soonest, waiting, type MemoryTables } from './shared.js';

export function createMemoryJobQueue({ jobs: rows }: Pick<MemoryTables, 'jobs'>): JobQueue {
  const finish = (id: string): Promise<void> => {
    amend(rows, id, () => ({ finished: true }));
    return Promise.resolve();
  };
  return {
    claim({ now, leaseUntil, limit }) {
      const due = waiting(rows).filter((row) => row.dueAt <= now);
      return Promise.resolve(lease(rows, due.slice(0, limit), leaseUntil));
    },
    done: finish,
    retry(id, until) {
      amend(rows, id, () => ({ dueAt: until }));
      return Promise.resolve();
    },
    giveUp: finish,
    nextDue: () => Promise.resolve(soonest(waiting(rows))),
  };
}
