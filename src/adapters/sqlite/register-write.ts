import type Database from 'better-sqlite3';
import type { EntryChange, EntryFacts, Presence } from '../../core/register/entry-change.js';
import { entryId } from '../../core/register/entry.js';
import type { RegisterList } from '../../core/register/list.js';
import type { ListImport } from '../../core/register/register-store.port.js';

const PRESENCE: Readonly<Record<EntryChange['kind'], Presence>> = {
  added: 'present',
  changed: 'present',
  returned: 'present',
  ended: 'ended',
  dropped: 'dropped',
};

/**
 * To be called inside one immediate transaction. Returns whether any company got other numbers, or countries that
 * say what they are worth: only then can it matter for which companies are one. Statements are prepared
 * once: an import may bring a million entries.
 */
export function writeImport(client: Database.Database, change: ListImport): boolean {
  writeList(client, change.list);
  const { listId, takenOn, fileSha256, importedAt, importedBy } = change.snapshot;
  const { lastInsertRowid } = client
    .prepare(
      `insert into register_snapshots (list_id, taken_on, file_sha256, imported_at, imported_by)
       values (?, ?, ?, ?, ?)`,
    )
    .run(listId, takenOn, fileSha256, importedAt, importedBy);
  const write = createEntryWriter(client, change.list.id, Number(lastInsertRowid));
  let numbersChanged = false;
  for (const each of change.changes) {
    write(each);
    numbersChanged ||= changesNumbers(each);
  }
  return numbersChanged;
}

function changesNumbers({ facts, former }: EntryChange): boolean {
  if (former === null) return facts.identifiers.length > 0;
  const said = ({ identifiers, countries }: EntryFacts): string => JSON.stringify([identifiers, countries]);
  return said(facts) !== said(former);
}

function writeList(client: Database.Database, list: RegisterList): void {
  const { id, title, publisher, url, state } = list;
  const live = state.kind === 'live';
  client
    .prepare(
      `insert into register_lists
       (id, title_uk, title_en, publisher_uk, publisher_en, url, withdrawn_on, stale_after_days)
       values (?, ?, ?, ?, ?, ?, ?, coalesce(?, 90))
       on conflict (id) do update set title_uk = excluded.title_uk, title_en = excluded.title_en,
         publisher_uk = excluded.publisher_uk, publisher_en = excluded.publisher_en, url = excluded.url,
         withdrawn_on = excluded.withdrawn_on, stale_after_days = excluded.stale_after_days`,
    )
    .run(
      id,
      title.uk,
      title.en,
      publisher.uk,
      publisher.en,
      url,
      live ? null : state.on,
      live ? state.staleAfterDays : null,
    );
}

function createEntryWriter(
  client: Database.Database,
  listId: string,
  snapshot: number,
): (change: EntryChange) => void {
  const said = createFactsWriter(client, listId, snapshot);
  const company = client.prepare('insert or ignore into register_companies (id) values (?)');
  const entry = client.prepare(
    `insert into register_entries
     (id, list_id, company_id, reason_uk, reason_en, source, first_snapshot, last_snapshot, presence)
     values (@id, @listId, @companyId, @uk, @en, @source, @snapshot, @snapshot, @presence)
     on conflict (id) do update set reason_uk = @uk, reason_en = @en, source = @source,
       last_snapshot = @snapshot, presence = @presence`,
  );
  const former = client.prepare(
    'insert into register_former_facts (entry_id, until_snapshot, facts) values (?, ?, ?)',
  );
  return ({ kind, facts, former: before }) => {
    const { companyId, reason, source } = facts;
    const id = entryId(listId, companyId);
    if (before === null) company.run(companyId);
    entry.run({
      id,
      listId,
      companyId,
      uk: reason?.uk ?? null,
      en: reason?.en ?? null,
      source,
      snapshot,
      presence: PRESENCE[kind],
    });
    if (before !== null) former.run(id, snapshot, JSON.stringify(before));
    said(facts, before);
  };
}

