import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { ZipFile } from 'yazl';
import type { Row, TableWriter } from '../../../core/register/screening/table.js';
import { rowXml, safeCell } from './sheet-xml.js';
import { workbookFrame } from './workbook-frame.js';

/** Rows written before others get their turn; a few milliseconds of work. */
const PIECE = 200;
/** Rows whose links can be clicked and that columns are as wide as: matches, which come first. */
const HEAD = 1_000;

/** Writes a little at a time, so that a long table holds nobody up, and never has it in memory unpacked. */
export function createTableWriter(): TableWriter {
  return {
    async xlsx(book) {
      const rows = book.table.rows[Symbol.iterator]();
      const head = take(rows, HEAD);
      const { parts, sheet } = await workbookFrame(book, head);
      const zip = new ZipFile();
      for (const [name, content] of parts) zip.addBuffer(content, name);
      zip.addReadStream(Readable.from(sheetText(sheet, head, rows)), sheet.path);
      zip.end();
      return new Uint8Array(await buffer(zip.outputStream));
    },
    async csv(rows) {
      const parts: Buffer[] = [Buffer.from('\ufeff')];
      for await (const piece of inPieces(rows)) {
        const cells = piece.map((row) => row.map(safeCell));
        parts.push(Buffer.from(stringify(cells, { record_delimiter: 'windows' })));
      }
      return new Uint8Array(Buffer.concat(parts));
    },
    async zip(name, bytes) {
      const zip = new ZipFile();
      zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name);
      zip.end();
      return new Uint8Array(await buffer(zip.outputStream));
    },
  };
}

async function* sheetText(
  { before, after }: { readonly before: string; readonly after: string },
  head: readonly Row[],
  rest: Iterator<Row>,
): AsyncGenerator<Buffer> {
  // The header is row 0, and part of what comes before.
  let at = 1;
  const xml = (rows: readonly Row[]): Buffer => Buffer.from(rows.map((row) => rowXml(row, at++)).join(''));
  yield Buffer.from(before);
  for await (const piece of inPieces(head)) yield xml(piece);
  for await (const piece of inPieces({ [Symbol.iterator]: () => rest })) yield xml(piece);
  yield Buffer.from(after);
}

async function* inPieces(rows: Iterable<Row>): AsyncGenerator<readonly Row[]> {
  const iterator = rows[Symbol.iterator]();
  for (let piece = take(iterator, PIECE); piece.length > 0; piece = take(iterator, PIECE)) {
    yield piece;
    await othersFirst();
  }
}

function take(rows: Iterator<Row>, most: number): Row[] {
  const taken: Row[] = [];
  while (taken.length < most) {
    const next = rows.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}
