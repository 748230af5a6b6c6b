import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/adapters/formats/table/read-table.js';
import { createTableWriter } from '../../../src/adapters/formats/table/table-writer.js';
import type { Row } from '../../../src/core/register/screening/table.js';

const writer = createTableWriter();
const ROWS: readonly Row[] = [
  ['Назва', 'Код', 'Примітка'],
  ['ТОВ "Ромашка", син; Ко', '00012', 'два\nрядки'],
  ['=HYPERLINK("http://example.com")', '-1', '@cmd'],
];
const INERT = [...ROWS.slice(0, 2), [`'=HYPERLINK("http://example.com")`, "'-1", "'@cmd"]];

describe('a result', () => {
  it.each(['xlsx', 'csv'] as const)('as %s holds every cell as it was, but no formula', async (kind) => {
    const read = await readTable(await writer[kind](ROWS));
    expect(read.ok && read.value.rows).toEqual(INERT);
  });

  it('as CSV begins with a byte order mark and ends its lines as spreadsheets do', async () => {
    const bytes = await writer.csv([['а', 'б']]);
    expect(Buffer.from(bytes)).toEqual(Buffer.from('\ufeffа,б\r\n'));
  });

  it('opens although a cell held signs that no workbook can, or was longer than a cell may be', async () => {
    const read = await readTable(await writer.xlsx([['ти\u0000т\u0007ул', 'x'.repeat(40_000)]]));
    expect(read.ok && read.value.rows).toEqual([['титул', 'x'.repeat(32_767)]]);
  });

  it('lets others work while a long one is written', async () => {
    let turns = 0;
    const counter = setInterval(() => {
      turns += 1;
    }, 0);
    await writer.csv(Array.from({ length: 20_000 }, (_, row) => [String(row), 'ТОВ «Ромашка»']));
    clearInterval(counter);
    expect(turns).toBeGreaterThan(3);
  });
});