/** Writes the rows of one company on one list; a row that was there before keeps the snapshot that first had it. */
function createFactsWriter(
  client: Database.Database,
  listId: string,
  snapshot: number,
): (facts: EntryFacts, before: EntryFacts | null) => void {
  const tables = {
    names: table(client, 'register_names', [
      'company_id',
      'list_id',
      'position',
      'text',
      'kind',
      'language',
      'basis',
      'source',
    ]),
    countries: table(client, 'register_countries', ['company_id', 'list_id', 'country']),
    identifiers: table(client, 'register_identifiers', ['company_id', 'list_id', 'scheme', 'value']),
    links: table(client, 'register_links', ['company_id', 'list_id', 'position', 'kind', 'other_id', 'name']),
  };
  const events = eventsTable(client);
  return (facts, before) => {
    const { companyId } = facts;
    const at = { key: [companyId, listId], snapshot, known: before !== null };
    tables.names.write(
      at,
      facts.names.map(({ text, kind, language, provenance }, position) => ({
        row: [companyId, listId, position, text, kind, language, provenance.basis, provenance.source],
        same: [text, kind, language, provenance.basis, provenance.source],
      })),
    );
    tables.countries.write(
      at,
      facts.countries.map((country) => ({ row: [companyId, listId, country], same: [country] })),
    );
    tables.identifiers.write(
      at,
      facts.identifiers.map(({ scheme, value }) => ({
        row: [companyId, listId, scheme, value],
        same: [scheme, value],
      })),
    );
    tables.links.write(
      at,
      facts.links.map(({ kind, companyId: other, name }, position) => ({
        row: [companyId, listId, position, kind, other, name],
        same: [kind, other, name],
      })),
    );
    const id = entryId(listId, companyId);
    events.write(
      { ...at, key: [id] },
      facts.history.map(({ kind, on, basis, source, note }, position) => {
        const same = [
          kind,
          on.earliest,
          on.latest,
          on.approximate ? 1 : 0,
          basis,
          source,
          note?.uk ?? null,
          note?.en ?? null,
        ];
        return { row: [id, position, ...same], same };
      }),
    );
  };
}

type Value = string | number | null;

interface Row {
  readonly row: readonly Value[];
  /** What makes it the same statement as before, wherever it stands. */
  readonly same: readonly Value[];
}

interface Place {
  readonly key: readonly Value[];
  readonly snapshot: number;
  /** Whether there may be rows from before. */
  readonly known: boolean;
}

interface Table {
  write(at: Place, rows: readonly Row[]): void;
}

/** `columns`: first the key (company and list, or the entry), then perhaps `position`, then what is said. */
function table(client: Database.Database, name: string, columns: readonly string[], keys = 2): Table {
  const where = columns
    .slice(0, keys)
    .map((column) => `${column} = ?`)
    .join(' and ');
  const content = columns.slice(keys).filter((column) => column !== 'position');
  const insert = client.prepare(
    `insert into ${name} (${columns.join(', ')}, snapshot) values (${columns.map(() => '?').join(', ')}, ?)`,
  );
  const select = client
    .prepare<Value[], Value[]>(`select ${content.join(', ')}, snapshot from ${name} where ${where}`)
    .raw();
  const remove = client.prepare(`delete from ${name} where ${where}`);
  return {
    write({ key, snapshot, known }, rows) {
      const since = new Map<string, Value>();
      if (known) {
        for (const old of select.all(...key)) {
          since.set(JSON.stringify(old.slice(0, -1)), old.at(-1) ?? null);
        }
        remove.run(...key);
      }
      for (const { row, same } of rows) {
        const first = known ? since.get(JSON.stringify(same)) : undefined;
        insert.run(...row, first === undefined ? snapshot : first);
      }
    },
  };
}

function eventsTable(client: Database.Database): Table {
  const columns = [
    'entry_id',
    'position',
    'kind',
    'earliest',
    'latest',
    'approximate',
    'basis',
    'source',
    'note_uk',
    'note_en',
  ];
  return table(client, 'register_entry_events', columns, 1);
}
