import { setImmediate as othersFirst } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { writeXlsxStream } from 'hucre/xlsx';
import { inert, type Row, type TableWriter } from '../../../core/register/screening/table.js';

/** Rows written before others get their turn; a few milliseconds of work. */
const PIECE = 200;
/** What a cell of a spreadsheet can hold. Characters. */
const LONGEST_CELL = 32_767;

/** Writes a little at a time, so that a long table holds nobody up. The first row is the header. */
export function createTableWriter(): TableWriter {
  return {
    async xlsx(rows) {
      const stream = writeXlsxStream(inPieces(rows), { name: 'Slid', freezePane: { rows: 1 } });
      return new Uint8Array(await new Response(stream).arrayBuffer());
    },
    async csv(rows) {
      const parts: Buffer[] = [Buffer.from('\ufeff')];
      for await (const row of inPieces(rows)) {
        parts.push(Buffer.from(stringify([row], { record_delimiter: 'windows' })));
      }
      return new Uint8Array(Buffer.concat(parts));
    },
  };
}

async function* inPieces(rows: Iterable<Row>): AsyncGenerator<string[]> {
  let written = 0;
  for (const row of rows) {
    if (++written % PIECE === 0) await othersFirst();
    yield row.map((cell) => inert(withoutControls(cell).slice(0, LONGEST_CELL)));
  }
}

/** Characters that XML 1.0 cannot hold would make a workbook that does not open. */
function withoutControls(cell: string): string {
  // eslint-disable-next-line no-control-regex -- these characters are what is taken out
  return cell.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
}
