import type Database from 'better-sqlite3';
import {
  joinNames,
  type Company,
  type CompanyId,
  type CompanyName,
  type Identifier,
  type Localised,
} from '../../core/register/company.js';
import { earlierNames, type EarlierName } from '../../core/register/earlier-names.js';
import type { Entry } from '../../core/register/entry.js';
import type { ListId } from '../../core/register/list.js';
import type { IndexedName, PlacedLink } from '../../core/register/register-store.port.js';
import type { FactsReader } from './register-facts.js';
import { counted } from './register-rows.js';

interface NameRow extends Omit<CompanyName, 'provenance'> {
  readonly companyId: string;
  readonly listId: string;
  readonly basis: CompanyName['provenance']['basis'];
  readonly source: string | null;
}

interface EarlierRow extends EarlierName {
  readonly companyId: CompanyId;
  /** Names that one copy gave have one number. */
  readonly copy: number;
}

/** By company, copy by copy. */
type EarlierCopies = ReadonlyMap<CompanyId, readonly (readonly EarlierName[])[]>;

interface EntryRow {
  readonly id: string;
  readonly name: string | null;
  readonly listId: string;
  readonly reasonUk: string | null;
  readonly reasonEn: string | null;
  readonly source: string;
}

/** The company a company is shown as, and the ids it is known by; both with every join counted in. */
const SHOWN_AS = 'select company from register_joins where member = ?';
const MEMBERS = '(select ? union select member from register_joins where company = ?)';

export interface RegisterReader {
  company(id: CompanyId): Company | null;
  entries(id: CompanyId): readonly Entry[];
  names(of?: readonly ListId[]): Generator<IndexedName>;
  /** Every id the company has on any list; the id itself, at least. */
  members(id: CompanyId): readonly CompanyId[];
  links(id: CompanyId): readonly PlacedLink[];
}

export function createRegisterReader(client: Database.Database, facts: FactsReader): RegisterReader {
  const statements = prepare(client);
  const shownAs = (id: CompanyId): CompanyId => statements.shownAs.get(id) ?? id;
  return {
    company(asked) {
      const id = shownAs(asked);
      if (statements.exists.get(id) === undefined) return null;
      return {
        id,
        names: joined(statements.names.all(id, id, id, id)),
        countries: statements.countries.all(id, id),
        identifiers: statements.identifiers.all(id, id),
      };
    },
    entries(asked) {
      const id = shownAs(asked);
      return statements.entries.all(id, id).map((row): Entry => ({
        id: row.id,
        listId: row.listId,
        companyId: id,
        name: row.name ?? id,
        history: facts.history(row.id),
        reason: localised(row.reasonUk, row.reasonEn),
        source: row.source,
      }));
    },
    members: (asked) => statements.members.all(shownAs(asked), shownAs(asked)),
    links(asked) {
      const id = shownAs(asked);
      return [...statements.linked.all(id, id), ...statements.linking.all(id, id)];
    },
    *names(of) {
      const lists = of ? [JSON.stringify(of)] : [];
      const statement = of ? statements.ofLists : statements.ofAll;
      const earlier = byCompany(statement.earlierNames.all(...lists));
      let company: NameRow[] = [];
      for (const row of statement.names.iterate(...lists)) {
        if (company[0] !== undefined && company[0].companyId !== row.companyId) {
          yield* indexed(company, earlier);
          company = [];
        }
        company.push(row);
      }
      yield* indexed(company, earlier);
    },
  };
}

const NAMES = `n.list_id as listId, n.text, n.kind, n.language, n.basis, n.source from register_names n`;
const SHOWN = `exists (select 1 from register_entries e
  where e.company_id = n.company_id and e.list_id = n.list_id and e.presence <> 'dropped'
    and ${counted('e.first_snapshot')})`;
const IN_REGISTER = `select 1 from register_entries e where e.company_id = c.id and ${counted('e.first_snapshot')}`;

/** What the first list that has the other company of a link calls it. */
const OTHER_NAME = `select n.text from register_names n
  where n.company_id = other_id and n.kind = 'main' and ${counted('n.snapshot')} order by n.list_id limit 1`;

