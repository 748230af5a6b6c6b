import type Database from 'better-sqlite3';
import type { EntryFacts } from '../../core/register/entry-change.js';
import { entryId } from '../../core/register/entry.js';
import type { ListId } from '../../core/register/list.js';
import { columnsOf, FACT_TABLES, type Value } from './register-rows.js';

/** Gathers entries that a list did not have and writes them many rows at a time: an import may bring a million. */
export interface Additions {
  add(facts: EntryFacts): void;
  /** Rows gathered and not written yet. */
  waiting(): number;
  /** To be called inside a transaction. */
  write(): void;
}

const ENTRY_COLUMNS = [
  'id',
  'list_id',
  'company_id',
  'reason_uk',
  'reason_en',
  'source',
  'first_snapshot',
  'last_snapshot',
  'presence',
];

export function createAdditions(client: Database.Database, listId: ListId, snapshot: number): Additions {
  const companies = createInsert(client, 'insert or ignore into register_companies', ['id']);
  const entries = createInsert(client, 'insert into register_entries', ENTRY_COLUMNS);
  const facts = FACT_TABLES.map((table) => ({
    table,
    rows: createInsert(client, `insert into ${table.name}`, columnsOf(table)),
  }));
  // What others refer to comes first.
  const inserts = [companies, entries, ...facts.map(({ rows }) => rows)];
  return {
    add(added) {
      const { companyId, reason, source } = added;
      companies.add([companyId]);
      entries.add([
        entryId(listId, companyId),
        listId,
        companyId,
        reason?.uk ?? null,
        reason?.en ?? null,
        source,
        snapshot,
        snapshot,
        'present',
      ]);
      for (const { table, rows } of facts) {
        for (const row of table.rows(added, listId)) rows.add(row, snapshot);
      }
    },
    waiting: () => inserts.reduce((sum, insert) => sum + insert.waiting(), 0),
    write() {
      for (const insert of inserts) insert.write();
    },
  };
}

/** Rows that one statement inserts. */
const AT_ONCE = 40;

interface Insert {
  add(row: readonly Value[], ...more: readonly Value[]): void;
  waiting(): number;
  write(): void;
}

function createInsert(client: Database.Database, into: string, columns: readonly string[]): Insert {
  const one = `(${columns.map(() => '?').join(', ')})`;
  const prepare = (rows: number): Database.Statement<[Value[]]> =>
    client.prepare<[Value[]]>(
      `${into} (${columns.join(', ')}) values ${Array.from({ length: rows }, () => one).join(', ')}`,
    );
  const statements = { many: prepare(AT_ONCE), one: prepare(1) };
  const width = columns.length;
  let values: Value[] = [];
  return {
    add(row, ...more) {
      for (const value of row) values.push(value);
      for (const value of more) values.push(value);
    },
    waiting: () => values.length / width,
    write() {
      let at = 0;
      for (; values.length - at >= AT_ONCE * width; at += AT_ONCE * width) {
        statements.many.run(values.slice(at, at + AT_ONCE * width));
      }
      for (; at < values.length; at += width) statements.one.run(values.slice(at, at + width));
      values = [];
    },
  };
}
