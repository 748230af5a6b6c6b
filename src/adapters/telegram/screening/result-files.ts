import { titlesOf } from '../../../core/register/screening/plan.js';
import { countRows } from '../../../core/register/screening/screen-rows.js';
import type { Screening } from '../../../core/register/screening/screening.js';
import type { Book, Row } from '../../../core/register/screening/table.js';
import { dayInUkraine } from '../today.js';
import { noteRows } from './notes-sheet.js';
import { resultTable, type ResultTable } from './result-table.js';
import type { Screened, ScreeningRun } from './screen-table.js';

/** A file of a result, made when it is about to be sent. */
export interface ResultFile {
  readonly name: string;
  readonly make: () => Promise<Uint8Array>;
}

/** The result as its owner gets it: a workbook, and the same table as CSV; always in this order. */
export function resultFiles(on: ScreeningRun, { rows: screened, searched }: Screened): readonly ResultFile[] {
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
    { name: `${name}.xlsx`, make: () => app.tables.xlsx(book()) },
    { name: `${name}.csv`, make: () => app.tables.csv(withHeader(result)) },
  ];
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
