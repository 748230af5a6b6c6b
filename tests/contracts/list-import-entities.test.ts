import { beforeEach, describe, expect, it } from 'vitest';
import { readList } from '../../src/adapters/formats/read-list.js';
import { openMemoryStaging } from '../../src/adapters/memory/list-staging.js';
import { createMemoryRegisterStore } from '../../src/adapters/memory/register-store.js';
import { openSqliteStaging } from '../../src/adapters/sqlite/list-staging.js';
import { openDatabase } from '../../src/adapters/sqlite/open-database.js';
import { createSqliteRegisterStore } from '../../src/adapters/sqlite/register-store.js';
import {
  prepareImport,
  type ImportRefusal,
  type PreparedImport,
} from '../../src/core/register/import-list.js';
import type { RegisterStore } from '../../src/core/register/register-store.port.js';
import { LIVE_LIST } from '../support/live-list.js';
import { listFile } from '../support/list-files.js';

type Properties = Readonly<Record<string, readonly string[]>>;

const entity = (schema: string, id: string, properties: Properties, more: object = {}): object => ({
  id,
  schema,
  properties,
  ...more,
});
const company = (id: string, name: string, more: object = {}): object =>
  entity('Company', id, { name: [name] }, { first_seen: '2022-05-12', target: true, ...more });

