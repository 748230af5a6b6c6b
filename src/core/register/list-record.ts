import { latinise } from './matching/scripts.js';
import type { Company, CompanyId, CompanyName, Identifier, Localised } from './company.js';
import { companyIdFor } from './company-id.js';
import { entryId, type Entry, type EntryEvent } from './entry.js';
import type { RegisterList, Snapshot } from './list.js';
import type { ListImport } from './register-store.port.js';

/** One company as a file of any format describes it, checked, but not yet placed among the stored ones. */
export interface ListRecord {
  /** The id the file itself gives; null where it leaves that to us. */
  readonly id: CompanyId | null;
  /** The main name first. */
  readonly names: readonly CompanyName[];
  readonly countries: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly history: readonly EntryEvent[];
  readonly reason: Localised | null;
  readonly source: string;
}

export interface ImportParts {
  readonly list: RegisterList;
  readonly snapshot: Snapshot;
  readonly records: readonly ListRecord[];
}

/** Gives every record its company id, the same ones for the same file on every machine. */
export function assembleImport({ list, snapshot, records }: ImportParts): ListImport {
  const taken = new Set(records.flatMap((record) => record.id ?? []));
  const companies: Company[] = [];
  const entries: Entry[] = [];
  for (const record of records) {
    const id = record.id ?? companyIdFor(latinise(record.names[0]?.text ?? ''), taken);
    taken.add(id);
    companies.push({
      id,
      names: record.names,
      countries: record.countries,
      identifiers: record.identifiers,
    });
    entries.push({
      id: entryId(list.id, id),
      listId: list.id,
      companyId: id,
      history: record.history,
      reason: record.reason,
      source: record.source,
    });
  }
  return { list, snapshot, companies, entries };
}