function prepare(client: Database.Database) {
  return {
    shownAs: client.prepare<[string], string>(SHOWN_AS).pluck(),
    exists: client.prepare<[string], object>(
      `select 1 from register_companies c where c.id = ? and exists (${IN_REGISTER})`,
    ),
    members: client.prepare<[string, string], string>(`select * from ${MEMBERS}`).pluck(),
    names: client.prepare<[string, string, string, string], NameRow>(
      `select ? as companyId, ${NAMES} where n.company_id in ${MEMBERS} and ${counted('n.snapshot')}
       order by n.company_id <> ?, n.list_id, n.company_id, n.position`,
    ),
    countries: client
      .prepare<[string, string], string>(
        `select distinct country from register_countries where company_id in ${MEMBERS} and ${counted('snapshot')}
         order by country`,
      )
      .pluck(),
    identifiers: client.prepare<[string, string], Identifier>(
      `select scheme, value from register_identifiers where company_id in ${MEMBERS} and ${counted('snapshot')}
       group by scheme, value order by min(rowid)`,
    ),
    entries: client.prepare<[string, string], EntryRow>(
      `select id, list_id as listId, reason_uk as reasonUk, reason_en as reasonEn, source,
         (select text from register_names n where n.company_id = register_entries.company_id
           and n.list_id = register_entries.list_id and n.kind = 'main') as name from register_entries
       where company_id in ${MEMBERS} and presence <> 'dropped' and ${counted('first_snapshot')}
       order by list_id, id`,
    ),
    linked: client.prepare<[string, string], PlacedLink>(
      `select * from (select distinct kind, (select coalesce(j.company, c.id) from register_companies c
           left join register_joins j on j.member = c.id where c.id = other_id and exists (${IN_REGISTER})) as companyId,
           coalesce(nullif(name, ''), (${OTHER_NAME})) as name
         from register_links where company_id in ${MEMBERS} and ${counted('snapshot')})
       where name is not null order by kind, name`,
    ),
    linking: client.prepare<[string, string], PlacedLink>(
      `select distinct case l.kind when 'owner' then 'owned' else 'predecessor' end as kind,
         coalesce(j.company, l.company_id) as companyId, n.text as name
       from register_links l
       join register_names n on n.company_id = l.company_id and n.list_id = l.list_id and n.kind = 'main'
       left join register_joins j on j.member = l.company_id
       where l.other_id in ${MEMBERS} and ${counted('l.snapshot')} order by 1, n.text`,
    ),
    ofAll: {
      names: client.prepare<string[], NameRow>(
        `select coalesce(j.company, n.company_id) as companyId, ${NAMES}
         left join register_joins j on j.member = n.company_id
         where ${SHOWN} order by 1, j.company is not null, n.list_id, n.company_id, n.position`,
      ),
      earlierNames: client.prepare<string[], EarlierRow>(
        earlierIn('register_former_facts f join register_entries e on e.id = f.entry_id', 'true'),
      ),
    },
    // Begun with the entries, so that what other lists hold is not even looked at.
    ofLists: {
      names: client.prepare<string[], NameRow>(
        `select coalesce(j.company, n.company_id) as companyId, n.list_id as listId, n.text, n.kind, n.language,
           n.basis, n.source
         from register_entries e
         cross join register_names n on n.company_id = e.company_id and n.list_id = e.list_id
         left join register_joins j on j.member = n.company_id
         where ${IN_LISTS} and e.presence <> 'dropped' and ${counted('e.first_snapshot')}
         order by 1, j.company is not null, n.list_id, n.company_id, n.position`,
      ),
      earlierNames: client.prepare<string[], EarlierRow>(
        earlierIn('register_entries e cross join register_former_facts f on f.entry_id = e.id', IN_LISTS),
      ),
    },
  };
}

const IN_LISTS = 'e.list_id in (select value from json_each(?))';

/** Only what its own list no longer has under the same spelling, so that what is read stays small. */
function earlierIn(entriesAndFormer: string, which: string): string {
  return `select coalesce(j.company, e.company_id) as companyId, n.value ->> 'text' as text, n.value ->> 'kind' as kind,
      f.rowid as copy
    from ${entriesAndFormer}
    left join register_joins j on j.member = e.company_id, json_each(f.facts, '$.names') n
    where ${which} and e.presence <> 'dropped' and not exists (select 1 from register_names p
      where p.company_id = e.company_id and p.list_id = e.list_id and p.text = n.value ->> 'text')
    order by e.list_id, e.company_id, f.until_snapshot desc, n.key`;
}

function byCompany(rows: readonly EarlierRow[]): EarlierCopies {
  const found = new Map<CompanyId, EarlierRow[][]>();
  for (const row of rows) {
    const copies = found.get(row.companyId) ?? [];
    const last = copies.at(-1);
    if (last?.[0]?.copy === row.copy) last.push(row);
    else copies.push([row]);
    found.set(row.companyId, copies);
  }
  return found;
}

function* indexed(rows: readonly NameRow[], earlier: EarlierCopies): Generator<IndexedName> {
  const [first] = rows;
  if (first === undefined) return;
  const { companyId } = first;
  const present = joined(rows);
  for (const { text, kind } of present) yield { companyId, text, kind };
  const copies = earlier.get(companyId);
  if (copies !== undefined) yield* earlierNames(companyId, { present, copies });
}

/** The rows of one company, as one list of names. */
function joined(rows: readonly NameRow[]): readonly CompanyName[] {
  const [only, second] = rows;
  if (only !== undefined && second === undefined) return [nameOf(only)];
  const byList = new Map<string, CompanyName[]>();
  for (const row of rows) {
    const names = byList.get(row.listId) ?? [];
    names.push(nameOf(row));
    byList.set(row.listId, names);
  }
  return joinNames([...byList.values()]);
}

function nameOf({ text, kind, language, basis, source }: NameRow): CompanyName {
  return { text, kind, language, provenance: { basis, source } };
}

function localised(uk: string | null, en: string | null): Localised | null {
  return uk === null || en === null ? null : { uk, en };
}
