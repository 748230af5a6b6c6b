import { err, ok, type Result } from '../../../core/kernel/result.js';
import { MOST_ROWS, type Table, type TableFault } from '../../../core/register/screening/table.js';
import { readTextTable } from './read-text-table.js';
import { readWorkbook } from './read-workbook.js';

/** A sheet can be mostly empty rows; no more of those are looked at. */
const MOST_LINES = 200_000;
/** The result fills every row up to the longest. */
const MOST_CELLS = 3_000_000;

/**
 * Reads a table by its content: an XLSX workbook's first sheet with anything in it, CSV with any delimiter, or text
 * with one name a line. Works through the whole file in one go, so run it where nobody waits.
 */
export async function readTable(bytes: Uint8Array): Promise<Result<Table, TableFault>> {
  // The compound files of old: workbooks before 2007, and newer ones with a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return err('locked');
  const read = startsWith(bytes, [0x50, 0x4b]) ? await readWorkbook(bytes, MOST_LINES) : readTextTable(bytes);
  return read.ok ? tableOf(read.value) : read;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function tableOf(lines: readonly (readonly string[])[]): Result<Table, TableFault> {
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
  return rows.length === 0 ? err('empty') : ok({ rows, emptyRows: lines.length - rows.length });
}

/** Cells after the last filled one are the format's, not the owner's; a row without any text has none left. */
function withoutTail(cells: string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
