import { openCompletions, type Completions } from './completion/completions.js';
import { buildNameTableInSteps, openNameIndex, type NameIndex } from './matching/name-index.js';
import { NAME_TABLE_VERSION, type NameTable } from './matching/name-table.js';
import type { NameTables } from './name-tables.port.js';
import type { RegisterStore } from './register-store.port.js';

/** Two ways to ask one table of names. */
export interface CurrentNames {
  /** For whole questions. */
  readonly index: NameIndex;
  /** For names that are still being typed. */
  readonly completions: Completions;
}

/** The index of the register's names as they are now. */
export interface CurrentIndex {
  /**
   * Made anew, or read again, at the first question after an import; everybody who asks meanwhile waits for it. Only
   * where the names of a large register are made apart, which takes half a minute, the index from before answers
   * until then.
   */
  get(): Promise<CurrentNames>;
}

/** A smaller register is indexed faster than a thread is started and a file read. */
export const KEPT_FROM = 20_000;

interface Held {
  readonly revision: number;
  /** What answers: the index of this revision, or the one before it until this is ready. */
  answering: Promise<CurrentNames>;
}

export interface CurrentIndexParts {
  readonly store: RegisterStore;
  /** Null: nothing is kept from one start to the next. */
  readonly tables: NameTables | null;
  /** Lets other work have its turn while a large index is made. */
  readonly pause: () => Promise<void>;
}

export function createCurrentIndex(parts: CurrentIndexParts): CurrentIndex {
  const { store, tables } = parts;
  let held: Held | null = null;

  function renew(revision: number, former: Held | null): Held {
    const index = tableFor(parts, revision).then(openNames);
    const fresh: Held = { revision, answering: former?.answering ?? index };
    index.then(
      () => {
        fresh.answering = index;
      },
      () => {
        // Held as it is, a failure would answer every question until the next import.
        if (held === fresh) held = former;
      },
    );
    return fresh;
  }

  return {
    async get() {
      const revision = await store.revision();
      if (held?.revision !== revision) {
        const apart = tables?.make !== undefined && (await isLarge(store));
        // Somebody else may have asked meanwhile.
        if (held?.revision !== revision) held = renew(revision, apart ? held : null);
      }
      return held.answering;
    },
  };
}

function openNames(table: NameTable): CurrentNames {
  return { index: openNameIndex(table), completions: openCompletions(table) };
}

/** Told by the entries, each of which has one name at least: counting them is fast. */
async function isLarge(store: RegisterStore): Promise<boolean> {
  let entries = 0;
  for (const { list } of await store.lists()) entries += await store.presentCount(list.id);
  return entries >= KEPT_FROM;
}

async function tableFor(parts: CurrentIndexParts, revision: number): Promise<NameTable> {
  const { store, tables, pause } = parts;
  const kept = (await tables?.load(await tableKey(store, revision))) ?? (await madeApart(parts));
  if (kept !== null) return kept;
  const names = await store.names();
  const table = await buildNameTableInSteps(names, pause);
  if (names.length >= KEPT_FROM) await tables?.save(await tableKey(store, revision), table);
  return table;
}

/** Null where it cannot be made apart, or an import was faster. */
async function madeApart({ store, tables }: CurrentIndexParts): Promise<NameTable | null> {
  if (tables?.make === undefined || !(await isLarge(store))) return null;
  await tables.make();
  return tables.load(await tableKey(store, await store.revision()));
}

/** Which register, as of which import, made into a table by which version of the program. */
export async function tableKey(store: Pick<RegisterStore, 'lists'>, revision: number): Promise<string> {
  const lists = await store.lists();
  const files = lists.map(({ list, snapshot }) => `${list.id} ${snapshot.fileSha256}`);
  return [NAME_TABLE_VERSION, revision, ...files].join('\n');
}
