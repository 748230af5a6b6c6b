import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The only table that knows which messenger account is whose. */
export const people = sqliteTable('people', {
  id: text('id').primaryKey(),
  account: text('account').notNull().unique(),
  locale: text('locale', { enum: ['uk', 'en'] }).notNull(),
  safetySeenAt: integer('safety_seen_at'),
  unreachableSince: integer('unreachable_since'),
  erasingSince: integer('erasing_since'),
  remindsOfDrafts: integer('reminds_of_drafts', { mode: 'boolean' }).notNull().default(false),
});

/** What the chat edge remembers between two messages. */
export const conversations = sqliteTable('conversations', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
  updatedAt: integer('updated_at').notNull(),
});
