import { pipeline, Readable } from 'node:stream';
import { parse, type CsvError, type Info } from 'csv-parse';
import { Unreadable } from './list-text.js';

export interface CsvRow {
  /** The line on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a CSV file (RFC 4180), empty lines left out.
 *
 * @throws Unreadable where quotes do not fit
 */
export async function* readCsvRows(text: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  const parser = parse({ relaxColumnCount: true, skipEmptyLines: true, info: true });
  let line = 1;
  try {
    // What goes wrong on the way comes out of the last stream, so the callback has nothing to add.
    for await (const row of pipeline(Readable.from(text), parser, () => undefined)) {
      const { record, info } = row as { record: string[]; info: Info };
      yield { line, cells: record };
      line = info.lines + 1;
    }
  } catch (error) {
    if (!isCsvError(error)) throw error;
    throw new Unreadable('not-csv', error.lines ?? line);
  }
}

function isCsvError(error: unknown): error is CsvError & { readonly lines?: number } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}
