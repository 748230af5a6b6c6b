import type Database from 'better-sqlite3';
import { openBulkConnection } from './bulk-connection.js';
import type { Pause } from './pause.js';
import { FACT_TABLES, keyOf } from './register-rows.js';

const PAGE = 200;

interface Added {
  readonly rowid: number;
  readonly id: string;
  readonly companyId: string;
  readonly listId: string;
}

/** Takes away what was written of imports that never came to count. */
export async function sweep(
  main: Database.Database,
  snapshots: readonly number[],
  pause: Pause,
): Promise<void> {
  if (snapshots.length === 0) return;
  const bulk = openBulkConnection(main);
  try {
    for (const number of snapshots) await sweepOne(bulk.client, number, pause);
  } finally {
    bulk.close();
  }
}

async function sweepOne(client: Database.Database, number: number, pause: Pause): Promise<void> {
  // The newest rows are at the end, so going backwards finds them at once.
  const page = client.prepare<[number, number, number], Added>(
    `select rowid, id, company_id as companyId, list_id as listId from register_entries
     where first_snapshot = ? and rowid < ? order by rowid desc limit ?`,
  );
  const erase = client.transaction(createEraser(client));
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    const found = page.all(number, before, PAGE);
    erase.immediate(found);
    before = found.at(-1)?.rowid ?? before;
    if (found.length < PAGE) break;
    await pause();
  }
  client
    .transaction(() => {
      client.prepare('delete from register_coming where snapshot = ?').run(number);
      client.prepare('delete from register_snapshots where number = ?').run(number);
    })
    .immediate();
}

function createEraser(client: Database.Database): (found: readonly Added[]) => void {
  const facts = FACT_TABLES.map((table) => ({
    table,
    remove: client.prepare(
      `delete from ${table.name} where ${table.key.map((column) => `${column} = ?`).join(' and ')}`,
    ),
  }));
  const entry = client.prepare('delete from register_entries where rowid = ?');
  const company = client.prepare(
    `delete from register_companies where id = ?
     and not exists (select 1 from register_entries where company_id = register_companies.id)`,
  );
  return (found) => {
    for (const { rowid, companyId, listId } of found) {
      for (const { table, remove } of facts) remove.run(...keyOf(table, companyId, listId));
      entry.run(rowid);
      company.run(companyId);
    }
  };
}
