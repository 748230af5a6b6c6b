import type Database from 'better-sqlite3';
import type { CompanyId, CompanyLink, CompanyName, Identifier } from '../../core/register/company.js';
import type { Presence, StoredFacts } from '../../core/register/entry-change.js';
import { entryId, type EntryEvent } from '../../core/register/entry.js';
import type { ListId } from '../../core/register/list.js';
import { counted } from './register-rows.js';

interface EntryRow {
  readonly companyId: string;
  readonly reasonUk: string | null;
  readonly reasonEn: string | null;
  readonly source: string;
  readonly presence: Presence;
}

interface NameRow extends Omit<CompanyName, 'provenance'> {
  readonly basis: CompanyName['provenance']['basis'];
  readonly source: string | null;
}

interface EventRow extends Pick<EntryEvent, 'kind' | 'basis' | 'source'> {
  readonly earliest: string;
  readonly latest: string;
  readonly approximate: number;
  readonly noteUk: string | null;
  readonly noteEn: string | null;
}

/** Reads what single lists say of single companies. Prepared once: imports of a million entries go through here. */
export interface FactsReader {
  one(listId: ListId, companyId: CompanyId): StoredFacts | null;
  present(listId: ListId, after: CompanyId, limit: number): readonly StoredFacts[];
  history(id: string): readonly EntryEvent[];
}

const ENTRY = `company_id as companyId, reason_uk as reasonUk, reason_en as reasonEn, source, presence
  from register_entries`;

export function createFactsReader(client: Database.Database): FactsReader {
  const entry = client.prepare<[string], EntryRow>(
    `select ${ENTRY} where id = ? and ${counted('first_snapshot')}`,
  );
  const present = client.prepare<[string, string, number], EntryRow>(
    `select ${ENTRY} where list_id = ? and company_id > ? and presence = 'present'
       and ${counted('first_snapshot')}
     order by company_id limit ?`,
  );
  const names = client.prepare<[string, string], NameRow>(
    `select text, kind, language, basis, source from register_names
     where company_id = ? and list_id = ? order by position`,
  );
  const countries = client
    .prepare<[string, string], string>(
      'select country from register_countries where company_id = ? and list_id = ? order by country',
    )
    .pluck();
  const identifiers = client.prepare<[string, string], Identifier>(
    'select scheme, value from register_identifiers where company_id = ? and list_id = ? order by rowid',
  );
  const links = client.prepare<[string, string], CompanyLink>(
    `select kind, other_id as companyId, name from register_links
     where company_id = ? and list_id = ? order by position`,
  );
  const events = client.prepare<[string], EventRow>(
    `select kind, earliest, latest, approximate, basis, source, note_uk as noteUk, note_en as noteEn
     from register_entry_events where entry_id = ? order by position`,
  );
  const history = (id: string): readonly EntryEvent[] => events.all(id).map(eventOf);

  function whole(listId: ListId, row: EntryRow): StoredFacts {
    const { companyId, reasonUk, reasonEn, source, presence } = row;
    return {
      companyId,
      names: names.all(companyId, listId).map(nameOf),
      countries: countries.all(companyId, listId),
      identifiers: identifiers.all(companyId, listId),
      links: links.all(companyId, listId),
      history: history(entryId(listId, companyId)),
      reason: reasonUk === null || reasonEn === null ? null : { uk: reasonUk, en: reasonEn },
      source,
      presence,
    };
  }

  return {
    one(listId, companyId) {
      const row = entry.get(entryId(listId, companyId));
      return row === undefined ? null : whole(listId, row);
    },
    present: (listId, after, limit) => present.all(listId, after, limit).map((row) => whole(listId, row)),
    history,
  };
}

function nameOf({ text, kind, language, basis, source }: NameRow): CompanyName {
  return { text, kind, language, provenance: { basis, source } };
}

function eventOf(row: EventRow): EntryEvent {
  const { kind, earliest, latest, approximate, basis, source, noteUk, noteEn } = row;
  return {
    kind,
    on: { earliest, latest, approximate: approximate === 1 },
    basis,
    source,
    note: noteUk === null || noteEn === null ? null : { uk: noteUk, en: noteEn },
  };
}
