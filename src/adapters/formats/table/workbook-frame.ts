import { rangeRef, writeXlsx, type Cell, type CellStyle } from 'hucre/xlsx';
import type { Book, Row } from '../../../core/register/screening/table.js';
import { safeCell } from './sheet-xml.js';
import { unzip } from './unzip.js';

/** A workbook without its rows: all its parts, and the sheet of the table in two halves for them to go between. */
export interface WorkbookFrame {
  readonly parts: ReadonlyMap<string, Buffer>;
  readonly sheet: { readonly path: string; readonly before: string; readonly after: string };
}

const TABLE_SHEET = 'xl/worksheets/sheet2.xml';
/** Widths as spreadsheets count them: characters of the usual size. */
const NOTE_WIDTHS = [30, 100] as const;
const NARROWEST = 8;
const WIDEST = 50;

const BOLD: CellStyle = { font: { bold: true } };
const HEADER: CellStyle = {
  ...BOLD,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EAF2' } },
};
const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

/**
 * Everything of the workbook but the rows of the table, which would not fit into memory at once: columns as wide as
 * `head`, the first of the rows, asks for; a header that stays in sight and filters; links that can be clicked.
 */
export async function workbookFrame({ notes, table }: Book, head: readonly Row[]): Promise<WorkbookFrame> {
  const cells = new Map<string, Partial<Cell>>();
  table.header.forEach((title, column) =>
    cells.set(`0,${String(column)}`, { value: safeCell(title), style: HEADER }),
  );
  head.forEach((row, at) => {
    const target = row[table.linked] ?? '';
    if (target !== '')
      cells.set(`${String(at + 1)},${String(table.linked)}`, { value: '', hyperlink: { target } });
  });
  const bytes = await writeXlsx({
    sheets: [
      notesSheet(notes),
      {
        name: table.name,
        rows: [[...table.header]],
        cells,
        columns: table.header.map((_, column) => ({ width: widthOf(column, [table.header, ...head]) })),
        freezePane: { rows: 1 },
        autoFilter: { range: rangeRef(0, 0, table.count, table.header.length - 1) },
      },
    ],
  });
  const parts = new Map(await unzip(bytes));
  const sheet = parts.get(TABLE_SHEET)?.toString() ?? '';
  parts.delete(TABLE_SHEET);
  return { parts, sheet: { path: TABLE_SHEET, ...halvesOf(sheet) } };
}

function notesSheet({ name, rows }: Book['notes']) {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      const style = column === 0 ? { ...WRAPPED, ...BOLD } : WRAPPED;
      cells.set(`${String(at)},${String(column)}`, { value: safeCell(cell), style });
    });
  });
  return { name, rows: rows.map((row) => [...row]), cells, columns: NOTE_WIDTHS.map((width) => ({ width })) };
}

function widthOf(column: number, rows: readonly Row[]): number {
  const longest = rows.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

/** The header's row stays; what the links needed to stand on gives way to the rows. */
function halvesOf(sheet: string): { readonly before: string; readonly after: string } {
  const header = sheet.indexOf('</row>') + '</row>'.length;
  // It states a size that is the frame's only, and may be left out.
  const before = sheet.slice(0, header).replace(/<dimension [^>]*>/, '');
  return { before, after: sheet.slice(sheet.indexOf('</sheetData>')) };
}
