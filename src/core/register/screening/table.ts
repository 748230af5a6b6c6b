import type { Result } from '../../kernel/result.js';

/** The cells of one row as text, in order. Rows of one table may differ in length. */
export type Row = readonly string[];

/**
 * Why a file cannot be screened. `media`: a picture, a video or a PDF, whatever it is called, which may be evidence.
 * `locked`: a workbook with a password. `too-old`: one from before Excel 97. `too-large`: rows, cells, or what it
 * unpacks to. `too-wide`: more columns than a workbook has room for beside ours.
 */
export const TABLE_FAULTS = [
  'not-a-table',
  'media',
  'broken',
  'locked',
  'too-old',
  'too-large',
  'too-wide',
  'empty',
  'no-names',
] as const;
export type TableFault = (typeof TABLE_FAULTS)[number];

/** Rows that can be screened at once, a header and what is above it not counted. */
export const MOST_ROWS = 50_000;
/** Columns of a table; a workbook has room for 16,384, and ours come to them. */
export const MOST_WIDTH = 1_000;
/** Telegram hands over no larger file. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** A sheet of a workbook. Its name is empty when it has none, as the only one of a text file. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
}

/** A file as a table: rows without any text are left out and only counted. */
export interface Table {
  /** Cells that were merged over several rows have their text in each of these. */
  readonly rows: readonly Row[];
  readonly emptyRows: number;
  /** The sheets with something in them, in the file's order; at least one. */
  readonly sheets: readonly Sheet[];
  /** Which of them the rows are from. */
  readonly sheet: number;
}

/** Reads a table by content, whatever it is called. Never throws for bad bytes, and holds nobody up meanwhile. */
export interface TableReader {
  /** `sheet`: which of its sheets; null for the fullest with company names in it that is not hidden. */
  read(bytes: Uint8Array, sheet?: number | null): Promise<Result<Table, TableFault>>;
}

/** A result as a workbook: a page to be read first, then the table. */
export interface Book {
  /** The name of the first sheet, and what it says: a heading and a text in each row. */
  readonly notes: { readonly name: string; readonly rows: readonly Row[] };
  readonly table: {
    readonly name: string;
    readonly header: Row;
    /** Gone through once, a little at a time. */
    readonly rows: Iterable<Row>;
    /** How many rows there are. */
    readonly count: number;
    /** The column whose cells are addresses to be opened; in the first rows they can be clicked. */
    readonly linked: number;
  };
}

/** Writes a result as a file. No cell of it is run as a formula, see {@link inert}; nobody is held up meanwhile. */
export interface TableWriter {
  /** Numbers stay numbers where that changes no sign of how they are written. */
  xlsx(book: Book): Promise<Uint8Array>;
  /** RFC 4180, UTF-8 with a byte order mark. `rows` is gone through once, a little at a time. */
  csv(rows: Iterable<Row>): Promise<Uint8Array>;
  /** A zip file with one file in it. */
  zip(name: string, bytes: Uint8Array): Promise<Uint8Array>;
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front; all others stay as they are. */
export function inert(cell: string): string {
  return /^[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
}
