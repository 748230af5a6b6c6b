import { beforeEach, describe, expect, it } from 'vitest';
import type { Company, CompanyName, NameKind } from '../../src/core/register/company.js';
import { entryId, type Entry } from '../../src/core/register/entry.js';
import type { RegisterList, Snapshot } from '../../src/core/register/list.js';
import type { RegisterStore } from '../../src/core/register/register-store.port.js';
import { exactly } from '../../src/core/register/uncertain-date.js';

const sponsors: RegisterList = {
  id: 'sponsors',
  title: { uk: 'Спонсори', en: 'Sponsors' },
  publisher: { uk: 'Агентство', en: 'Agency' },
  url: 'https://example.org/sponsors',
  state: { kind: 'withdrawn', on: '2024-03-20' },
};
const boycott: RegisterList = { ...sponsors, id: 'boycott', state: { kind: 'live', staleAfterDays: 90 } };

const metro = company('metro', [
  ['main', 'METRO AG'],
  ['alias', 'Metro'],
]);
const mars = company('mars', [['main', 'Mars, Incorporated']]);

/** What every keeper of the register promises. */
export function registerStoreContract(name: string, create: () => Promise<RegisterStore>): void {
  describe(`register store: ${name}`, () => {
    let store: RegisterStore;
    beforeEach(async () => {
      store = await create();
    });

    it('knows no list before the first import', async () => {
      expect(await store.lists()).toEqual([]);
      expect(await store.list('sponsors')).toBeNull();
      expect(await store.names()).toEqual([]);
      expect(await store.companies(['metro'])).toEqual([]);
      expect(await store.entriesOf('metro')).toEqual([]);
    });

    it('gives back lists, companies and entries as they were imported', async () => {
      const entry = entryOf(sponsors, metro);
      await store.applyImport(importOf({ list: sponsors, companies: [metro, mars], entries: [entry] }));
      expect(await store.list('sponsors')).toEqual({ list: sponsors, snapshot: snapshotOf(sponsors, 'a') });
      expect(await store.companies(['mars', 'nobody', 'metro'])).toEqual([mars, metro]);
      expect(await store.entriesOf('metro')).toEqual([entry]);
    });

    it('offers for searching only companies that are in the newest snapshot', async () => {
      await store.applyImport(
        importOf({
          list: sponsors,
          companies: [metro, mars],
          entries: [entryOf(sponsors, metro), entryOf(sponsors, mars)],
        }),
      );
      await store.applyImport(
        importOf({ list: sponsors, companies: [metro], entries: [entryOf(sponsors, metro)], hash: 'b' }),
      );
      expect(await store.names()).toEqual([
        { companyId: 'metro', text: 'METRO AG', kind: 'main' },
        { companyId: 'metro', text: 'Metro', kind: 'alias' },
      ]);
      expect(await store.entriesOf('mars')).toEqual([]);
      expect(await store.companies(['mars'])).toEqual([mars]);
    });

    it('replaces what a list says of a company when the list is imported again', async () => {
      await store.applyImport(
        importOf({ list: sponsors, companies: [metro], entries: [entryOf(sponsors, metro)] }),
      );
      const renamed = company('metro', [['main', 'Metro']]);
      const removed: Entry = {
        ...entryOf(sponsors, metro),
        reason: null,
        history: [
          ...entryOf(sponsors, metro).history,
          { kind: 'removed', on: exactly('2023-12-01'), source: null, note: null, basis: 'stated' },
        ],
      };
      await store.applyImport(
        importOf({ list: sponsors, companies: [renamed], entries: [removed], hash: 'b' }),
      );
      expect(await store.companies(['metro'])).toEqual([renamed]);
      expect(await store.entriesOf('metro')).toEqual([removed]);
      expect((await store.list('sponsors'))?.snapshot.fileSha256).toBe('b');
    });

    it('keeps what one list says when another list names the same company', async () => {
      const elsewhere = company('metro', [
        ['main', 'Metro Group'],
        ['alias', 'Metro'],
      ]);
      await store.applyImport(
        importOf({ list: sponsors, companies: [metro], entries: [entryOf(sponsors, metro)] }),
      );
      await store.applyImport(
        importOf({ list: boycott, companies: [elsewhere], entries: [entryOf(boycott, elsewhere)] }),
      );
      const [joined] = await store.companies(['metro']);
      expect(joined?.names.map(({ kind, text }) => [kind, text])).toEqual([
        ['main', 'Metro Group'],
        ['alias', 'Metro'],
        ['alias', 'METRO AG'],
      ]);
      expect((await store.entriesOf('metro')).map((entry) => entry.listId)).toEqual(['boycott', 'sponsors']);
      expect((await store.lists()).map(({ list }) => list)).toEqual([boycott, sponsors]);
    });

    it('raises its revision with every import', async () => {
      const change = importOf({ list: sponsors, companies: [metro], entries: [entryOf(sponsors, metro)] });
      const before = await store.revision();
      await store.applyImport(change);
      const after = await store.revision();
      await store.applyImport(change);
      expect(after).toBeGreaterThan(before);
      expect(await store.revision()).toBeGreaterThan(after);
      expect(await store.names()).toHaveLength(2);
    });
  });
}

interface ImportParts {
  readonly list: RegisterList;
  readonly companies: readonly Company[];
  readonly entries: readonly Entry[];
  readonly hash?: string;
}

function importOf({ list, companies, entries, hash = 'a' }: ImportParts) {
  return { list, snapshot: snapshotOf(list, hash), companies, entries };
}

function snapshotOf(list: RegisterList, fileSha256: string): Snapshot {
  return {
    listId: list.id,
    takenOn: '2024-03-20',
    fileSha256,
    importedAt: 1_700_000_000_000,
    importedBy: 'system',
  };
}

function company(id: string, names: readonly (readonly [NameKind, string])[]): Company {
  const provenance = { basis: 'stated', source: 'https://example.org' } as const;
  return {
    id,
    names: names.map(([kind, text]): CompanyName => ({ kind, text, language: null, provenance })),
    countries: ['DE', 'FR'],
    identifiers: [{ scheme: 'edrpou', value: '12345678' }],
  };
}

function entryOf(list: RegisterList, { id }: Company): Entry {
  return {
    id: entryId(list.id, id),
    listId: list.id,
    companyId: id,
    history: [
      {
        kind: 'listed',
        on: { earliest: '2023-03-01', latest: '2023-03-31', approximate: true },
        basis: 'stated',
        source: 'https://example.org/news',
        note: { uk: 'внесено', en: 'added' },
      },
    ],
    reason: { uk: 'причина', en: 'reason' },
    source: 'https://example.org/news',
  };
}
