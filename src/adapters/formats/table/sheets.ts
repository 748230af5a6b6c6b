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

/** The sheet with most rows: a cover or an instruction is short. The first of those that are as long. */
export function chooseSheet(sheets: readonly SheetRows[]): ChosenSheet {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
  const [first, ...rest] = filled;
  if (first === undefined) return { name: '', rows: [], others: 0 };
  const best = rest.reduce((one, two) => (two.rows.length > one.rows.length ? two : one), first);
  return { ...best, others: filled.length - 1 };
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
