import type { CaseRef } from '../../core/kernel/case-ref.js';
import type { StoredCase } from '../../core/cases/case-store.port.js';
import type { QueuedJob } from '../../core/jobs/job.js';
import type { Instant } from '../../core/kernel/time.js';
import type { LedgerEntry } from '../../core/ledger/entry.js';
import type { OutboxMessage } from '../../core/outbox/message.js';

/** A stored case with its chain. */
export interface CaseRecord extends StoredCase {
  readonly chain: readonly LedgerEntry[];
}

/** An item that waits until it is finished; due from `dueAt` on, which a lease moves ahead. */
export interface Work<T> {
  readonly item: T;
  readonly dueAt: Instant;
  readonly attempts: number;
  readonly finishedAt: Instant | null;
}

/** What one commit writes and several ports read, by number, key and key; maps keep the order of arrival. */
export interface MemoryTables {
  readonly cases: Map<CaseRef, CaseRecord>;
  readonly outbox: Map<string, Work<OutboxMessage>>;
  readonly jobs: Map<string, Work<QueuedJob>>;
}

export function createTables(): MemoryTables {
  return { cases: new Map(), outbox: new Map(), jobs: new Map() };
}

/** Adds an item unless its key is there already. */
export function enqueue<T extends { readonly key: string }>(
  rows: Map<string, Work<T>>,
  item: T,
  dueAt: Instant,
): void {
  if (rows.has(item.key)) return;
  rows.set(item.key, { item: structuredClone(item), dueAt, attempts: 0, finishedAt: null });
}

export function waiting<T>(rows: Map<string, Work<T>>): Work<T>[] {
  return [...rows.values()].filter((row) => row.finishedAt === null);
}

export function soonest(rows: readonly Work<unknown>[]): Instant | null {
  return rows.length === 0 ? null : Math.min(...rows.map((row) => row.dueAt));
}

/** Leases rows to a worker and hands out copies with the number of earlier attempts. */
export function lease<T extends { readonly key: string }>(
  rows: Map<string, Work<T>>,
  due: readonly Work<T>[],
  leaseUntil: Instant,
): (T & { readonly attempts: number })[] {
  return due.map((row) => {
    rows.set(row.item.key, { ...row, dueAt: leaseUntil, attempts: row.attempts + 1 });
    return { ...structuredClone(row.item), attempts: row.attempts };
  });
}

/** Changes the waiting row with this id, if there is one. */
export function amend<T extends { readonly id: string; readonly key: string }>(
  rows: Map<string, Work<T>>,
  id: string,
  change: (row: Work<T>) => Partial<Work<T>>,
): void {
  const row = waiting(rows).find((candidate) => candidate.item.id === id);
  if (row !== undefined) rows.set(row.item.key, { ...row, ...change(row) });
}

/** Deletes rows that were finished before then. Returns how many. */
export function prune(rows: Map<string, Work<unknown>>, before: Instant): number {
  const old = [...rows].filter(([, { finishedAt }]) => finishedAt !== null && finishedAt < before);
  for (const [key] of old) rows.delete(key);
  return old.length;
}
