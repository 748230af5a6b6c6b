import type { Row } from '../../../core/register/screening/table.js';

/** Cells shown as one: all from a row to a row and from a column to a column, counted from 0, both ends included. */
export interface MergedCells {
  readonly startRow: number;
  readonly endRow: number;
  readonly startCol: number;
  readonly endCol: number;
}

/** No sheet has more; one built to keep us busy could. */
const MOST_FILLED = 3_000_000;

/**
 * Puts the text of cells merged over several rows into each of those rows that has something of its own: a group's
 * name stands beside all that belongs to it. Of cells merged over several columns only the first has it.
 */
export function fillMerged(rows: readonly Row[], merged: readonly MergedCells[]): readonly Row[] {
  if (merged.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  let left = MOST_FILLED;
  for (const { startRow, endRow, startCol } of merged) {
    const text = rows[startRow]?.[startCol] ?? '';
    for (let at = startRow + 1; text !== '' && at <= Math.min(endRow, rows.length - 1) && left > 0; at += 1) {
      left -= 1;
      const row = filled[at] ?? [];
      if (!row.some((cell) => cell !== '') || (row[startCol] ?? '') !== '') continue;
      while (row.length < startCol) row.push('');
      row[startCol] = text;
    }
  }
  return filled;
}
