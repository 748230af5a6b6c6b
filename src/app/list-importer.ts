import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { readList } from '../adapters/formats/read-list.js';
import { openSqliteStaging } from '../adapters/sqlite/list-staging.js';
import { sha256OfBytes } from '../adapters/system/hash.js';
import { ok, type Result } from '../core/kernel/result.js';
import type { ImportRefusal } from '../core/register/import-list.js';
import { createListImporter } from '../core/register/list-importer.js';
import type { ListImporter, ProposedImport } from '../core/register/list-importer.port.js';
import type { RegisterStore } from '../core/register/register-store.port.js';
import type { FromListImport, ListImportWork, ToListImport } from './list-import-thread.js';

/** Part of the built program. Run from its sources, as tests do, the program imports in its own thread. */
const THREAD = new URL('./list-import-thread.js', import.meta.url);
/** Megabytes of objects; the largest file we take needs a tenth, whatever it holds, since records lie on the disk. */
const MOST_MEMORY = 512;
/** Of these for what lives shortly: parsing leaves little else. */
const YOUNG = 64;

/** Imports that admins order in the chat, each in a thread of its own. */
export function listImporter(dataDir: string, store: RegisterStore): ListImporter {
  if (existsSync(THREAD)) return createThreadedListImporter(dataDir);
  return createListImporter({
    store,
    openStaging: openSqliteStaging,
    read: readList,
    hashBytes: sha256OfBytes,
  });
}

function createThreadedListImporter(dataDir: string): ListImporter {
  return {
    async compare({ stopping, onProgress = () => undefined, ...order }) {
      stopping?.throwIfAborted();
      const thread = new Worker(THREAD, {
        workerData: { dataDir, order } satisfies ListImportWork,
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY, maxYoungGenerationSizeMb: YOUNG },
      });
      const close = async (): Promise<void> => {
        stopping?.removeEventListener('abort', breakOff);
        await thread.terminate();
      };
      const breakOff = (): void => void close();
      stopping?.addEventListener('abort', breakOff);
      thread.on('message', (message: FromListImport) => {
        if (message.kind === 'far') onProgress(message.far);
      });
      try {
        const compared = await comparedBy(thread, close);
        if (!compared.ok) await close();
        return compared;
      } catch (error) {
        await close();
        throw error;
      }
    },
  };
}

async function comparedBy(
  thread: Worker,
  close: () => Promise<void>,
): Promise<Result<ProposedImport, ImportRefusal>> {
  const { compared } = await heard(thread, 'compared');
  if (!compared.ok) return compared;
  return ok({
    difference: compared.value,
    close,
    async apply() {
      const applied = heard(thread, 'applied');
      thread.postMessage('apply' satisfies ToListImport);
      return (await applied).outcome;
    },
  });
}

type Said<K extends FromListImport['kind']> = Extract<FromListImport, { readonly kind: K }>;

/** Waits for one answer of the thread, and gives it its turns until then. Rejects when the thread ends without it. */
function heard<K extends 'compared' | 'applied'>(thread: Worker, kind: K): Promise<Said<K>> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: FromListImport): void => {
      // Whoever waited to write has written when this comes to be heard; what else is ready goes first, too.
      if (message.kind === 'turn') setImmediate(hadTurn);
      else if (message.kind === kind) {
        leave();
        resolve(message as Said<K>);
      }
    };
    const hadTurn = (): void => {
      thread.postMessage('had-turn' satisfies ToListImport);
    };
    const onEnd = (error: unknown): void => {
      leave();
      reject(error instanceof Error ? error : new Error('the import broke off'));
    };
    const leave = (): void => {
      thread.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
    };
    thread.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
  });
}
