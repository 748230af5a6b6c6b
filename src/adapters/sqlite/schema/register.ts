import { sql } from 'drizzle-orm';
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
  /** Days; of no account once the list is withdrawn. */
  staleAfterDays: integer('stale_after_days').notNull().default(90),
});

/**
 * One row per import; the newest of a list is the one with the greatest number that counts. See `register-import.ts`.
 */
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
    /** `coming`: being written, and seen by nobody. `certain`: what it changes is still being written. */
    state: text('state', { enum: ['coming', 'certain', 'counts'] })
      .notNull()
      .default('counts'),
    /** What is left to do at its end, as JSON; null when nothing is. */
    ending: text('ending'),
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
    /** The import that first said so. */
    snapshot: integer('snapshot').references(() => registerSnapshots.number),
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
    /** The import that first said so. */
    snapshot: integer('snapshot').references(() => registerSnapshots.number),
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
    /** The number as it is compared: `numberKey`, as far as SQLite knows capitals. */
    key: text('key').generatedAlwaysAs(
      sql`replace(replace(replace(replace(upper(value), ' ', ''), '-', ''), '.', ''), '/', '')`,
      { mode: 'virtual' },
    ),
    /** The import that first said so. */
    snapshot: integer('snapshot').references(() => registerSnapshots.number),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.listId, table.scheme, table.value] }),
    index('register_identifiers_by_key').on(table.key),
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
    /** The import that brought the facts as they are now. An entry is in every later copy, until it is not present. */
    changedSnapshot: integer('last_snapshot')
      .notNull()
      .references(() => registerSnapshots.number),
    /** `ended`: a live list no longer has it; `dropped`: taken back, and shown to nobody. */
    presence: text('presence', { enum: ['present', 'ended', 'dropped'] })
      .notNull()
      .default('present'),
  },
  (table) => [
    index('register_entries_by_company').on(table.companyId),
    index('register_entries_by_list').on(table.listId, table.presence, table.companyId),
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
    basis: text('basis', { enum: ['stated', 'compared'] })
      .notNull()
      .default('stated'),
    source: text('source'),
    noteUk: text('note_uk'),
    noteEn: text('note_en'),
    /** The import that first said so. */
    snapshot: integer('snapshot').references(() => registerSnapshots.number),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.position] })],
);

/** Owners and successors, as one list knows them. */
export const registerLinks = sqliteTable(
  'register_links',
  {
    companyId: text('company_id')
      .notNull()
      .references(() => registerCompanies.id),
    listId: text('list_id')
      .notNull()
      .references(() => registerLists.id),
    position: integer('position').notNull(),
    kind: text('kind', { enum: ['owner', 'successor'] }).notNull(),
    /** The other company; the register need not have it. */
    otherId: text('other_id'),
    name: text('name').notNull(),
    snapshot: integer('snapshot').references(() => registerSnapshots.number),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.listId, table.position] }),
    index('register_links_by_other').on(table.otherId),
  ],
);

/** Facts that a later import replaced, as JSON of EntryFacts. Rows are only ever added. */
export const registerFormerFacts = sqliteTable(
  'register_former_facts',
  {
    entryId: text('entry_id')
      .notNull()
      .references(() => registerEntries.id),
    /** The import that replaced them. */
    untilSnapshot: integer('until_snapshot')
      .notNull()
      .references(() => registerSnapshots.number),
    facts: text('facts').notNull(),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.untilSnapshot] })],
);

/** Companies of different lists that are one: every member but the one that the others are shown as. */
export const registerJoins = sqliteTable(
  'register_joins',
  {
    member: text('member')
      .primaryKey()
      .references(() => registerCompanies.id),
    company: text('company')
      .notNull()
      .references(() => registerCompanies.id),
  },
  (table) => [index('register_joins_by_company').on(table.company)],
);

/** What moderators decided of two companies, by id, the smaller first. */
export const registerJoinDecisions = sqliteTable(
  'register_join_decisions',
  {
    number: integer('number').primaryKey({ autoIncrement: true }),
    first: text('first').notNull(),
    second: text('second').notNull(),
    same: integer('same', { mode: 'boolean' }).notNull(),
    decidedBy: text('decided_by').notNull(),
    decidedAt: integer('decided_at').notNull(),
  },
  (table) => [index('register_join_decisions_by_pair').on(table.first, table.second)],
);

/** The right of reply: what was said of single entries and what came of it. Rows are only ever added. */
export const registerDisputes = sqliteTable(
  'register_disputes',
  {
    entryId: text('entry_id').notNull(),
    /** 1, 2, 3, … of the entry: a reply, then its outcome, then perhaps another reply. */
    number: integer('number').notNull(),
    kind: text('kind', { enum: ['opened', 'kept', 'corrected', 'withdrawn'] }).notNull(),
    words: text('words').notNull(),
    /** Where the reply can be read; null with an outcome. */
    source: text('source'),
    decidedBy: text('decided_by').notNull(),
    decidedAt: integer('decided_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.number] })],
);

/** Changes of entries that an import has still to write, as JSON of EntryChange. Empty but for moments. */
export const registerComing = sqliteTable(
  'register_coming',
  {
    place: integer('place').primaryKey(),
    snapshot: integer('snapshot')
      .notNull()
      .references(() => registerSnapshots.number),
    content: text('content').notNull(),
  },
  (table) => [index('register_coming_by_snapshot').on(table.snapshot)],
);
