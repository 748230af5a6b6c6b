import { readFile } from 'node:fs/promises';
import { writeOds } from 'hucre/ods';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/adapters/formats/table/read-table.js';
import type { Table } from '../../../src/core/register/screening/table.js';
import { zipOf } from '../../support/tables.js';

/** Saved by LibreOffice Calc from a workbook with an empty first sheet, a formula, a date and a merged cell. */
const saved = (name: string): Promise<Buffer> => readFile(new URL(`./tables/${name}`, import.meta.url));

async function read(bytes: Uint8Array, sheet: number | null = null): Promise<Table> {
  const table = await readTable(bytes, sheet);
  if (!table.ok) throw new Error(`refused: ${table.error}`);
  return table.value;
}

async function faultOf(bytes: Uint8Array): Promise<string> {
  const table = await readTable(bytes);
  return table.ok ? 'none' : table.error;
}

const xlsx = (...sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets });

describe('a workbook of an office', () => {
  it.each(['suppliers.xls', 'suppliers.ods'])('is read as it was saved: %s', async (name) => {
    const { rows } = await read(await saved(name));
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['Назва контрагента', 'ЄДРПОУ', 'Дата', 'Сума'],
      ['ТОВ «Ґанок і Їжак»', '12345', '2024-05-12', '0.5'],
      ['Hikvision', '00012345', '', ''],
      ['海康威视', '38000123', '', '1250000'],
    ]);
  });

  it('is read for the fullest of its sheets, and says which others have something in them', async () => {
    const bytes = await xlsx(
      { name: 'Титул', rows: [['Перелік постачальників']] },
      { name: 'Порожній', rows: [] },
      { name: 'Дані', rows: [['Hikvision'], ['Nestle'], ['Ашан']] },
    );
    expect(await read(bytes)).toEqual({
      rows: [['Hikvision'], ['Nestle'], ['Ашан']],
      emptyRows: 0,
      sheets: [
        { name: 'Титул', hidden: false },
        { name: 'Дані', hidden: false },
      ],
      sheet: 1,
    });
  });

  it('is read with its hidden rows, since who hid them may not have meant to leave them out', async () => {
    const rowDefs = new Map([[1, { hidden: true }]]);
    const bytes = await xlsx({ name: 'S', rows: [['Hikvision'], ['Nestle'], ['Ашан']], rowDefs });
    expect((await read(bytes)).rows).toEqual([['Hikvision'], ['Nestle'], ['Ашан']]);
  });

  it('has the text of cells merged over several rows in each of those that has something of its own', async () => {
    const merges = [
      { startRow: 0, endRow: 3, startCol: 1, endCol: 1 },
      { startRow: 4, endRow: 4, startCol: 0, endCol: 1 },
    ];
    const rows = [
      ['договір 1', 'Hikvision'],
      ['договір 2', null],
      [null, null],
      ['договір 3', null],
      ['Nestle', null],
    ];
    const table = await read(await xlsx({ name: 'S', rows, merges }));
    expect([table.rows, table.emptyRows]).toEqual([
      [['договір 1', 'Hikvision'], ['договір 2', 'Hikvision'], ['договір 3', 'Hikvision'], ['Nestle']],
      1,
    ]);
  });

  it.each(['groups.xlsx', 'groups.ods', 'groups.xls'])(
    'with a name merged over several rows, and the code beside it, has them in each: %s',
    async (name) => {
      expect((await read(await saved(name), 0)).rows).toEqual([
        ['Реєстр контрагентів ТОВ «Аграрій», станом на 01.11.2026'],
        ['№', 'Найменування', 'ЄДРПОУ', 'Договір'],
        ['1', 'Hikvision', '32112', 'Д-1'],
        ['2', 'Hikvision', '32112', 'Д-2'],
        ['3', 'Hikvision', '32112', 'Д-3'],
        ['4', 'ТОВ «Зоря»', '14360570', 'Д-4'],
        ['', 'Разом', '', '4'],
      ]);
    },
  );

  it.each(['groups.xlsx', 'groups.ods'])(
    'is not read for a hidden sheet, which can be chosen: %s',
    async (name) => {
      const seen = await read(await saved(name));
      expect([seen.sheet, seen.sheets]).toEqual([
        0,
        [
          { name: 'Контрагенти & Ко', hidden: false },
          { name: 'Довідник', hidden: true },
        ],
      ]);
      expect((await read(await saved(name), 1)).rows[0]?.[1]).toBe('ТОВ «Підприємство 1»');
    },
  );

  it('is read for a sheet with names before a fuller one of numbers', async () => {
    const bytes = await xlsx(
      { name: 'Суми', rows: Array.from({ length: 9 }, (_, at) => [at, at * 17]) },
      { name: 'Дані', rows: [['Hikvision'], ['Nestle'], ['Ашан']] },
    );
    expect((await read(bytes)).sheet).toBe(1);
  });

  it('has what a formula came to, not the formula', async () => {
    const cells = new Map([
      ['0,0', { value: 'Hikvision', formula: '"Hik"&"vision"', formulaResult: 'Hikvision' }],
    ]);
    expect((await read(await xlsx({ name: 'S', rows: [['']], cells }))).rows).toEqual([['Hikvision']]);
  });

  it('has long numbers in full, so that a company’s code stays one', async () => {
    const rows = [['Hikvision', 12345678, 1234567890123]];
    const expected = [['Hikvision', '12345678', '1234567890123']];
    expect((await read(await xlsx({ name: 'S', rows }))).rows).toEqual(expected);
    expect((await read(await writeOds({ sheets: [{ name: 'S', rows }] }))).rows).toEqual(expected);
  });
});

