import { readList } from '../adapters/formats/read-list.js';
import { openSqliteStaging } from '../adapters/sqlite/list-staging.js';
import { importListOnce } from '../core/register/import-list.js';
import type { RegisterStore } from '../core/register/register-store.port.js';
import type { Clock } from '../core/kernel/time.js';
import type { Log } from '../core/log.port.js';
import { readStarterFile, STARTER_LIST } from '../starter/starter-list.js';

/** Brings the list that ships with the product into the register, when it is not there yet or has changed. */
export async function importStarter(parts: { store: RegisterStore; clock: Clock; log: Log }): Promise<void> {
  const known = await parts.store.list(STARTER_LIST.id);
  // A copy that people brought is theirs to keep: the shipped one would take its place at every start.
  if (known !== null && known.snapshot.importedBy !== 'system') return;
  const imported = await importListOnce({
    store: parts.store,
    list: STARTER_LIST,
    file: await readStarterFile(),
    read: readList,
    openStaging: openSqliteStaging,
    importedBy: 'system',
    now: parts.clock.now(),
  });
  if (!imported.ok) throw new Error(`the starter list is not imported: ${JSON.stringify(imported.error)}`);
  const { outcome, entries } = imported.value;
  if (outcome === 'imported') parts.log.info('register.starter-imported', { entries });
}
