import type Database from 'better-sqlite3';
import type { CompanyId, Identifier } from '../../core/register/company.js';
import {
  joinCompanies,
  mayJoin,
  MOST_SHARING,
  type JoinDecision,
  type JoinParts,
  type SharedNumber,
} from '../../core/register/join-companies.js';
import { counted } from './register-rows.js';

interface SharedRow {
  readonly scheme: Identifier['scheme'];
  readonly value: string;
  readonly companies: string;
}

/** A number as companies may share it; national ones only within one country, which is null for the others. */
interface NumberRow {
  readonly scheme: Identifier['scheme'];
  readonly value: string;
  readonly country: string | null;
}

/** What companies give, national numbers once for each of their countries. */
const NUMBERS = `
  from register_identifiers i
  left join register_countries c on i.scheme in ('tax', 'registration')
    and c.company_id = i.company_id and c.list_id = i.list_id
  where ${counted('i.snapshot')} and (i.scheme in ('lei', 'edrpou') or c.country is not null)`;

/** Numbers that companies of several lists give. */
const SHARED = `
  select i.scheme, i.key as value, group_concat(distinct i.company_id) as companies ${NUMBERS}
  group by 1, 2, c.country having count(distinct i.company_id) > 1 and count(distinct i.list_id) > 1
  order by 1, 2, c.country`;

/** Lists that give numbers at all; one alone can share none. */
const WITH_NUMBERS = `
  select id from register_lists
  where exists (select 1 from register_identifiers where list_id = register_lists.id and ${counted('snapshot')})`;

/** By member, the company that stands for it. */
type Companies = ReadonlyMap<CompanyId, CompanyId>;

/** What there is to write for companies to be one as they should be. */
export interface Joins {
  /** Changes with every import that counts, and every decision. */
  readonly state: string;
  readonly changes: readonly JoinChange[];
}

interface JoinChange {
  readonly member: CompanyId;
  /** Null: it stands for itself. */
  readonly company: CompanyId | null;
}

/** Works out anew which companies are one. With numbers by the million this takes seconds, and keeps nobody waiting. */
export function readJoins(client: Database.Database): Joins {
  return client.transaction(() => {
    const known = new Map(
      client.prepare<[], [CompanyId, CompanyId]>('select member, company from register_joins').raw().all(),
    );
    const lists = client.prepare(WITH_NUMBERS).all().length;
    const companies = joinCompanies({
      numbers: lists < 2 ? [] : client.prepare<[], SharedRow>(SHARED).all().map(sharedNumber),
      decisions: decisionsIn(client),
      age: ageIn(client),
    });
    return { state: stateOf(client), changes: changesFrom(known, companies) };
  })();
}

/** False when something came in between: read them anew. To be called inside a transaction. */
export function writeJoins(client: Database.Database, { state, changes }: Joins): boolean {
  if (stateOf(client) !== state) return false;
  writeChanges(client, changes);
  return true;
}

function changesFrom(known: Companies, companies: Companies): JoinChange[] {
  const gone = [...known.keys()].filter((member) => !companies.has(member));
  return [
    ...gone.map((member) => ({ member, company: null })),
    ...[...companies]
      .filter(([member, company]) => known.get(member) !== company)
      .map(([member, company]) => ({ member, company })),
  ];
}

function writeChanges(client: Database.Database, changes: readonly JoinChange[]): void {
  const remove = client.prepare('delete from register_joins where member = ?');
  const insert = client.prepare('insert or replace into register_joins (member, company) values (?, ?)');
  for (const { member, company } of changes) {
    if (company === null) remove.run(member);
    else insert.run(member, company);
  }
}

function stateOf(client: Database.Database): string {
  return (
    client
      .prepare<[], string>(
        `select (select count(*) from register_snapshots where state = 'counts') || ' '
       || coalesce((select max(number) from register_join_decisions), 0)`,
      )
      .pluck()
      .get() ?? ''
  );
}

