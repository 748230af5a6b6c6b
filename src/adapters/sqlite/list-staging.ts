import Database from 'better-sqlite3';
import type { EntryChange } from '../../core/register/entry-change.js';
import type { ListStaging, StagedItem, StagedRecord } from '../../core/register/list-staging.port.js';
import { isNamed, mergeRecords, type ListRecord, type RecordPart } from '../../core/register/list-record.js';

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
  create table persons (id text primary key) without rowid;
  create table other_ids (of text not null, id text not null, primary key (of, id)) without rowid;
  create table ended (change text not null);
  create index records_by_id on records (id);
  create index parts_of on parts (of);
  create index other_ids_by_id on other_ids (id);
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
  const repeated: number[] = [];
  let repetitions = 0;
  const nameless = new Map<string, number>();
  const renamed = new Map<string, string>();
  let count = 0;
  let withParts = false;
  const staged = ({ id, line, record }: Row): StagedRecord => ({
    id,
    line,
    record: JSON.parse(record) as ListRecord,
    parts: withParts ? statements.partsOf.all(id).map((part) => JSON.parse(part) as RecordPart) : [],
  });
  const has = (id: string): boolean => statements.has.get(id) !== undefined;
  const addRecord = ({ line, record, partial }: Extract<StagedItem, { kind: 'record' }>): void => {
    const { id } = record;
    if (id !== null && has(id)) {
      if (partial) {
        const known = JSON.parse(statements.record.get(id) ?? '') as ListRecord;
        statements.replace.run(JSON.stringify(mergeRecords(known, record)), id);
        if (isNamed(record)) nameless.delete(id);
        return;
      }
      repetitions += 1;
      if (repeated.length < MOST_REPEATED) repeated.push(line);
    }
    if (id !== null && !isNamed(record)) nameless.set(id, line);
    statements.addRecord.run(id, line, JSON.stringify(record));
    count += 1;
  };
  const add = (item: StagedItem): void => {
    switch (item.kind) {
      case 'record':
        addRecord(item);
        break;
      case 'part':
        statements.addPart.run(item.of, JSON.stringify(item.part));
        withParts = true;
        break;
      case 'name':
        statements.addName.run(item.id, item.name);
        break;
      case 'person':
        statements.addPerson.run(item.id);
        break;
      case 'other-id':
        statements.addOtherId.run(item.of, item.id);
    }
  };
  return {
    add: client.transaction((items: Parameters<ListStaging['add']>[0]) => {
      items.forEach(add);
    }),
    count: () => count,
    repeated: (limit) => ({ lines: repeated.slice(0, limit), count: repetitions }),
    nameless: (limit) => ({ lines: [...nameless.values()].slice(0, limit), count: nameless.size }),
    unnamed: (after, limit) => statements.unnamed.all(after, limit),
    identify: (row, id) => void statements.identify.run(id, row),
    withOtherIds: (after, limit) =>
      statements.withOtherIds
        .all(after, limit)
        .map(({ id, others }) => ({ id, otherIds: JSON.parse(others) as string[] })),
    rename: client.transaction((id: string, to: string) => {
      statements.rename.run(to, id);
      statements.moveParts.run(to, id);
      renamed.set(id, to);
    }),
    idOf: (id) => renamed.get(id) ?? id,
    has,
    isOtherId: (id) => statements.isOtherId.get(id) !== undefined,
    isPerson: (id) => statements.isPerson.get(id) !== undefined,
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
    record: client.prepare<[string], string>('select record from records where id = ?').pluck(),
    replace: client.prepare<[string, string]>('update records set record = ? where id = ?'),
    rename: client.prepare<[string, string]>('update records set id = ? where id = ?'),
    moveParts: client.prepare<[string, string]>('update parts set of = ? where of = ?'),
    addPerson: client.prepare<[string]>('insert or ignore into persons (id) values (?)'),
    isPerson: client.prepare<[string], object>('select 1 from persons where id = ?'),
    addOtherId: client.prepare<[string, string]>('insert or ignore into other_ids (of, id) values (?, ?)'),
    isOtherId: client.prepare<[string], object>('select 1 from other_ids where id = ?'),
    withOtherIds: client.prepare<[string, number], { id: string; others: string }>(
      'select of as id, json_group_array(id) as others from other_ids where of > ? group by of order by of limit ?',
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
