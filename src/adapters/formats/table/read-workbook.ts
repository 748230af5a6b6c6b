import { streamXlsxRows, type CellValue } from 'hucre/xlsx';
import { err, ok, type Result } from '../../../core/kernel/result.js';
import type { TableFault } from '../../../core/register/screening/table.js';
import { zipFault } from './zip-limits.js';

/** Sheets looked at for one that is not empty. */
const MOST_SHEETS = 10;

/** Rows of the first sheet of an XLSX workbook that has any, at most `limit` of them. */
export async function readWorkbook(
  bytes: Uint8Array,
  limit: number,
): Promise<Result<readonly (readonly string[])[], TableFault>> {
  const fault = await zipFault(bytes);
  if (fault !== null) return err(fault);
  try {
    for (let sheet = 0; sheet < MOST_SHEETS; sheet += 1) {
      const rows = await sheetRows(bytes, sheet, limit);
      if (rows === null) break;
      if (rows.length > 0) return ok(rows);
    }
    return ok([]);
  } catch {
    return err('broken');
  }
}

/** Null when there is no such sheet. */
async function sheetRows(bytes: Uint8Array, sheet: number, limit: number): Promise<string[][] | null> {
  const rows: string[][] = [];
  try {
    for await (const { values } of streamXlsxRows(bytes, { sheet, maxRows: limit })) {
      rows.push(values.map(cellText));
    }
  } catch (thrown) {
    if (sheet > 0) return null;
    throw thrown;
  }
  return rows;
}

/** Dates as ISO 8601 writes them; numbers without a thousands separator, so that a company's code stays one. */
function cellText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return dateText(value);
  return typeof value === 'object' ? '' : String(value);
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}
