import {
  buildNameTable,
  buildNameTableInSteps,
  openNameIndex,
  type NameIndex,
} from './matching/name-index.js';
import { NAME_TABLE_VERSION, type NameTable } from './matching/name-table.js';
import type { NameTables } from './name-tables.port.js';
import type { RegisterStore } from './register-store.port.js';

/** The index of the register's names as they are now. */
export interface CurrentIndex {
  /** Made anew, or read again, at the first question after an import; everybody who asks meanwhile waits for it. */
  get(): Promise<NameIndex>;
}

/** A smaller register is indexed faster than a file is read. */
export const KEPT_FROM = 20_000;

interface Held {
  readonly revision: number;
  readonly index: Promise<NameIndex>;
}

export interface CurrentIndexParts {
  readonly store: RegisterStore;
  /** Null: nothing is kept from one start to the next. */
  readonly tables: NameTables | null;
  /** Lets other work have its turn while a large index is made. */
  readonly pause: () => Promise<void>;
}

export function createCurrentIndex(parts: CurrentIndexParts): CurrentIndex {
  const { store } = parts;
  let held: Held | null = null;
  return {
    async get() {
      const revision = await store.revision();
      if (held?.revision === revision) return held.index;
      const index = tableFor(parts, revision).then(openNameIndex);
      const fresh: Held = { revision, index };
      held = fresh;
      try {
        return await index;
      } catch (error) {
        // Held as it is, a failure would answer every question until the next import.
        if (held === fresh) held = null;
        throw error;
      }
    },
  };
}

async function tableFor({ store, tables, pause }: CurrentIndexParts, revision: number): Promise<NameTable> {
  const key = await keyOf(store, revision);
  const kept = (await tables?.load(key)) ?? null;
  if (kept !== null) return kept;
  const names = await store.names();
  if (names.length < KEPT_FROM) return buildNameTable(names);
  const table = await buildNameTableInSteps(names, pause);
  await tables?.save(key, table);
  return table;
}

/** Which register, as of which import, made into a table by which version of the program. */
async function keyOf(store: RegisterStore, revision: number): Promise<string> {
  const lists = await store.lists();
  const files = lists.map(({ list, snapshot }) => `${list.id} ${snapshot.fileSha256}`);
  return [NAME_TABLE_VERSION, revision, ...files].join('\n');
}
