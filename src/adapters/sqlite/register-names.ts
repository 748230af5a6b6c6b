import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { IndexedName, RegisterStore } from '../../core/register/register-store.port.js';
import { createFactsReader } from './register-facts.js';
import { createRegisterReader } from './register-read.js';
import { createSqliteRegisterStore } from './register-store.js';

/** The register's names, read beside a program that goes on using the database. */
export interface RegisterNames {
  /** As {@link RegisterStore.names}, one at a time. */
  all(): Iterable<IndexedName>;
  /** Whatever `read` reads is of one moment, whatever is imported meanwhile. */
  asTheyAre<T>(read: (store: RegisterStore) => Promise<T>): Promise<T>;
  close(): void;
}

/** The database must exist and be migrated. */
export function openRegisterNames(path: string): RegisterNames {
  const client = new Database(path, { readonly: true });
  const store = createSqliteRegisterStore(drizzle(client));
  const reader = createRegisterReader(client, createFactsReader(client));
  return {
    all: () => reader.names(),
    async asTheyAre(read) {
      client.exec('begin');
      try {
        return await read(store);
      } finally {
        client.exec('commit');
      }
    },
    close: () => {
      client.close();
    },
  };
}
