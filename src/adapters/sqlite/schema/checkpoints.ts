import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CaseRef } from '../../../core/kernel/case-ref.js';

/** Where all chains ended, signed. Rows are added and never changed, but for `token`, which comes later. */
export const checkpoints = sqliteTable('checkpoints', {
  number: integer('number').primaryKey(),
  at: integer('at').notNull(),
  cases: integer('cases').notNull(),
  root: text('root').notNull(),
  previous: text('previous').notNull(),
  key: text('key').notNull(),
  signature: text('signature').notNull(),
  publicKey: text('public_key').notNull(),
  token: text('token'),
});

/** The heads under each checkpoint that were not the same under the one before. */
export const checkpointHeads = sqliteTable(
  'checkpoint_heads',
  {
    /** Not a reference to the case: what was signed stays provable when the case is gone. */
    caseRef: text('case_ref').$type<CaseRef>().notNull(),
    /** Number of the first checkpoint that had it. */
    since: integer('since').notNull(),
    seq: integer('seq').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseRef, table.since] })],
);
