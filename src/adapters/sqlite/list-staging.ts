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

const SCHEMA = `
  create table records (row integer primary key, id text, line integer not null, record text not null, change text);
  create table parts (of text not null, part text not null);
  create table names (id text primary key, name text not null) without rowid;
  create table ended (change text not null);
`;
const INDEXES = `
  create index if not exists records_by_id on records (id);
  create index if not exists parts_of on parts (of);
`;

/** A staging in a temporary database file, which goes when it is closed or the process ends. */
export function openSqliteStaging(): ListStaging {
  const client = new Database('');
  client.pragma('journal_mode = off');
  client.pragma('synchronous = off');
  client.exec(SCHEMA);
  const statements = prepare(client);
  let indexed = false;
  let withParts = false;
  /** After the file is read, so that filling stays fast. */
  const index = (): void => {
    if (indexed) return;
    client.exec(INDEXES);
    withParts = statements.anyPart.get() !== undefined;
    indexed = true;
  };
  const staged = ({ id, line, record }: Row): StagedRecord => ({
    id,
    line,
    record: JSON.parse(record) as ListRecord,
    parts: withParts ? statements.partsOf.all(id).map((part) => JSON.parse(part) as RecordPart) : [],
  });
  return {
    add: client.transaction((items: Parameters<ListStaging['add']>[0]) => {
      for (const item of items) {
        if (item.kind === 'record') {
          statements.addRecord.run(item.record.id, item.line, JSON.stringify(item.record));
        } else if (item.kind === 'part') statements.addPart.run(item.of, JSON.stringify(item.part));
        else statements.addName.run(item.id, item.name);
      }
    }),
    count: () => statements.count.get() ?? 0,
    repeated(limit) {
      index();
      return statements.repeated.all(limit);
    },
    unnamed: (after, limit) => statements.unnamed.all(after, limit),
    identify: (row, id) => void statements.identify.run(id, row),
    has(id) {
      index();
      return statements.has.get(id) !== undefined;
    },
    nameOf(id) {
      index();
      return statements.recordName.get(id) ?? statements.otherName.get(id) ?? null;
    },
    page(after, limit) {
      index();
      return statements.page.all(after, limit).map(staged);
    },
    judge: client.transaction((verdicts: Parameters<ListStaging['judge']>[0]) => {
      for (const { id, change } of verdicts) statements.judge.run(JSON.stringify(change), id);
    }),
    end: client.transaction((changes: readonly EntryChange[]) => {
      for (const change of changes) statements.end.run(JSON.stringify(change));
    }),
    *judged() {
      index();
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
    anyPart: client.prepare<[], object>('select 1 from parts limit 1'),
    partsOf: client.prepare<[string], string>('select part from parts where of = ? order by rowid').pluck(),
    count: client.prepare<[], number>('select count(*) from records').pluck(),
    repeated: client.prepare<[number], { line: number; id: string }>(
      `select line, id from records r where id in (select id from records where id is not null group by id having count(*) > 1)
       and exists (select 1 from records s where s.id = r.id and s.row < r.row) order by line limit ?`,
    ),
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
