/**
 * OpenSanctions' `targets.simple.csv`: one target a row, several values in a cell joined by `;`. Only companies and
 * other organisations are read; people, vessels and the rest are passed over.
 *
 * The file does not say when a company was put on a list, only when it was first seen there: so it was listed no later
 * than that.
 */
import { parse } from 'csv-parse/sync';
import { err, ok } from '../../core/kernel/result.js';
import type { CompanyName } from '../../core/register/company.js';
import { companyIdOf } from '../../core/register/company-id.js';
import type { ListFault, ListPiece } from '../../core/register/list-file.port.js';
import type { ListRecord } from '../../core/register/list-record.js';
import { noLaterThan, parseUncertainDate, type IsoDay } from '../../core/register/uncertain-date.js';
import type { CsvRow } from './csv-rows.js';
import { countryOf, identifierOf } from './foreign-identifiers.js';
import { ORGANISATIONS } from './ftm-entity.js';

const REQUIRED = ['id', 'schema', 'name', 'aliases', 'countries', 'identifiers'];
/** A day that cannot be would otherwise be taken for none. */
const DATES = ['first_seen', 'last_seen'];
const LONGEST_REASON = 1000;

/** Whether a header is this format's. */
export function isTargetsSimple(columns: readonly string[]): boolean {
  return REQUIRED.every((column) => columns.includes(column));
}

export function readTargetsSimpleRow(
  { line, cells }: CsvRow,
  columns: readonly string[],
): readonly ListPiece[] {
  if (cells.length !== columns.length) return [err({ line, column: null, code: 'wrong-cell-count' })];
  const cell = (name: string): string => cells[columns.indexOf(name)]?.trim() ?? '';
  const seen = dayOf(cell('last_seen'));
  const pieces: ListPiece[] = seen === null ? [] : [ok({ kind: 'seen', on: seen })];
  if (!ORGANISATIONS.has(cell('schema'))) return pieces;
  const faults = faultsOf(line, cell);
  if (faults.length > 0) return faults.map((fault) => err(fault));
  return [...pieces, ok({ kind: 'record', line, record: recordOf(cell) })];
}

function faultsOf(line: number, cell: (name: string) => string): ListFault[] {
  const missing = ['id', 'name'].filter((column) => cell(column) === '');
  const wrong = DATES.filter((column) => cell(column) !== '' && dayOf(cell(column)) === null);
  return [
    ...missing.map((column): ListFault => ({ line, column, code: 'missing-value' })),
    ...wrong.map((column): ListFault => ({ line, column, code: 'bad-date' })),
  ];
}

function recordOf(cell: (name: string) => string): ListRecord {
  const first = dayOf(cell('first_seen'));
  const sanctions = values(cell('sanctions')).join('; ').slice(0, LONGEST_REASON);
  const countries = values(cell('countries')).flatMap((code) => countryOf(code) ?? []);
  return {
    id: companyIdOf(cell('id')),
    names: [cell('name'), ...values(cell('aliases'))].map(nameAt),
    countries,
    identifiers: values(cell('identifiers')).flatMap((value) => identifierOf(value, countries) ?? []),
    links: [],
    history:
      first === null
        ? []
        : [{ kind: 'listed', on: noLaterThan(first), basis: 'stated', source: null, note: null }],
    reason: sanctions === '' ? null : { uk: sanctions, en: sanctions },
    source: null,
  };
}

function nameAt(text: string, position: number): CompanyName {
  const provenance = { basis: 'stated', source: null } as const;
  return { text, kind: position === 0 ? 'main' : 'alias', language: null, provenance };
}

function values(cell: string): string[] {
  if (cell === '') return [];
  const parts = cell.includes('"') ? quoted(cell) : cell.split(';');
  return [...new Set(parts.map((part) => part.trim()))].filter((part) => part !== '');
}

/** A value that holds a `;` itself stands in quotes, as in CSV. Quotes that are part of a name do not fit together. */
function quoted(cell: string): string[] {
  try {
    return parse(cell, { delimiter: ';', relaxColumnCount: true, relaxQuotes: true }).flat();
  } catch {
    return cell.split(';');
  }
}

function dayOf(text: string): IsoDay | null {
  return parseUncertainDate(text.slice(0, 10))?.latest ?? null;
}
