import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Who follows what. A row goes when its person stops following. */
export const followings = sqliteTable(
  'followings',
  {
    person: text('person').notNull(),
    /** The register need not have it any more. */
    company: text('company').notNull(),
    since: integer('since').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.person, table.company] }),
    index('followings_by_company').on(table.company, table.person),
  ],
);

/** Only for those who changed a setting. */
export const followers = sqliteTable('followers', {
  person: text('person').primaryKey(),
  quietAtNight: integer('quiet_at_night', { mode: 'boolean' }).notNull(),
});
