import { join } from 'node:path';
import { createDiskNameTables } from '../adapters/name-tables/disk-name-tables.js';
import { createSqliteCompanyNumbers } from '../adapters/sqlite/company-numbers.js';
import type { Log } from '../core/log.port.js';
import { createRegisterDesk, type RegisterDesk } from '../core/register/register-desk.js';
import { NAME_TABLES } from './data-folder.js';
import { nameTableMaker } from './name-table-maker.js';
import type { Storage } from './storage.js';

/** The register as every part of the product asks it: the chat, the operator's commands. */
export function registerOf(
  storage: Storage,
  { dataDir, log = null }: { readonly dataDir: string; readonly log?: Log | null },
): RegisterDesk {
  return createRegisterDesk({
    store: storage.register,
    findings: storage.views,
    disputes: storage.disputes,
    tables: {
      ...createDiskNameTables({ dir: join(dataDir, NAME_TABLES) }),
      ...nameTableMaker(dataDir, log),
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    numbers: createSqliteCompanyNumbers(storage.database.db),
  });
}
