/** Reads a list file of any format we know, told by its content: our CSV, `targets.simple.csv`, FtM JSON lines. */
import { err, ok, type Result } from '../../core/kernel/result.js';
import type { ListFault, ListPiece, ReadList } from '../../core/register/list-file.port.js';
import { readCsvRows, type CsvRow } from './csv-rows.js';
import { readFtmLine } from './ftm.js';
import { listCsvHeaderFaults, readListCsvRow } from './list-csv.js';
import { readText, Unreadable } from './list-text.js';
import { isTargetsSimple, readTargetsSimpleRow } from './targets-simple.js';

const BATCH = 500;

export const readList: ReadList = async function* (bytes) {
  let batch: ListPiece[] = [];
  try {
    for await (const pieces of readPieces(readText(bytes))) {
      for (const piece of pieces) {
        batch.push(piece);
        if (batch.length < BATCH) continue;
        yield batch;
        batch = [];
      }
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    batch.push(err({ line: error.line, column: null, code: error.code }));
  }
  yield batch;
};

async function* readPieces(text: AsyncGenerator<string>): AsyncGenerator<readonly ListPiece[]> {
  const { head, whole } = await peek(text);
  if (head.startsWith('{')) yield* readLines(whole);
  else yield* readTable(whole);
}

/** The first letters that are not white space, and the whole text with them still in it. */
async function peek(
  text: AsyncGenerator<string>,
): Promise<{ readonly head: string; readonly whole: AsyncGenerator<string> }> {
  let read = '';
  while (read.trimStart() === '') {
    const next = await text.next();
    if (next.done === true) break;
    read += next.value;
  }
  const whole = (async function* () {
    yield read;
    yield* text;
  })();
  return { head: read.trimStart(), whole };
}

async function* readTable(text: AsyncIterable<string>): AsyncGenerator<readonly ListPiece[]> {
  let read: ReadRow | null = null;
  for await (const rows of readCsvRows(text)) {
    const [header] = rows;
    if (header === undefined) continue;
    let body = rows;
    if (read === null) {
      const known = readHeader(header);
      if (!known.ok) {
        yield known.error.map((fault) => err(fault));
        return;
      }
      read = known.value;
      body = rows.slice(1);
    }
    yield body.flatMap(read);
  }
}

type ReadRow = (row: CsvRow) => readonly ListPiece[];

/** How the rows below a header are read, or what is wrong with it. */
function readHeader({ line, cells }: CsvRow): Result<ReadRow, readonly ListFault[]> {
  const columns = cells.map((cell) => cell.trim());
  if (isTargetsSimple(columns)) return ok((row) => readTargetsSimpleRow(row, columns));
  const faults = listCsvHeaderFaults(columns);
  if (faults.length === 0) return ok((row) => readListCsvRow(row, columns));
  // A header with nothing of ours in it is some other file altogether.
  const foreign = !columns.includes('name') && !columns.includes('source');
  return err(foreign ? [{ line, column: null, code: 'unknown-format' }] : faults);
}

async function* readLines(text: AsyncIterable<string>): AsyncGenerator<readonly ListPiece[]> {
  let rest = '';
  let line = 0;
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const each of lines) {
      line += 1;
      if (each.trim() !== '') yield readFtmLine(each, line);
    }
  }
  if (rest.trim() !== '') yield readFtmLine(rest, line + 1);
}
