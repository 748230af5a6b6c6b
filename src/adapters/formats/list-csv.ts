/**
 * Our own list format: one company a row, CSV (RFC 4180) with a header, with `;` or tabs in place of
 * commas as spreadsheets write it; a byte order mark and CRLF are fine. Several
 * values in a cell are joined by `|`. Every file has `name`, `listed`, `events` and `source`; any other column may be
 * absent. Not `events`, though it may be empty: without it a file would make every company that was taken off a list
 * a listed one again.
 *
 * | column | |
 * |---|---|
 * | id | the company's id, `[a-z0-9-]`, at most 32; may be empty: then it is made from the name |
 * | name | the main name, in the list's own spelling |
 * | name_uk | the usual Ukrainian spelling |
 * | official_names, aliases, abbreviations, former_names, brands | other names, many |
 * | countries | ISO 3166-1 alpha-2, many |
 * | identifiers | `edrpou:…`, `lei:…`, `tax:…`, `registration:…`, many |
 * | listed | when it was listed: `2023-04-13`, `2023-03`, `2022`, a span `2022-06/2022-08`, no later than `../2023`; `~` at the end: inferred |
 * | events | what happened later, in order, many: `suspended`, `restored` or `removed`, a date, and a page that says so |
 * | reason_en, reason_uk | why, as the source says it; both or neither |
 * | source | the page that says the company is on the list |
 * | names_basis | `stated`: the source spells the other names so; `unverified`, as without the column: nobody has checked them |
 * | owners, successors | other companies, many: a name, or `id:name` with the id that company has here |
 * | remarks | for the people who keep the file; not imported |
 */
import { err, ok } from '../../core/kernel/result.js';
import type { ListFault, ListFaultCode, ListPiece } from '../../core/register/list-file.port.js';
import type { CsvRow } from './csv-rows.js';
import { ListCsvRow, toRecord } from './list-csv-row.js';

const REQUIRED = ['name', 'listed', 'events', 'source'];
const OPTIONAL = [
  'id',
  'name_uk',
  'official_names',
  'aliases',
  'abbreviations',
  'former_names',
  'brands',
  'countries',
  'identifiers',
  'owners',
  'successors',
  'reason_en',
  'reason_uk',
  'names_basis',
  'remarks',
];

export function listCsvHeaderFaults(columns: readonly string[]): ListFault[] {
  const missing = REQUIRED.filter((name) => !columns.includes(name));
  const unknown = columns.filter((name) => !REQUIRED.includes(name) && !OPTIONAL.includes(name));
  return [
    ...missing.map((name) => fault(1, 'missing-column', name)),
    ...unknown.map((name) => fault(1, 'unknown-column', name)),
  ];
}

/** What one row says; several faults where several cells are wrong. */
export function readListCsvRow(row: CsvRow, columns: readonly string[]): readonly ListPiece[] {
  if (row.cells.length !== columns.length) return [err(fault(row.line, 'wrong-cell-count'))];
  const cells = Object.fromEntries(columns.map((name, index) => [name, row.cells[index]?.trim() ?? '']));
  const read = ListCsvRow.safeParse(cells);
  if (read.success) return [ok({ kind: 'record', line: row.line, record: toRecord(read.data) })];
  return read.error.issues.map((issue) =>
    err(fault(row.line, issue.message as ListFaultCode, issue.path.map(String)[0] ?? null)),
  );
}

function fault(line: number, code: ListFaultCode, column: string | null = null): ListFault {
  return { line, column, code };
}
