import { beforeEach, describe, expect, it } from 'vitest';
import type { CompanyName, NameKind } from '../../src/core/register/company.js';
import type { ChangeKind, EntryChange, EntryFacts } from '../../src/core/register/entry-change.js';
import { entryId, type EntryEvent } from '../../src/core/register/entry.js';
import type { RegisterList } from '../../src/core/register/list.js';
import type { RegisterStore } from '../../src/core/register/register-store.port.js';

const sponsors: RegisterList = {
  id: 'sponsors',
  title: { uk: 'Спонсори', en: 'Sponsors' },
  publisher: { uk: 'Агентство', en: 'Agency' },
  url: 'https://example.org/sponsors',
  state: { kind: 'withdrawn', on: '2024-03-20' },
};
const boycott: RegisterList = { ...sponsors, id: 'boycott', state: { kind: 'live', staleAfterDays: 30 } };

const metro = factsOf('metro', [
  ['main', 'METRO AG'],
  ['alias', 'Metro'],
]);
const mars = factsOf('mars', [['main', 'Mars, Incorporated']]);

/** What every keeper of the register promises. */
export function registerStoreContract(name: string, create: () => Promise<RegisterStore>): void {
  describe(`register store: ${name}`, () => {
    let store: RegisterStore;
    beforeEach(async () => {
      store = await create();
    });

    /** Imports these changes as the list's next snapshot. */
    async function change(list: RegisterList, ...changes: readonly EntryChange[]): Promise<void> {
      const after = (await store.list(list.id))?.snapshot.number ?? null;
      const snapshot = snapshotOf(list, String(await store.revision()));
      expect(await store.applyImport({ list, snapshot, after, changes })).toBe('applied');
    }

    it('knows no list before the first import', async () => {
      expect(await store.lists()).toEqual([]);
      expect(await store.list('sponsors')).toBeNull();
      expect(await store.names()).toEqual([]);
      expect(await store.companies(['metro'])).toEqual([]);
      expect(await store.entriesOf('metro')).toEqual([]);
      expect(await store.recorded('sponsors:metro')).toBeNull();
      expect(await store.snapshots('sponsors')).toEqual([]);
    });

    it('gives back lists, companies and entries as they were imported', async () => {
      await change(sponsors, to('added', metro), to('added', mars));
      expect(await store.list('sponsors')).toEqual({
        list: sponsors,
        snapshot: { ...snapshotOf(sponsors, '0'), number: expect.any(Number) as number },
      });
      const { companyId, history, reason, source, ...said } = metro;
      const [company] = await store.companies(['metro']);
      expect(company).toEqual({
        id: 'metro',
        names: said.names,
        countries: said.countries,
        identifiers: said.identifiers,
      });
      expect((await store.companies(['mars', 'nobody', 'metro'])).map(({ id }) => id)).toEqual([
        'mars',
        'metro',
      ]);
      expect(await store.entriesOf('metro')).toEqual([
        { id: 'sponsors:metro', listId: 'sponsors', companyId, name: 'METRO AG', history, reason, source },
      ]);
      expect(await store.facts('sponsors', ['nobody', 'metro'])).toEqual([{ ...metro, presence: 'present' }]);
    });

    it('leaves alone what an import does not speak of', async () => {
      await change(sponsors, to('added', metro), to('added', mars));
      await change(sponsors);
      expect(await store.entriesOf('mars')).toHaveLength(1);
      expect(await store.presentCount('sponsors')).toBe(2);
      expect(await store.snapshots('sponsors')).toHaveLength(2);
    });

    it('shows an ended entry, and hides one that was taken back', async () => {
      await change(sponsors, to('added', metro), to('added', mars));
      await change(sponsors, to('ended', metro, metro), to('dropped', mars, mars));
      expect(await store.names()).toEqual([
        { companyId: 'metro', text: 'METRO AG', kind: 'main' },
        { companyId: 'metro', text: 'Metro', kind: 'alias' },
      ]);
      expect(await store.entriesOf('metro')).toHaveLength(1);
      expect(await store.entriesOf('mars')).toEqual([]);
      expect((await store.companies(['mars'])).map(({ id }) => id)).toEqual(['mars']);
      expect(await store.presentCount('sponsors')).toBe(0);
      expect((await store.facts('sponsors', ['metro', 'mars'])).map(({ presence }) => presence)).toEqual([
        'ended',
        'dropped',
      ]);
    });

    it('replaces what a list says of a company, and keeps what it said before, with the import that replaced it', async () => {
      await change(sponsors, to('added', metro));
      const renamed: EntryFacts = { ...factsOf('metro', [['main', 'Metro']]), reason: null };
      await change(sponsors, to('changed', renamed, metro));
      await change(sponsors, to('ended', renamed, renamed));
      expect((await store.companies(['metro']))[0]?.names).toEqual(renamed.names);
      expect((await store.entriesOf('metro'))[0]?.reason).toBeNull();
      const [third, second, first] = await store.snapshots('sponsors');
      const recorded = await store.recorded('sponsors:metro');
      expect(recorded?.first).toEqual(first);
      expect(recorded?.since).toEqual(third);
      expect(recorded?.former).toEqual([
        { facts: renamed, until: third },
        { facts: metro, until: second },
      ]);
    });

    it('still knows a company by the names that earlier copies gave it, each once, and says that only they did', async () => {
      const names = async (): Promise<string[]> =>
        (await store.names()).map(({ kind, text }) => `${kind} ${text}`);
      const called = (...given: Parameters<typeof factsOf>[1]): EntryFacts => factsOf('metro', given);
      const first = called(
        ['main', 'Makro'],
        ['alias', 'Makro Cash'],
        ['brand', 'Kaufhof'],
        ['alias', 'Metro Group'],
      );
      const second = called(['main', 'Metro'], ['alias', 'Makro Cash'], ['brand', 'KAUFHOF']);
      const third = called(['main', 'METRO AG'], ['alias', 'Kaufhof'], ['alias', 'metro-group']);
      await change(sponsors, to('added', first), to('added', mars));
      await change(sponsors, to('changed', second, first));
      await change(sponsors, to('changed', third, second));
      expect(await names()).toEqual([
        'main Mars, Incorporated',
        'main METRO AG',
        'alias Kaufhof',
        'alias metro-group',
        'renamed Metro',
        'renamed Makro Cash',
        'renamed Makro',
      ]);
      await change(boycott, to('added', called(['main', 'Makro Cash'])));
      expect(await names()).not.toContain('renamed Makro Cash');
      expect(await names()).toContain('renamed Makro');
      const fourth = called(['main', 'METRO AG']);
      await change(sponsors, to('changed', fourth, third));
      expect(await names()).toContain('dropped Kaufhof');
    });

    it('knows a company that was taken back by none of its names, earlier ones neither', async () => {
      const renamed = factsOf('metro', [['main', 'Metro']]);
      await change(sponsors, to('added', metro));
      await change(sponsors, to('changed', renamed, metro));
      await change(sponsors, to('dropped', renamed, renamed));
      expect(await store.names()).toEqual([]);
    });

    it('keeps what one list says when another list names the same company', async () => {
      const elsewhere = factsOf('metro', [
        ['main', 'Metro Group'],
        ['alias', 'Metro'],
      ]);
      await change(sponsors, to('added', metro));
      await change(boycott, to('added', elsewhere));
      const [joined] = await store.companies(['metro']);
      expect(joined?.names.map(({ kind, text }) => [kind, text])).toEqual([
        ['main', 'Metro Group'],
        ['alias', 'Metro'],
        ['alias', 'METRO AG'],
      ]);
      expect((await store.entriesOf('metro')).map((entry) => entry.listId)).toEqual(['boycott', 'sponsors']);
      expect((await store.lists()).map(({ list }) => list)).toEqual([boycott, sponsors]);
      expect(await store.listsOf('metro')).toEqual(['boycott', 'sponsors']);
    });

    describe('companies of different lists', () => {
      const lei = { scheme: 'lei', value: '5493001KJTIIGC8Y1R12' } as const;
      const numbered = (id: string, ...identifiers: EntryFacts['identifiers']): EntryFacts => ({
        ...factsOf(id, [['main', id.toUpperCase()]]),
        identifiers,
      });
      const ids = async (): Promise<string[]> => [
        ...new Set((await store.names()).map(({ companyId }) => companyId)),
      ];

      it('that give the same number answer as one, under any of their ids', async () => {
        await change(sponsors, to('added', numbered('zeta', lei)));
        await change(boycott, to('added', numbered('alfa', lei)));
        expect(await ids()).toEqual(['zeta']);
        const [company] = await store.companies(['alfa']);
        expect(company?.id).toBe('zeta');
        // By the name that went with the id it has, however the lists are sorted.
        expect(company?.names.map(({ text, kind }) => [text, kind])).toEqual([
          ['ZETA', 'main'],
          ['ALFA', 'alias'],
        ]);
        expect((await store.names()).map(({ text, kind }) => [text, kind])).toEqual([
          ['ZETA', 'main'],
          ['ALFA', 'alias'],
        ]);
        expect(await store.names(['boycott', 'sponsors'])).toEqual(await store.names());
        for (const id of ['zeta', 'alfa']) {
          const entries = await store.entriesOf(id);
          expect(entries.map(({ listId, companyId, name }) => [listId, companyId, name])).toEqual([
            ['boycott', 'zeta', 'ALFA'],
            ['sponsors', 'zeta', 'ZETA'],
          ]);
          expect([...(await store.members(id))].sort()).toEqual(['alfa', 'zeta']);
        }
      });

      it('with the same national number are one only within a country, and only when it is long', async () => {
        const tax = { scheme: 'tax', value: '77 070-83893' } as const;
        const short = { scheme: 'registration', value: 'HRB 4711' } as const;
        await change(sponsors, to('added', numbered('a', tax)), to('added', numbered('b', short)));
        const abroad = { ...numbered('c', { scheme: 'tax', value: '7707083893' }), countries: ['CN'] };
        await change(boycott, to('added', abroad), to('added', numbered('d', short)));
        expect(await ids()).toEqual(['a', 'b', 'c', 'd']);
        await change(boycott, to('changed', { ...abroad, countries: ['CN', 'DE'] }, abroad));
        expect(await ids()).toEqual(['a', 'b', 'd']);
      });

      it('are joined and parted by a moderator’s decision, the newest of which counts', async () => {
        await change(sponsors, to('added', numbered('a')));
        await change(boycott, to('added', numbered('b')));
        const decide = (same: boolean) =>
          store.decideJoin({ first: 'b', second: 'a', same, decidedBy: 'someone', decidedAt: 1 });
        const before = await store.revision();
        await decide(true);
        expect(await ids()).toEqual(['a']);
        expect(await store.revision()).toBeGreaterThan(before);
        await decide(false);
        expect(await ids()).toEqual(['a', 'b']);
      });

      it('know each other’s owners and successors', async () => {
        const owned = {
          ...numbered('xilinx'),
          links: [
            { kind: 'owner', companyId: 'holding', name: 'Holding' },
            { kind: 'successor', companyId: 'amd', name: 'AMD' },
          ] as const,
        };
        await change(sponsors, to('added', owned), to('added', numbered('amd')));
        expect(await store.linksOf('xilinx')).toEqual([
          { kind: 'owner', companyId: null, name: 'Holding' },
          { kind: 'successor', companyId: 'amd', name: 'AMD' },
        ]);
        expect(await store.linksOf('amd')).toContainEqual({
          kind: 'predecessor',
          companyId: 'xilinx',
          name: 'XILINX',
        });
      });
    });

    it('refuses an import whose changes were made against another copy of the list', async () => {
      await change(sponsors, to('added', metro));
      const late = { list: sponsors, snapshot: snapshotOf(sponsors, 'late'), changes: [to('added', mars)] };
      expect(await store.applyImport({ ...late, after: null })).toBe('conflict');
      expect(await store.applyImport({ ...late, after: 4711 })).toBe('conflict');
      expect(await store.snapshots('sponsors')).toHaveLength(1);
      expect(await store.companies(['mars'])).toEqual([]);
    });

    it('stores nothing of an import that breaks off', async () => {
      await change(sponsors, to('added', metro));
      const after = (await store.list('sponsors'))?.snapshot.number ?? null;
      const breakingOff = function* () {
        yield to('added', mars);
        throw new Error('the file ends here');
      };
      const snapshot = snapshotOf(sponsors, 'b');
      const broken = async () =>
        store.applyImport({ list: sponsors, snapshot, after, changes: breakingOff() });
      await expect(broken()).rejects.toThrow('the file ends here');
      expect(await store.companies(['mars'])).toEqual([]);
      expect(await store.snapshots('sponsors')).toHaveLength(1);
    });

    it('gives present entries page by page', async () => {
      const many = ['a', 'b', 'c', 'd'].map((id) => factsOf(id, [['main', id]]));
      await change(boycott, ...many.map((facts) => to('added', facts)));
      await change(boycott, ...many.slice(1, 2).map((facts) => to('ended', facts, facts)));
      const ids = async (after: string) =>
        (await store.present('boycott', after, 2)).map(({ companyId }) => companyId);
      expect(await ids('')).toEqual(['a', 'c']);
      expect(await ids('c')).toEqual(['d']);
    });

    it('counts present entries as far as it is asked to', async () => {
      const many = ['a', 'b', 'c'].map((id) => to('added', factsOf(id, [['main', id]])));
      await change(boycott, ...many);
      const counts = [2, 3, 4].map((most) => store.presentCount('boycott', most));
      expect(await Promise.all(counts)).toEqual([2, 3, 3]);
      expect(await store.presentCount('boycott')).toBe(3);
    });

    it('gives the names that some of its lists use, earlier ones too, as if there were no others', async () => {
      const renamed = factsOf('mars', [['main', 'Mars Wrigley']]);
      await change(boycott, to('added', mars));
      await change(boycott, to('changed', renamed, mars));
      const alone = await store.names();
      await change(sponsors, to('added', metro), to('added', factsOf('mars', [['main', 'Марс']])));
      expect(await store.names(['boycott'])).toEqual(alone);
      expect(alone.map(({ text }) => text)).toEqual(['Mars Wrigley', 'Mars, Incorporated']);
      expect((await store.names(['sponsors', 'boycott'])).length).toBe((await store.names()).length);
      expect(await store.names(['nobody'])).toEqual([]);
    });

    it('raises its revision with every import', async () => {
      const before = await store.revision();
      await change(sponsors, to('added', metro));
      const after = await store.revision();
      await change(sponsors);
      expect(after).toBeGreaterThan(before);
      expect(await store.revision()).toBeGreaterThan(after);
      expect(await store.names()).toHaveLength(2);
    });
  });
}

