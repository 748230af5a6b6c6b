import { parseListCsv } from '../adapters/formats/list-csv.js';
import { importListOnce } from '../core/register/import-list.js';
import type { RegisterStore } from '../core/register/register-store.port.js';
import type { Clock } from '../core/kernel/time.js';
import type { Log } from '../core/log.port.js';
import { readStarterFile, STARTER_LIST } from '../starter/starter-list.js';

/** Brings the list that ships with the product into the register, when it is not there yet or has changed. */
export async function importStarter(parts: { store: RegisterStore; clock: Clock; log: Log }): Promise<void> {
  const imported = await importListOnce({
    store: parts.store,
    list: STARTER_LIST,
    file: await readStarterFile(),
    parse: parseListCsv,
    importedBy: 'system',
    now: parts.clock.now(),
  });
  if (!imported.ok) throw new Error(`the starter list has a fault on line ${imported.error[0]?.line ?? 0}`);
  const { outcome, entries } = imported.value;
  if (outcome === 'imported') parts.log.info('register.starter-imported', { entries });
}
