import type { CompanyLink, CompanyName, Identifier } from '../../core/register/company.js';
import type { DescriptionFault } from '../../core/register/describe-list.js';
import {
  changedFields,
  type EntryChange,
  type EntryFacts,
  type Field,
} from '../../core/register/entry-change.js';
import type { EntryEvent } from '../../core/register/entry.js';
import type { ImportRefusal, PreparedImport } from '../../core/register/import-list.js';
import type { ListFault, ListFaultCode } from '../../core/register/list-file.port.js';
import { EVER } from '../../core/register/uncertain-date.js';
import { count } from './amounts.js';

/** For operators, in English like the log. */
const FAULTS: Readonly<Record<ListFaultCode, string>> = {
  'unknown-format':
    'the file is of no known format: our CSV, targets.simple.csv or FollowTheMoney JSON lines, also as .gz',
  'not-utf8': 'the text is neither UTF-8 nor UTF-16 with a byte order mark',
  'not-gzip': 'the gzip data is damaged or cut short',
  'not-csv': 'quotes do not fit together',
  'not-json': 'the line is not JSON',
  'no-rows': 'there is no company in the file',
  'missing-column': 'the column is missing',
  'unknown-column': 'there is no such column in this format',
  'wrong-cell-count': 'the row has more or fewer cells than the header',
  'missing-value': 'the value is missing',
  'bad-id': 'an id is made of a-z, 0-9 and -, at most 32',
  'duplicate-id': 'an earlier row has the same id',
  'bad-country': 'a country is two capital letters, such as UA',
  'bad-date': 'a date is 2023-04-13, 2023-04, 2023 or a span 2023-04/2023-06',
  'bad-event': 'an event is suspended, restored or removed, a date, and perhaps a page',
  'day-to-come': 'something is said to have happened on a day to come',
  'events-out-of-order': 'an event is older than the one before it',
  'bad-identifier': 'an identifier is edrpou:, lei:, tax: or registration: and the number',
  'bad-basis': 'the basis is stated, inferred or unverified',
  'bad-link': 'another company is its name, or id:name',
  'bad-url': 'this is no address of a web page',
  'reason-in-one-language': 'a reason is given in both languages or in none',
};

export const DESCRIPTION_FAULTS: Readonly<Record<DescriptionFault, string>> = {
  'bad-list-id': 'A list’s id (--list) is made of a-z, 0-9 and -, at most 32, such as nacp-sponsors.',
  'bad-url': '--url is the address of a web page, such as https://example.org/list.',
  'bad-withdrawn':
    '--withdrawn is the day the list was given up, such as 2024-03-20, not one to come, or no.',
  'bad-stale-after': '--stale-after is a number of days, such as 90.',
};

/** Why nothing was imported, a line each. */
export function refusalLines(refusal: ImportRefusal): readonly string[] {
  if (refusal.code === 'older-copy') {
    return [
      `The file is of ${refusal.takenOn}, and the register has a copy of ${refusal.newest}. Give the day with --taken-on if this one is newer.`,
    ];
  }
  if (refusal.code === 'future-copy') {
    return [`The file is of ${refusal.takenOn}, a day to come. Give the right day with --taken-on.`];
  }
  const rest = refusal.more > 0 ? [`and ${count(refusal.more, 'more fault')}`] : [];
  return [...refusal.faults.map(faultLine), ...rest];
}

function faultLine({ line, column, code }: ListFault): string {
  return `row ${line}${column === null ? '' : `, ${column}`}: ${FAULTS[code]}`;
}

export function countsLine({ counts, takenOn, newest }: PreparedImport): string {
  const { added, changed, returned, ended, dropped, off, total } = counts;
  const parts = [`${added} added`, `${changed} changed`, `${returned} back again`, `${ended} ended`];
  if (dropped > 0) parts.push(`${dropped} taken back`);
  const saidOff = off - ended - dropped;
  if (saidOff > 0) parts.push(`${saidOff} of the changed removed from the list`);
  // A slip in the list's id would otherwise go unnoticed.
  const isNew = newest === null ? ' The list is new.' : '';
  return `${count(total, 'entry', 'entries')} as of ${takenOn}: ${parts.join(', ')}.${isNew}`;
}

const SIGNS: Readonly<Record<EntryChange['kind'], string>> = {
  added: '+ added',
  changed: '~ changed',
  returned: '+ back again',
  ended: '- ended',
  dropped: '- taken back',
};

/** One change as lines: what happens to the entry, then field by field what was and what will be. */
export function changeLines({ kind, facts, former }: EntryChange): readonly string[] {
  const title = `${SIGNS[kind]}: ${facts.names[0]?.text ?? facts.companyId} (${facts.companyId})`;
  if (former === null) return [title];
  return [title, ...changedFields(former, facts).flatMap((field) => fieldLines(field, former, facts))];
}

function fieldLines(field: Field, before: EntryFacts, after: EntryFacts): readonly string[] {
  const was = valuesOf(field, before);
  const is = valuesOf(field, after);
  const gone = was.filter((value) => !is.includes(value)).map((value) => `    ${field} - ${value}`);
  const come = is.filter((value) => !was.includes(value)).map((value) => `    ${field} + ${value}`);
  return gone.length + come.length > 0 ? [...gone, ...come] : [`    ${field}: sources changed`];
}

function valuesOf(field: Field, facts: EntryFacts): readonly string[] {
  switch (field) {
    case 'names':
      return facts.names.map(nameText);
    case 'countries':
      return facts.countries;
    case 'identifiers':
      return facts.identifiers.map(({ scheme, value }: Identifier) => `${scheme}:${value}`);
    case 'links':
      return facts.links.map(
        ({ kind, name, companyId }: CompanyLink) => `${kind}: ${name || (companyId ?? '')}`,
      );
    case 'history':
      return facts.history.map(eventText);
    case 'reason':
      return facts.reason === null ? [] : [facts.reason.en];
    case 'source':
      return [facts.source];
  }
}

function nameText({ text, kind }: CompanyName): string {
  return `${text} (${kind})`;
}

function eventText({ kind, on, basis }: EntryEvent): string {
  const { earliest, latest } = on;
  const days = earliest === latest ? latest : earliest === EVER ? `by ${latest}` : `${earliest} to ${latest}`;
  return `${kind} ${days}${basis === 'compared' ? ' (from comparing copies)' : ''}`;
}
