import { and, asc, eq, getTableColumns, gt, inArray, lt, max, ne } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { assertContinues } from '../../core/cases/case-change.js';
import type { CaseStore, StoredCase } from '../../core/cases/case-store.port.js';
import type { CaseRef } from '../../core/kernel/case-ref.js';
import type { LedgerEntry } from '../../core/ledger/entry.js';
import { fromRows } from './case-codec.js';
import { isTaken, writeChange } from './case-write.js';
import { cases, components, evidence, ledger } from './schema/cases.js';
import { settle } from './settle.js';

/** Cases, their ledgers, and what a commit leaves to send and to do, in SQLite. The database must be migrated. */
export function createSqliteCaseStore(db: BetterSQLite3Database): CaseStore {
  return {
    load: (ref) => settle(() => loadCase(db, ref)),
    commit: (change) =>
      settle(() => {
        assertContinues(change);
        try {
          // Immediate: the write lock is taken before the check, so that nothing can come between the two.
          // Synchronous: better-sqlite3 would commit at the first await.
          return db.transaction((tx) => writeChange(tx, change), { behavior: 'immediate' });
        } catch (error) {
          if (isTaken(error)) return 'conflict';
          throw error;
        }
      }),
    ledger: (ref) => settle(() => chainOf(db, ref)),
    quietSince: (before, statuses) =>
      settle(() => {
        const since = max(ledger.at);
        return db
          .select({ ref: cases.ref, since })
          .from(cases)
          .innerJoin(ledger, and(eq(ledger.caseRef, cases.ref), ne(ledger.kind, 'reminded')))
          .where(inArray(cases.status, [...statuses]))
          .groupBy(cases.ref)
          .having(lt(since, before))
          .all()
          .map((row) => ({ ref: row.ref, since: row.since ?? before }));
      }),
    submittedSince: (reporter, since) =>
      settle(() =>
        db
          .select({ at: cases.submittedAt })
          .from(cases)
          .where(and(eq(cases.reporter, reporter), gt(cases.submittedAt, since)))
          .orderBy(asc(cases.submittedAt))
          .all()
          .flatMap(({ at }) => at ?? []),
      ),
    refsOf: (reporter) =>
      settle(() =>
        db
          .select({ ref: cases.ref })
          .from(cases)
          .where(eq(cases.reporter, reporter))
          .all()
          .map((row) => row.ref),
      ),
    refs: () =>
      settle(() =>
        db
          .select({ ref: cases.ref })
          .from(cases)
          .all()
          .map((row) => row.ref),
      ),
  };
}

function loadCase(db: BetterSQLite3Database, ref: CaseRef): StoredCase | null {
  // One snapshot for all three reads: another process may commit between them.
  return db.transaction((tx) => {
    const row = tx.select().from(cases).where(eq(cases.ref, ref)).get();
    if (row === undefined) return null;
    return fromRows({
      row,
      components: tx.select().from(components).where(eq(components.caseRef, ref)).all(),
      evidence: tx.select().from(evidence).where(eq(evidence.caseRef, ref)).all(),
    });
  });
}

/** As stored, without a look at whether it makes sense: verifying a chain must get to see what was done to it. */
function chainOf(db: BetterSQLite3Database, ref: CaseRef): LedgerEntry[] {
  const { caseRef, ...columns } = getTableColumns(ledger);
  return db
    .select({ ref: caseRef, ...columns })
    .from(ledger)
    .where(eq(ledger.caseRef, ref))
    .orderBy(asc(ledger.seq))
    .all();
}
