/**
 * Our own list format: one company a row, CSV (RFC 4180) in UTF-8 with a header; a byte order mark and CRLF are
 * fine. Several values in a cell are joined by `|`.
 *
 * | column | |
 * |---|---|
 * | id | the company's id, `[a-z0-9-]`, at most 32; may be empty: then it is made from the name |
 * | name | the main name, in the list's own spelling |
 * | name_uk | the usual Ukrainian spelling |
 * | official_names, aliases, abbreviations, former_names, brands | other names, many |
 * | countries | ISO 3166-1 alpha-2, many |
 * | identifiers | `edrpou:…`, `lei:…`, `tax:…`, `registration:…`, many; the column may be absent |
 * | listed | when it was listed: `2023-04-13`, `2023-03`, `2022`, a span `2022-06/2022-08`; `~` at the end: inferred |
 * | events | what happened later, in order, many: `suspended`, `restored` or `removed`, a date, and a page that says so |
 * | reason_en, reason_uk | why, as the source says it; both or neither |
 * | source | the page that says the company is on the list |
 * | names_basis | `stated`: the source spells the other names so; `unverified`: nobody has checked them |
 * | remarks | for the people who keep the file; not imported; the column may be absent |
 */
import { parse, type CsvError } from 'csv-parse/sync';
import { err, ok, type Result } from '../../core/kernel/result.js';
import type { ListFault, ListFaultCode, ParseList } from '../../core/register/list-file.port.js';
import type { ListRecord } from '../../core/register/list-record.js';
import { ListCsvRow, toRecord } from './list-csv-row.js';

const REQUIRED = [
  'id',
  'name',
  'name_uk',
  'official_names',
  'aliases',
  'abbreviations',
  'former_names',
  'brands',
  'countries',
  'listed',
  'events',
  'reason_en',
  'reason_uk',
  'source',
  'names_basis',
];
const OPTIONAL = ['identifiers', 'remarks'];

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export const parseListCsv: ParseList = (bytes) => {
  const rows = readRows(bytes);
  if (!rows.ok) return err([rows.error]);
  const [header, ...body] = rows.value;
  if (header === undefined || body.length === 0) return err([fault(1, 'no-rows')]);
  const columns = header.cells.map((cell) => cell.trim());
  const faults = headerFaults(columns);
  if (faults.length > 0) return err(faults);
  return collect(body.map((row) => ({ line: row.line, result: readRecord(row, columns) })));
};

function readRows(bytes: Uint8Array): Result<readonly Row[], ListFault> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return err(fault(1, 'not-utf8'));
  }
  const rows: Row[] = [];
  let line = 1;
  try {
    parse(text, {
      relaxColumnCount: true,
      skipEmptyLines: true,
      onRecord: (cells: string[], context) => {
        rows.push({ line, cells });
        line = context.lines + 1;
        return null;
      },
    });
  } catch (error) {
    return err(fault((error as CsvError & { lines?: number }).lines ?? line, 'not-csv'));
  }
  return ok(rows);
}

function headerFaults(columns: readonly string[]): ListFault[] {
  const missing = REQUIRED.filter((name) => !columns.includes(name));
  const unknown = columns.filter((name) => !REQUIRED.includes(name) && !OPTIONAL.includes(name));
  return [
    ...missing.map((name) => fault(1, 'missing-column', name)),
    ...unknown.map((name) => fault(1, 'unknown-column', name)),
  ];
}

function readRecord(row: Row, columns: readonly string[]): Result<ListRecord, readonly ListFault[]> {
  if (row.cells.length !== columns.length) return err([fault(row.line, 'wrong-cell-count')]);
  const cells = Object.fromEntries(columns.map((name, index) => [name, row.cells[index]?.trim() ?? '']));
  const read = ListCsvRow.safeParse(cells);
  if (read.success) return ok(toRecord(read.data));
  return err(
    read.error.issues.map((issue) =>
      fault(row.line, issue.message as ListFaultCode, issue.path.map(String)[0] ?? null),
    ),
  );
}

interface Read {
  readonly line: number;
  readonly result: Result<ListRecord, readonly ListFault[]>;
}

function collect(rows: readonly Read[]): Result<readonly ListRecord[], readonly ListFault[]> {
  const records: ListRecord[] = [];
  const faults: ListFault[] = [];
  const ids = new Set<string>();
  for (const { line, result } of rows) {
    if (!result.ok) {
      faults.push(...result.error);
      continue;
    }
    const { id } = result.value;
    if (id !== null && ids.has(id)) faults.push(fault(line, 'duplicate-id', 'id'));
    if (id !== null) ids.add(id);
    records.push(result.value);
  }
  return faults.length > 0 ? err(faults) : ok(records);
}

function fault(line: number, code: ListFaultCode, column: string | null = null): ListFault {
  return { line, column, code };
}
