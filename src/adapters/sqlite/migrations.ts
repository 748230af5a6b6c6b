import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { z } from 'zod';
import { OperatorError } from '../../core/kernel/operator-error.js';

const Journal = z.object({ entries: z.array(z.object({ when: z.number() })) });

/** Brings the database to the newest schema. Refuses one that has migrations this program does not know. */
export function runMigrations(client: Database.Database, db: BetterSQLite3Database): void {
  const folder = migrationsFolder();
  if (!hasPending(client, folder)) {
    client.pragma('foreign_keys = ON');
    return;
  }
  // SQLite rebuilds a table to change it. That trips over foreign keys, and they cannot be switched inside the
  // transaction the migrations run in: so they are off around it and all are checked after.
  client.pragma('foreign_keys = OFF');
  migrate(db, { migrationsFolder: folder });
  const broken = client.pragma('foreign_key_check');
  if (!Array.isArray(broken) || broken.length > 0)
    throw new Error('A migration left rows that point nowhere.');
  client.pragma('foreign_keys = ON');
}

/**
 * Whether there is a migration to run. Checking every row of a large register takes seconds, so it is done only then.
 *
 * @throws OperatorError when a newer version of the program wrote the file
 */
function hasPending(client: Database.Database, folder: string): boolean {
  const table = client.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (table === undefined) return true;
  const journal = Journal.parse(JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')));
  const known = new Set(journal.entries.map((entry) => entry.when));
  const applied = client
    .prepare<[], { at: number }>('select created_at as at from __drizzle_migrations')
    .all();
  if (applied.some(({ at }) => !known.has(at))) {
    throw new OperatorError(
      'The database was written by a newer version of this program. Start that version, or restore a backup.',
    );
  }
  const done = new Set(applied.map(({ at }) => at));
  return journal.entries.some(({ when }) => !done.has(when));
}

/** The package's own folder, wherever this file runs from: `src/` under the test runner, `dist/` when built. */
function migrationsFolder(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'migrations');
    if (existsSync(join(candidate, 'meta', '_journal.json'))) return candidate;
  }
  throw new Error(`There is no migrations folder beside or above ${import.meta.dirname}.`);
}
