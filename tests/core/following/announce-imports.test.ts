import { beforeEach, describe, expect, it } from 'vitest';
import { readList } from '../../../src/adapters/formats/read-list.js';
import { openMemoryStaging } from '../../../src/adapters/memory/list-staging.js';
import { createMemoryStores, type MemoryStores } from '../../../src/adapters/memory/stores.js';
import { announceImports } from '../../../src/core/following/announce-imports.js';
import { importListOnce } from '../../../src/core/register/import-list.js';
import type { RegisterList } from '../../../src/core/register/list.js';
import type { RegisterStore } from '../../../src/core/register/register-store.port.js';
import { listFile } from '../../support/list-files.js';
import { LIVE_LIST } from '../../support/live-list.js';
import { seededIds } from '../../support/seeded.js';

let stores: MemoryStores;
let register: RegisterStore;
beforeEach(() => {
  stores = createMemoryStores();
  register = announceImports(stores.register, { ...stores, ids: seededIds() });
});

const HEADER = 'id,schema,name,aliases,countries,identifiers,sanctions,first_seen,last_seen';

async function imports(
  names: readonly string[],
  takenOn: string,
  { list = LIVE_LIST, number = '' }: { list?: RegisterList; number?: string } = {},
): Promise<void> {
  const rows = names.map(
    (name) => `${name.toLowerCase()},Company,${name},,de,${number},,2022-05-12,${takenOn}`,
  );
  await importListOnce({
    store: register,
    list,
    file: listFile([HEADER, ...rows].join('\n'), takenOn),
    read: readList,
    openStaging: openMemoryStaging,
    importedBy: 'system',
    now: Date.parse(takenOn),
  });
}

/** What followers will be told, as `kind company`. */
async function announced(): Promise<string[]> {
  const request = {
    kinds: ['tell-followers'] as const,
    now: Number.MAX_SAFE_INTEGER,
    leaseUntil: 0,
    limit: 99,
  };
  const jobs = await stores.jobs.claim(request);
  for (const { id } of jobs) await stores.jobs.done(id, 0);
  return jobs.map(({ job }) => `${job.news.kind} ${job.news.company.id}`);
}

describe('an import', () => {
  it('announces what it changes of companies that somebody follows, and of no others', async () => {
    await stores.followings.follow('taras', 'acme', 1);
    await imports(['Acme', 'Bolt'], '2024-01-01');
    expect(await announced()).toEqual(['listed acme']);
    await imports(['Bolt', 'Core'], '2024-02-01');
    expect(await announced()).toEqual(['removed acme']);
    await imports(['Acme', 'Bolt', 'Core'], '2024-03-01');
    expect(await announced()).toEqual(['returned acme']);
  });

  it('announces a company that another list has under another id and the same number', async () => {
    const lei = '5493001KJTIIGC8Y1R12';
    await imports(['Acme'], '2024-01-01', { number: lei });
    await stores.followings.follow('taras', 'acme', 1);
    await imports(['Bolt'], '2024-01-01', { list: { ...LIVE_LIST, id: 'second' }, number: lei });
    expect(await announced()).toEqual(['listed bolt']);
    expect(await register.members('bolt')).toContain('acme');
  });

  it('announces once that a list is no longer kept, to those who follow a company that was on it to the end', async () => {
    for (const company of ['acme', 'bolt', 'core']) await stores.followings.follow('taras', company, 1);
    await imports(['Acme', 'Bolt', 'Else'], '2024-01-01');
    await imports(['Acme', 'Else'], '2024-02-01');
    await announced();
    const withdrawn = { ...LIVE_LIST, state: { kind: 'withdrawn', on: '2024-03-01' } } as const;
    await imports(['Acme', 'Core', 'Else'], '2024-03-01', { list: withdrawn });
    expect(await announced()).toEqual(['listed core', 'list-withdrawn acme']);
    await imports(['Acme', 'Core', 'Else'], '2024-03-02', { list: withdrawn });
    expect(await announced()).toEqual([]);
  });

  it('announces nothing when it changes nothing, or is not applied', async () => {
    await stores.followings.follow('taras', 'acme', 1);
    await imports(['Acme'], '2024-01-01');
    await announced();
    await imports(['Acme'], '2024-02-01');
    const conflict = await register.applyImport({
      list: LIVE_LIST,
      snapshot: {
        listId: 'live',
        takenOn: '2024-03-01',
        fileSha256: '0',
        importedAt: 1,
        importedBy: 'system',
      },
      after: null,
      changes: [],
    });
    expect(conflict).toBe('conflict');
    expect(await announced()).toEqual([]);
  });
});
