import { describe, expect, it } from 'vitest';
import { readList } from '../../../src/adapters/formats/read-list.js';
import { openMemoryStaging } from '../../../src/adapters/memory/list-staging.js';
import { mainName } from '../../../src/core/register/company.js';
import { importListOnce } from '../../../src/core/register/import-list.js';
import type { ListFile } from '../../../src/core/register/list-file.port.js';
import { createCurrentIndex } from '../../../src/core/register/current-index.js';
import { certainResult, lookUp, type LookupAnswer } from '../../../src/core/register/lookup.js';
import { createRegisterDesk, type RegisterDesk } from '../../../src/core/register/register-desk.js';
import { readStarterFile, STARTER_LIST } from '../../../src/starter/starter-list.js';
import { listFile } from '../../support/list-files.js';
import { FINDING, NO_FINDINGS, starterDesk, starterStore } from '../../support/register.js';

async function answer(desk: RegisterDesk, query: string): Promise<LookupAnswer> {
  const outcome = await desk.lookup(query);
  if (!outcome.ok) throw new Error(`refused: ${outcome.error}`);
  return outcome.value;
}

const HOW = {
  list: STARTER_LIST,
  read: readList,
  openStaging: openMemoryStaging,
  importedBy: 'system',
  now: Date.UTC(2026, 0, 1),
};

async function alteredStarter(from: string, to: string): Promise<ListFile> {
  const shipped = await text(await readStarterFile());
  expect(shipped).toContain(from);
  return listFile(shipped.replace(from, to), '2024-03-20');
}

