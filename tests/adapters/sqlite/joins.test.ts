import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type SlidDatabase } from '../../../src/adapters/sqlite/open-database.js';
import { readJoins } from '../../../src/adapters/sqlite/register-joins.js';
import { createSqliteRegisterStore } from '../../../src/adapters/sqlite/register-store.js';
import type { Identifier } from '../../../src/core/register/company.js';
import type { EntryChange } from '../../../src/core/register/entry-change.js';
import type { ListId } from '../../../src/core/register/list.js';
import type { RegisterStore } from '../../../src/core/register/register-store.port.js';
import { LIVE_LIST } from '../../support/live-list.js';
import { seededRandom } from '../../support/seeded.js';

let database: SlidDatabase;
let store: RegisterStore;
beforeEach(() => {
  database = openDatabase({ path: ':memory:' });
  store = createSqliteRegisterStore(database.db);
});
afterEach(() => {
  database.close();
});

const lei = (number: number): Identifier => ({
  scheme: 'lei',
  value: `5493-0000 ${String(number).padStart(10, '7')}19`,
});
const tax = (number: number): Identifier => ({
  scheme: 'tax',
  value: `77${String(number).padStart(8, '1')}`,
});

function added(
  companyId: string,
  identifiers: readonly Identifier[],
  countries: readonly string[],
): EntryChange {
  const name = {
    text: companyId,
    kind: 'main',
    language: null,
    provenance: { basis: 'stated', source: null },
  } as const;
  const facts = { companyId, names: [name], countries, identifiers, links: [], history: [], reason: null };
  return { kind: 'added', facts: { ...facts, source: 'https://example.org/' }, former: null };
}

async function bring(id: ListId, changes: readonly EntryChange[]): Promise<void> {
  const snapshot = { listId: id, takenOn: '2026-01-01', fileSha256: id, importedAt: 1, importedBy: 'system' };
  const list = { ...LIVE_LIST, id };
  expect(await store.applyImport({ list, snapshot, after: null, changes })).toBe('applied');
}

function decide(first: string, second: string, same: boolean): Promise<void> {
  return store.decideJoin({ first, second, same, decidedBy: 'm', decidedAt: 1 });
}

describe('what a moderator’s decision changes', () => {
  it('is what working out all joins anew would change, whatever was decided before', async () => {
    const random = seededRandom(11);
    const some = (most: number): number => Math.floor(random() * most);
    const companies = ['a', 'b', 'c'].flatMap((list) =>
      Array.from({ length: 14 }, (_, at) => `${list}${String(at)}`),
    );
    for (const list of ['a', 'b', 'c']) {
      const own = companies.filter((company) => company.startsWith(list));
      await bring(
        list,
        own.map((company) =>
          added(company, [lei(some(20)), tax(some(12))], [['DE', 'CN'], ['DE'], []][some(3)] ?? []),
        ),
      );
    }
    const joined = new Set<number>();
    for (let decision = 0; decision < 80; decision += 1) {
      const [first = '', second = ''] = [companies[some(42)], companies[some(42)]];
      if (first === second) continue;
      await decide(first, second, random() < 0.4);
      const client = database.db.$client;
      expect(readJoins(client).changes).toEqual([]);
      joined.add(Number(client.prepare('select count(*) from register_joins').pluck().get()));
    }
    expect(joined.size).toBeGreaterThan(5);
  });

  it('is found by indexes alone, so that millions of numbers make no difference', async () => {
    await bring('a', [added('a0', [lei(1)], [])]);
    await bring('b', [added('b0', [lei(2)], [])]);
    const client = database.db.$client;
    const asked: string[] = [];
    const prepare = client.prepare.bind(client);
    client.prepare = (sql: string) => {
      asked.push(sql);
      return prepare(sql);
    };
    await decide('a0', 'b0', true);
    client.prepare = prepare;
    const aboutNumbers = asked.filter((sql) => sql.includes('register_identifiers'));
    expect(aboutNumbers.length).toBeGreaterThan(2);
    const named = { value: '', scheme: '', country: null };
    for (const sql of aboutNumbers) {
      const statement = client.prepare(`explain query plan ${sql}`);
      const plan = sql.includes('@value') ? statement.all(named) : statement.all('a0');
      expect(JSON.stringify(plan)).not.toContain('SCAN i');
    }
    expect((await store.members('b0')).length).toBe(2);
  });
});
