import { eq, lt, or, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { ConversationStore } from '../../core/conversations/conversation-store.port.js';
import { conversations } from './schema/people.js';
import { beginsWith, settle } from './settle.js';

export function createSqliteConversationStore(db: BetterSQLite3Database): ConversationStore {
  return {
    get: (key) =>
      settle((): unknown => {
        const row = db.select().from(conversations).where(eq(conversations.key, key)).get();
        return row === undefined ? null : JSON.parse(row.value);
      }),
    set: (key, value, now) =>
      settle(() => {
        const row = { key, value: JSON.stringify(value), updatedAt: now };
        db.insert(conversations)
          .values(row)
          .onConflictDoUpdate({ target: conversations.key, set: row })
          .run();
      }),
    delete: (key) =>
      settle(() => {
        db.delete(conversations).where(eq(conversations.key, key)).run();
      }),
    prune: (before) =>
      settle(() => db.delete(conversations).where(lt(conversations.updatedAt, before)).run().changes),
    forget: (account) =>
      settle(() => {
        const { key, value } = conversations;
        const own = beginsWith(key, `${account}:`);
        const about = sql`json_valid(${value}) and json_extract(${value}, '$.chat') = ${account}`;
        db.delete(conversations).where(or(own, about)).run();
      }),
  };
}
