import type { CellValue } from 'hucre/xlsx';

/** The rows of one sheet as text. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The sheet a workbook is read for, and how many others have something in them. */
export interface ChosenSheet extends SheetRows {
  readonly others: number;
}

/** Sheets looked at. */
export const MOST_SHEETS = 10;

/** The sheet with most in it: a cover or an instruction is short or narrow. The first of those that have as much. */
export function chooseSheet(sheets: readonly SheetRows[]): ChosenSheet {
  const filled = sheets
    .map((sheet) => ({ sheet, cells: filledCells(sheet) }))
    .filter(({ cells }) => cells > 0);
  const [first, ...rest] = filled;
  if (first === undefined) return { name: '', rows: [], others: 0 };
  const best = rest.reduce((one, two) => (two.cells > one.cells ? two : one), first);
  return { ...best.sheet, others: filled.length - 1 };
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
