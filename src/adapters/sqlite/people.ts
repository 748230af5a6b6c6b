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
    change: (id, change) =>
      settle(() => {
        if (Object.keys(change).length === 0) return;
        db.update(people).set(change).where(eq(people.id, id)).run();
      }),
    save: (person) =>
      settle(() =>
        db.transaction(
          (tx) => {
            const { id, account } = person;
            const others = and(eq(people.account, account), ne(people.id, id));
            if (tx.select({ id: people.id }).from(people).where(others).get()) return 'taken';
            tx.insert(people).values(person).onConflictDoUpdate({ target: people.id, set: person }).run();
            return 'saved';
          },
          { behavior: 'immediate' },
        ),
      ),
  };
}
