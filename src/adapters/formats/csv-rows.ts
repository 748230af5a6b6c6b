import { once } from 'node:events';
import { CsvError, parse, type Parser } from 'csv-parse';
import { Unreadable } from './list-text.js';

export interface CsvRow {
  /** The line on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What stands between the cells of a row. Spreadsheets write `;` where a comma is part of numbers. */
export type Delimiter = ',' | ';' | '\t';

/**
 * The rows of a CSV file (RFC 4180), empty lines left out, those of one piece of the text together: handing over
 * millions of rows one by one takes longer than parsing them.
 *
 * @throws Unreadable where quotes do not fit
 */
export async function* readCsvRows(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<readonly CsvRow[]> {
  let rows: CsvRow[] = [];
  let line = 1;
  const parser = parse({
    delimiter,
    // Told, since it would take the first it meets for the file's, and read lines that end otherwise as one.
    recordDelimiter: ['\r\n', '\n', '\r'],
    relaxColumnCount: true,
    skipEmptyLines: true,
    onRecord(cells: string[], { lines }) {
      rows.push({ line, cells });
      line = lines + 1;
      // Taken already, so nothing is left for the stream to hand on.
      return null;
    },
  });
  // What goes wrong is told to whoever writes; a stream without a listener would end the program.
  parser.on('error', () => undefined).resume();
  try {
    for await (const piece of text) {
      await write(parser, piece);
      yield rows;
      rows = [];
    }
    parser.end();
    if (!parser.readableEnded) await once(parser, 'end');
    yield rows;
  } catch (error) {
    if (!isCsvError(error)) throw error;
    yield rows;
    throw new Unreadable('not-csv', error.lines ?? line);
  } finally {
    parser.destroy();
  }
}

function write(parser: Parser, piece: string): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(piece, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** By its class: the codes of some begin with `CSV_`, of others they do not. */
function isCsvError(error: unknown): error is CsvError & { readonly lines?: number } {
  return error instanceof CsvError;
}
