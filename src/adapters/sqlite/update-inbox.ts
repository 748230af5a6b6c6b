import { and, asc, eq, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { IncomingUpdate, UpdateInbox } from '../../core/inbox/update-inbox.port.js';
import type { Instant } from '../../core/kernel/time.js';
import { inbox } from './schema/work.js';
import { settle } from './settle.js';

export function createSqliteUpdateInbox(db: BetterSQLite3Database): UpdateInbox {
  const finish = (id: string, values: Partial<typeof inbox.$inferSelect>): Promise<void> =>
    settle(() => {
      const pending = and(eq(inbox.id, id), isNull(inbox.finishedAt));
      db.update(inbox).set(values).where(pending).run();
    });
  return {
    accept: (updates, now) =>
      settle(() => db.transaction((tx) => accept(tx, updates, now), { behavior: 'immediate' })),
    pending: () => settle(() => pendingUpdates(db)),
    done: (id, at) => finish(id, { finishedAt: at, ...DONE }),
    forget: (account) =>
      settle(() => {
        forget(db, account);
      }),
    park: (id, at) => finish(id, { finishedAt: at, outcome: 'parked' }),
    prune: (before) => settle(() => prune(db, 'done', before)),
    pruneParked: (before) => settle(() => prune(db, 'parked', before)),
  };
}

/** A private chat's lane is its owner's account. */
const DONE = { outcome: 'done', payload: null, lane: '' } as const;

/** An account stands in an update as the number `id` of a sender or a chat. Ours are written without spaces. */
function forget(db: BetterSQLite3Database, account: string): void {
  const { lane, payload, outcome } = inbox;
  const named = [',', '}'].map((end) => sql`instr(${payload}, ${`"id":${account}${end}`}) > 0`);
  const its = or(eq(lane, account), ...named);
  db.update(inbox)
    .set(DONE)
    .where(and(isNotNull(outcome), its))
    .run();
}

function prune(db: BetterSQLite3Database, outcome: 'done' | 'parked', before: Instant): number {
  const old = and(eq(inbox.outcome, outcome), lt(inbox.finishedAt, before));
  return db.delete(inbox).where(old).run().changes;
}

function accept(
  tx: Pick<BetterSQLite3Database, 'insert'>,
  updates: readonly IncomingUpdate[],
  now: Instant,
): IncomingUpdate[] {
  return updates.filter(({ id, lane, payload }) => {
    const row = { id, lane, payload, acceptedAt: now };
    return tx.insert(inbox).values(row).onConflictDoNothing({ target: inbox.id }).run().changes === 1;
  });
}

function pendingUpdates(db: BetterSQLite3Database): IncomingUpdate[] {
  const rows = db.select().from(inbox).where(isNull(inbox.finishedAt)).orderBy(asc(inbox.number)).all();
  return rows.map(({ id, lane, payload }) => ({ id, lane, payload: payload ?? '' }));
}
