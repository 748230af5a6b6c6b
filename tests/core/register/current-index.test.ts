import { describe, expect, it } from 'vitest';
import { createMemoryNameTables } from '../../../src/adapters/memory/name-tables.js';
import type { NameTables } from '../../../src/core/register/name-tables.port.js';
import {
  createCurrentIndex,
  KEPT_FROM,
  tableKey,
  type CurrentIndex,
} from '../../../src/core/register/current-index.js';
import { findNames } from '../../../src/core/register/matching/find-names.js';
import { buildNameTable } from '../../../src/core/register/matching/name-index.js';
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
    expect(findNames(next.index, 'Zorb7ex')[0]?.name).toBe('Zorb7ex');
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
    expect((await current.get()).index.size).toBeGreaterThan(3);
  });

  describe('where it can be made apart', () => {
    it('is answered from as it was until it is ready, once there is one', async () => {
      const { store, tables, current, gate } = await apart();
      const first = await current.get();
      expect(store.reads).toBe(0);
      gate.close();
      store.revisionNow = 2;
      tables.named = 'Quillonex';
      expect(await current.get()).toBe(first);
      expect(findNames((await current.get()).index, 'Quillonex')).toEqual([]);
      gate.open();
      await expect.poll(async () => findNames((await current.get()).index, 'Quillonex')).toHaveLength(1);
      expect(tables.makings).toBe(2);
    });

    it('is tried again after a failure, and meanwhile answered from as it was', async () => {
      const { store, tables, current } = await apart();
      const first = await current.get();
      store.revisionNow = 2;
      tables.named = null;
      expect(await current.get()).toBe(first);
      await expect.poll(() => tables.makings).toBe(2);
      tables.named = 'Quillonex';
      await expect.poll(async () => findNames((await current.get()).index, 'Quillonex')).toHaveLength(1);
    });

    it('is of the newest import when one comes while it is made', async () => {
      const { store, tables, current, gate } = await apart();
      gate.close();
      const asked = current.get();
      await expect.poll(() => tables.makings).toBe(1);
      store.revisionNow = 2;
      tables.named = 'Quillonex';
      gate.open();
      expect(findNames((await asked).index, 'Quillonex')).toHaveLength(1);
      expect(store.reads).toBe(0);
    });
  });
});

/** A large register whose names are made elsewhere: one name, or null where making fails. */
async function apart() {
  const store = await storeOf(3);
  store.presentCount = () => Promise.resolve(KEPT_FROM);
  const gate = gateOf();
  const tables = {
    ...createMemoryNameTables(),
    named: 'Zorb7ex' as string | null,
    makings: 0,
    async make() {
      tables.makings += 1;
      await gate.passed();
      if (tables.named === null) throw new Error('disk full');
      const key = await tableKey(store, await store.revision());
      await tables.save(key, buildNameTable([{ companyId: 'one', text: tables.named, kind: 'main' }]));
    },
  };
  return { store, tables, current: indexOf(store, tables), gate };
}

/** Open at first. */
function gateOf() {
  let waiting: (() => void)[] | null = null;
  return {
    close: () => {
      waiting = [];
    },
    open: () => {
      const all = waiting ?? [];
      waiting = null;
      for (const pass of all) pass();
    },
    passed: () =>
      new Promise<void>((resolve) => {
        if (waiting === null) resolve();
        else waiting.push(resolve);
      }),
  };
}
