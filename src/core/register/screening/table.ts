import type { Result } from '../../kernel/result.js';

/** The cells of one row as text, in order. Rows of one table may differ in length. */
export type Row = readonly string[];

/**
 * Why a file cannot be screened. `media`: a picture, a video or a PDF, whatever it is called, which may be evidence.
 * `locked`: a workbook with a password. `too-old`: one from before Excel 97. `too-large`: rows, cells, or what it
 * unpacks to.
 */
export const TABLE_FAULTS = [
  'not-a-table',
  'media',
  'broken',
  'locked',
  'too-old',
  'too-large',
  'empty',
  'no-names',
] as const;
export type TableFault = (typeof TABLE_FAULTS)[number];

/** Rows that can be screened at once, a header not counted. */
export const MOST_ROWS = 50_000;
/** Telegram hands over no larger file. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** A file as a table: rows without any text are left out and only counted. */
export interface Table {
  readonly rows: readonly Row[];
  readonly emptyRows: number;
  /** The sheet it was read from; empty when that has no name. */
  readonly sheet: string;
  /** Other sheets with something in them, which are not read. */
  readonly otherSheets: number;
}

/** Reads a table by content, whatever it is called. Never throws for bad bytes, and holds nobody up meanwhile. */
export interface TableReader {
  read(bytes: Uint8Array): Promise<Result<Table, TableFault>>;
}

/** Writes a table as a file. `rows` is gone through once, a little at a time. */
export interface TableWriter {
  xlsx(rows: Iterable<Row>): Promise<Uint8Array>;
  /** RFC 4180, UTF-8 with a byte order mark. */
  csv(rows: Iterable<Row>): Promise<Uint8Array>;
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front; all others stay as they are. */
export function inert(cell: string): string {
  return /^[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
}
