import type Database from 'better-sqlite3';
import type { Identifier } from '../../core/register/company.js';
import { counted } from './register-rows.js';
import { joinCompanies, type JoinDecision, type SharedNumber } from '../../core/register/join-companies.js';

interface SharedRow {
  readonly scheme: Identifier['scheme'];
  readonly value: string;
  readonly companies: string;
}

/** Numbers that companies of several lists give; national ones only within one country. */
const SHARED = `
  with numbers as (
    select company_id, list_id, scheme,
      replace(replace(replace(replace(upper(value), ' ', ''), '-', ''), '.', ''), '/', '') as value
    from register_identifiers where ${counted('snapshot')}
  )
  select n.scheme, n.value, group_concat(distinct n.company_id) as companies
  from numbers n
  left join register_countries c on n.scheme in ('tax', 'registration')
    and c.company_id = n.company_id and c.list_id = n.list_id
  where n.scheme in ('lei', 'edrpou') or c.country is not null
  group by n.scheme, n.value, c.country
  having count(distinct n.company_id) > 1 and count(distinct n.list_id) > 1`;

/** Lists that give numbers at all; one alone can share none. */
const WITH_NUMBERS = `
  select id from register_lists
  where exists (select 1 from register_identifiers where list_id = register_lists.id and ${counted('snapshot')})`;

/** Which companies are one, and when that was so. */
export interface Joins {
  /** Changes with every import that counts, and every decision. */
  readonly state: string;
  /** By member, the company that stands for it. */
  readonly companies: ReadonlyMap<string, string>;
}

/** Works out anew which companies are one. With numbers by the million this takes seconds, and keeps nobody waiting. */
export function readJoins(client: Database.Database): Joins {
  return client.transaction(() => ({ state: stateOf(client), companies: workOut(client) }))();
}

/** False when something came in between: read them anew. To be called inside a transaction. */
export function writeJoins(client: Database.Database, { state, companies }: Joins): boolean {
  if (stateOf(client) !== state) return false;
  const known = new Map(
    client.prepare<[], [string, string]>('select member, company from register_joins').raw().all(),
  );
  const remove = client.prepare('delete from register_joins where member = ?');
  const insert = client.prepare('insert or replace into register_joins (member, company) values (?, ?)');
  for (const member of known.keys()) if (!companies.has(member)) remove.run(member);
  for (const [member, company] of companies) {
    if (known.get(member) !== company) insert.run(member, company);
  }
  return true;
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

function workOut(client: Database.Database): ReadonlyMap<string, string> {
  const decisions = client
    .prepare<[], { first: string; second: string; same: number }>(
      'select first, second, same from register_join_decisions order by number',
    )
    .all()
    .map(({ first, second, same }) => ({ first, second, same: same === 1 }));
  const lists = client.prepare(WITH_NUMBERS).all().length;
  const age = client
    .prepare<[string], number>(
      `select min(first_snapshot) from register_entries where company_id = ? and ${counted('first_snapshot')}`,
    )
    .pluck();
  return joinCompanies({
    numbers: lists < 2 ? [] : sharedNumbers(client),
    decisions,
    age: (company) => age.get(company) ?? Number.MAX_SAFE_INTEGER,
  });
}

function sharedNumbers(client: Database.Database): SharedNumber[] {
  return client
    .prepare<[], SharedRow>(SHARED)
    .all()
    .map(({ scheme, value, companies }) => ({ scheme, value, companies: companies.split(',') }));
}

/** To be called inside a transaction. */
export function writeDecision(client: Database.Database, decision: JoinDecision): void {
  const [first, second] = [decision.first, decision.second].sort();
  client
    .prepare(
      'insert into register_join_decisions (first, second, same, decided_by, decided_at) values (?, ?, ?, ?, ?)',
    )
    .run(first, second, decision.same ? 1 : 0, decision.decidedBy, decision.decidedAt);
  writeJoins(client, readJoins(client));
}
