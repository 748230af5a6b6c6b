import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readList } from '../../src/adapters/formats/read-list.js';
import { openSqliteStaging } from '../../src/adapters/sqlite/list-staging.js';
import { sha256OfBytes } from '../../src/adapters/system/hash.js';
import type * as Built from '../../src/app/list-importer.js';
import { openStorage, type Storage } from '../../src/app/storage.js';
import type { ImportFar } from '../../src/core/register/import-far.js';
import { createListImporter } from '../../src/core/register/list-importer.js';
import type {
  ImportOrder,
  ListImporter,
  ProposedImport,
} from '../../src/core/register/list-importer.port.js';
import { LIVE_LIST } from '../support/live-list.js';
import { RecordingLog } from '../support/recording-log.js';

/** The thread is started from the built program, which `npm test` builds first. */
const BUILT = new URL('../../dist/src/app/list-importer.js', import.meta.url);

const HEADER = 'id,schema,name,aliases,countries,identifiers,sanctions,first_seen,last_seen';
const NOW = Date.UTC(2026, 5, 1);

let dataDir: string;
let storage: Storage;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'slid-importer-'));
  storage = await openStorage(dataDir, new RecordingLog());
});
afterEach(() => {
  storage.database.close();
  rmSync(dataDir, { recursive: true });
});

function here(): Promise<ListImporter> {
  const store = storage.register;
  return Promise.resolve(
    createListImporter({ store, openStaging: openSqliteStaging, read: readList, hashBytes: sha256OfBytes }),
  );
}

async function inAThread(): Promise<ListImporter> {
  const built = (await import(BUILT.href)) as typeof Built;
  return built.listImporter(dataDir, storage.register);
}

describe.each([
  ['in the same thread', here],
  ['in a thread of its own', inAThread],
] as const)('an import that an admin orders, done %s', (_, create) => {
  let importer: ListImporter;
  beforeEach(async () => {
    importer = await create();
  });

  it('tells what it would change, and changes it when told to', async () => {
    const proposed = await proposedOf(importer, orderOf([company('acme'), company('bolt')]));
    expect(proposed.difference).toMatchObject({
      newest: null,
      takenOn: '2026-05-01',
      counts: { added: 2, total: 2 },
      fileSha256: sha256OfBytes(orderOf([company('acme'), company('bolt')]).bytes),
    });
    expect(proposed.difference.examples.map(({ facts }) => facts.companyId)).toEqual(['acme', 'bolt']);
    expect(await storage.register.lists()).toEqual([]);
    expect(await proposed.apply()).toBe('applied');
    await proposed.close();
    expect(await named('acme')).toBe('Company acme');
    expect((await storage.register.list('live'))?.snapshot.importedBy).toBe('person');
  });

  it('shows the first of many changes only, and reads packed files', async () => {
    const order = orderOf(many(300));
    const proposed = await proposedOf(importer, { ...order, bytes: gzipSync(order.bytes) });
    expect(proposed.difference.counts.added).toBe(300);
    expect(proposed.difference.examples).toHaveLength(20);
    await proposed.close();
  });

  it('says how far it is, step by step, to the end of each', async () => {
    const first = await proposedOf(importer, orderOf(many(1_200)));
    await first.apply();
    await first.close();
    const told: ImportFar[] = [];
    const rows = many(1_200).map((row, at) => (at < 300 ? row.replace('Company c', 'Firm c') : row));
    const onProgress = (far: ImportFar): void => void told.push(far);
    const next = await proposedOf(importer, { ...orderOf([...rows, company('new')]), onProgress });
    expect([...new Set(told.map(({ step }) => step))]).toEqual(['reading', 'comparing']);
    expect(told.at(-1)).toEqual({ step: 'comparing', done: 2_401, total: 2_401 });
    await next.apply();
    await next.close();
    expect([...new Set(told.map(({ step }) => step))]).toEqual([
      'reading',
      'comparing',
      'writing',
      'replacing',
    ]);
    expect(told.filter(({ step }) => step === 'writing')[0]?.total).toBe(301);
    expect(told.at(-1)).toEqual({ step: 'replacing', done: 300, total: 300 });
    for (const step of ['reading', 'comparing', 'writing', 'replacing']) {
      const done = told.filter((far) => far.step === step).map((far) => far.done);
      expect(done).toEqual([...done].sort((a, b) => a - b));
    }
  });

  it('refuses a file with faults, by their lines', async () => {
    const refused = await importer.compare(orderOf([company('acme'), company('acme')]));
    expect(refused).toEqual({
      ok: false,
      error: { code: 'faults', faults: [{ line: 3, column: 'id', code: 'duplicate-id' }], more: 0 },
    });
  });

  it('applies nothing when another import came in between', async () => {
    const first = await proposedOf(importer, orderOf([company('acme')]));
    const second = await proposedOf(importer, orderOf([company('bolt')]));
    expect(await second.apply()).toBe('applied');
    expect(await first.apply()).toBe('conflict');
    await Promise.all([first.close(), second.close()]);
    expect(await storage.register.companies(['acme'])).toEqual([]);
  });

  it('leaves nothing when it is closed without having been applied', async () => {
    const proposed = await proposedOf(importer, orderOf([company('acme')]));
    await proposed.close();
    await proposed.close();
    expect(await storage.register.lists()).toEqual([]);
  });
});