function to(kind: ChangeKind, facts: EntryFacts, former: EntryFacts | null = null): EntryChange {
  return { kind, facts, former };
}

function snapshotOf(list: RegisterList, fileSha256: string) {
  return {
    listId: list.id,
    takenOn: '2024-03-20',
    fileSha256,
    importedAt: 1_700_000_000_000,
    importedBy: 'system',
  };
}

function factsOf(companyId: string, names: readonly (readonly [NameKind, string])[]): EntryFacts {
  const provenance = { basis: 'stated', source: 'https://example.org' } as const;
  const listed: EntryEvent = {
    kind: 'listed',
    on: { earliest: '2023-03-01', latest: '2023-03-31', approximate: true },
    basis: 'compared',
    source: 'https://example.org/news',
    note: { uk: 'внесено', en: 'added' },
  };
  return {
    companyId,
    names: names.map(([kind, text]): CompanyName => ({ kind, text, language: null, provenance })),
    countries: ['DE', 'FR'],
    identifiers: [
      { scheme: 'tax', value: '4711' },
      { scheme: 'edrpou', value: '12345678' },
    ],
    links: [{ kind: 'owner', companyId: null, name: 'Holding' }],
    history: [listed],
    reason: { uk: 'причина', en: 'reason' },
    source: `https://example.org/${entryId('x', companyId)}`,
  };
}
