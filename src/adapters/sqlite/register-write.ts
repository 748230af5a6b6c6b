import type Database from 'better-sqlite3';
import type { EntryChange, EntryFacts, Presence } from '../../core/register/entry-change.js';
import { entryId } from '../../core/register/entry.js';
import type { ListId, RegisterList } from '../../core/register/list.js';
import { columnsOf, FACT_TABLES, keyOf, type FactTable, type Value } from './register-rows.js';

const PRESENCE: Readonly<Record<EntryChange['kind'], Presence>> = {
  added: 'present',
  changed: 'present',
  returned: 'present',
  ended: 'ended',
  dropped: 'dropped',
};

/** A list as this import describes it, in place of what was known. */
export function writeList(client: Database.Database, list: RegisterList): void {
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

/** Whether a change gives its company other numbers, or countries that say what they are worth. */
export function changesNumbers({ facts, former }: EntryChange): boolean {
  if (former === null) return facts.identifiers.length > 0;
  const said = ({ identifiers, countries }: EntryFacts): string => JSON.stringify([identifiers, countries]);
  return said(facts) !== said(former);
}

/** Writes changes of entries that a list has. To be called inside a transaction. */
export function createChangeWriter(
  client: Database.Database,
  listId: ListId,
  snapshot: number,
): (change: EntryChange) => void {
  const entry = client.prepare(
    `update register_entries set reason_uk = ?, reason_en = ?, source = ?, last_snapshot = ?, presence = ?
     where id = ?`,
  );
  const keepFormer = client.prepare(
    'insert into register_former_facts (entry_id, until_snapshot, facts) values (?, ?, ?)',
  );
  const tables = FACT_TABLES.map((table) => createRewriter(client, table, { listId, snapshot }));
  return ({ kind, facts, former }) => {
    const { companyId, reason, source } = facts;
    const id = entryId(listId, companyId);
    entry.run(reason?.uk ?? null, reason?.en ?? null, source, snapshot, PRESENCE[kind], id);
    keepFormer.run(id, snapshot, JSON.stringify(former));
    for (const rewrite of tables) rewrite(facts);
  };
}

/** Writes what a list says of a company in place of what it said; a row that was there keeps the snapshot that first had it. */
function createRewriter(
  client: Database.Database,
  table: FactTable,
  { listId, snapshot }: { readonly listId: ListId; readonly snapshot: number },
): (facts: EntryFacts) => void {
  const where = table.key.map((column) => `${column} = ?`).join(' and ');
  const columns = columnsOf(table);
  const insert = client.prepare(
    `insert into ${table.name} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  );
  const select = client
    .prepare<Value[], Value[]>(`select ${table.said.join(', ')}, snapshot from ${table.name} where ${where}`)
    .raw();
  const remove = client.prepare(`delete from ${table.name} where ${where}`);
  return (facts) => {
    const key = keyOf(table, facts.companyId, listId);
    const since = new Map<string, Value>();
    for (const old of select.all(...key)) since.set(JSON.stringify(old.slice(0, -1)), old.at(-1) ?? null);
    remove.run(...key);
    for (const row of table.rows(facts, listId)) {
      const first = since.get(JSON.stringify(row.slice(-table.said.length)));
      insert.run(...row, first === undefined ? snapshot : first);
    }
  };
}
