import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type SlidDatabase } from '../../../src/adapters/sqlite/open-database.js';
import { finishImports } from '../../../src/adapters/sqlite/register-import.js';
import { createSqliteRegisterStore } from '../../../src/adapters/sqlite/register-store.js';
import { createSqliteStores } from '../../../src/adapters/sqlite/stores.js';
import type { Job, QueuedJob } from '../../../src/core/jobs/job.js';
import type { EntryChange, EntryFacts } from '../../../src/core/register/entry-change.js';
import type { RegisterList } from '../../../src/core/register/list.js';
import type { ListImport } from '../../../src/core/register/register-store.port.js';

const list: RegisterList = {
  id: 'large',
  title: { uk: 'Великий', en: 'Large' },
  publisher: { uk: 'Видавець', en: 'Publisher' },
  url: 'https://example.org',
  state: { kind: 'live', staleAfterDays: 90 },
};

let folder: string;
let database: SlidDatabase;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slid-imports-'));
  database = open();
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

describe('an import while it is written', () => {
  it('is seen by nobody before it counts', async () => {
    const store = createSqliteRegisterStore(database.db);
    // All at one moment: the import may be done before the second question of a row is asked.
    const look = (): Promise<unknown[]> =>
      Promise.all([
        store.companies(['c00000']),
        store.names(),
        store.lists(),
        store.entriesOf('c00000'),
        store.facts('large', ['c00000']),
        store.listsOf('c00000'),
        store.present('large', '', 10),
        store.presentCount('large'),
      ]);
    let looked = Promise.resolve<unknown[]>(['nobody looked']);
    const changes = during(additions(2_000), 1_500, () => {
      looked = look();
    });
    expect(await store.applyImport(importOf(changes))).toBe('applied');
    expect(await looked).toEqual([[], [], [], [], [], [], [], 0]);
    expect(await store.presentCount('large')).toBe(2_000);
    expect((await store.companies(['c01999']))[0]?.names[0]?.text).toBe('Company c01999');
  });

  it('lets everybody else have their turn, and another process write', async () => {
    const store = createSqliteRegisterStore(database.db);
    const other = open();
    let turns = 0;
    const over = new AbortController();
    const others = (async () => {
      while (!over.signal.aborted) {
        await turn();
        turns += 1;
        other.db.$client.exec(
          'create table if not exists beside (at integer); insert into beside values (1)',
        );
      }
    })();
    await store.applyImport(importOf(additions(4_000)));
    over.abort();
    await others;
    other.close();
    expect(turns).toBeGreaterThan(8);
  });

  it('gives way to a later import of the same list', async () => {
    const store = createSqliteRegisterStore(database.db);
    let later = Promise.resolve('conflict');
    const changes = during(additions(3_000), 1_500, () => {
      later = store.applyImport(importOf([added('later')]));
    });
    expect(await store.applyImport(importOf(changes))).toBe('conflict');
    expect(await later).toBe('applied');
    expect((await store.names()).map(({ companyId }) => companyId)).toEqual(['later']);
    expect(rows('register_entries')).toBe(1);
  });

  it('leaves nothing behind when it breaks off', async () => {
    const store = createSqliteRegisterStore(database.db);
    const changes = during(additions(3_000), 2_500, () => {
      throw new Error('unreadable');
    });
    await expect(store.applyImport(importOf(changes))).rejects.toThrow('unreadable');
    for (const table of ['entries', 'companies', 'names', 'entry_events', 'snapshots', 'coming']) {
      expect(rows(`register_${table}`)).toBe(0);
    }
  });
});

