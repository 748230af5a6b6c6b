import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryNameTables } from '../../src/adapters/memory/name-tables.js';
import { createDiskNameTables } from '../../src/adapters/name-tables/disk-name-tables.js';
import { findNames } from '../../src/core/register/matching/find-names.js';
import { buildNameTable, openNameIndex } from '../../src/core/register/matching/name-index.js';
import type { NameTable } from '../../src/core/register/matching/name-table.js';
import type { NameTables } from '../../src/core/register/name-tables.port.js';

const table = buildNameTable([
  { companyId: 'hikvision', text: 'Hikvision', kind: 'main' },
  { companyId: 'hikvision', text: '海康威视', kind: 'alias' },
  { companyId: 'knauf', text: 'Кнауф', kind: 'main' },
]);
const other = buildNameTable([{ companyId: 'mars', text: 'Mars', kind: 'main' }]);

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'slid-names-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

describe.each<[string, () => NameTables]>([
  ['in memory', createMemoryNameTables],
  ['on disk', () => createDiskNameTables({ dir: join(dir, 'name-tables') })],
])('name tables %s', (_, create) => {
  it('have nothing before the first is saved', async () => {
    expect(await create().load('one')).toBeNull();
  });

  it('give back what was saved under its key, and it finds the same companies', async () => {
    const tables = create();
    await tables.save('one', table);
    const loaded = await tables.load('one');
    expect(loaded).toEqual(table);
    expect(found(loaded, 'Hikvison')).toBe('hikvision');
    expect(found(loaded, '海康威视')).toBe('hikvision');
    expect(found(loaded, 'Knauf')).toBe('knauf');
  });

  it('give nothing under another key', async () => {
    const tables = create();
    await tables.save('one', table);
    expect(await tables.load('two')).toBeNull();
  });

  it('keep the newest only', async () => {
    const tables = create();
    await tables.save('one', table);
    await tables.save('two', other);
    expect(await tables.load('one')).toBeNull();
    expect(await tables.load('two')).toEqual(other);
  });
});

describe('name tables on disk', () => {
  const fileIn = (): string => join(dir, readdirSync(dir)[0] ?? '');

  it('are there for the next start', async () => {
    await createDiskNameTables({ dir }).save('one', table);
    expect(await createDiskNameTables({ dir }).load('one')).toEqual(table);
    expect(readdirSync(dir)).toHaveLength(1);
  });

  it('count as none when the file was cut short, whatever is left of it', async () => {
    const tables = createDiskNameTables({ dir });
    await tables.save('one', table);
    const { length } = readFileSync(fileIn());
    for (const bytes of [length - 1, Math.floor(length / 2), 10, 0]) {
      truncateSync(fileIn(), bytes);
      expect(await tables.load('one'), `${bytes} bytes`).toBeNull();
    }
  });

  it('count as none when the file is something else', async () => {
    writeFileSync(join(dir, 'names.idx'), '{"key":"one"}\n');
    expect(await createDiskNameTables({ dir }).load('one')).toBeNull();
  });
});

function found(loaded: NameTable | null, query: string): string | undefined {
  return loaded === null ? undefined : findNames(openNameIndex(loaded), query)[0]?.companyId;
}
