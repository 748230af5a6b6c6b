/**
 * How an import gets into the register: little by little, so that neither this process nor another that uses the
 * database is held up, and yet wholly or not at all.
 *
 * 1. `coming`: what a list did not have is written under a snapshot that does not count, so nobody sees it. What
 *    changes entries that the list has is put aside as it is.
 * 2. `certain`: one short transaction after which nothing can go wrong any more. What was added is there; what was put
 *    aside is now written, entry by entry. If the program dies, the next start goes on with it.
 * 3. `counts`: the snapshot is the list's newest. The jobs it leaves are written now, since what they are about has to
 *    be seen by then; the next start goes on with that, too.
 *
 * An import that breaks off while it is coming is swept away at once, or, if the program died, before the next import
 * of the list. One that begins later takes the place of one that is coming: that one then ends in a conflict.
 */
import type Database from 'better-sqlite3';
import type { QueuedJob } from '../../core/jobs/job.js';
import type { EntryChange } from '../../core/register/entry-change.js';
import type { ListId, RegisterList } from '../../core/register/list.js';
import type { ListImport } from '../../core/register/register-store.port.js';
import { openBulkConnection } from './bulk-connection.js';
import { writeJob } from './case-write.js';
import type { SlidDatabase } from './open-database.js';
import { takeTurns, type Pause } from './pause.js';
import { createAdditions } from './register-additions.js';
import { readJoins, writeJoins } from './register-joins.js';
import { createSlice } from './slices.js';
import { sweep } from './register-sweep.js';
import { changesNumbers, createChangeWriter, writeList } from './register-write.js';

type Db = SlidDatabase['db'];

/** Rows, or changes put aside, that are written in one go. */
const ROWS = { least: 200, most: 1_000 };
/** Changed entries that are written in one go; each costs as much as dozens of added rows. */
const CHANGES = { least: 5, most: 50 };
/** Jobs that are written in one go. */
const JOBS = 200;

/** What is kept of an import that is certain until all of it is written. */
interface Ending {
  readonly list: RegisterList;
  readonly numbersChanged: boolean;
  readonly jobs: readonly QueuedJob[];
  readonly importedAt: number;
}

/** @throws what `change.changes` throws; nothing of the import is left then */
export async function applyImport(
  db: Db,
  change: ListImport,
  pause: Pause = takeTurns,
): Promise<'applied' | 'conflict'> {
  const { $client: client } = db;
  await sweep(client, coming(client, change.list.id), pause);
  const number = begin(client, change);
  if (number === null) return 'conflict';
  let certain = false;
  try {
    certain = await writeAhead(client, { number, change, pause });
  } finally {
    if (!certain) await sweep(client, [number], pause);
  }
  // What fails from here on takes nothing back: it is gone on with at the next start.
  if (certain) await finishImport(db, { number, listId: change.list.id }, pause, change.onReplaced);
  return certain ? 'applied' : 'conflict';
}

/** Whether an import that is certain is still to be written to its end. */
export function hasUnfinished({ $client: client }: Db): boolean {
  return client.prepare('select 1 from register_snapshots where ending is not null').get() !== undefined;
}

/** Goes on with imports that were certain when the program died. Harmless when another process does the same. */
export async function finishImports(db: Db, pause: Pause = takeTurns): Promise<void> {
  const next = db.$client.prepare<[], Certain>(
    'select number, list_id as listId from register_snapshots where ending is not null order by number limit 1',
  );
  for (let found = next.get(); found !== undefined; found = next.get()) await finishImport(db, found, pause);
}

/** An import of which nothing can go wrong any more. */
interface Certain {
  readonly number: number;
  readonly listId: ListId;
}

async function finishImport(
  db: Db,
  certain: Certain,
  pause: Pause,
  onReplaced: ListImport['onReplaced'] = () => undefined,
): Promise<void> {
  const { $client: client } = db;
  const writeSome = createAsideWriter(client, certain);
  const waiting = client
    .prepare<[number], number>('select count(*) from register_coming where snapshot = ?')
    .pluck();
  const total = waiting.get(certain.number) ?? 0;
  let done = 0;
  for (let more = true; more;) {
    await pause();
    const some = writeSome();
    more = some > 0;
    done += some;
    if (more) onReplaced(done, total);
  }
  await finish(db, certain.number, pause);
}

function coming(client: Database.Database, listId: ListId): readonly number[] {
  return client
    .prepare<[string], number>("select number from register_snapshots where list_id = ? and state = 'coming'")
    .pluck()
    .all(listId);
}

/** Gives the number of the snapshot; null where the changes were made against another copy of the list. */
function begin(client: Database.Database, change: ListImport): number | null {
  const { listId, takenOn, fileSha256, importedAt, importedBy } = change.snapshot;
  return client
    .transaction(() => {
      if (!fits(client, change)) return null;
      if (client.prepare('select 1 from register_lists where id = ?').get(listId) === undefined) {
        writeList(client, change.list);
      }
      const { lastInsertRowid } = client
        .prepare(
          `insert into register_snapshots (list_id, taken_on, file_sha256, imported_at, imported_by, state)
           values (?, ?, ?, ?, ?, 'coming')`,
        )
        .run(listId, takenOn, fileSha256, importedAt, importedBy);
      return Number(lastInsertRowid);
    })
    .immediate();
}

