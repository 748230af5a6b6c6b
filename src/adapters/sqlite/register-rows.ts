import type { EntryFacts } from '../../core/register/entry-change.js';
import { entryId } from '../../core/register/entry.js';
import type { ListId } from '../../core/register/list.js';

export type Value = string | number | null;

/** A table of facts: each row says one thing of one company on one list, and which import first said so. */
export interface FactTable {
  readonly name: string;
  /** Which company on which list. */
  readonly key: readonly string[];
  /** Whether its rows have an order, kept in `position`, the column after the key. */
  readonly ordered: boolean;
  /** What is said. The last column of the table is `snapshot`. */
  readonly said: readonly string[];
  /** The rows for these facts, without `snapshot`. */
  rows(facts: EntryFacts, listId: ListId): readonly (readonly Value[])[];
}

const COMPANY_ON_LIST = ['company_id', 'list_id'];

export const FACT_TABLES: readonly FactTable[] = [
  {
    name: 'register_names',
    key: COMPANY_ON_LIST,
    ordered: true,
    said: ['text', 'kind', 'language', 'basis', 'source'],
    rows: ({ companyId, names }, listId) =>
      names.map(({ text, kind, language, provenance: { basis, source } }, position) => [
        companyId,
        listId,
        position,
        text,
        kind,
        language,
        basis,
        source,
      ]),
  },
  {
    name: 'register_countries',
    key: COMPANY_ON_LIST,
    ordered: false,
    said: ['country'],
    rows: ({ companyId, countries }, listId) => countries.map((country) => [companyId, listId, country]),
  },
  {
    name: 'register_identifiers',
    key: COMPANY_ON_LIST,
    ordered: false,
    said: ['scheme', 'value'],
    rows: ({ companyId, identifiers }, listId) =>
      identifiers.map(({ scheme, value }) => [companyId, listId, scheme, value]),
  },
  {
    name: 'register_links',
    key: COMPANY_ON_LIST,
    ordered: true,
    said: ['kind', 'other_id', 'name'],
    rows: ({ companyId, links }, listId) =>
      links.map(({ kind, companyId: other, name }, position) => [
        companyId,
        listId,
        position,
        kind,
        other,
        name,
      ]),
  },
  {
    name: 'register_entry_events',
    key: ['entry_id'],
    ordered: true,
    said: ['kind', 'earliest', 'latest', 'approximate', 'basis', 'source', 'note_uk', 'note_en'],
    rows: ({ companyId, history }, listId) =>
      history.map(({ kind, on, basis, source, note }, position) => [
        entryId(listId, companyId),
        position,
        kind,
        on.earliest,
        on.latest,
        on.approximate ? 1 : 0,
        basis,
        source,
        note?.uk ?? null,
        note?.en ?? null,
      ]),
  },
];

/** SQL that is true of a row whose import counts or is about to; `snapshot` is the column with the import's number. */
export function counted(snapshot: string): string {
  return `(select state from register_snapshots where number = ${snapshot}) is not 'coming'`;
}

export function columnsOf({ key, ordered, said }: FactTable): readonly string[] {
  return [...key, ...(ordered ? ['position'] : []), ...said, 'snapshot'];
}

/** The value of each column of {@link FactTable.key}. */
export function keyOf({ key }: FactTable, companyId: string, listId: ListId): readonly Value[] {
  return key.length === 1 ? [entryId(listId, companyId)] : [companyId, listId];
}
