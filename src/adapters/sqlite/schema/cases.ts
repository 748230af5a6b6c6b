import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Status } from '../../../core/cases/status.js';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import type { LedgerKind } from '../../../core/ledger/entry.js';
import type { ActorTag } from '../../../core/people/actor.js';

/**
 * A case. What screens ask for has a column of its own; values with their provenance are JSON, so that a new
 * field of a report needs no migration.
 */
export const cases = sqliteTable(
  'cases',
  {
    ref: text('ref').$type<CaseRef>().primaryKey(),
    version: integer('version').notNull(),
    status: text('status').$type<Status>().notNull(),
    reporter: text('reporter').notNull(),
    openedAt: integer('opened_at').notNull(),
    submittedAt: integer('submitted_at'),
    receiptAt: integer('receipt_at'),
    intake: text('intake').notNull(),
    incident: text('incident').notNull(),
    /** Null for cases from before anybody was asked. */
    custody: text('custody'),
    campaign: text('campaign'),
    consent: text('consent'),
    mayAsk: text('may_ask'),
    /** The value inside `consent`, for queries. */
    consentValue: text('consent_value'),
    /** What was asked and added after the sending. */
    exchange: text('exchange').notNull().default('[]'),
    holdModerator: text('hold_moderator'),
    holdUntil: integer('hold_until'),
    decision: text('decision'),
    /** The time inside `decision`, for queries. */
    decidedAt: integer('decided_at'),
    /** Where the chain of the ledger ends, remembered apart from it, so that a cut-off chain is noticed. */
    headSeq: integer('head_seq').notNull(),
    headHash: text('head_hash').notNull(),
  },
  (table) => [
    uniqueIndex('cases_one_draft')
      .on(table.reporter)
      .where(sql`status = 'draft'`),
    index('cases_by_reporter').on(table.reporter, table.submittedAt),
    index('cases_waiting')
      .on(table.submittedAt)
      .where(sql`status in ('submitted', 'in_review', 'needs_info')`),
  ],
);

export const components = sqliteTable(
  'components',
  {
    caseRef: text('case_ref')
      .$type<CaseRef>()
      .notNull()
      .references(() => cases.ref),
    id: text('id').notNull(),
    position: integer('position').notNull(),
    /** The whole component; the columns below repeat what is in it, for queries. */
    fields: text('fields').notNull(),
    companyId: text('company_id'),
    /** The company of the last dispute, which need not be the component's any more. */
    disputedBy: text('disputed_by'),
    /** Since when it waits for an outcome; null when none does. */
    disputedSince: integer('disputed_since'),
  },
  (table) => [
    primaryKey({ columns: [table.caseRef, table.id] }),
    index('components_by_company').on(table.companyId),
    index('components_disputed_by')
      .on(table.disputedBy)
      .where(sql`disputed_by is not null`),
    index('components_disputed_since')
      .on(table.disputedSince)
      .where(sql`disputed_since is not null`),
  ],
);

export const evidence = sqliteTable(
  'evidence',
  {
    caseRef: text('case_ref')
      .$type<CaseRef>()
      .notNull()
      .references(() => cases.ref),
    id: text('id').notNull(),
    position: integer('position').notNull(),
    /** The whole file record; the columns below repeat what is in it, for queries. */
    fields: text('fields').notNull(),
    /** Unique over all cases: the update that came twice. */
    message: text('message').notNull(),
    album: text('album'),
    seal: text('seal', { enum: ['waiting', 'sealed', 'refused'] }).notNull(),
    sha256: text('sha256'),
  },
  (table) => [
    primaryKey({ columns: [table.caseRef, table.id] }),
    uniqueIndex('evidence_message').on(table.message),
    index('evidence_by_album').on(table.album),
    index('evidence_by_sha256').on(table.sha256),
  ],
);

/** The chain of every case. Rows are added and never changed, but for `payload`, which can be erased. */
export const ledger = sqliteTable(
  'ledger',
  {
    caseRef: text('case_ref')
      .$type<CaseRef>()
      .notNull()
      .references(() => cases.ref),
    seq: integer('seq').notNull(),
    at: integer('at').notNull(),
    actor: text('actor').$type<ActorTag>().notNull(),
    kind: text('kind').$type<LedgerKind>().notNull(),
    payload: text('payload'),
    payloadDigest: text('payload_digest').notNull(),
    prev: text('prev').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseRef, table.seq] })],
);
