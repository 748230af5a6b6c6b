import { err, ok, type Result } from '../../../core/kernel/result.js';
import { MOST_ABOVE } from '../../../core/register/screening/guess-head.js';
import {
  MOST_ROWS,
  MOST_WIDTH,
  type Row,
  type Table,
  type TableFault,
} from '../../../core/register/screening/table.js';
import { isMedia } from './is-media.js';
import { fillMerged } from './merged-cells.js';
import { COMPOUND_FILE, readOldWorkbook } from './read-old-workbook.js';
import { readTextTable } from './read-text-table.js';
import { readWorkbook } from './read-workbook.js';
import { fullestSheet, isFilled, type SheetRows } from './sheets.js';

/** Rows with something in them; no more are looked at. What is above the header comes to those that are screened. */
const MOST_FILLED = MOST_ROWS + MOST_ABOVE + 1;
/** The result fills every row up to the longest. */
const MOST_CELLS = 3_000_000;
const ZIP = [0x50, 0x4b] as const;

/**
 * Reads a table by its content: a sheet of a workbook (XLSX, XLSB, XLS, ODS), CSV with any delimiter, or text with one
 * name a line. Works through the whole file in one go, so run it where nobody waits.
 */
export async function readTable(
  bytes: Uint8Array,
  sheet: number | null = null,
): Promise<Result<Table, TableFault>> {
  if (await isMedia(bytes)) return err('media');
  const read = await sheetsOf(bytes);
  if (!read.ok) return read;
  const sheets = read.value.filter(({ rows }) => rows.some(isFilled));
  const chosen = (sheet === null ? null : sheets[sheet]) ?? fullestSheet(sheets);
  if (chosen === null) return err('empty');
  const rows = await rowsOf(chosen);
  if (!rows.ok) return rows;
  return ok({
    ...rows.value,
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    sheet: sheets.indexOf(chosen),
  });
}

function sheetsOf(bytes: Uint8Array): Promise<Result<readonly SheetRows[], TableFault>> {
  if (startsWith(bytes, COMPOUND_FILE)) return readOldWorkbook(bytes);
  if (startsWith(bytes, ZIP)) return readWorkbook(bytes, MOST_FILLED + 1);
  return Promise.resolve(readTextTable(bytes));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

async function rowsOf({
  rows: lines,
  merged,
}: SheetRows): Promise<Result<Pick<Table, 'rows' | 'emptyRows'>, TableFault>> {
  const tidy = lines.map((line) => withoutTail(line.map((cell) => cell.trim())));
  const last = tidy.findLastIndex((row) => row.length > 0);
  const rows = withoutEmptyColumns(
    fillMerged(tidy.slice(0, last + 1), await merged()).filter((row) => row.length > 0),
  );
  const width = widthOf(rows);
  if (width > MOST_WIDTH) return err('too-wide');
  if (rows.length > MOST_FILLED || rows.length * width > MOST_CELLS) return err('too-large');
  return ok({ rows, emptyRows: last + 1 - rows.length });
}

/** Cells after the last filled one are the format's, not the owner's; a row without any text has none left. */
function withoutTail(cells: string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** A stray cell at the far end of a sheet makes no table of sixteen thousand columns. */
function withoutEmptyColumns(rows: readonly Row[]): readonly Row[] {
  if (widthOf(rows) <= MOST_WIDTH) return rows;
  const used = new Set(rows.flatMap((row) => [...row.keys()].filter((column) => row[column] !== '')));
  const columns = [...used].sort((one, two) => one - two);
  return columns.length > MOST_WIDTH ? rows : rows.map((row) => columns.map((column) => row[column] ?? ''));
}

function widthOf(rows: readonly Row[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}
