import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

/** The database itself or a transaction on it. */
export type Connection = BaseSQLiteDatabase<'sync', unknown>;

/** Runs synchronous work behind a port's promise, so that a throw is a rejection. */
export function settle<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
