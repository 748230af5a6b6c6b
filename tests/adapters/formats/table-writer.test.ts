import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/adapters/formats/table/read-table.js';
import { createTableWriter } from '../../../src/adapters/formats/table/table-writer.js';
import type { Book, Row } from '../../../src/core/register/screening/table.js';

const writer = createTableWriter();
const ROWS: readonly Row[] = [
  ['Назва', 'Код', 'Примітка'],
  ['ТОВ "Ромашка", син; Ко', '00012', 'два\nрядки'],
  ['=HYPERLINK("http://example.com")', '-1', '@cmd'],
];
const INERT = [...ROWS.slice(0, 2), [`'=HYPERLINK("http://example.com")`, "'-1", "'@cmd"]];

function book([header = [], ...rows]: readonly Row[]): Book {
  const notes = { name: 'Про перевірку', rows: [['Файл', '=cmd|x']] };
  return { notes, table: { name: 'Результат', header, rows, count: rows.length, linked: 2 } };
}

describe('a result', () => {
  it('as CSV holds every cell as it was, but no formula', async () => {
    const read = await readTable(await writer.csv(ROWS));
    expect(read.ok && read.value.rows).toEqual(INERT);
  });

  it('as a workbook holds every cell as it was, but no formula', async () => {
    const read = await readTable(await writer.xlsx(book(ROWS)));
    expect(read.ok && read.value.rows).toEqual(INERT);
    expect(read.ok && read.value.sheets[read.value.sheet]?.name).toBe('Результат');
  });

  it.each(["=cmd|' /C calc'!A0", '+1+1', '-2+3', '@SUM(A1)', '\t=1+1', '\r=1+1'])(
    'has nothing that a spreadsheet would run, nor in its header: %j',
    async (cell) => {
      const [xlsx, csv] = [await writer.xlsx(book([[cell], [cell]])), await writer.csv([[cell]])];
      const { sheets } = await readXlsx(xlsx);
      const texts = sheets
        .flatMap(({ rows }) => rows.flat())
        .filter((each) => each !== null && each !== 'Файл');
      expect(texts).toHaveLength(3);
      for (const text of texts) expect(text).toMatch(/^'/);
      expect([...(sheets[1]?.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(
        false,
      );
      expect(Buffer.from(csv).toString()).toMatch(/^\ufeff"?'/);
    },
  );

  it('opens on what was checked and against which lists, then the table with its header in sight', async () => {
    const bytes = await writer.xlsx(
      book([
        ['Назва', 'Код', 'Картка'],
        ['Ромашка', '12345678', 'https://t.me/b?start=c_x'],
      ]),
    );
    const [notes, table] = (await readXlsx(bytes, { readStyles: true })).sheets;
    expect(notes?.rows).toEqual([['Файл', "'=cmd|x"]]);
    expect(table?.name).toBe('Результат');
    expect(table?.freezePane?.rows).toBe(1);
    expect(table?.autoFilter?.range).toBe('A1:C2');
    expect(table?.columns?.map(({ width = 0 }) => width > 7)).toEqual([true, true, true]);
    expect(table?.cells?.get('1,2')?.hyperlink?.target).toBe('https://t.me/b?start=c_x');
  });

  it('has cards to open beside a thousand matches, not the first screen of them only', async () => {
    const rows = Array.from({ length: 1_001 }, (_, at) => [
      `рядок ${at}`,
      '1',
      `https://t.me/b?start=c_${at}`,
    ]);
    const [, table] = (await readXlsx(await writer.xlsx(book([['Назва', 'Код', 'Картка'], ...rows])))).sheets;
    const linked = [...(table?.cells?.values() ?? [])].filter(({ hyperlink }) => hyperlink !== undefined);
    expect(linked).toHaveLength(1_000);
    expect(table?.cells?.get('1000,2')?.hyperlink?.target).toBe('https://t.me/b?start=c_999');
    expect(table?.rows).toHaveLength(1_002);
  });

  it('keeps numbers numbers, unless they would be written otherwise then', async () => {
    const row = ['12345678', '0.25', '00012345', '1.50', '123456789012', '1e5'];
    const [, table] = (await readXlsx(await writer.xlsx(book([row, row])))).sheets;
    expect(table?.rows[1]).toEqual([12345678, 0.25, '00012345', '1.50', '123456789012', '1e5']);
  });

  it('as CSV begins with a byte order mark and ends its lines as spreadsheets do', async () => {
    const bytes = await writer.csv([['а', 'б']]);
    expect(Buffer.from(bytes)).toEqual(Buffer.from('\ufeffа,б\r\n'));
  });

  it('opens although a cell held signs that no workbook can, or was longer than a cell may be', async () => {
    const rows = [['назва'], ['ти\u0000т\u0007ул <&>'], ['x'.repeat(40_000)]];
    const read = await readTable(await writer.xlsx(book(rows)));
    expect(read.ok && read.value.rows).toEqual([['назва'], ['титул <&>'], ['x'.repeat(32_767)]]);
  });

  it('has all its rows in order, however many pieces they are written in', async () => {
    const rows = Array.from({ length: 1_001 }, (_, row) => [`рядок ${row}`]);
    const read = await readTable(await writer.xlsx(book([['назва'], ...rows])));
    expect(read.ok && read.value.rows.slice(1)).toEqual(rows);
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
