import { and, eq, ne } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { People } from '../../core/people/people.port.js';
import { people } from './schema/people.js';
import { settle } from './settle.js';

export function createSqlitePeople(db: BetterSQLite3Database): People {
  const find = (where: ReturnType<typeof eq>) =>
    settle(() => db.select().from(people).where(where).get() ?? null);
  return {
    byId: (id) => find(eq(people.id, id)),
    byAccount: (account) => find(eq(people.account, account)),
    forget: (id) =>
      settle(() => {
        db.delete(people).where(eq(people.id, id)).run();
      }),
    save: ({ id, account, locale, safetySeenAt, unreachableSince, erasingSince }) =>
      settle(() =>
        db.transaction(
          (tx) => {
            const others = and(eq(people.account, account), ne(people.id, id));
            if (tx.select({ id: people.id }).from(people).where(others).get()) return 'taken';
            const row = { id, account, locale, safetySeenAt, unreachableSince, erasingSince };
            tx.insert(people).values(row).onConflictDoUpdate({ target: people.id, set: row }).run();
            return 'saved';
          },
          { behavior: 'immediate' },
        ),
      ),
  };
}