async function text(file: ListFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('asking the register about a company', () => {
  it('answers with the company, its entry and the list, the name that matched and how', async () => {
    const result = certainResult(await answer(await starterDesk(), 'Хиквижн'));
    expect(result?.company.id).toBe('hikvision');
    expect(result?.matched.text).toBe('Хиквижн');
    expect(result?.entries.map(({ entry, standing }) => [entry.listId, standing.status])).toEqual([
      ['nacp-sponsors', 'was-listed'],
    ]);
  });

  it.each([
    ['OTP Bank', 'removed'],
    ['Raiffeisen', 'suspended'],
    ['Peninsula Petroleum', 'removed'],
    ['Delta Tankers', 'suspended'],
    ['Nestle', 'was-listed'],
  ])('%s: %s', async (query, status) => {
    const result = certainResult(await answer(await starterDesk(), query));
    expect(result?.entries[0]?.standing.status).toBe(status);
  });

  it('says which lists were searched, and as of when, where nothing was found', async () => {
    const nothing = await answer(await starterDesk(), 'Toyota');
    expect(nothing.results).toEqual([]);
    expect(nothing.searched.map(({ list, snapshot }) => [list.id, snapshot.takenOn])).toEqual([
      ['nacp-sponsors', '2024-03-20'],
    ]);
  });

  it('leaves the choice to a person where no match is certain', async () => {
    const unsure = await answer(await starterDesk(), 'tide');
    expect(unsure.results).not.toEqual([]);
    expect(certainResult(unsure)).toBeNull();
  });

  it('refuses what is no name', async () => {
    expect(await (await starterDesk()).lookup('…')).toEqual({ ok: false, error: 'empty' });
  });

  it('shows the verified findings of the company, and only of it, on the card', async () => {
    const desk = await starterDesk([FINDING, { ...FINDING, companyId: 'dahua', componentId: 'c2' }]);
    expect((await desk.card('hikvision'))?.findings).toEqual([FINDING]);
    expect((await desk.card('nestle'))?.findings).toEqual([]);
    expect(await desk.card('nobody')).toBeNull();
  });

  it('knows a newly imported company at the next question', async () => {
    const store = await starterStore();
    const desk = createRegisterDesk({ store, findings: NO_FINDINGS });
    expect((await answer(desk, 'Zorbatek')).results).toEqual([]);
    const file = await alteredStarter('Knauf,Кнауф', 'Zorbatek,Зорбатек');
    await importListOnce({ ...HOW, store, file });
    const found = certainResult(await answer(desk, 'Zorbatek'));
    expect(found && mainName(found.company)).toBe('Zorbatek');
  });
});

describe('two companies that were joined since their names were made ready', () => {
  it('answer as one, once, by the names of either', async () => {
    const store = await starterStore();
    const current = createCurrentIndex({ store, tables: null, pause: () => Promise.resolve() });
    const names = await current.whole();
    await store.decideJoin({ first: 'auchan', second: 'otp-bank', same: true, decidedBy: 'x', decidedAt: 1 });
    const lists = await store.lists();
    const ask = async (query: string): Promise<string[]> => {
      const disputes = { ofEntries: () => Promise.resolve(new Map()) };
      const parts = { store, lists, names, numbers: null, disputes };
      const found = await lookUp({ ...parts, query });
      return found.ok ? found.value.results.map(({ company }) => company.id) : [];
    };
    expect(await ask('Auchan')).toEqual(await ask('OTP Bank'));
    expect(await ask('Auchan')).toHaveLength(1);
    expect(await ask('Auchan, OTP Bank')).toHaveLength(1);
  });
});

describe('a name that a newer copy of the list no longer has', () => {
  async function deskAfter(from: string, to: string): Promise<RegisterDesk> {
    const store = await starterStore();
    await importListOnce({ ...HOW, store, file: await alteredStarter(from, to) });
    return createRegisterDesk({ store, findings: NO_FINDINGS });
  }

  it('still finds the company when it was its own', async () => {
    const found = certainResult(
      await answer(await deskAfter('Fluxys,Флюксіс', 'Zorbatek,Зорбатек'), 'Флюксіс'),
    );
    expect(found).toMatchObject({ company: { id: 'fluxys' }, matched: { text: 'Флюксіс' } });
  });

  it('is said to be one of an earlier copy, and is no more than possible unless the company was called so', async () => {
    const desk = await deskAfter('Danieli Volga|Danieli Corus', 'Zorbatek');
    const renamed = await deskAfter(
      'ROCKWOOL,Роквул,Rockwool A/S|Rockwool International A/S,ROCKWOOL Group',
      'Zorb,,,',
    );
    expect((await answer(await deskAfter('EZVIZ', 'Zorbatek'), 'EZVIZ')).results).toMatchObject([
      { company: { id: 'hikvision' }, tier: 'possible', matched: { text: 'EZVIZ', kind: 'dropped' } },
    ]);
    expect((await answer(desk, 'Danieli')).results[0]?.tier).toBe('match');
    expect((await answer(renamed, 'Rockwool')).results).toMatchObject([
      { company: { id: 'rockwool' }, tier: 'match', matched: { kind: 'renamed' } },
    ]);
  });

  it('comes after a company that has the name now', async () => {
    const store = await starterStore();
    const moved = (await text(await alteredStarter('EZVIZ', 'Zorbatek'))).replace('Imou', 'Imou|EZVIZ');
    await importListOnce({ ...HOW, store, file: listFile(moved, '2024-03-20') });
    const { results } = await answer(createRegisterDesk({ store, findings: NO_FINDINGS }), 'EZVIZ');
    expect(results.map(({ company }) => company.id)).toEqual(['dahua', 'hikvision']);
  });
});

describe('importing the shipped list at start', () => {
  it('does nothing when this very file is there already', async () => {
    const store = await starterStore();
    const before = await store.revision();
    const again = await importListOnce({ ...HOW, store, file: await readStarterFile() });
    expect(again).toEqual({ ok: true, value: { outcome: 'unchanged', entries: 0 } });
    expect(await store.revision()).toBe(before);
  });

  it('changes nothing when the file has a fault', async () => {
    const store = await starterStore();
    const before = await store.names();
    const file = await alteredStarter('2023-06-05', '2023-06-35');
    const outcome = await importListOnce({ ...HOW, store, file });
    expect(outcome.ok).toBe(false);
    expect(await store.names()).toEqual(before);
  });
});
