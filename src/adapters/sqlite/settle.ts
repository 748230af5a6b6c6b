import { setImmediate } from 'node:timers/promises';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

/** The database itself or a transaction on it. */
export type Connection = BaseSQLiteDatabase<'sync', unknown>;

/** As {@link settle}, but lets whatever else waits go first: for pages of long work. */
export async function settleInTurn<T>(work: () => T): Promise<T> {
  await setImmediate();
  return work();
}

/** Runs synchronous work behind a port's promise, so that a throw is a rejection. */
export function settle<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
