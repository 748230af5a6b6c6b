import { asc, desc, eq, max } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { STALE_AFTER_DAYS, type ListedSource, type ListId } from '../../core/register/list.js';
import type { RegisterStore } from '../../core/register/register-store.port.js';
import { companiesById, entriesOfCompany, indexedNames } from './register-read.js';
import { writeImport } from './register-write.js';
import { registerLists, registerSnapshots } from './schema/register.js';

/** The register in SQLite. The database must be migrated. */
export function createSqliteRegisterStore(db: BetterSQLite3Database): RegisterStore {
  return {
    // The transaction is synchronous inside this async method: better-sqlite3 cannot hold one open across awaits.
    applyImport: (change) =>
      settle(() => {
        db.transaction(
          (tx) => {
            writeImport(tx, change);
          },
          { behavior: 'immediate' },
        );
      }),
    lists: () => settle(() => listedSources(db)),
    list: (id) => settle(() => listedSources(db, id)[0] ?? null),
    companies: (ids) => settle(() => companiesById(db, ids)),
    entriesOf: (companyId) => settle(() => entriesOfCompany(db, companyId)),
    names: () => settle(() => indexedNames(db)),
    revision: () =>
      settle(
        () =>
          db
            .select({ number: max(registerSnapshots.number) })
            .from(registerSnapshots)
            .get()?.number ?? 0,
      ),
  };
}

function settle<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

function listedSources(db: BetterSQLite3Database, id?: ListId): ListedSource[] {
  const lists = db
    .select()
    .from(registerLists)
    .where(id === undefined ? undefined : eq(registerLists.id, id))
    .orderBy(asc(registerLists.id))
    .all();
  return lists.flatMap((row) => {
    const snapshot = db
      .select()
      .from(registerSnapshots)
      .where(eq(registerSnapshots.listId, row.id))
      .orderBy(desc(registerSnapshots.number))
      .get();
    if (snapshot === undefined) return [];
    const { listId, takenOn, fileSha256, importedAt, importedBy } = snapshot;
    return [
      {
        list: {
          id: row.id,
          title: { uk: row.titleUk, en: row.titleEn },
          publisher: { uk: row.publisherUk, en: row.publisherEn },
          url: row.url,
          state:
            row.withdrawnOn === null
              ? { kind: 'live', staleAfterDays: STALE_AFTER_DAYS }
              : { kind: 'withdrawn', on: row.withdrawnOn },
        },
        snapshot: { listId, takenOn, fileSha256, importedAt, importedBy },
      },
    ];
  });
}
