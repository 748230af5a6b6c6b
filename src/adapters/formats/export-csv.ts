import { stringify } from 'csv-stringify/sync';
import type { CaseDate } from '../../core/dates/case-date.js';
import type {
  Exported,
  ExportedCase,
  ExportedComponent,
  ExportedFile,
} from '../../core/export/exported-case.js';
import { addedWords } from '../../core/export/exported-case.js';
import type { ExportFormat } from './export-format.js';
import { choiceText, inscriptionText, kindText, namedPlace, placeText } from './exported-text.js';

interface Row {
  readonly record: ExportedCase;
  /** Null for a case without a component: it has a line all the same. */
  readonly component: ExportedComponent | null;
  readonly number: number;
}

type Cell = string | number | null;

/** The columns in their order. Names are read by other people's programs: add at the end, rename none. */
const COLUMNS: readonly (readonly [string, (row: Row) => Cell])[] = [
  ['ref', ({ record }) => record.ref],
  ['status', ({ record }) => record.status],
  ['submitted_at', ({ record }) => record.submittedAt],
  ['decided_at', ({ record }) => record.decidedAt],
  ['consent', ({ record }) => record.consent],
  ['weapon', ({ record }) => choiceText(record.incident.weapon)],
  ['date', ({ record }) => date(record.incident.date)],
  ['place', ({ record }) => placeText(record.incident.place)],
  [
    'latitude',
    ({ record: { incident } }) =>
      incident.place?.value.kind === 'pin' ? incident.place.value.latitude : null,
  ],
  [
    'longitude',
    ({ record: { incident } }) =>
      incident.place?.value.kind === 'pin' ? incident.place.value.longitude : null,
  ],
  ['circumstances', ({ record }) => record.incident.circumstances?.value ?? null],
  ['component', ({ number }) => number],
  ['component_type', ({ component }) => choiceText(component?.type ?? null)],
  [
    'marking',
    ({ component }) =>
      component?.marking?.value.kind === 'text'
        ? component.marking.value.text
        : kindText(component?.marking ?? null),
  ],
  [
    'manufacturer',
    ({ component }) =>
      component?.manufacturer?.value.kind === 'named'
        ? component.manufacturer.value.name
        : kindText(component?.manufacturer ?? null),
  ],
  ['company_id', ({ component }) => component?.company?.value.id ?? null],
  ['company', ({ component }) => component?.company?.value.name ?? null],
  ['files', ({ record }) => record.evidence.length],
  ['files_sha256', ({ record }) => record.evidence.map((file: ExportedFile) => file.sha256).join(' ')],
  // Where the last dispute of the finding stands; empty where there is none.
  ['dispute', ({ component }) => lastDispute(component)],
  // What was typed where a choice, a date or a place was understood from it.
  ['weapon_words', ({ record }) => words(record.incident.weapon)],
  ['component_words', ({ component }) => words(component?.type ?? null)],
  ['date_words', ({ record }) => words(record.incident.date)],
  ['place_words', ({ record }) => words(record.incident.place)],
  // `pin`, `settlement`, `raion`, `oblast`, `words` or `unknown`: how far the place is known.
  ['place_kind', ({ record }) => kindText(record.incident.place)],
  ['place_code', ({ record }) => namedPlace(record.incident.place)?.code ?? null],
  ['object_state', ({ record }) => record.custody.state?.value ?? null],
  ['campaign', ({ record }) => record.campaign?.value ?? null],
  ['added_words', ({ record }) => addedWords(record).join('\n') || null],
  // The side of the square, in metres, that the point's own words leave open; empty where it is exact.
  [
    'place_within_metres',
    ({ record: { incident } }) =>
      incident.place?.value.kind === 'pin' ? (incident.place.value.metres ?? null) : null,
  ],
  ['weapon_variant', ({ record }) => inscriptionText(record.incident.variant)],
  ['target', ({ record }) => choiceText(record.incident.target)],
  ['casualties', ({ record }) => choiceText(record.incident.casualties)],
  ['known_how', ({ record }) => choiceText(record.custody.knownHow)],
  ['last_seen', ({ record }) => date(record.custody.seen)],
  ['holder', ({ record }) => choiceText(record.custody.holder)],
  ['condition', ({ record }) => choiceText(record.custody.condition)],
  ['marking_state', ({ component }) => choiceText(component?.markingState ?? null)],
  ['part_number', ({ component }) => inscriptionText(component?.partNumber ?? null)],
  ['date_code', ({ component }) => inscriptionText(component?.dateCode ?? null)],
  // The first and the last day that the date code can mean.
  ['made_from', ({ component }) => made(component)?.from ?? null],
  ['made_to', ({ component }) => made(component)?.to ?? null],
  ['lot', ({ component }) => inscriptionText(component?.lot ?? null)],
  ['serial', ({ component }) => inscriptionText(component?.serial ?? null)],
  ['country_on_package', ({ component }) => choiceText(component?.country ?? null)],
  ['logo', ({ component }) => inscriptionText(component?.logo ?? null)],
  ['board', ({ component }) => choiceText(component?.board ?? null)],
  ['quantity', ({ component }) => quantity(component)],
  ['may_ask', ({ record }) => record.mayAsk?.value ?? null],
];

/**
 * One component a line, with its case on every line. UTF-8 with a byte order mark, since spreadsheets take a file
 * without one for another encoding; RFC 4180 otherwise. A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front.
 */
export const csvExport: ExportFormat = {
  head: `\ufeff${csv([COLUMNS.map(([name]) => name)])}`,
  lines: (record) => csv(rowsOf(record).map((row) => COLUMNS.map(([, cell]) => cell(row)))),
};

function rowsOf(record: ExportedCase): readonly Row[] {
  if (record.components.length === 0) return [{ record, component: null, number: 0 }];
  return record.components.map((component, index) => ({ record, component, number: index + 1 }));
}

function csv(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', escape_formulas: true },
  );
}

function lastDispute(component: ExportedComponent | null): string | null {
  const last = component?.disputes.at(-1);
  return last === undefined ? null : (last.outcome?.kind ?? 'open');
}

/** ISO 8601: a day, week, month or year, or an interval of two; `unknown`. */
function date(said: Exported<CaseDate>): string | null {
  if (said?.value.kind === 'known') return said.value.on;
  return said?.value.kind === 'range' ? `${said.value.from}/${said.value.to}` : kindText(said);
}

/** The days in which the part was made, where its date code can be read. */
function made(component: ExportedComponent | null): { readonly from: string; readonly to: string } | null {
  const code = component?.dateCode?.value;
  return code?.kind === 'text' ? (code.made ?? null) : null;
}

function quantity(component: ExportedComponent | null): Cell {
  const said = component?.quantity ?? null;
  if (said?.value.kind === 'count') return said.value.count;
  return said?.value.kind === 'other' ? said.value.words : kindText(said);
}

function words(said: Exported<object>): string | null {
  return said && 'words' in said.value && typeof said.value.words === 'string' ? said.value.words : null;
}
