import { beforeEach, describe, expect, it } from 'vitest';
import { readList } from '../../src/adapters/formats/read-list.js';
import { openMemoryStaging } from '../../src/adapters/memory/list-staging.js';
import { createMemoryRegisterStore } from '../../src/adapters/memory/register-store.js';
import { openSqliteStaging } from '../../src/adapters/sqlite/list-staging.js';
import { openDatabase } from '../../src/adapters/sqlite/open-database.js';
import { createSqliteRegisterStore } from '../../src/adapters/sqlite/register-store.js';
import { changedFields } from '../../src/core/register/entry-change.js';
import { standingOf } from '../../src/core/register/entry.js';
import {
  prepareImport,
  type ImportRefusal,
  type PreparedImport,
} from '../../src/core/register/import-list.js';
import type { ListFile } from '../../src/core/register/list-file.port.js';
import type { RegisterList } from '../../src/core/register/list.js';
import type { RegisterStore } from '../../src/core/register/register-store.port.js';
import { listFile } from '../support/list-files.js';

const HEADER =
  'id,name,name_uk,official_names,aliases,abbreviations,former_names,brands,countries,listed,events,reason_en,reason_uk,source,names_basis';

function row(id: string, name: string, listed = '2023-01-10', events = '', aliases = ''): string {
  return `${id},${name},,,${aliases},,,,DE,${listed},${events},,,https://example.org/${id},stated`;
}

const live: RegisterList = {
  id: 'live',
  title: { uk: 'Перелік', en: 'List' },
  publisher: { uk: 'Видавець', en: 'Publisher' },
  url: 'https://example.org',
  state: { kind: 'live', staleAfterDays: 90 },
};
const withdrawn: RegisterList = { ...live, state: { kind: 'withdrawn', on: '2024-03-20' } };

