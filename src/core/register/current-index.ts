import { openCompletions, type Completions } from './completion/completions.js';
import type { ListedSource } from './list.js';
import { buildNameTableInSteps, openNameIndex, type NameIndex } from './matching/name-index.js';
import { NAME_TABLE_VERSION, type NameTable } from './matching/name-table.js';
import type { NameTables } from './name-tables.port.js';
import type { RegisterStore } from './register-store.port.js';

/** Two ways to ask one table of names, and whose they are. */
export interface CurrentNames {
  /** For whole questions. */
  readonly index: NameIndex;
  /** For names that are still being typed. */
  readonly completions: Completions;
  /** The lists whose names these are, each with the copy they are from. */
  readonly lists: readonly ListedSource[];
}

/** The index of the register's names as they are now. */
export interface CurrentIndex {
  /**
   * Made anew, or read again, at the first question after an import; everybody who asks meanwhile waits for it. Only
   * where the names of a large register are made apart, which takes half a minute, the index from before answers
   * until then; where there is none from before, all wait.
   */
  whole(): Promise<CurrentNames>;
  /** The same for those who cannot wait half a minute: until then the small lists alone answer them. */
  atOnce(): Promise<CurrentNames>;
}

/** A smaller register is indexed faster than a thread is started and a file read. */
export const KEPT_FROM = 20_000;

interface Held {
  readonly revision: number;
  readonly index: Promise<CurrentNames>;
  /** The index once it is there; until then the one from before, if that may answer. */
  ready: CurrentNames | null;
  /** Whether the index is there within a moment; otherwise it takes half a minute. */
  readonly soon: Promise<boolean>;
  /** Of the small lists, made when it is asked for. */
  small: Promise<CurrentNames> | null;
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

  function renew(revision: number, former: Held | null, apart: boolean): Held {
    const kept = loadKept(parts, revision);
    const index = kept.then((found) => found ?? (apart ? madeApart(parts) : madeHere(parts, revision)));
    const soon = apart ? kept.then((found) => found !== null) : Promise.resolve(true);
    const fresh: Held = { revision, index, soon, ready: apart ? (former?.ready ?? null) : null, small: null };
    index.then(
      (ready) => {
        fresh.ready = ready;
      },
      () => {
        // Held as it is, a failure would answer every question until the next import.
        if (held === fresh) held = former;
      },
    );
    soon.catch(() => undefined);
    return fresh;
  }

  async function current(): Promise<Held> {
    const revision = await store.revision();
    if (held?.revision === revision) return held;
    const apart = tables?.make !== undefined && (await isLarge(store));
    // Somebody else may have asked meanwhile.
    if (held?.revision !== revision) held = renew(revision, held, apart);
    return held;
  }

  return {
    async whole() {
      const { ready, index } = await current();
      return ready ?? index;
    },
    async atOnce() {
      const now = await current();
      if (now.ready !== null) return now.ready;
      if (await now.soon) return now.index;
      now.small ??= smallOnes(parts);
      return now.small;
    },
  };
}

/** Told by the entries, each of which has one name at least: counting them is fast. */
async function isLarge(store: RegisterStore): Promise<boolean> {
  let entries = 0;
  for (const { list } of await store.lists()) entries += await store.presentCount(list.id, KEPT_FROM);
  return entries >= KEPT_FROM;
}

async function loadKept(
  { store, tables }: CurrentIndexParts,
  revision: number,
): Promise<CurrentNames | null> {
  const lists = await store.lists();
  const table = (await tables?.load(keyOf(lists, revision))) ?? null;
  return table && opened(table, lists);
}

async function madeHere(parts: CurrentIndexParts, revision: number): Promise<CurrentNames> {
  const { store, tables, pause } = parts;
  const lists = await store.lists();
  const names = await store.names();
  const table = await buildNameTableInSteps(names, pause);
  if (names.length >= KEPT_FROM) await tables?.save(keyOf(lists, revision), table);
  return opened(table, lists);
}

/** Imports that come faster than names are made. */
const MOST_MAKINGS = 3;

async function madeApart(parts: CurrentIndexParts): Promise<CurrentNames> {
  for (let making = 0; making < MOST_MAKINGS; making += 1) {
    await parts.tables?.make?.();
    const made = await loadKept(parts, await parts.store.revision());
    if (made !== null) return made;
  }
  throw new Error('the names made were not those of the register as it is');
}

/** As many of the smallest lists as are indexed within a moment. */
async function smallOnes({ store, pause }: CurrentIndexParts): Promise<CurrentNames> {
  const sized: { readonly listed: ListedSource; readonly entries: number }[] = [];
  for (const listed of await store.lists()) {
    sized.push({ listed, entries: await store.presentCount(listed.list.id, KEPT_FROM) });
  }
  let left = KEPT_FROM;
  const lists = sized
    .sort((a, b) => a.entries - b.entries)
    .filter(({ entries }) => (left -= entries) > 0)
    .map(({ listed }) => listed);
  const names = lists.length === 0 ? [] : await store.names(lists.map(({ list }) => list.id));
  return opened(await buildNameTableInSteps(names, pause), lists);
}

function opened(table: NameTable, lists: readonly ListedSource[]): CurrentNames {
  return { index: openNameIndex(table), completions: openCompletions(table), lists };
}

/** Which register, as of which import, made into a table by which version of the program. */
export async function tableKey(store: Pick<RegisterStore, 'lists'>, revision: number): Promise<string> {
  return keyOf(await store.lists(), revision);
}

function keyOf(lists: readonly ListedSource[], revision: number): string {
  const files = lists.map(({ list, snapshot }) => `${list.id} ${snapshot.fileSha256}`);
  return [NAME_TABLE_VERSION, revision, ...files].join('\n');
}