function decisionsIn(client: Database.Database): JoinParts['decisions'] {
  return client
    .prepare<[], { first: string; second: string; same: number }>(
      'select first, second, same from register_join_decisions order by number',
    )
    .all()
    .map(({ first, second, same }) => ({ first, second, same: same === 1 }));
}

function ageIn(client: Database.Database): JoinParts['age'] {
  const age = client
    .prepare<[string], number>(
      `select min(first_snapshot) from register_entries where company_id = ? and ${counted('first_snapshot')}`,
    )
    .pluck();
  return (company) => age.get(company) ?? Number.MAX_SAFE_INTEGER;
}

function sharedNumber({ scheme, value, companies }: SharedRow): SharedNumber {
  return { scheme, value, companies: companies.split(',') };
}

/** To be called inside a transaction. */
export function writeDecision(client: Database.Database, decision: JoinDecision): void {
  const [first = '', second = ''] = [decision.first, decision.second].sort();
  client
    .prepare(
      'insert into register_join_decisions (first, second, same, decided_by, decided_at) values (?, ?, ?, ?, ?)',
    )
    .run(first, second, decision.same ? 1 : 0, decision.decidedBy, decision.decidedAt);
  rejoin(client, [first, second]);
}

/**
 * Works out anew what a decision about these companies can touch: all that could be one with them, by whatever way of
 * numbers and decisions. What cannot be reached so is no different than before.
 */
function rejoin(client: Database.Database, decided: readonly CompanyId[]): void {
  const decisions = decisionsIn(client);
  const { companies, numbers } = reachable(client, { from: decided, decisions });
  const shownAs = client
    .prepare<[string], string>('select company from register_joins where member = ?')
    .pluck();
  const known = [...companies].flatMap((member) => {
    const company = shownAs.get(member);
    return company === undefined ? [] : [[member, company] as const];
  });
  const joined = joinCompanies({
    numbers,
    decisions: decisions.filter(({ first, second }) => companies.has(first) && companies.has(second)),
    age: ageIn(client),
  });
  writeChanges(client, changesFrom(new Map(known), joined));
}

interface Reachable {
  readonly companies: ReadonlySet<CompanyId>;
  /** What joins them, in the order of all numbers. */
  readonly numbers: readonly SharedNumber[];
}

function reachable(
  client: Database.Database,
  { from, decisions }: { readonly from: readonly CompanyId[]; readonly decisions: JoinParts['decisions'] },
): Reachable {
  const numbersOf = client.prepare<[string], NumberRow>(
    `select distinct i.scheme, i.key as value, c.country ${NUMBERS} and i.company_id = ?`,
  );
  const sharing = createSharing(client);
  const companies = new Set(from);
  const numbers = new Map<string, SharedNumber>();
  // A set is gone through with what is added to it meanwhile.
  for (const company of companies) {
    for (const { first, second, same } of decisions) {
      if (same && (first === company || second === company)) companies.add(first).add(second);
    }
    for (const row of numbersOf.all(company)) {
      const key = `${row.scheme} ${row.value} ${row.country ?? ''}`;
      const shared = numbers.has(key) ? null : sharing(row);
      if (shared === null) continue;
      numbers.set(key, shared);
      for (const other of shared.companies) companies.add(other);
    }
  }
  const inOrder = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1));
  return { companies, numbers: inOrder.map(([, number]) => number) };
}

/** Finds who gives a number; null where that makes nobody one. */
function createSharing(client: Database.Database): (number: NumberRow) => SharedNumber | null {
  const same = `i.key = @value and i.scheme = @scheme and c.country is @country`;
  // A placeholder may be given by a million.
  const givers = client
    .prepare<[NumberRow], string>(
      `select distinct i.company_id ${NUMBERS} and ${same} limit ${String(MOST_SHARING + 1)}`,
    )
    .pluck();
  const lists = client
    .prepare<[NumberRow], number>(`select count(distinct i.list_id) ${NUMBERS} and ${same}`)
    .pluck();
  return (row) => {
    const number = { scheme: row.scheme, value: row.value, companies: givers.all(row) };
    return mayJoin(number) && (lists.get(row) ?? 0) > 1 ? number : null;
  };
}