describe.each([
  ['in memory', createMemoryRegisterStore, openMemoryStaging],
  ['in SQLite', () => createSqliteRegisterStore(openDatabase({ path: ':memory:' }).db), openSqliteStaging],
] as const)('importing entities, %s', (_, createStore, openStaging) => {
  let store: RegisterStore;
  beforeEach(() => {
    store = createStore();
  });

  async function attempt(
    takenOn: string,
    entities: readonly object[],
    id = 'live',
  ): Promise<PreparedImport | ImportRefusal> {
    const prepared = await prepareImport({
      store,
      openStaging,
      read: readList,
      list: { ...LIVE_LIST, id },
      file: listFile(entities.map((each) => JSON.stringify(each)).join('\n'), takenOn),
      importedBy: 'operator',
      now: Date.UTC(2024, 11, 1),
    });
    return prepared.ok ? prepared.value : prepared.error;
  }

  async function imports(takenOn: string, entities: readonly object[], id = 'live'): Promise<PreparedImport> {
    const prepared = await attempt(takenOn, entities, id);
    if (!('apply' in prepared)) throw new Error(JSON.stringify(prepared));
    expect(await prepared.apply()).toBe('applied');
    return prepared;
  }

  const listedFrom = async (id: string) => (await store.entriesOf(id))[0]?.history[0]?.on;

  it('takes one that is told in several lines for one company, whichever line has its name', async () => {
    const nameless = entity('LegalEntity', 'q1', { country: ['cn'] }, { first_seen: '2022-03-01' });
    const named = company('q1', 'Acme', { last_seen: '2024-01-01' });
    const more = entity('Company', 'q1', {
      alias: ['Акме'],
      country: ['hk'],
      leiCode: ['529900T8BM49AURSDO55'],
    });
    const prepared = await imports('2024-01-01', [nameless, named, company('q2', 'Bolt'), more]);
    expect(prepared.counts).toMatchObject({ added: 2, total: 2 });
    expect(await store.companies(['q1'])).toMatchObject([
      {
        names: [
          { text: 'Acme', kind: 'main' },
          { text: 'Акме', kind: 'alias' },
        ],
        countries: ['CN', 'HK'],
        identifiers: [{ scheme: 'lei' }],
      },
    ]);
    expect(await listedFrom('q1')).toMatchObject({ latest: '2022-03-01' });
    const again = await attempt('2024-02-01', [more, company('q2', 'Bolt'), named, nameless]);
    expect(again).toMatchObject({ counts: { changed: 0 } });
  });

  it('refuses one that no line names', async () => {
    const nameless = entity('Company', 'q1', { country: ['cn'] });
    expect(await attempt('2024-01-01', [company('q2', 'Bolt'), nameless, nameless])).toMatchObject({
      faults: [{ line: 2, column: 'name', code: 'missing-value' }],
      more: 0,
    });
  });

  it('counts a listing from the earliest of the days that a sanction names', async () => {
    const sanction = entity('Sanction', 's1', {
      entity: ['q1'],
      startDate: ['2023-05-01', '2022-04-01', '2022-07'],
    });
    await imports('2024-01-01', [sanction, company('q1', 'Acme')]);
    expect(await listedFrom('q1')).toMatchObject({ earliest: '2022-04-01', latest: '2022-04-01' });
  });

  describe('that have another id than before', () => {
    const sanction = (of: string): object =>
      entity('Sanction', 's1', { entity: [of], startDate: ['2022-04-01'], reason: ['Chips'] });
    const owned = (owner: string): object => entity('Ownership', 'o1', { owner: [owner], asset: ['q9'] });

    it('are the companies they were, with all that the file says of them', async () => {
      await imports('2024-01-01', [
        company('q1', 'Acme'),
        company('q9', 'Bolt'),
        owned('q1'),
        sanction('q1'),
      ]);
      const renamed = company('NK-abc', 'Acme', { referents: ['NK-abc', 'ofac-7', 'q1'] });
      const second = [sanction('NK-abc'), owned('NK-abc'), renamed, company('q9', 'Bolt')];
      expect((await imports('2024-02-01', second)).counts).toMatchObject({ added: 0, changed: 0, ended: 0 });
      expect(await store.companies(['nk-abc'])).toEqual([]);
      expect(await store.linksOf('q1')).toEqual([{ kind: 'owned', companyId: 'q9', name: 'Bolt' }]);
      expect((await imports('2024-03-01', second)).counts).toMatchObject({ added: 0, changed: 0, ended: 0 });
    });

    it('are one where the file makes one of two: nobody was taken off the list', async () => {
      await imports('2024-01-01', [company('q1', 'Acme'), company('q2', 'Acme Ltd')]);
      const merged = company('NK-abc', 'Acme', { referents: ['q2', 'q1'] });
      expect((await imports('2024-02-01', [merged])).counts).toMatchObject({ dropped: 1, ended: 0 });
      expect(await store.entriesOf('q2')).toEqual([]);
      const [entry] = await store.entriesOf('q1');
      expect(entry?.history.map(({ kind }) => kind)).toEqual(['listed']);
      const parted = await imports('2024-03-01', [company('q1', 'Acme'), company('q2', 'Acme Ltd')]);
      expect(parted.counts).toMatchObject({ returned: 1, ended: 0 });
      expect((await store.entriesOf('q2'))[0]?.history.map(({ kind }) => kind)).toEqual(['listed']);
    });

    it('keep an id that the file gives to another company', async () => {
      await imports('2024-01-01', [company('q1', 'Acme')]);
      const both = [company('q1', 'Acme'), company('NK-abc', 'Bolt', { referents: ['q1'] })];
      expect((await imports('2024-02-01', both)).counts).toMatchObject({ added: 1, changed: 0, dropped: 0 });
    });

    it('are the company that another list has by one of their ids', async () => {
      await imports('2024-01-01', [company('lei-5', 'Acme')], 'other');
      await imports('2024-01-01', [company('NK-abc', 'Acme Ltd', { referents: ['lei-5'] })]);
      expect((await store.entriesOf('lei-5')).map(({ listId }) => listId)).toEqual(['live', 'other']);
    });
  });

  describe('that are owned or followed by others', () => {
    const owned = entity('Ownership', 'o1', { owner: ['q9'], asset: ['q1'] });
    const successor = entity('Succession', 'u1', { predecessor: ['q1'], successor: ['q8'] });

    it('show the name that another list has for those, as soon as there is one', async () => {
      await imports('2024-01-01', [owned, company('q1', 'Acme'), successor]);
      expect(await store.linksOf('q1')).toEqual([]);
      await imports('2024-01-01', [company('q9', 'Holding'), company('q8', 'Next')], 'other');
      expect(await store.linksOf('q1')).toEqual([
        { kind: 'owner', companyId: 'q9', name: 'Holding' },
        { kind: 'successor', companyId: 'q8', name: 'Next' },
      ]);
      expect(await store.linksOf('q9')).toEqual([{ kind: 'owned', companyId: 'q1', name: 'Acme' }]);
    });

    it('name no person, whatever line has them', async () => {
      const person = entity('Person', 'q9', { name: ['John Doe'] });
      const first = await imports('2024-01-01', [owned, company('q1', 'Acme'), person]);
      expect([...first.changes()].map(({ facts }) => facts.links)).toEqual([[]]);
      expect(await attempt('2024-02-01', [person, company('q1', 'Acme')])).toMatchObject({
        counts: { changed: 0 },
      });
    });

    it('in a circle lead round it once', async () => {
      const after = (id: string, before: string, next: string): object =>
        entity('Succession', id, { predecessor: [before], successor: [next] });
      const circle = [after('u1', 'q1', 'q2'), after('u2', 'q2', 'q3'), after('u3', 'q3', 'q1')];
      await imports('2024-01-01', [
        ...circle,
        company('q1', 'One'),
        company('q2', 'Two'),
        company('q3', 'Three'),
      ]);
      expect(await store.linksOf('q1')).toEqual([
        { kind: 'successor', companyId: 'q2', name: 'Two' },
        { kind: 'predecessor', companyId: 'q3', name: 'Three' },
      ]);
    });
  });
});
