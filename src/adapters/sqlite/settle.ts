import { setImmediate } from 'node:timers/promises';
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
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

/** Whether a text begins so, letter by letter: `like` would take some letters for others. */
export function beginsWith(column: AnyColumn, prefix: string): SQL {
  return sql`substr(${column}, 1, ${prefix.length}) = ${prefix}`;
}