function fits(client: Database.Database, { list, after }: ListImport): boolean {
  const newest = client
    .prepare<[string], number | null>(
      "select max(number) from register_snapshots where list_id = ? and state <> 'coming'",
    )
    .pluck();
  return (newest.get(list.id) ?? null) === after;
}

/** Whether the import is certain now; not so when another one came first. */
async function writeAhead(
  client: Database.Database,
  { number, change, pause }: { readonly number: number; readonly change: ListImport; readonly pause: Pause },
): Promise<boolean> {
  const bulk = openBulkConnection(client);
  try {
    const isComing = bulk.client.prepare(
      "select 1 from register_snapshots where number = ? and state = 'coming'",
    );
    const putAside = bulk.client.prepare<[number, string]>(
      'insert into register_coming (snapshot, content) values (?, ?)',
    );
    const additions = createAdditions(bulk.client, change.list.id, number);
    let aside: EntryChange[] = [];
    let numbersChanged = false;
    const slice = createSlice(ROWS);
    const write = bulk.client.transaction(() => {
      if (isComing.get(number) === undefined) return false;
      slice.timed(() => {
        additions.write();
        for (const each of aside) putAside.run(number, JSON.stringify(each));
      });
      aside = [];
      return true;
    });
    for (const each of change.changes) {
      if (each.former === null) additions.add(each.facts);
      else aside.push(each);
      numbersChanged ||= changesNumbers(each);
      if (additions.waiting() + aside.length < slice.size) continue;
      if (!write.immediate()) return false;
      await pause();
    }
    return write.immediate() && makeCertain(client, { number, change, numbersChanged });
  } finally {
    bulk.close();
  }
}

function makeCertain(
  client: Database.Database,
  {
    number,
    change,
    numbersChanged,
  }: { readonly number: number; readonly change: ListImport; readonly numbersChanged: boolean },
): boolean {
  const ending: Ending = {
    list: change.list,
    numbersChanged,
    jobs: change.jobs?.() ?? [],
    importedAt: change.snapshot.importedAt,
  };
  return client
    .transaction(() => {
      if (!fits(client, change)) return false;
      const { changes } = client
        .prepare(
          "update register_snapshots set state = 'certain', ending = ? where number = ? and state = 'coming'",
        )
        .run(JSON.stringify(ending), number);
      return changes === 1;
    })
    .immediate();
}

/** Writes some of what was put aside; gives how many, until there are none. */
function createAsideWriter(client: Database.Database, { number, listId }: Certain): () => number {
  const write = createChangeWriter(client, listId, number);
  const next = client.prepare<[number, number], { place: number; content: string }>(
    'select place, content from register_coming where snapshot = ? order by place limit ?',
  );
  const remove = client.prepare('delete from register_coming where place = ?');
  const slice = createSlice(CHANGES);
  const writeSome = client.transaction(() => {
    const found = next.all(number, slice.size);
    slice.timed(() => {
      for (const { place, content } of found) {
        write(JSON.parse(content) as EntryChange);
        remove.run(place);
      }
    });
    return found.length;
  });
  return () => writeSome.immediate();
}

/** Harmless when repeated: jobs are there once, by their keys. */
async function finish(db: Db, number: number, pause: Pause): Promise<void> {
  const { $client: client } = db;
  const stored = client
    .prepare<[number], string | null>('select ending from register_snapshots where number = ?')
    .pluck()
    .get(number);
  // Another process may have been faster.
  if (stored == null) return;
  const ending = JSON.parse(stored) as Ending;
  await makeCount(client, { number, ending, pause });
  await writeJobs(db, ending, pause);
  client.prepare('update register_snapshots set ending = null where number = ?').run(number);
}

/**
 * What takes long is worked out before the transaction, which begins anew when another import or a moderator's decision
 * came in between.
 */
async function makeCount(
  client: Database.Database,
  { number, ending, pause }: { readonly number: number; readonly ending: Ending; readonly pause: Pause },
): Promise<void> {
  const count = client.prepare("update register_snapshots set state = 'counts' where number = ?");
  for (;;) {
    const joins = ending.numbersChanged ? readJoins(client) : null;
    await pause();
    const counts = client
      .transaction(() => {
        if (joins !== null && !writeJoins(client, joins)) return false;
        writeList(client, ending.list);
        count.run(number);
        return true;
      })
      .immediate();
    if (counts) return;
  }
}

async function writeJobs(db: Db, { jobs, importedAt }: Ending, pause: Pause): Promise<void> {
  const write = db.$client.transaction((some: readonly QueuedJob[]) => {
    for (const job of some) writeJob(db, job, importedAt);
  });
  for (let at = 0; at < jobs.length; at += JOBS) {
    write.immediate(jobs.slice(at, at + JOBS));
    await pause();
  }
}
