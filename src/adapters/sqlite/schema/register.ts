import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Lists as their newest import describes them. */
export const registerLists = sqliteTable('register_lists', {
  id: text('id').primaryKey(),
  titleUk: text('title_uk').notNull(),
  titleEn: text('title_en').notNull(),
  publisherUk: text('publisher_uk').notNull(),
  publisherEn: text('publisher_en').notNull(),
  url: text('url').notNull(),
  /** Null while the publisher keeps the list. */
  withdrawnOn: text('withdrawn_on'),
});

/** One row per import; the newest of a list is the one with the greatest number. */
export const registerSnapshots = sqliteTable(
  'register_snapshots',
  {
    number: integer('number').primaryKey({ autoIncrement: true }),
    listId: text('list_id')
      .notNull()
      .references(() => registerLists.id),
    takenOn: text('taken_on').notNull(),
    fileSha256: text('file_sha256').notNull(),
    importedAt: integer('imported_at').notNull(),
    importedBy: text('imported_by').notNull(),
  },
  (table) => [index('register_snapshots_by_list').on(table.listId, table.number)],
);

export const registerCompanies = sqliteTable('register_companies', {
  id: text('id').primaryKey(),
});

export const registerCountries = sqliteTable(
  'register_countries',
  {
    companyId: text('company_id')
      .notNull()
      .references(() => registerCompanies.id),
    listId: text('list_id')
      .notNull()
      .references(() => registerLists.id),
    country: text('country').notNull(),
  },
  (table) => [primaryKey({ columns: [table.companyId, table.listId, table.country] })],
);

/** What one list calls a company. Kept per list, so that importing one list never takes away another's names. */
export const registerNames = sqliteTable(
  'register_names',
  {
    companyId: text('company_id')
      .notNull()
      .references(() => registerCompanies.id),
    listId: text('list_id')
      .notNull()
      .references(() => registerLists.id),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    kind: text('kind', { enum: ['main', 'official', 'alias', 'abbreviation', 'brand', 'former'] }).notNull(),
    language: text('language', { enum: ['uk', 'ru', 'en', 'zh'] }),
    basis: text('basis', { enum: ['stated', 'inferred', 'unverified'] }).notNull(),
    source: text('source'),
  },
  (table) => [primaryKey({ columns: [table.companyId, table.listId, table.position] })],
);

export const registerIdentifiers = sqliteTable(
  'register_identifiers',
  {
    companyId: text('company_id')
      .notNull()
      .references(() => registerCompanies.id),
    listId: text('list_id')
      .notNull()
      .references(() => registerLists.id),
    scheme: text('scheme', { enum: ['edrpou', 'lei', 'tax', 'registration'] }).notNull(),
    value: text('value').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.listId, table.scheme, table.value] }),
    index('register_identifiers_by_value').on(table.value),
  ],
);

export const registerEntries = sqliteTable(
  'register_entries',
  {
    id: text('id').primaryKey(),
    listId: text('list_id')
      .notNull()
      .references(() => registerLists.id),
    companyId: text('company_id')
      .notNull()
      .references(() => registerCompanies.id),
    reasonUk: text('reason_uk'),
    reasonEn: text('reason_en'),
    source: text('source').notNull(),
    firstSnapshot: integer('first_snapshot')
      .notNull()
      .references(() => registerSnapshots.number),
    /** The newest snapshot that has the entry; older than the list's newest once a file no longer has it. */
    lastSnapshot: integer('last_snapshot')
      .notNull()
      .references(() => registerSnapshots.number),
  },
  (table) => [
    index('register_entries_by_company').on(table.companyId),
    index('register_entries_by_list').on(table.listId, table.lastSnapshot),
  ],
);

export const registerEntryEvents = sqliteTable(
  'register_entry_events',
  {
    entryId: text('entry_id')
      .notNull()
      .references(() => registerEntries.id),
    position: integer('position').notNull(),
    kind: text('kind', { enum: ['listed', 'suspended', 'restored', 'removed'] }).notNull(),
    earliest: text('earliest').notNull(),
    latest: text('latest').notNull(),
    approximate: integer('approximate', { mode: 'boolean' }).notNull(),
    source: text('source'),
    noteUk: text('note_uk'),
    noteEn: text('note_en'),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.position] })],
);