describe('when the program dies', () => {
  it('before an import is certain, nothing of it counts, and the next one sweeps it away', async () => {
    const changes = during(additions(3_000), 2_500, leaveAsItIs);
    await createSqliteRegisterStore(database.db).applyImport(importOf(changes));
    startAgain();
    expect(rows('register_entries')).toBeGreaterThan(0);
    const store = createSqliteRegisterStore(database.db);
    await finishImports(database.db);
    expect(await store.names()).toEqual([]);
    expect(await store.list('large')).toBeNull();
    expect(await store.applyImport(importOf([added('c00000')]))).toBe('applied');
    expect((await store.names()).map(({ text }) => text)).toEqual(['Company c00000']);
    expect(rows('register_entries')).toBe(1);
    expect(rows('register_snapshots')).toBe(1);
  });

  it('after it was certain, the next start goes on with it, to the last job', async () => {
    const first = createSqliteRegisterStore(database.db);
    await first.applyImport(importOf(additions(120)));
    const newest = (await first.list('large'))?.snapshot.number ?? null;
    const changes = [
      added('new'),
      ...additions(120).map(({ facts }) => ({
        kind: 'changed' as const,
        facts: { ...facts, source: 'https://example.org/new' },
        former: facts,
      })),
    ];
    const jobs = (): readonly QueuedJob[] => {
      setImmediate(leaveAsItIs);
      return [{ id: 'job', key: 'news', job: JOB }];
    };
    await first.applyImport({ ...importOf(changes), after: newest, jobs });
    startAgain();
    const stores = createSqliteStores(database);
    expect((await stores.register.list('large'))?.snapshot.number).toBe(newest);
    await finishImports(database.db);
    expect((await stores.register.list('large'))?.snapshot.number).toBeGreaterThan(newest ?? 0);
    const facts = await stores.register.present('large', '', 200);
    expect(facts).toHaveLength(121);
    expect(new Set(facts.map(({ source }) => source)).size).toBe(2);
    expect((await stores.register.recorded('large:c00000'))?.former).toHaveLength(1);
    expect(await stores.jobs.nextDue(['seal-evidence'])).toBe(1);
    expect(rows('register_coming')).toBe(0);
  });
});

const JOB: Job = { kind: 'seal-evidence', ref: 'SL-AAAAAA', evidence: 'evidence' };

/** The files of the database as they would lie there if the program died now. */
function leaveAsItIs(): void {
  for (const end of ['', '-wal']) copyFileSync(join(folder, `slid.db${end}`), join(folder, `left.db${end}`));
}

/** Goes on with what {@link leaveAsItIs} kept. */
function startAgain(): void {
  database.close();
  for (const end of ['', '-wal']) renameSync(join(folder, `left.db${end}`), join(folder, `slid.db${end}`));
  database = open();
}

function open(): SlidDatabase {
  return openDatabase({ path: join(folder, 'slid.db') });
}

function rows(table: string): number {
  return Number(database.db.$client.prepare(`select count(*) from ${table}`).pluck().get());
}

function importOf(changes: Iterable<EntryChange>): ListImport {
  const snapshot = {
    listId: 'large',
    takenOn: '2026-01-01',
    fileSha256: 'f'.repeat(64),
    importedAt: 1,
    importedBy: 'operator',
  };
  return { list, snapshot, after: null, changes };
}

function additions(count: number): EntryChange[] {
  return Array.from({ length: count }, (_, at) => added(`c${String(at).padStart(5, '0')}`));
}

function added(companyId: string): EntryChange {
  const facts: EntryFacts = {
    companyId,
    names: [
      {
        text: `Company ${companyId}`,
        kind: 'main',
        language: null,
        provenance: { basis: 'stated', source: null },
      },
    ],
    countries: ['DE'],
    identifiers: [],
    links: [],
    history: [
      {
        kind: 'listed',
        on: { earliest: '2026-01-01', latest: '2026-01-01', approximate: false },
        basis: 'stated',
        source: null,
        note: null,
      },
    ],
    reason: null,
    source: 'https://example.org',
  };
  return { kind: 'added', facts, former: null };
}

/** The changes, with something happening before the one at that place. */
function* during(
  changes: readonly EntryChange[],
  place: number,
  happens: () => void,
): Generator<EntryChange> {
  for (const [at, change] of changes.entries()) {
    if (at === place) happens();
    yield change;
  }
}
