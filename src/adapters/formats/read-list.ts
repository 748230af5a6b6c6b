/** Reads a list file of any format we know, told by its content: our CSV, `targets.simple.csv`, FtM JSON lines. */
import { err, ok, type Result } from '../../core/kernel/result.js';
import type { ListFault, ListPiece, ReadList } from '../../core/register/list-file.port.js';
import { readCsvRows, type CsvRow, type Delimiter } from './csv-rows.js';
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
  if (head === '') return;
  if (head.startsWith('{')) yield* isJson(head) ? readLines(whole) : [[err(FOREIGN)]];
  else if (/^[[<]/.test(head)) yield [err(FOREIGN)];
  else yield* readTable(whole, delimiterIn(head));
}

const FOREIGN: ListFault = { line: 1, column: null, code: 'unknown-format' };
/** A first line that is longer is looked at as far as this; the longest entities have tens of thousands. */
const LONGEST_HEAD = 1_000_000;

/** The first line with something in it, and the whole text with that still in it. */
async function peek(
  text: AsyncGenerator<string>,
): Promise<{ readonly head: string; readonly whole: AsyncGenerator<string> }> {
  let read = '';
  while (!/\S.*[\r\n]/.test(read) && read.length < LONGEST_HEAD) {
    const next = await text.next();
    if (next.done === true) break;
    read += next.value;
  }
  const whole = (async function* () {
    yield read;
    yield* text;
  })();
  return { head: /\S.*/.exec(read)?.[0] ?? '', whole };
}

/** Whether the first line is an entity: of a file that is JSON otherwise, every line would be a fault. */
function isJson(line: string): boolean {
  if (line.length >= LONGEST_HEAD) return true;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** What separates the cells of a header: none of our columns has one of these in its name. */
function delimiterIn(header: string): Delimiter {
  const count = (delimiter: Delimiter): number => header.split(delimiter).length;
  return ([';', '\t'] as const).find((each) => count(each) > count(',')) ?? ',';
}

async function* readTable(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<readonly ListPiece[]> {
  let read: ReadRow | null = null;
  for await (const rows of readCsvRows(text, delimiter)) {
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
  return err(foreign ? [{ ...FOREIGN, line }] : faults);
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
