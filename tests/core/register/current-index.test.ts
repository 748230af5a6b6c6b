import { describe, expect, it } from 'vitest';
import { createMemoryNameTables } from '../../../src/adapters/memory/name-tables.js';
import type { NameTables } from '../../../src/core/register/name-tables.port.js';
import {
  createCurrentIndex,
  KEPT_FROM,
  type CurrentIndex,
} from '../../../src/core/register/current-index.js';
import { findNames } from '../../../src/core/register/matching/find-names.js';
import type { IndexedName, RegisterStore } from '../../../src/core/register/register-store.port.js';
import { starterStore } from '../../support/register.js';

/** A store of so many names, which counts how often all of them are read. */
async function storeOf(count: number): Promise<RegisterStore & { reads: number; revisionNow: number }> {
  const names = Array.from({ length: count }, (_, at): IndexedName => ({
    companyId: `company-${at}`,
    text: `Zorb${at.toString(36)}ex`,
    kind: 'main',
  }));
  const store = {
    ...(await starterStore()),
    reads: 0,
    revisionNow: 1,
    names() {
      store.reads += 1;
      return Promise.resolve(names);
    },
    revision: () => Promise.resolve(store.revisionNow),
  };
  return store;
}

function indexOf(
  store: RegisterStore,
  tables: NameTables | null = null,
  pause = () => Promise.resolve(),
): CurrentIndex {
  return createCurrentIndex({ store, tables, pause });
}

describe('the index of the register’s names', () => {
  it('is made once for many questions, and anew after an import', async () => {
    const store = await storeOf(3);
    const current = indexOf(store);
    await Promise.all([current.get(), current.get(), current.get()]);
    expect(store.reads).toBe(1);
    store.revisionNow = 2;
    await current.get();
    expect(store.reads).toBe(2);
  });

  it('of a large register is kept for the next start', async () => {
    const store = await storeOf(KEPT_FROM);
    const tables = createMemoryNameTables();
    await indexOf(store, tables).get();
    const next = await indexOf(store, tables).get();
    expect(store.reads).toBe(1);
    expect(findNames(next, 'Zorb7ex')[0]?.name).toBe('Zorb7ex');
  });

  it('of a large register lets others have a turn while it is made', async () => {
    let turns = 0;
    const pause = (): Promise<void> => {
      turns += 1;
      return Promise.resolve();
    };
    await indexOf(await storeOf(KEPT_FROM), null, pause).get();
    expect(turns).toBeGreaterThanOrEqual(KEPT_FROM / 1_000);
  });

  it('of an older register is not taken for today’s', async () => {
    const store = await storeOf(KEPT_FROM);
    const tables = createMemoryNameTables();
    await indexOf(store, tables).get();
    store.revisionNow = 2;
    await indexOf(store, tables).get();
    expect(store.reads).toBe(2);
  });

  it('is tried again when reading the names failed', async () => {
    const store = await storeOf(3);
    const names = store.names.bind(store);
    store.names = () => Promise.reject(new Error('disk full'));
    const current = indexOf(store);
    await expect(current.get()).rejects.toThrow('disk full');
    store.names = names;
    expect((await current.get()).size).toBeGreaterThan(3);
  });
});