describe('an import in a thread of its own', () => {
  it('breaks off when the program stops; nothing of it counts, and it can be ordered anew', async () => {
    const importer = await inAThread();
    const stopping = new AbortController();
    const order = orderOf(many(6_000));
    const proposed = await proposedOf(importer, { ...order, stopping: stopping.signal });
    const applied = expect(proposed.apply()).rejects.toThrow('broke off');
    while (entries() === 0) await rest(1);
    stopping.abort();
    await applied;
    await proposed.close();
    expect(entries()).toBeLessThan(6_000);
    expect(await storage.register.list('live')).toBeNull();
    expect(await storage.register.companies(['c00000'])).toEqual([]);
    const again = await proposedOf(importer, order);
    expect(await again.apply()).toBe('applied');
    await again.close();
    expect(entries()).toBe(6_000);
  });

  it('does not begin in a program that is stopping', async () => {
    const importer = await inAThread();
    await expect(
      importer.compare({ ...orderOf([company('acme')]), stopping: AbortSignal.abort() }),
    ).rejects.toThrow();
  });

  it('writes only when the program had its turn', async () => {
    const importer = await inAThread();
    const proposed = await proposedOf(importer, orderOf(many(6_000)));
    const applied = proposed.apply();
    while (entries() === 0) await rest(1);
    // While this thread is busy, the other may end the piece it is at, whenever it comes to it, and begins no other.
    const seen = new Set([entries()]);
    for (let look = 0; look < 40; look += 1) {
      hold(10);
      seen.add(entries());
    }
    expect(seen.size).toBeLessThanOrEqual(2);
    expect(entries()).toBeLessThan(6_000);
    expect(await applied).toBe('applied');
    await proposed.close();
  });

  it('goes on with one that was certain when another thread died', async () => {
    const importer = await inAThread();
    const first = await proposedOf(importer, orderOf(many(300)));
    await first.apply();
    await first.close();
    const renamed = many(300).map((row) => row.replace('Company c', 'Firm c'));
    const stopping = new AbortController();
    const proposed = await proposedOf(importer, { ...orderOf(renamed), stopping: stopping.signal });
    const applied = expect(proposed.apply()).rejects.toThrow('broke off');
    while (certain() === 0) await rest(1);
    stopping.abort();
    await applied;
    expect(certain()).toBe(1);
    const next = await proposedOf(importer, orderOf(renamed));
    expect(next.difference.counts).toMatchObject({ added: 0, changed: 0, total: 300 });
    await next.close();
    expect(await named('c00299')).toBe('Firm c00299');
  });
});

function orderOf(rows: readonly string[]): ImportOrder {
  const bytes = new TextEncoder().encode([HEADER, ...rows].join('\n'));
  return { list: LIVE_LIST, bytes, importedBy: 'person', now: NOW };
}

function company(id: string): string {
  return `${id},Company,Company ${id},,de,,,2022-05-12,2026-05-01`;
}

function many(count: number): string[] {
  return Array.from({ length: count }, (_, at) => company(`c${String(at).padStart(5, '0')}`));
}

async function proposedOf(importer: ListImporter, order: ImportOrder): Promise<ProposedImport> {
  const compared = await importer.compare(order);
  if (!compared.ok) throw new Error(JSON.stringify(compared.error));
  return compared.value;
}

async function named(id: string): Promise<string | undefined> {
  return (await storage.register.companies([id]))[0]?.names[0]?.text;
}

function entries(): number {
  return count('select count(*) from register_entries');
}

function certain(): number {
  return count("select count(*) from register_snapshots where state = 'certain'");
}

function count(sql: string): number {
  return Number(storage.database.db.$client.prepare(sql).pluck().get());
}

/** Keeps this thread busy for so many milliseconds. */
function hold(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
