import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readList } from '../../src/adapters/formats/read-list.js';
import { openSqliteStaging } from '../../src/adapters/sqlite/list-staging.js';
import { hasUnfinished } from '../../src/adapters/sqlite/register-import.js';
import { createSqliteRegisterStore } from '../../src/adapters/sqlite/register-store.js';
import { startFinishingImports } from '../../src/app/finish-imports.js';
import { openStorage } from '../../src/app/storage.js';
import { prepareImport } from '../../src/core/register/import-list.js';
import { LIVE_LIST, importLive } from '../support/live-list.js';
import { listFile } from '../support/list-files.js';
import { expectNoMistakes, startTestProduct } from '../support/product.js';
import { RecordingLog } from '../support/recording-log.js';

const COUNT = 400;
const companies = (suffix: string): [string, string][] =>
  Array.from({ length: COUNT }, (_, at) => [`Zorbatek ${at}${suffix}`, `z${String(at)}`]);

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'slid-cut-short-'));
  await importLive(dataDir, Object.fromEntries(companies('')), '2026-01-01');
  await importUntilItIsCertain(companies(' Renamed'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

/** An import in which the program dies as soon as nothing can go wrong any more. */
async function importUntilItIsCertain(renamed: readonly (readonly [string, string])[]): Promise<void> {
  const storage = await openStorage(dataDir, new RecordingLog());
  const rows = renamed.map(([name, id]) => `${id},Company,${name},,de,,,2022-05-12,2026-02-01`);
  const store = createSqliteRegisterStore(storage.database.db, () =>
    hasUnfinished(storage.database.db) ? Promise.reject(new Error('the program died')) : Promise.resolve(),
  );
  const prepared = await prepareImport({
    store,
    openStaging: openSqliteStaging,
    read: readList,
    list: LIVE_LIST,
    file: listFile(
      ['id,schema,name,aliases,countries,identifiers,sanctions,first_seen,last_seen', ...rows].join('\n'),
      null,
    ),
    importedBy: 'operator',
    now: Date.parse('2026-02-02'),
  });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
  await expect(prepared.value.apply()).rejects.toThrow('the program died');
  prepared.value.close();
  expect(waiting(storage)).toBe(COUNT);
  storage.database.close();
}

/** Changes that are put aside and not written yet. */
function waiting({ database }: Pick<Awaited<ReturnType<typeof openStorage>>, 'database'>): number {
  return Number(database.db.$client.prepare('select count(*) from register_coming').pluck().get());
}

describe('an import that was certain when the program died', () => {
  it('is written to its end while everything else goes on, and can be broken off once more', async () => {
    const storage = await openStorage(dataDir, new RecordingLog());
    const log = new RecordingLog();
    const start = () => startFinishingImports({ dataDir, database: storage.database, log });
    const first = start();
    expect(waiting(storage)).toBe(COUNT);
    await expect.poll(() => waiting(storage)).toBeLessThan(COUNT);
    await first.stop();
    expect(waiting(storage)).toBeGreaterThan(0);
    expect((await storage.register.list('live'))?.snapshot.takenOn).toBe('2026-01-01');
    expect(log.lines).toEqual([]);
    await start().done;
    expect(waiting(storage)).toBe(0);
    expect((await storage.register.list('live'))?.snapshot.takenOn).toBe('2026-02-01');
    expect(log.events()).toEqual(['register.import-finished']);
    storage.database.close();
  });

  it('keeps no bot from answering, and counts in the end', async () => {
    const product = await startTestProduct({ DATA_DIR: dataDir });
    const { taras, log } = product;
    await taras.says('Zorbatek 7', /Zorbatek 7/);
    await expect.poll(() => log.events(), { timeout: 20_000 }).toContain('register.import-finished');
    const card = await taras.says('Zorbatek 9 Renamed', /Zorbatek 9 Renamed/);
    expect(card.text).toContain('1 лютого 2026');
    expectNoMistakes(product);
    await product.stop();
  });
});
