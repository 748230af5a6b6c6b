import { writeXlsxStream } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/adapters/formats/table/read-table.js';
import { MOST_ABOVE } from '../../../src/core/register/screening/guess-head.js';
import { MOST_ROWS, type Row } from '../../../src/core/register/screening/table.js';
import { isoMedia, jpeg, pdf, png, webp } from '../../support/files.js';
import { encoded, koi8u, windows1251, workbook, workbookOf, zipOf } from '../../support/tables.js';

const TABLE: readonly Row[] = [
  ['Постачальник', 'Код'],
  ['ТОВ «Ґанок і Їжак»', '00012345'],
  ['Hikvision', '7'],
];
const csv = (delimiter: string): string => TABLE.map((row) => row.join(delimiter)).join('\r\n');

async function rowsOf(bytes: Uint8Array): Promise<readonly Row[]> {
  const read = await readTable(bytes);
  if (!read.ok) throw new Error(`refused: ${read.error}`);
  return read.value.rows;
}

async function faultOf(bytes: Uint8Array): Promise<string> {
  const read = await readTable(bytes);
  return read.ok ? `${read.value.rows.length} rows` : read.error;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

function utf16(content: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${content}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('a table as text', () => {
  it.each([
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('is read with %s between its cells', async (_name, delimiter) => {
    expect(await rowsOf(text(csv(delimiter)))).toEqual(TABLE);
  });

  it.each([
    ['UTF-8', text(csv(';'))],
    ['UTF-8 with a mark', text(`\ufeff${csv(';')}`)],
    ['UTF-16, little end first', utf16(csv(';'), 'le', true)],
    ['UTF-16, big end first', utf16(csv(';'), 'be', true)],
    ['UTF-16 without a mark', utf16(csv(';'), 'le', false)],
    ['UTF-16 without a mark, big end first', utf16(csv(';'), 'be', false)],
    ['windows-1251', windows1251(csv(';'))],
  ])('is read in %s', async (_name, bytes) => {
    expect(await rowsOf(bytes)).toEqual(TABLE);
  });

  it('is told in KOI8-U from windows-1251, capitals alone too', async () => {
    const names = 'ТОВ АГРОПРОМ УКРАЇНА\nЗавод імені Малишева\n';
    const rows = [['ТОВ АГРОПРОМ УКРАЇНА'], ['Завод імені Малишева']];
    expect(await rowsOf(koi8u(names))).toEqual(rows);
    expect(await rowsOf(windows1251(names))).toEqual(rows);
    expect(await rowsOf(windows1251('ТОВ АГРО\nПАТ МЕТАЛ\n'))).toEqual([['ТОВ АГРО'], ['ПАТ МЕТАЛ']]);
  });

  it.each(['windows-1251', 'koi8-u', 'ibm866', 'x-mac-cyrillic'])(
    'is told in %s from the others',
    async (encoding) => {
      const rows = [
        ['Поставщик', 'Город'],
        ['ООО "Ромашка"', 'Харьков'],
        ['ПАО ЗАВОД ЭЛЕКТРОНИКА', 'КИЕВ'],
        ['Товарищество на вере', 'Днепр'],
      ];
      const bytes = encoded(rows.map((row) => row.join('\t')).join('\r\n'), encoding);
      expect(await rowsOf(bytes)).toEqual(rows);
    },
  );

  it.each(['le', 'be'] as const)(
    'is told in UTF-16 without a mark by its Cyrillic letters alone (%s)',
    async (order) => {
      expect(await rowsOf(utf16('Ромашка\nЗавод\nЄвропа', order, false))).toEqual([
        ['Ромашка'],
        ['Завод'],
        ['Європа'],
      ]);
    },
  );

  it('keeps Western letters when the file is of the West', async () => {
    expect(await rowsOf(Buffer.from('Nestlé\nSociété Générale\n', 'latin1'))).toEqual([
      ['Nestlé'],
      ['Société Générale'],
    ]);
  });

  it('with one name a line keeps commas and quotation marks as they are', async () => {
    const names = ['Hikvision Co., Ltd.', 'ТОВ "Ромашка, син і Ко"', 'Procter & Gamble', 'Mars, Inc.'];
    expect(await rowsOf(text(names.join('\n')))).toEqual(names.map((name) => [name]));
  });

  it('survives a quotation mark that is never closed', async () => {
    expect(await rowsOf(text('1;"Ромашка\n2;Hikvision\n3;Nestle\n'))).toEqual([
      ['1', '"Ромашка'],
      ['2', 'Hikvision'],
      ['3', 'Nestle'],
    ]);
  });

  it('takes a line break inside quotation marks for part of the cell, and Excel’s hint for no row', async () => {
    expect(await rowsOf(text('sep=;\r\n1;"Роги\nта копита"\r\n2;Hikvision\r\n'))).toEqual([
      ['1', 'Роги\nта копита'],
      ['2', 'Hikvision'],
    ]);
  });

  it('takes cells with line breaks for cells, although most lines are no row of their own then', async () => {
    const lines = ['Назва;Адреса', '"Роги\nта копита";"Київ\nвул. 1"', '"Hikvision\nCo";"Ханчжоу\n2"'];
    expect(await rowsOf(text(lines.join('\n')))).toEqual([
      ['Назва', 'Адреса'],
      ['Роги\nта копита', 'Київ\nвул. 1'],
      ['Hikvision\nCo', 'Ханчжоу\n2'],
    ]);
  });

  it('leaves empty rows out and counts them', async () => {
    expect(await readTable(text('Hikvision\n\n   \nNestle\n'))).toEqual({
      ok: true,
      value: {
        rows: [['Hikvision'], ['Nestle']],
        emptyRows: 2,
        sheets: [{ name: '', hidden: false }],
        sheet: 0,
      },
    });
  });
});

describe('a workbook', () => {
  it.each([true, false])('is read with leading zeros as written (texts of their own: %s)', async (shared) => {
    expect(await rowsOf(await workbook(TABLE, shared))).toEqual(TABLE);
  });

  it('has its dates and numbers as they are written down, not as the format stores them', async () => {
    const day = new Date(Date.UTC(2024, 4, 12));
    const stream = writeXlsxStream([['Hikvision', day, 38000123, 0.5, true]], { name: 'S' });
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    expect(await rowsOf(bytes)).toEqual([['Hikvision', '2024-05-12', '38000123', '0.5', 'true']]);
  });

  it('that is cut off is broken', async () => {
    const whole = await workbook(TABLE);
    expect(await faultOf(whole.subarray(0, whole.length / 2))).toBe('broken');
  });

  it('that would unpack to gigabytes is refused unopened', async () => {
    expect(await faultOf(zipOf('xl/workbook.xml', Buffer.alloc(300 * 1024 * 1024)))).toBe('too-large');
  });

  it.each([
    ['too small a size', 100],
    ['no size', 0],
  ])('that states %s for what it unpacks to is broken', async (_name, stated) => {
    const whole = Buffer.from(await workbook(TABLE));
    expect(await faultOf(whole)).toBe('3 rows');
    const entry = whole.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    expect(whole.readUInt32LE(entry)).toBe(0x02014b50);
    whole.writeUInt32LE(stated, entry + 24);
    expect(await faultOf(whole)).toBe('broken');
  });

  it('is nothing that is merely a zip file', async () => {
    expect(await faultOf(zipOf('letter.txt', Buffer.from('hello')))).toBe('not-a-table');
  });
});

describe('what is no table', () => {
  it('may be evidence when it is a picture, a video or a PDF, whatever it is called', async () => {
    for (const bytes of [await jpeg(), await png(), await webp(), pdf(), isoMedia('isom')])
      expect(await faultOf(bytes)).toBe('media');
  });

  it('is told by its content', async () => {
    expect(await faultOf(text('<!DOCTYPE html><html><body>Hikvision</body></html>'))).toBe('not-a-table');
    expect(await faultOf(text(`${'A long report about many things. '.repeat(40)}\n`))).toBe('not-a-table');
  });

  it.each(['<list><name>Hikvision</name>\n</list>', '[{"name":"Hikvision"}]', '{\n  "name": "Hikvision"\n}'])(
    'is written for programs: %s',
    async (written) => {
      expect(await faultOf(text(written))).toBe('not-a-table');
    },
  );

  it('is an empty file, or one of empty rows', async () => {
    expect(await faultOf(new Uint8Array())).toBe('empty');
    expect(await faultOf(text(';;\n;;\n'))).toBe('empty');
  });
});

describe('a table that is too large', () => {
  it('has more rows than are screened at once, a header and what is above it not counted', async () => {
    const rows = (count: number): Uint8Array => text('Name\n'.repeat(count));
    const most = MOST_ROWS + MOST_ABOVE + 1;
    expect(await faultOf(rows(most))).toBe(`${most} rows`);
    expect(await faultOf(rows(most + 1))).toBe('too-large');
  });

  it('has one row so wide that every row would become as wide', async () => {
    const wide = `${'x;'.repeat(900)}x\n`;
    expect(await faultOf(text(`${wide}${'a;b\n'.repeat(5000)}`))).toBe('too-large');
  });

  it('has more columns with something in them than a workbook has room for beside ours', async () => {
    const wide = `${'x;'.repeat(1000)}x\n`;
    expect(await faultOf(text(wide.repeat(3)))).toBe('too-wide');
  });

  it('is none for a stray cell at the far end of the sheet', async () => {
    const far = `Hikvision${';'.repeat(16_383)}x\n`;
    expect(await rowsOf(text(`${far}Nestle\n${far}`))).toEqual([
      ['Hikvision', 'x'],
      ['Nestle', ''],
      ['Hikvision', 'x'],
    ]);
  });

  it('is none for empty rows to the last that a sheet has', async () => {
    const last = 1_048_575;
    const rows = new Map([
      [0, 'Назва'],
      [1, 'Hikvision'],
      [3, 'Nestle'],
    ]);
    const styled = Array.from(
      { length: 300_000 },
      (_, at) => `<row r="${at + 5}"><c r="A${at + 5}" s="0"/></row>`,
    );
    const cells = [...rows].map(
      ([at, name]) => `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${name}</t></is></c></row>`,
    );
    const whole = await workbookOf(`${cells.join('')}${styled.join('')}<row r="${last + 1}"/>`);
    expect(await readTable(whole)).toMatchObject({
      value: { rows: [['Назва'], ['Hikvision'], ['Nestle']], emptyRows: 1 },
    });
  });
});
