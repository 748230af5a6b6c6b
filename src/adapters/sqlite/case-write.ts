import Database from 'better-sqlite3';
import { and, eq, like, notInArray } from 'drizzle-orm';
import type { CaseChange } from '../../core/cases/case-store.port.js';
import type { QueuedJob } from '../../core/jobs/job.js';
import type { CaseRef } from '../../core/kernel/case-ref.js';
import type { Instant } from '../../core/kernel/time.js';
import { isBroadcast, type OutboxMessage } from '../../core/outbox/message.js';
import { toRows, type CaseRows } from './case-codec.js';
import { cases, components, evidence, ledger } from './schema/cases.js';
import { jobs, outbox } from './schema/work.js';
import type { Connection } from './settle.js';

/** To be called inside one immediate transaction. */
export function writeChange(tx: Connection, change: CaseChange): 'stored' | 'conflict' {
  const { before, state, entry, messages } = change;
  const rows = toRows(state, { seq: entry.seq, hash: entry.hash });
  if (!isAtBefore(tx, state.ref, before)) return 'conflict';
  writeCase(tx, rows);
  const { ref, ...link } = entry;
  tx.insert(ledger)
    .values({ caseRef: ref, ...link })
    .run();
  if (change.erases) erasePayloads(tx, ref, change.erases);
  if (state.status === 'erased')
    tx.delete(outbox)
      .where(like(outbox.key, `${ref}:%`))
      .run();
  for (const message of messages) writeMessage(tx, message, entry.at);
  for (const job of change.jobs) writeJob(tx, job, entry.at);
  return 'stored';
}

/** One by one: a long chain has more entries than a statement may have variables. */
function erasePayloads(tx: Connection, ref: CaseRef, numbers: readonly number[]): void {
  for (const seq of numbers) {
    const link = and(eq(ledger.caseRef, ref), eq(ledger.seq, seq));
    tx.update(ledger).set({ payload: null }).where(link).run();
  }
}

/** Whether a thrown error says that the reporter has another open draft, or that a message is in some case already. */
export function isTaken(error: unknown): boolean {
  if (!(error instanceof Database.SqliteError) || error.code !== 'SQLITE_CONSTRAINT_UNIQUE') return false;
  return (
    error.message.endsWith('failed: cases.reporter') || error.message.endsWith('failed: evidence.message')
  );
}

function isAtBefore(tx: Connection, ref: CaseRef, before: CaseChange['before']): boolean {
  const { version, headSeq, headHash } = cases;
  const stored = tx.select({ version, headSeq, headHash }).from(cases).where(eq(cases.ref, ref)).get();
  if (stored === undefined || before === null) return stored === undefined && before === null;
  return (
    stored.version === before.state.version &&
    stored.headSeq === before.head.seq &&
    stored.headHash === before.head.hash
  );
}

function writeCase(tx: Connection, { row, components: parts, evidence: files }: CaseRows): void {
  tx.insert(cases).values(row).onConflictDoUpdate({ target: cases.ref, set: row }).run();
  for (const [table, kept] of [[components, parts] as const, [evidence, files] as const]) {
    const ids = kept.map(({ id }) => id);
    tx.delete(table)
      .where(and(eq(table.caseRef, row.ref), notInArray(table.id, ids)))
      .run();
  }
  for (const part of parts) {
    const target = [components.caseRef, components.id];
    tx.insert(components).values(part).onConflictDoUpdate({ target, set: part }).run();
  }
  for (const file of files) {
    const target = [evidence.caseRef, evidence.id];
    tx.insert(evidence).values(file).onConflictDoUpdate({ target, set: file }).run();
  }
}

/** Unless a message with its key was there before. */
export function writeMessage(tx: Connection, { id, key, to, message }: OutboxMessage, at: Instant): void {
  tx.insert(outbox)
    .values({
      id,
      key,
      toKind: to.kind,
      toId: to.id,
      broadcast: isBroadcast(message),
      message: JSON.stringify(message),
      createdAt: at,
      dueAt: at,
    })
    .onConflictDoNothing({ target: outbox.key })
    .run();
}

/** Unless a job with its key was there before. */
export function writeJob(tx: Connection, { id, key, job }: QueuedJob, at: Instant): void {
  tx.insert(jobs)
    .values({ id, key, job: JSON.stringify(job), createdAt: at, dueAt: at })
    .onConflictDoNothing({ target: jobs.key })
    .run();
}
