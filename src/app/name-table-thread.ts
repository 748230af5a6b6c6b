/** Runs in a thread of its own: makes the table of the register's names as it is now, saves it, and ends. */
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { createDiskNameTables } from '../adapters/name-tables/disk-name-tables.js';
import { openRegisterNames } from '../adapters/sqlite/register-names.js';
import { tableKey } from '../core/register/current-index.js';
import { buildNameTable } from '../core/register/matching/name-index.js';
import { DATABASE, NAME_TABLES } from './data-folder.js';

/** What the thread is given. */
export interface NameTableWork {
  readonly dataDir: string;
}

const { dataDir } = workerData as NameTableWork;
const names = openRegisterNames(join(dataDir, DATABASE));
const { key, table } = await names.asTheyAre(async (store) => ({
  key: await tableKey(store, await store.revision()),
  table: buildNameTable(names.all()),
}));
names.close();
await createDiskNameTables({ dir: join(dataDir, NAME_TABLES) }).save(key, table);
