import { and, asc, eq, inArray, isNull, lt, lte, min, sql, type SQL } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { ClaimedJob, JobClaim, JobQueue } from '../../core/jobs/job-queue.port.js';
import type { JobKind, JobOf } from '../../core/jobs/job.js';
import { jobs } from './schema/work.js';
import { beginsWith, settle } from './settle.js';

type Row = typeof jobs.$inferSelect;

/** The waiting jobs, most of which `createSqliteCaseStore` committed. */
export function createSqliteJobQueue(db: BetterSQLite3Database): JobQueue {
  const change = (id: string, values: Partial<Row>): Promise<void> =>
    settle(() => {
      const waiting = and(eq(jobs.id, id), isNull(jobs.finishedAt));
      db.update(jobs).set(values).where(waiting).run();
    });
  return {
    add: ({ id, key, job }, due) =>
      settle(() => {
        db.insert(jobs)
          .values({ id, key, job: JSON.stringify(job), createdAt: due, dueAt: due })
          .onConflictDoNothing({ target: jobs.key })
          .run();
      }),
    claim: (request) => settle(() => db.transaction((tx) => claim(tx, request), { behavior: 'immediate' })),
    done: (id, at) =>
      settle(() => {
        // The kind is for the counts. What it was about may be erased one day, and nobody would look for it here.
        const job = sql<string>`json_object('kind', ${jobs.job} ->> '$.kind')`;
        const waiting = and(eq(jobs.id, id), isNull(jobs.finishedAt));
        db.update(jobs).set({ job, finishedAt: at, outcome: 'done' }).where(waiting).run();
      }),
    prune: (before) => settle(() => db.delete(jobs).where(lt(jobs.finishedAt, before)).run().changes),
    forget: (keyPrefix) =>
      settle(() => {
        db.delete(jobs).where(beginsWith(jobs.key, keyPrefix)).run();
      }),
    retry: (id, until) => change(id, { dueAt: until }),
    giveUp: (id, at) => change(id, { finishedAt: at, outcome: 'gave-up' }),
    nextDue: (kinds) =>
      settle(
        () =>
          db
            .select({ due: min(jobs.dueAt) })
            .from(jobs)
            .where(waitingOf(kinds))
            .get()?.due ?? null,
      ),
  };
}

function waitingOf(kinds: readonly JobKind[]): SQL | undefined {
  return and(isNull(jobs.finishedAt), inArray(sql`${jobs.job} ->> '$.kind'`, [...kinds]));
}

function claim<K extends JobKind>(
  tx: Pick<BetterSQLite3Database, 'select' | 'update'>,
  { kinds, now, leaseUntil, limit }: JobClaim<K>,
): ClaimedJob<K>[] {
  const due = tx
    .select()
    .from(jobs)
    .where(and(waitingOf(kinds), lte(jobs.dueAt, now)))
    .orderBy(asc(jobs.number))
    .limit(limit)
    .all();
  for (const row of due) {
    const leased = { dueAt: leaseUntil, attempts: row.attempts + 1 };
    tx.update(jobs).set(leased).where(eq(jobs.number, row.number)).run();
  }
  return due.map(({ id, key, job, attempts }) => ({ id, key, job: JSON.parse(job) as JobOf<K>, attempts }));
}
