import { beforeAll, describe, expect, it } from 'vitest';
import type * as Built from '../../../src/adapters/formats/table/threaded-table-reader.js';
import type { TableReader } from '../../../src/core/register/screening/table.js';
import { workbook } from '../../support/tables.js';

/** The thread is started from the built program, which `npm test` builds first. */
const BUILT = new URL('../../../dist/src/adapters/formats/table/threaded-table-reader.js', import.meta.url);

let reader: TableReader;
beforeAll(async () => {
  const built = (await import(BUILT.href)) as typeof Built;
  reader = built.createThreadedTableReader();
});

describe('a table read in a thread', () => {
  it('comes back whole and in order, however many pieces it takes', async () => {
    const rows = Array.from({ length: 1_234 }, (_, row) => [String(row), 'Hikvision']);
    expect(await reader.read(await workbook(rows))).toEqual({
      ok: true,
      value: { rows, emptyRows: 0, sheets: [{ name: 'Аркуш1', hidden: false }], sheet: 0 },
    });
  });

  it('comes back as a fault when it cannot be read', async () => {
    expect(await reader.read(new TextEncoder().encode('<!DOCTYPE html>'))).toEqual({
      ok: false,
      error: 'not-a-table',
    });
  });
});
