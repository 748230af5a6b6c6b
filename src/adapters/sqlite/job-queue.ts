import { and, asc, eq, isNull, lte, min } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { ClaimedJob, JobQueue } from '../../core/jobs/job-queue.port.js';
import type { Job } from '../../core/jobs/job.js';
import { jobs } from './schema/work.js';
import { settle } from './settle.js';

type Row = typeof jobs.$inferSelect;

/** The waiting jobs that `createSqliteCaseStore` committed. */
export function createSqliteJobQueue(db: BetterSQLite3Database): JobQueue {
  const change = (id: string, values: Partial<Row>): Promise<void> =>
    settle(() => {
      const waiting = and(eq(jobs.id, id), isNull(jobs.finishedAt));
      db.update(jobs).set(values).where(waiting).run();
    });
  return {
    claim: (request) => settle(() => db.transaction((tx) => claim(tx, request), { behavior: 'immediate' })),
    done: (id, at) => change(id, { finishedAt: at, outcome: 'done' }),
    retry: (id, until) => change(id, { dueAt: until }),
    giveUp: (id, at) => change(id, { finishedAt: at, outcome: 'gave-up' }),
    nextDue: () =>
      settle(
        () =>
          db
            .select({ due: min(jobs.dueAt) })
            .from(jobs)
            .where(isNull(jobs.finishedAt))
            .get()?.due ?? null,
      ),
  };
}

function claim(
  tx: Pick<BetterSQLite3Database, 'select' | 'update'>,
  { now, leaseUntil, limit }: Parameters<JobQueue['claim']>[0],
): ClaimedJob[] {
  const due = tx
    .select()
    .from(jobs)
    .where(and(isNull(jobs.finishedAt), lte(jobs.dueAt, now)))
    .orderBy(asc(jobs.number))
    .limit(limit)
    .all();
  for (const row of due) {
    const leased = { dueAt: leaseUntil, attempts: row.attempts + 1 };
    tx.update(jobs).set(leased).where(eq(jobs.number, row.number)).run();
  }
  return due.map(({ id, key, job, attempts }) => ({ id, key, job: JSON.parse(job) as Job, attempts }));
}
