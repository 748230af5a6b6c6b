import { titlesOf } from '../../../core/register/screening/plan.js';
import { countRows } from '../../../core/register/screening/screen-rows.js';
import type { Screening } from '../../../core/register/screening/screening.js';
import type { Book, Row, TableWriter } from '../../../core/register/screening/table.js';
import { dayInUkraine } from '../today.js';
import { noteRows } from './notes-sheet.js';
import { resultTable, type ResultTable } from './result-table.js';
import type { Screened, ScreeningRun } from './screen-table.js';

/** Bots may send no larger file: https://core.telegram.org/bots/api#senddocument. Bytes. */
export const MOST_SENT = 50_000_000;

export interface ResultFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of a result is made when it is about to be sent. */
export type MakeFile = () => Promise<ResultFile>;

/** The result as its owner gets it: a workbook, and the same table as CSV; always in this order. */
export function resultFiles(on: ScreeningRun, { rows: screened, searched }: Screened): readonly MakeFile[] {
  const { app, screening, recognised, table } = on;
  const { plan } = recognised;
  const { locale, source } = screening;
  const t = app.translate(locale);
  const header = titlesOf(table.rows, plan);
  const result = resultTable({ t, header, plan, screened });
  const notes = noteRows(t, locale, {
    file: source.kind === 'file' ? source.name : '',
    on: dayInUkraine(app.clock.now()),
    counts: countRows(screened),
    emptyRows: table.emptyRows,
    searched,
  });
  const name = resultName(screening);
  const book = (): Book => ({
    notes: { name: t('screening:notes.sheet'), rows: notes },
    table: { ...result, name: t('screening:notes.table'), rows: result.rows() },
  });
  return [
    async () => ({ name: `${name}.xlsx`, bytes: await app.tables.xlsx(book()) }),
    async () =>
      fitToSend(app.tables, { name: `${name}.csv`, bytes: await app.tables.csv(withHeader(result)) }),
  ];
}

/** As it is, or zipped where it is larger than may be sent: fifty thousand rows of fifty columns are 100 MB of CSV. */
export async function fitToSend(tables: Pick<TableWriter, 'zip'>, file: ResultFile): Promise<ResultFile> {
  const { name, bytes } = file;
  if (bytes.byteLength <= MOST_SENT) return file;
  return { name: `${name}.zip`, bytes: await tables.zip(name, bytes) };
}

function* withHeader({ header, rows }: ResultTable): Generator<Row> {
  yield header;
  yield* rows();
}

/** The file's own name with ours behind it. */
function resultName({ source }: Screening): string {
  const own = source.kind === 'file' ? source.name.replace(/\.\w{1,5}$/, '') : '';
  const safe = own
    .replace(/[^\p{L}\p{N} ._-]/gu, '')
    .slice(0, 60)
    .trim();
  return safe === '' ? 'slid' : `${safe}-slid`;
}
