import { asc, count, eq, inArray, isNotNull, isNull, max, sql, and } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { STATUSES, type Status } from '../../core/cases/status.js';
import type { Stats, StatsViews } from '../../core/stats/stats.port.js';
import { WAITING_DISPUTES } from './disputes.js';
import { cases, evidence } from './schema/cases.js';
import { counted } from './register-rows.js';
import { registerEntries, registerSnapshots } from './schema/register.js';
import { inbox, jobs, outbox } from './schema/work.js';
import { settle } from './settle.js';

type Database = Pick<BetterSQLite3Database, 'select' | 'get'>;

/** Counts for the operator. */
export function createSqliteStats(db: BetterSQLite3Database): StatsViews {
  return {
    stats: () =>
      settle(() =>
        // One snapshot, so that the numbers fit each other while the bot works on.
        db.transaction((tx) => ({
          cases: caseCounts(tx),
          evidence: evidenceCounts(tx),
          openDisputes: openDisputes(tx),
          waiting: waiting(tx),
          givenUp: givenUp(tx),
          lists: listCounts(tx),
          databaseBytes: databaseBytes(tx),
        })),
      ),
  };
}

function caseCounts(db: Database): Stats['cases'] {
  const rows = db.select({ status: cases.status, n: count() }).from(cases).groupBy(cases.status).all();
  const found = new Map<Status, number>(rows.map(({ status, n }) => [status, n]));
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, found.get(status) ?? 0]));
  return { total: sum(rows), byStatus: byStatus as Record<Status, number> };
}

function evidenceCounts(db: Database): Stats['evidence'] {
  const rows = db.select({ seal: evidence.seal, n: count() }).from(evidence).groupBy(evidence.seal).all();
  const of = (seal: (typeof rows)[number]['seal']): number => sum(rows.filter((row) => row.seal === seal));
  // A damaged row has no size to add; `verify` is what names it.
  const size = sql<number>`max(case when json_valid(${evidence.fields}) then json_extract(${evidence.fields}, '$.seal.bytes') end)`;
  const originals = db
    .select({ size })
    .from(evidence)
    .where(isNotNull(evidence.sha256))
    .groupBy(evidence.sha256)
    .all();
  const bytes = originals.reduce((total, row) => total + (row.size || 0), 0);
  return {
    sealed: of('sealed'),
    waiting: of('waiting'),
    refused: of('refused'),
    originals: originals.length,
    bytes,
  };
}

function openDisputes(db: Database): number {
  return db.get<{ n: number }>(sql.raw(`select count(*) as n from (${WAITING_DISPUTES})`)).n;
}

function waiting(db: Database): Stats['waiting'] {
  return {
    messages: sum(db.select({ n: count() }).from(outbox).where(isNull(outbox.finishedAt)).all()),
    jobs: sum(db.select({ n: count() }).from(jobs).where(isNull(jobs.finishedAt)).all()),
    updates: sum(db.select({ n: count() }).from(inbox).where(isNull(inbox.finishedAt)).all()),
  };
}

function givenUp(db: Database): Stats['givenUp'] {
  const undelivered = inArray(outbox.outcome, ['unreachable', 'refused', 'exhausted']);
  return {
    messages: sum(db.select({ n: count() }).from(outbox).where(undelivered).all()),
    jobs: sum(db.select({ n: count() }).from(jobs).where(eq(jobs.outcome, 'gave-up')).all()),
    updates: sum(db.select({ n: count() }).from(inbox).where(eq(inbox.outcome, 'parked')).all()),
  };
}

const COUNTED = sql.raw(counted('register_entries.first_snapshot'));

/** Of every list its newest snapshot, and how many entries that has. */
function listCounts(db: Database): Stats['lists'] {
  const { listId, number, takenOn, state } = registerSnapshots;
  const newest = db
    .select({ number: max(number) })
    .from(registerSnapshots)
    .where(eq(state, 'counts'))
    .groupBy(listId);
  const present = and(eq(registerEntries.listId, listId), eq(registerEntries.presence, 'present'), COUNTED);
  return db
    .select({ id: listId, takenOn, entries: count(registerEntries.id) })
    .from(registerSnapshots)
    .leftJoin(registerEntries, present)
    .where(inArray(number, newest))
    .groupBy(listId)
    .orderBy(asc(listId))
    .all();
}

function databaseBytes(db: Database): number {
  const found = db.get<{ bytes: number }>(
    sql`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`,
  );
  return found.bytes;
}

function sum(rows: readonly { readonly n: number }[]): number {
  return rows.reduce((total, { n }) => total + n, 0);
}
