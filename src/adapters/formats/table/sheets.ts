import type { CellValue } from 'hucre/xlsx';
import { guessPlan } from '../../../core/register/screening/guess-columns.js';
import type { Row } from '../../../core/register/screening/table.js';
import type { MergedCells } from './merged-cells.js';

/** The rows of one sheet as text, each in its place: those without any text are there too. */
export interface SheetRows {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly Row[];
  /** Asked for once it is known that this sheet is wanted. */
  readonly merged: () => Promise<readonly MergedCells[]>;
}

/** Sheets looked at. */
export const MOST_SHEETS = 10;

export const NONE_MERGED = (): Promise<readonly MergedCells[]> => Promise.resolve([]);

const NO_ROW: Row = [];

/** Puts a row where it belongs, with empty ones in between. */
export function placeRow(rows: Row[], at: number, row: Row): void {
  while (rows.length < at) rows.push(NO_ROW);
  rows[at] = row;
}

/**
 * The sheet with most in it, as a cover or an instruction is short or narrow; the first of those that have as much. One
 * with names goes before one without, and one that can be seen before a hidden one.
 */
export function fullestSheet(sheets: readonly SheetRows[]): SheetRows | null {
  const seen = sheets.filter(({ hidden }) => !hidden);
  const byFullness = (seen.length === 0 ? sheets : seen)
    .map((sheet) => ({ sheet, cells: filledCells(sheet) }))
    .sort((one, two) => two.cells - one.cells)
    .map(({ sheet }) => sheet);
  return byFullness.find(({ rows }) => guessPlan(rows.filter(isFilled)) !== null) ?? byFullness[0] ?? null;
}

export function isFilled(row: Row): boolean {
  return row.some((cell) => cell.trim() !== '');
}

function filledCells({ rows }: SheetRows): number {
  return rows.reduce((sum, row) => sum + row.filter((cell) => cell.trim() !== '').length, 0);
}

/** Dates as ISO 8601 writes them; numbers without a thousands separator, so that a company's code stays one. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  return typeof value === 'object' ? '' : String(value);
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}