describe('a workbook that cannot be read', () => {
  it('has a password when its container says so', async () => {
    expect(await faultOf(container('EncryptedPackage'))).toBe('locked');
  });

  it('of Excel 97 to 2003 has a password when the record for it follows the first', async () => {
    const bytes = await saved('suppliers.xls');
    const begin = bytes.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]));
    bytes.writeUInt16LE(0x2f, begin + 20);
    expect(await faultOf(bytes)).toBe('locked');
  });

  it('is too old when it is from before Excel 97', async () => {
    expect(await faultOf(container('Book'))).toBe('too-old');
  });

  it('is no table when the container holds a letter', async () => {
    expect(await faultOf(container('WordDocument'))).toBe('not-a-table');
    expect(await faultOf(zipOf('word/document.xml', Buffer.from('<w/>')))).toBe('not-a-table');
  });

  it('is broken when it is cut off', async () => {
    for (const name of ['suppliers.xls', 'suppliers.ods']) {
      const bytes = await saved(name);
      expect(await faultOf(bytes.subarray(0, -200))).toBe('broken');
    }
  });

  it('is too large when an OpenDocument would unpack to gigabytes', async () => {
    const bomb = zipOf('content.xml', Buffer.alloc(300 * 1024 * 1024), {
      first: ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
    });
    expect(await faultOf(bomb)).toBe('too-large');
  });
});

describe('a web page that was saved as a workbook', () => {
  it('is read for its table, with leading zeros as written', async () => {
    const page = `<html><head><meta charset="utf-8"></head><body><table>
      <tr><th>Постачальник</th><th>Код</th></tr><tr><td>ТОВ &laquo;Роги &amp; копита&raquo;</td><td>00012345</td></tr>
      </table></body></html>`;
    expect((await read(new TextEncoder().encode(page))).rows).toEqual([
      ['Постачальник', 'Код'],
      ['ТОВ «Роги & копита»', '00012345'],
    ]);
  });

  it('is no table when it has none', async () => {
    expect(await faultOf(Buffer.from('<!DOCTYPE html><p>Hikvision</p>'))).toBe('not-a-table');
  });
});

/** A compound file with a stream of this name. */
function container(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.write('Root Entry\0', 1024, 'utf16le');
  bytes.write(`${stream}\0`, 1152, 'utf16le');
  return bytes;
}