describe.each([
  ['in memory', createMemoryRegisterStore, openMemoryStaging],
  ['in SQLite', () => createSqliteRegisterStore(openDatabase({ path: ':memory:' }).db), openSqliteStaging],
] as const)('importing a list, %s', (_, createStore, openStaging) => {
  let store: RegisterStore;
  beforeEach(() => {
    store = createStore();
  });

  async function prepare(takenOn: string, rows: readonly string[], list = live): Promise<PreparedImport> {
    const prepared = await attempt(takenOn, rows, list);
    if (!('apply' in prepared)) throw new Error(JSON.stringify(prepared));
    return prepared;
  }

  function attempt(
    takenOn: string,
    rows: readonly string[],
    list = live,
  ): Promise<PreparedImport | ImportRefusal> {
    return attemptFile(listFile([HEADER, ...rows].join('\n'), takenOn), list);
  }

  async function attemptFile(file: ListFile, list = live): Promise<PreparedImport | ImportRefusal> {
    const prepared = await prepareImport({
      store,
      openStaging,
      read: readList,
      list,
      file,
      importedBy: 'operator',
      now: Date.UTC(2024, 11, 1),
    });
    return prepared.ok ? prepared.value : prepared.error;
  }

  async function imports(takenOn: string, rows: readonly string[], list = live): Promise<PreparedImport> {
    const prepared = await prepare(takenOn, rows, list);
    expect(await prepared.apply()).toBe('applied');
    return prepared;
  }

  async function history(companyId: string): Promise<string[]> {
    const [entry] = await store.entriesOf(companyId);
    return (entry?.history ?? []).map(
      ({ kind, on, basis }) => `${kind} ${on.earliest}/${on.latest} ${basis}`,
    );
  }

  const ACME = row('acme', 'Acme');
  const BOLT = row('bolt', 'Bolt');
  const CORE = row('core', 'Core');

  it('counts what a file adds, changes and ends, and stores nothing before it is applied', async () => {
    await imports('2024-01-01', [ACME, BOLT, CORE]);
    const before = await store.revision();
    const prepared = await prepare('2024-02-01', [row('acme', 'Acme Ltd'), BOLT, row('dart', 'Dart')]);
    expect(prepared.counts).toEqual({
      added: 1,
      changed: 1,
      ended: 1,
      returned: 0,
      dropped: 0,
      total: 3,
      before: 3,
      off: 1,
    });
    const changes = [...prepared.changes()];
    expect(changes.map(({ kind, facts }) => [kind, facts.companyId])).toEqual([
      ['changed', 'acme'],
      ['added', 'dart'],
      ['ended', 'core'],
    ]);
    const [acme] = changes;
    expect(acme?.former && changedFields(acme.former, acme.facts)).toEqual(['names']);
    expect(await store.revision()).toBe(before);
    expect(await store.companies(['dart'])).toEqual([]);
  });

  it('finds nothing to change in the file it has just imported', async () => {
    await imports('2024-01-01', [ACME, BOLT]);
    expect([...(await prepare('2024-02-01', [BOLT, ACME])).changes()]).toEqual([]);
  });

  it('ends an entry a live list no longer has, some day between the two copies', async () => {
    await imports('2024-01-01', [ACME, BOLT]);
    await imports('2024-02-01', [ACME]);
    expect(await history('bolt')).toEqual([
      'listed 2023-01-10/2023-01-10 stated',
      'removed 2024-01-01/2024-02-01 compared',
    ]);
    const [bolt] = await store.entriesOf('bolt');
    expect(bolt && standingOf(bolt, live).status).toBe('removed');
    expect((await store.names()).map(({ text }) => text)).toContain('Bolt');
    await imports('2024-03-01', [ACME]);
    expect(await history('bolt')).toHaveLength(2);
  });

  it('lists a company again that comes back, and keeps that it was away', async () => {
    await imports('2024-01-01', [ACME, BOLT]);
    await imports('2024-02-01', [ACME]);
    const back = await imports('2024-03-01', [ACME, BOLT]);
    expect(back.counts.returned).toBe(1);
    const expected = [
      'listed 2023-01-10/2023-01-10 stated',
      'removed 2024-01-01/2024-02-01 compared',
      'listed 2024-02-01/2024-03-01 compared',
    ];
    expect(await history('bolt')).toEqual(expected);
    expect((await imports('2024-04-01', [ACME, BOLT])).counts.changed).toBe(0);
    expect(await history('bolt')).toEqual(expected);
  });

  it('takes the day a file states in place of the days between copies', async () => {
    await imports('2024-01-01', [ACME, BOLT]);
    await imports('2024-02-01', [ACME]);
    await imports('2024-03-01', [ACME, row('bolt', 'Bolt', '2023-01-10', 'removed 2024-01-20')]);
    expect(await history('bolt')).toEqual([
      'listed 2023-01-10/2023-01-10 stated',
      'removed 2024-01-20/2024-01-20 stated',
    ]);
  });

  it('takes back, and hides, what a withdrawn list’s newer file leaves out', async () => {
    await imports('2024-03-20', [ACME, BOLT], withdrawn);
    const dropped = await imports('2024-03-20', [ACME], withdrawn);
    expect(dropped.counts).toMatchObject({ dropped: 1, ended: 0 });
    expect(await store.entriesOf('bolt')).toEqual([]);
    expect((await store.recorded('live:bolt'))?.former).toHaveLength(1);
  });

  it('remembers every version of an entry and which import brought it', async () => {
    await imports('2024-01-01', [ACME]);
    await imports('2024-02-01', [row('acme', 'Acme Ltd')]);
    await imports('2024-03-01', [row('acme', 'Acme Inc')]);
    const recorded = await store.recorded('live:acme');
    expect(recorded?.since.takenOn).toBe('2024-03-01');
    expect(recorded?.former.map(({ facts, until }) => [facts.names[0]?.text, until.takenOn])).toEqual([
      ['Acme Ltd', '2024-03-01'],
      ['Acme', '2024-02-01'],
    ]);
  });

  it('names every fault of a file with its line, and takes nothing from it', async () => {
    const refused = await attempt('2024-01-01', [
      ACME,
      BOLT.replace('DE', 'Germany'),
      CORE.replace('2023-01-10', 'spring'),
      ACME,
    ]);
    expect(refused).toEqual({
      code: 'faults',
      faults: [
        { line: 3, column: 'countries', code: 'bad-country' },
        { line: 4, column: 'listed', code: 'bad-date' },
        { line: 5, column: 'id', code: 'duplicate-id' },
      ],
      more: 0,
    });
    expect(await store.lists()).toEqual([]);
  });

  it('names the first hundred faults and counts the others', async () => {
    const refused = await attempt('2024-01-01', [ACME, ...Array.from({ length: 250 }, () => ACME)]);
    expect(refused).toMatchObject({ code: 'faults', more: 150 });
    expect('faults' in refused && refused.faults.map(({ line }) => line)).toEqual(
      Array.from({ length: 100 }, (_each, at) => at + 3),
    );
  });

  it('refuses an empty file, a copy older than the newest, and one of a day to come', async () => {
    expect(await attempt('2024-01-01', [])).toMatchObject({ faults: [{ code: 'no-rows' }] });
    const entity = { id: 'a', schema: 'Company', caption: 'Acme', last_seen: '2024-12-03' };
    expect(await attemptFile(listFile(JSON.stringify(entity), null))).toEqual({
      code: 'future-copy',
      takenOn: '2024-12-03',
    });
    await imports('2024-02-01', [ACME]);
    expect(await attempt('2024-01-01', [ACME])).toEqual({
      code: 'older-copy',
      takenOn: '2024-01-01',
      newest: '2024-02-01',
    });
    expect(await attempt('2032-03-01', [ACME])).toEqual({ code: 'future-copy', takenOn: '2032-03-01' });
  });

  it('refuses what is dated on a day to come, and events that are not in turn', async () => {
    const removed = 'removed 2023-05-01';
    expect(
      await attempt('2024-01-01', [
        row('a', 'Acme', '2032-04-13'),
        row('b', 'Bolt', '2023-01-10', 'removed 2032-05'),
        row('c', 'Core', '2023-06-10', removed),
        row('d', 'Dart', '2023-01', `suspended 2023-06-01|${removed}`),
        row('e', 'Edge', '2023-05', removed),
      ]),
    ).toMatchObject({
      faults: [
        { line: 2, column: null, code: 'day-to-come' },
        { line: 3, column: null, code: 'day-to-come' },
        { line: 4, column: 'events', code: 'events-out-of-order' },
        { line: 5, column: 'events', code: 'events-out-of-order' },
      ],
    });
  });

  it('finds no difference in a file that says the same again, with everything a row can say', async () => {
    const header = `id,name,name_uk,aliases,former_names,brands,countries,identifiers,owners,successors,listed,events,reason_en,reason_uk,source`;
    const full = `acme,Acme,Акме,Acme Co|ACME,Old,Brand,DE|AT,lei:529900T8BM49AURSDO55|tax:77,amd:AMD|Big,Next,2023-01,suspended 2023-02-01 https://example.org/s|removed 2023-03-01,Chips,Чипи,https://example.org/a`;
    const content = [header, full, full.replace('acme,', ',').replace('lei:5', 'lei:6')].join('\n');
    const first = await attemptFile(listFile(content, '2024-01-01'));
    expect('apply' in first && (await first.apply())).toBe('applied');
    const again = await attemptFile(listFile(`${content}\n`, '2024-02-01'));
    expect(again).toMatchObject({ counts: { added: 0, changed: 0, total: 2 } });
    const reordered = content.replace('Acme Co|ACME', 'ACME|Acme Co').replace('amd:AMD|Big', 'Big|amd:AMD');
    expect(await attemptFile(listFile(reordered, '2024-02-01'))).toMatchObject({ counts: { changed: 0 } });
  });

  it('takes a list that names no page, whose cards then lead to none', async () => {
    const simple = 'id,schema,name,aliases,countries,identifiers,first_seen\nq1,Company,Acme,,de,,2023-01-10';
    const prepared = await attemptFile(listFile(simple, '2024-01-01'), { ...live, url: '' });
    expect(prepared).toMatchObject({ counts: { added: 1 } });
    expect('changes' in prepared && [...prepared.changes()][0]?.facts.source).toBe('');
  });

  it('says when a file would end more than 30 % of the list', async () => {
    const many = Array.from({ length: 10 }, (_each, at) => row(`c${String(at)}`, `Company ${String(at)}`));
    await imports('2024-01-01', many);
    expect((await prepare('2024-02-01', many.slice(3))).endsTooMany).toBe(false);
    expect((await prepare('2024-02-01', many.slice(4))).endsTooMany).toBe(true);
  });

  it('counts those, too, that the file has and says to be removed, unless they were before', async () => {
    const rows = (removed: number): string[] =>
      Array.from({ length: 10 }, (_each, at) =>
        row(
          `c${String(at)}`,
          `Company ${String(at)}`,
          '2023-01-10',
          at < removed ? 'removed 2023-02-01' : '',
        ),
      );
    await imports('2024-01-01', rows(2));
    expect(await prepare('2024-02-01', rows(5))).toMatchObject({
      counts: { changed: 3, ended: 0, off: 3 },
      endsTooMany: false,
    });
    expect((await prepare('2024-02-01', rows(6))).endsTooMany).toBe(true);
    expect((await prepare('2024-02-01', rows(4).slice(2))).counts).toMatchObject({ ended: 2, off: 4 });
  });

  it('knows from earlier copies when a company was listed before, where the file tells only of its coming back', async () => {
    await imports('2024-01-01', [ACME, BOLT]);
    await imports('2024-02-01', [ACME]);
    const back = row('bolt', 'Bolt', '2024-02-20');
    await imports('2024-03-01', [ACME, back]);
    const expected = [
      'listed 2023-01-10/2023-01-10 stated',
      'removed 2024-01-01/2024-02-01 compared',
      'listed 2024-02-20/2024-02-20 stated',
    ];
    expect(await history('bolt')).toEqual(expected);
    expect((await imports('2024-04-01', [ACME, back])).counts.changed).toBe(0);
    await imports('2024-05-01', [ACME]);
    await imports('2024-06-01', [ACME, row('bolt', 'Bolt', '../2024-06-01')]);
    expect(await history('bolt')).toEqual([
      ...expected,
      'removed 2024-04-01/2024-05-01 compared',
      'listed 2024-05-01/2024-06-01 compared',
    ]);
    await imports('2024-07-01', [ACME, row('bolt', 'Bolt', '2023-01', 'removed 2024-01-05')]);
    expect(await history('bolt')).toEqual([
      'listed 2023-01-01/2023-01-31 stated',
      'removed 2024-01-05/2024-01-05 stated',
      'removed 2024-04-01/2024-05-01 compared',
      'listed 2024-05-01/2024-06-01 compared',
    ]);
  });

  it('applies nothing when another import came in between', async () => {
    await imports('2024-01-01', [ACME]);
    const first = await prepare('2024-02-01', [ACME, BOLT]);
    await imports('2024-02-01', [ACME, CORE]);
    expect(await first.apply()).toBe('conflict');
    expect(await store.companies(['bolt'])).toEqual([]);
  });

  it('makes ids from names, the same again at the next import, and not those of other lists’ companies', async () => {
    await imports('2024-01-01', [ACME], { ...live, id: 'other' });
    const rows = [row('', 'Acme'), row('', 'Acme'), row('', 'Болт')];
    await imports('2024-01-01', rows);
    expect((await store.present('live', '', 10)).map(({ companyId }) => companyId)).toEqual([
      'acme-2',
      'acme-3',
      'bolt',
    ]);
    expect([...(await prepare('2024-02-01', rows)).changes()]).toEqual([]);
  });
});
