import Database from 'better-sqlite3';
import { OperatorError } from '../../core/kernel/operator-error.js';
import type { Sha256 } from '../../core/kernel/sha256.js';

/**
 * Writes a consistent copy of a database, in use or not, to `to`, where nothing or an empty file may be. It is
 * SQLite's `VACUUM INTO`: one read transaction, during which others go on reading and writing; unlike a copy page by
 * page it never has to start over because of them, and what was deleted does not travel along.
 *
 * @throws OperatorError when it is no database, or damaged
 */
export function copyDatabase({ from, to }: { readonly from: string; readonly to: string }): void {
  const client = new Database(from, { fileMustExist: true });
  try {
    client.prepare('vacuum into ?').run(to);
  } catch (error) {
    throw isDamage(error) ? damaged() : error;
  } finally {
    client.close();
  }
}

/** A database file that nobody else has open. */
export interface ClosedDatabase {
  /** Of every original that a case refers to, once each. */
  originals(): IterableIterator<Sha256>;
  readonly cases: number;
  /** Numbers of the migrations it has had. */
  readonly migrations: readonly number[];
  close(): void;
}

/**
 * Opens a copied database to look into it and changes nothing, not even its version.
 *
 * @throws OperatorError when it is no database of this program, or damaged
 */
export function openCopy(path: string): ClosedDatabase {
  const client = new Database(path, { fileMustExist: true, readonly: true });
  try {
    if (client.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw damaged();
    const numbers = client
      .prepare<[], number>('select created_at from __drizzle_migrations order by 1')
      .pluck();
    const total = client.prepare<[], number>('select count(*) from cases').pluck();
    const named = client
      .prepare<[], Sha256>('select distinct sha256 from evidence where sha256 is not null order by 1')
      .pluck();
    return {
      originals: () => named.iterate(),
      cases: total.get() ?? 0,
      migrations: numbers.all(),
      close: () => {
        client.close();
      },
    };
  } catch (error) {
    client.close();
    throw isDamage(error) ? damaged() : error;
  }
}

/** Also what an empty or foreign database answers to our questions. */
function isDamage(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB|ERROR)/.test(error.code);
}

function damaged(): OperatorError {
  return new OperatorError('The database is damaged, or is none of this program.');
}
