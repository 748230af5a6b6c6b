import { and, asc, eq, getTableColumns, isNull, lt, lte, min, sql, type SQL } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { QueryBuilder } from 'drizzle-orm/sqlite-core';
import type { Instant } from '../../core/kernel/time.js';
import { leavesNoTrace, type Destination, type Message } from '../../core/outbox/message.js';
import type { ClaimedMessage, ClaimRequest, Outbox } from '../../core/outbox/outbox.port.js';
import { writeMessage } from './case-write.js';
import { outbox } from './schema/work.js';
import { settle } from './settle.js';

type Row = typeof outbox.$inferSelect;
type Outcome = NonNullable<Row['outcome']>;

/** The waiting messages, most of which `createSqliteCaseStore` committed. */
export function createSqliteOutbox(db: BetterSQLite3Database): Outbox {
  const finish = (id: string, at: Instant, outcome: Outcome): Promise<void> =>
    settle(() => {
      const row = db.select({ message: outbox.message }).from(outbox).where(waiting(id)).get();
      if (row && leavesNoTrace(messageIn(row))) {
        db.delete(outbox).where(waiting(id)).run();
        return;
      }
      const kept = outcome === 'sent' ? { message: null } : {};
      db.update(outbox)
        .set({ finishedAt: at, outcome, ...kept })
        .where(waiting(id))
        .run();
    });
  return {
    add: (messages, at) =>
      settle(() => {
        db.transaction(
          (tx) => {
            for (const message of messages) writeMessage(tx, message, at);
          },
          { behavior: 'immediate' },
        );
      }),
    claim: (request) => settle(() => db.transaction((tx) => claim(tx, request), { behavior: 'immediate' })),
    sent: (id, at) => finish(id, at, 'sent'),
    postpone: (id, until, counted) =>
      settle(() => {
        const attempts = counted ? outbox.attempts : sql`${outbox.attempts} - 1`;
        db.update(outbox).set({ dueAt: until, attempts }).where(waiting(id)).run();
      }),
    giveUp: finish,
    moveRoom: (from, to) =>
      settle(() => {
        const room = and(isNull(outbox.finishedAt), eq(outbox.toKind, 'room'), eq(outbox.toId, from));
        db.update(outbox).set({ toId: to }).where(room).run();
      }),
    prune: (before) => settle(() => db.delete(outbox).where(lt(outbox.finishedAt, before)).run().changes),
    forget: (person) =>
      settle(() => {
        db.delete(outbox)
          .where(and(eq(outbox.toKind, 'person'), eq(outbox.toId, person)))
          .run();
      }),
    nextDue: () =>
      settle(
        () =>
          db
            .select({ due: min(outbox.dueAt) })
            .from(outbox)
            .innerJoin(heads, eq(outbox.number, heads.number))
            .get()?.due ?? null,
      ),
  };
}

/** The oldest waiting message of each destination: only that one may go, so that nobody hears things out of order. */
const heads = new QueryBuilder()
  .select({ number: min(outbox.number).as('head') })
  .from(outbox)
  .where(isNull(outbox.finishedAt))
  .groupBy(outbox.toKind, outbox.toId)
  .as('heads');

function waiting(id: string) {
  return and(eq(outbox.id, id), isNull(outbox.finishedAt));
}

type Transaction = Pick<BetterSQLite3Database, 'select' | 'update'>;

function claim(
  tx: Transaction,
  { now, leaseUntil, limit, broadcasts = limit }: ClaimRequest,
): ClaimedMessage[] {
  const pressing = dueAmong(tx, PRESSING_HEADS, { now, limit });
  const rest = Math.min(limit - pressing.length, broadcasts);
  const due = rest === 0 ? pressing : [...pressing, ...dueAmong(tx, IDLE_HEADS, { now, limit: rest })];
  for (const row of due) {
    const leased = { dueAt: leaseUntil, attempts: row.attempts + 1 };
    tx.update(outbox).set(leased).where(eq(outbox.number, row.number)).run();
  }
  return due.map(claimed);
}

/** The oldest waiting message of each destination where something waits that is no broadcast. */
const PRESSING_HEADS = sql`outbox.number in (
  select (select min(number) from outbox w where w.finished_at is null and w.to_kind = p.to_kind and w.to_id = p.to_id)
  from (select distinct to_kind, to_id from outbox where finished_at is null and broadcast = 0) p)`;

/** The oldest waiting message of each other destination. Gone through from the oldest on, as far as some are wanted. */
const IDLE_HEADS = sql`outbox.finished_at is null and outbox.broadcast = 1 and not exists (
  select 1 from outbox w where w.finished_at is null and w.to_kind = outbox.to_kind and w.to_id = outbox.to_id
    and (w.number < outbox.number or w.broadcast = 0))`;

function dueAmong(
  tx: Transaction,
  heads: SQL,
  { now, limit }: { readonly now: Instant; readonly limit: number },
): Row[] {
  return tx
    .select(getTableColumns(outbox))
    .from(outbox)
    .where(and(heads, lte(outbox.dueAt, now)))
    .orderBy(asc(outbox.number))
    .limit(limit)
    .all();
}

function claimed({ id, key, toKind, toId, message, attempts }: Row): ClaimedMessage {
  const to: Destination = { kind: toKind, id: toId };
  return { id, key, to, message: messageIn({ message }), attempts };
}

/** Of a row that waits, which has one. */
function messageIn({ message }: Pick<Row, 'message'>): Message {
  return JSON.parse(message ?? 'null') as Message;
}
