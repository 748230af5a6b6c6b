/**
 * Runs in a thread of its own, one for each file: reads and compares it, says what it would change, and applies it when
 * told to. All of it on the thread's own connection to the database, in pieces; between two pieces of writing the
 * program is asked whether it had its turn (see `Pause`), so whoever waits there to write waits for one piece.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { readList } from '../adapters/formats/read-list.js';
import { openSqliteStaging } from '../adapters/sqlite/list-staging.js';
import { sha256OfBytes } from '../adapters/system/hash.js';
import { ok, type Result } from '../core/kernel/result.js';
import type { ImportRefusal } from '../core/register/import-list.js';
import { createListImporter } from '../core/register/list-importer.js';
import type { ImportFar } from '../core/register/import-far.js';
import type { ImportOrder, ProposedDifference } from '../core/register/list-importer.port.js';
import { openRegisterBeside } from './storage.js';

/** What the thread is given. */
export interface ListImportWork {
  readonly dataDir: string;
  readonly order: Omit<ImportOrder, 'stopping' | 'onProgress'>;
}

export type FromListImport =
  | { readonly kind: 'turn' }
  | { readonly kind: 'far'; readonly far: ImportFar }
  | { readonly kind: 'compared'; readonly compared: Result<ProposedDifference, ImportRefusal> }
  | { readonly kind: 'applied'; readonly outcome: 'applied' | 'conflict' };

export type ToListImport = 'had-turn' | 'apply';

if (parentPort !== null) await work(parentPort);

async function work(program: NonNullable<typeof parentPort>): Promise<void> {
  const { dataDir, order } = workerData as ListImportWork;
  const say = (message: FromListImport): void => {
    program.postMessage(message);
  };
  const hear = (awaited: ToListImport): Promise<void> =>
    new Promise((resolve) => {
      const listen = (message: ToListImport): void => {
        if (message !== awaited) return;
        program.off('message', listen);
        resolve();
      };
      program.on('message', listen);
    });
  const register = await openRegisterBeside(dataDir, async () => {
    const turn = hear('had-turn');
    say({ kind: 'turn' });
    await turn;
  });
  const importer = createListImporter({
    store: register.store,
    openStaging: openSqliteStaging,
    read: readList,
    hashBytes: sha256OfBytes,
  });
  const compared = await importer.compare({
    ...order,
    onProgress: (far) => {
      say({ kind: 'far', far });
    },
  });
  if (!compared.ok) {
    say({ kind: 'compared', compared });
  } else {
    const proposed = compared.value;
    const wanted = hear('apply');
    say({ kind: 'compared', compared: ok(proposed.difference) });
    await wanted;
    say({ kind: 'applied', outcome: await proposed.apply() });
    await proposed.close();
  }
  register.close();
}
