import type { Row } from './table.js';

/** How a table is to be understood. Rows and columns count from 0. */
export interface ScreeningPlan {
  /** Rows above the table, such as its title and a date, which name nobody. */
  readonly above: number;
  /** Rows that name the columns, after those; 0 when there are none. */
  readonly header: number;
  /** Where the names are; the same as `numbers` when there are numbers only. */
  readonly column: number;
  /** Where the companies' registration numbers are; null when nowhere. */
  readonly numbers: number | null;
}

/** The part of a plan that says where the table begins. */
export type Head = Pick<ScreeningPlan, 'above' | 'header'>;

/** The rows that are screened. */
export function bodyOf(rows: readonly Row[], { above, header }: Head): readonly Row[] {
  return rows.slice(above + header);
}

/** What the columns are called, joined from all rows of the header; null when there is none. */
export function titlesOf(rows: readonly Row[], { above, header }: Head): Row | null {
  const lines = rows.slice(above, above + header).filter((row, at) => at === 0 || !isNumbering(row));
  if (lines.length === 0) return null;
  const width = Math.max(...lines.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const cells = lines.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return [...new Set(cells)].join(', ');
  });
}

/** Official forms number their columns below the header: 1, 2, 3 and so on. */
export function isNumbering(row: Row): boolean {
  const cells = row.filter((cell) => cell !== '');
  return cells.length > 1 && cells.every((cell, at) => cell === String(at + 1));
}
