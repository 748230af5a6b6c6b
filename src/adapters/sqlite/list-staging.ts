import Database from 'better-sqlite3';
import type { EntryChange } from '../../core/register/entry-change.js';
import type { ListStaging, StagedRecord } from '../../core/register/list-staging.port.js';
import type { ListRecord, RecordPart } from '../../core/register/list-record.js';

interface Row {
  readonly id: string;
  readonly line: number;
  readonly record: string;
  readonly change: string | null;
}

/** Indexed from the start: made afterwards, an index of a million records would take seconds in one go. */
const SCHEMA = `
  create table records (row integer primary key, id text, line integer not null, record text not null, change text);
  create table parts (of text not null, part text not null);
  create table names (id text primary key, name text not null) without rowid;
  create table ended (change text not null);
  create index records_by_id on records (id);
  create index parts_of on parts (of);
`;
/** Pages kept in memory, in KiB when negative; the rest of a large file's records lies on the disk. */
const CACHE = -65_536;
/** More repeated records than anybody wants named are not remembered. */
const MOST_REPEATED = 1_000;

/** A staging in a temporary database file, which goes when it is closed or the process ends. */
export function openSqliteStaging(): ListStaging {
  const client = new Database('');
  client.pragma('journal_mode = off');
  client.pragma('synchronous = off');
  client.pragma(`cache_size = ${String(CACHE)}`);
  client.exec(SCHEMA);
  const statements = prepare(client);
  const repeated: { readonly line: number; readonly id: string }[] = [];
  let count = 0;
  let withParts = false;
  const staged = ({ id, line, record }: Row): StagedRecord => ({
    id,
    line,
    record: JSON.parse(record) as ListRecord,
    parts: withParts ? statements.partsOf.all(id).map((part) => JSON.parse(part) as RecordPart) : [],
  });
  const has = (id: string): boolean => statements.has.get(id) !== undefined;
  const addRecord = (line: number, record: ListRecord): void => {
    if (record.id !== null && repeated.length < MOST_REPEATED && has(record.id)) {
      repeated.push({ line, id: record.id });
    }
    statements.addRecord.run(record.id, line, JSON.stringify(record));
    count += 1;
  };
  return {
    add: client.transaction((items: Parameters<ListStaging['add']>[0]) => {
      for (const item of items) {
        if (item.kind === 'record') addRecord(item.line, item.record);
        else if (item.kind === 'part') {
          statements.addPart.run(item.of, JSON.stringify(item.part));
          withParts = true;
        } else statements.addName.run(item.id, item.name);
      }
    }),
    count: () => count,
    repeated: (limit) => repeated.slice(0, limit),
    unnamed: (after, limit) => statements.unnamed.all(after, limit),
    identify: (row, id) => void statements.identify.run(id, row),
    has,
    nameOf: (id) => statements.recordName.get(id) ?? statements.otherName.get(id) ?? null,
    page: (after, limit) => statements.page.all(after, limit).map(staged),
    judge: client.transaction((verdicts: Parameters<ListStaging['judge']>[0]) => {
      for (const { id, change } of verdicts) statements.judge.run(JSON.stringify(change), id);
    }),
    end: client.transaction((changes: readonly EntryChange[]) => {
      for (const change of changes) statements.end.run(JSON.stringify(change));
    }),
    *judged() {
      for (const row of statements.judged.iterate()) {
        const change = row.change === null ? {} : { change: JSON.parse(row.change) as EntryChange | null };
        yield { ...staged(row), ...change };
      }
    },
    *ended() {
      for (const change of statements.ended.iterate()) yield JSON.parse(change) as EntryChange;
    },
    close: () => {
      client.close();
    },
  };
}

const MAIN_NAME = "json_extract(record, '$.names[0].text')";

function prepare(client: Database.Database) {
  return {
    addRecord: client.prepare<[string | null, number, string]>(
      'insert into records (id, line, record) values (?, ?, ?)',
    ),
    addPart: client.prepare<[string, string]>('insert into parts (of, part) values (?, ?)'),
    addName: client.prepare<[string, string]>('insert or ignore into names (id, name) values (?, ?)'),
    partsOf: client.prepare<[string], string>('select part from parts where of = ? order by rowid').pluck(),
    unnamed: client.prepare<[number, number], { row: number; line: number; name: string }>(
      `select row, line, coalesce(${MAIN_NAME}, '') as name from records where id is null and row > ? order by row limit ?`,
    ),
    identify: client.prepare<[string, number]>('update records set id = ? where row = ?'),
    has: client.prepare<[string], object>('select 1 from records where id = ?'),
    recordName: client.prepare<[string], string>(`select ${MAIN_NAME} from records where id = ?`).pluck(),
    otherName: client.prepare<[string], string>('select name from names where id = ?').pluck(),
    page: client.prepare<[string, number], Row>(
      'select id, line, record, change from records where id > ? order by id limit ?',
    ),
    judge: client.prepare<[string, string]>('update records set change = ? where id = ?'),
    end: client.prepare<[string]>('insert into ended (change) values (?)'),
    judged: client.prepare<[], Row>('select id, line, record, change from records order by id'),
    ended: client.prepare<[], string>('select change from ended').pluck(),
  };
}
