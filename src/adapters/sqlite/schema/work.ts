import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * Messages to send. A row waits while `finished_at` is null, and is due from `due_at` on: a lease and a
 * postponement both move `due_at` ahead, so a worker that died gives its messages back by itself.
 */
export const outbox = sqliteTable(
  'outbox',
  {
    /** The order in which messages were committed. */
    number: integer('number').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    key: text('key').notNull().unique(),
    toKind: text('to_kind', { enum: ['person', 'room'] }).notNull(),
    toId: text('to_id').notNull(),
    /** Its destination can wait unless something else waits for it too. */
    broadcast: integer('broadcast', { mode: 'boolean' }).notNull().default(false),
    /** Null once sent: a receipt holds what only its reader should keep. */
    message: text('message'),
    createdAt: integer('created_at').notNull(),
    dueAt: integer('due_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    finishedAt: integer('finished_at'),
    outcome: text('outcome', { enum: ['sent', 'unreachable', 'refused', 'exhausted'] }),
  },
  (table) => [
    index('outbox_waiting')
      .on(table.toKind, table.toId, table.number, table.broadcast)
      .where(sql`finished_at is null`),
    index('outbox_pressing')
      .on(table.toKind, table.toId)
      .where(sql`finished_at is null and broadcast = 0`),
    index('outbox_broadcasts')
      .on(table.number, table.dueAt)
      .where(sql`finished_at is null and broadcast = 1`),
  ],
);

/** Slow work to do. Waiting, due and leased as in the outbox. Finished rows stay: their keys keep repeats out. */
export const jobs = sqliteTable(
  'jobs',
  {
    number: integer('number').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    key: text('key').notNull().unique(),
    job: text('job').notNull(),
    createdAt: integer('created_at').notNull(),
    dueAt: integer('due_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    finishedAt: integer('finished_at'),
    outcome: text('outcome', { enum: ['done', 'gave-up'] }),
  },
  (table) => [
    // By kind, each of which has workers of its own: thousands of one kind that wait are nothing to the others.
    index('jobs_waiting')
      .on(sql`job ->> '$.kind'`, table.number)
      .where(sql`finished_at is null`),
  ],
);

/** Updates as the messenger sent them, until they are dealt with; the ids stay for a while to know repeats by. */
export const inbox = sqliteTable(
  'inbox',
  {
    number: integer('number').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    lane: text('lane').notNull(),
    /** Null once dealt with. */
    payload: text('payload'),
    acceptedAt: integer('accepted_at').notNull(),
    finishedAt: integer('finished_at'),
    outcome: text('outcome', { enum: ['done', 'parked'] }),
  },
  (table) => [
    index('inbox_pending')
      .on(table.number)
      .where(sql`finished_at is null`),
    index('inbox_finished')
      .on(table.finishedAt)
      .where(sql`outcome = 'done'`),
  ],
);
