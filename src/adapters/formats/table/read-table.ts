import { err, ok, type Result } from '../../../core/kernel/result.js';
import { MOST_ROWS, type Table, type TableFault } from '../../../core/register/screening/table.js';
import { isMedia } from './is-media.js';
import { COMPOUND_FILE, readOldWorkbook } from './read-old-workbook.js';
import { readTextTable } from './read-text-table.js';
import { readWorkbook } from './read-workbook.js';
import type { ChosenSheet } from './sheets.js';

/** A sheet can be mostly empty rows; no more of those are looked at. */
const MOST_LINES = 200_000;
/** The result fills every row up to the longest. */
const MOST_CELLS = 3_000_000;
const ZIP = [0x50, 0x4b] as const;

/**
 * Reads a table by its content: the fullest sheet of a workbook (XLSX, XLSB, XLS, ODS), CSV with any delimiter, or
 * text with one name a line. Works through the whole file in one go, so run it where nobody waits.
 */
export async function readTable(bytes: Uint8Array): Promise<Result<Table, TableFault>> {
  if (await isMedia(bytes)) return err('media');
  const read = await sheetOf(bytes);
  return read.ok ? tableOf(read.value) : read;
}

async function sheetOf(bytes: Uint8Array): Promise<Result<ChosenSheet, TableFault>> {
  if (startsWith(bytes, COMPOUND_FILE)) return readOldWorkbook(bytes);
  if (startsWith(bytes, ZIP)) return readWorkbook(bytes, MOST_LINES);
  const rows = readTextTable(bytes);
  return rows.ok ? ok({ name: '', rows: rows.value, others: 0 }) : rows;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function tableOf({ name, rows: lines, others }: ChosenSheet): Result<Table, TableFault> {
  const rows: string[][] = [];
  let width = 0;
  for (const line of lines) {
    const row = withoutTail(line.map((cell) => cell.trim()));
    if (row.length === 0) continue;
    rows.push(row);
    width = Math.max(width, row.length);
    // One more than the limit, for a header.
    if (rows.length > MOST_ROWS + 1 || rows.length * width > MOST_CELLS) return err('too-large');
  }
  if (rows.length === 0) return err('empty');
  return ok({ rows, emptyRows: lines.length - rows.length, sheet: name, otherSheets: others });
}

/** Cells after the last filled one are the format's, not the owner's; a row without any text has none left. */
function withoutTail(cells: string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
