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
    await Promise.all([current.whole(), current.whole(), current.whole()]);
    expect(store.reads).toBe(1);
    store.revisionNow = 2;
    await current.whole();
    expect(store.reads).toBe(2);
  });

  it('of a large register is kept for the next start', async () => {
    const store = await storeOf(KEPT_FROM);
    const tables = createMemoryNameTables();
    await indexOf(store, tables).whole();
    const next = await indexOf(store, tables).whole();
    expect(store.reads).toBe(1);
    expect(findNames(next.index, 'Zorb7ex')[0]?.name).toBe('Zorb7ex');
  });

  it('of a large register lets others have a turn while it is made', async () => {
    let turns = 0;
    const pause = (): Promise<void> => {
      turns += 1;
      return Promise.resolve();
    };
    await indexOf(await storeOf(KEPT_FROM), null, pause).whole();
    expect(turns).toBeGreaterThanOrEqual(KEPT_FROM / 1_000);
  });

  it('of an older register is not taken for today’s', async () => {
    const store = await storeOf(KEPT_FROM);
    const tables = createMemoryNameTables();
    await indexOf(store, tables).whole();
    store.revisionNow = 2;
    await indexOf(store, tables).whole();
    expect(store.reads).toBe(2);
  });

  it('is tried again when reading the names failed', async () => {
    const store = await storeOf(3);
    const names = store.names.bind(store);
    store.names = () => Promise.reject(new Error('disk full'));
    const current = indexOf(store);
    await expect(current.whole()).rejects.toThrow('disk full');
    store.names = names;
    expect((await current.whole()).index.size).toBeGreaterThan(3);
  });

  describe('where it can be made apart', () => {
    it('is answered from as it was until it is ready, once there is one', async () => {
      const { store, tables, current, gate } = await apart();
      const first = await current.whole();
      expect(store.reads).toBe(0);
      gate.close();
      store.revisionNow = 2;
      tables.named = 'Quillonex';
      expect(await current.whole()).toBe(first);
      expect(findNames((await current.whole()).index, 'Quillonex')).toEqual([]);
      gate.open();
      await expect.poll(async () => findNames((await current.whole()).index, 'Quillonex')).toHaveLength(1);
      expect(tables.makings).toBe(2);
    });

    it('is tried again after a failure, and meanwhile answered from as it was', async () => {
      const { store, tables, current } = await apart();
      const first = await current.whole();
      store.revisionNow = 2;
      tables.named = null;
      expect(await current.whole()).toBe(first);
      await expect.poll(() => tables.makings).toBe(2);
      tables.named = 'Quillonex';
      await expect.poll(async () => findNames((await current.whole()).index, 'Quillonex')).toHaveLength(1);
    });

    it('is of the small lists alone for those who cannot wait, while there is none from before', async () => {
      const { current, gate } = await apart();
      gate.close();
      const atOnce = await current.atOnce();
      expect(atOnce.lists).toEqual([]);
      expect(findNames(atOnce.index, 'Zorb7ex')).toEqual([]);
      const others = await apart();
      others.gate.close();
      others.store.presentCount = (list) => Promise.resolve(list === 'large' ? KEPT_FROM : 56);
      const [starter] = await others.store.lists();
      if (starter === undefined) throw new Error('no starter list');
      const large = { ...starter, list: { ...starter.list, id: 'large' } };
      others.store.lists = () => Promise.resolve([large, starter]);
      const small = await others.current.atOnce();
      expect(small.lists).toEqual([starter]);
      expect(others.asked).toEqual([[starter.list.id]]);
      gate.open();
      others.gate.open();
      await expect
        .poll(async () => findNames((await others.current.atOnce()).index, 'Zorb7ex'))
        .toHaveLength(1);
      expect((await others.current.atOnce()).lists).toEqual([large, starter]);
    });

    it('keeps nobody waiting who asks once more while it is made, and is not made for each', async () => {
      const { tables, current, gate } = await apart();
      gate.close();
      await Promise.all([current.atOnce(), current.atOnce(), current.atOnce()]);
      await expect.poll(() => tables.makings).toBe(1);
      gate.open();
      await current.whole();
      expect(tables.makings).toBe(1);
    });

    it('says which copies of the lists its names are from', async () => {
      const { store, current, gate } = await apart();
      const before = await store.lists();
      await current.whole();
      gate.close();
      store.revisionNow = 2;
      const newer = before.map((each) => ({
        ...each,
        snapshot: { ...each.snapshot, takenOn: '2027-01-01' },
      }));
      store.lists = () => Promise.resolve(newer);
      expect((await current.atOnce()).lists).toEqual(before);
      gate.open();
      await expect.poll(async () => (await current.atOnce()).lists).toEqual(newer);
    });

    it('is of the newest import when one comes while it is made', async () => {
      const { store, tables, current, gate } = await apart();
      gate.close();
      const asked = current.whole();
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
  const asked: unknown[] = [];
  const names = store.names.bind(store);
  store.names = (of?: unknown) => {
    if (of === undefined) return names();
    asked.push(of);
    return Promise.resolve([]);
  };
  return { store, tables, current: indexOf(store, tables), gate, asked };
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
