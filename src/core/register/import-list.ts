import { err, ok, type Result } from '../kernel/result.js';
import type { Instant } from '../kernel/time.js';
import { changesOf, compareImport, type ImportCounts } from './compare-import.js';
import type { EntryChange } from './entry-change.js';
import type { ListFault, ListFile, ReadList } from './list-file.port.js';
import type { ImportFar } from './import-far.js';
import type { ListStaging, OpenStaging } from './list-staging.port.js';
import type { ListedSource, RegisterList } from './list.js';
import type { RegisterStore } from './register-store.port.js';
import { stageFile } from './stage-file.js';
import { shiftDay, type IsoDay } from './uncertain-date.js';

export interface ImportListRequest {
  readonly store: RegisterStore;
  readonly openStaging: OpenStaging;
  readonly read: ReadList;
  readonly list: RegisterList;
  readonly file: ListFile;
  /** A person's id, `operator`, or `system`. */
  readonly importedBy: string;
  readonly now: Instant;
  /** Told how far it is, but for `reading`, while it is prepared and while it is applied. */
  readonly onProgress?: (far: ImportFar) => void;
}

/** Why a file is not imported. */
export type ImportRefusal =
  /** The first faults in the file's order, and how many more there are. */
  | { readonly code: 'faults'; readonly faults: readonly ListFault[]; readonly more: number }
  /** The file, or who brought it, says that it is of a day to come, which would keep out every copy until then. */
  | { readonly code: 'future-copy'; readonly takenOn: IsoDay }
  /** The register has a newer copy of the list already. */
  | { readonly code: 'older-copy'; readonly takenOn: IsoDay; readonly newest: IsoDay };

/** An import ends more than this part of a list's entries, in percent, only when told that this is meant. */
export const ENDS_TOO_MANY = 30;

/** What a file would do to a list. */
export interface ImportDifference {
  readonly takenOn: IsoDay;
  /** Null for a new list. */
  readonly newest: ListedSource | null;
  readonly counts: ImportCounts;
  readonly endsTooMany: boolean;
}

/** A file that was read, checked and compared, of which nothing counts yet. Whoever prepared it closes it. */
export interface PreparedImport extends ImportDifference {
  /** What applying it would change, by company. */
  changes(): Iterable<EntryChange>;
  /** `conflict`: another import of the list came in between; prepare it anew. */
  apply(): Promise<'applied' | 'conflict'>;
  close(): void;
}

/** Reads a file, checks it as a whole and compares it with the list as it stands. Stores nothing. */
export async function prepareImport(
  request: ImportListRequest,
): Promise<Result<PreparedImport, ImportRefusal>> {
  const staging = request.openStaging();
  try {
    const prepared = await prepare(request, staging);
    if (!prepared.ok) staging.close();
    return prepared;
  } catch (error) {
    staging.close();
    throw error;
  }
}

async function prepare(
  request: ImportListRequest,
  staging: ListStaging,
): Promise<Result<PreparedImport, ImportRefusal>> {
  const { store, list, file, importedBy, now, onProgress = () => undefined } = request;
  const today = new Date(now).toISOString().slice(0, 10);
  const staged = await stageFile({ ...request, staging, today });
  if (!staged.ok) return err({ code: 'faults', ...staged.error });
  const newest = await store.list(list.id);
  const takenOn = file.takenOn ?? staged.value.seenOn ?? today;
  // A slip of the pen. A day ahead of ours it is already tomorrow somewhere.
  if (takenOn > shiftDay(today, 1)) return err({ code: 'future-copy', takenOn });
  if (newest !== null && takenOn < newest.snapshot.takenOn) {
    return err({ code: 'older-copy', takenOn, newest: newest.snapshot.takenOn });
  }
  const comparison = { list, takenOn, before: newest?.snapshot.takenOn ?? null };
  const counts = await compareImport({ store, staging, comparison, onProgress });
  const changes = (): Iterable<EntryChange> => changesOf(staging, comparison);
  const after = newest?.snapshot.number ?? null;
  const snapshot = { listId: list.id, takenOn, fileSha256: file.sha256, importedAt: now, importedBy };
  return ok({
    takenOn,
    newest,
    counts,
    endsTooMany: 100 * counts.off > ENDS_TOO_MANY * counts.before,
    changes,
    apply: () =>
      store.applyImport({
        list,
        snapshot,
        after,
        changes: telling(changes(), changeCount(counts), onProgress),
        onReplaced: (done, total) => {
          onProgress({ step: 'replacing', done, total });
        },
      }),
    close: () => {
      staging.close();
    },
  });
}

/** How many entries an import changes in any way. */
export function changeCount({ added, changed, ended, returned, dropped }: ImportCounts): number {
  return added + changed + ended + returned + dropped;
}

const TELL_EVERY = 500;

function* telling(
  changes: Iterable<EntryChange>,
  total: number,
  onProgress: (far: ImportFar) => void,
): Generator<EntryChange> {
  let done = 0;
  for (const change of changes) {
    if (done % TELL_EVERY === 0) onProgress({ step: 'writing', done, total });
    yield change;
    done += 1;
  }
}

/** What became of an import. */
export type ImportOutcome = 'imported' | 'unchanged';

/** Imports a file at once, whatever it ends, unless the list's newest snapshot is of exactly this file. */
export async function importListOnce(
  request: ImportListRequest,
): Promise<Result<{ readonly outcome: ImportOutcome; readonly entries: number }, ImportRefusal>> {
  const known = await request.store.list(request.list.id);
  if (known?.snapshot.fileSha256 === request.file.sha256) return ok({ outcome: 'unchanged', entries: 0 });
  const prepared = await prepareImport(request);
  if (!prepared.ok) return prepared;
  try {
    if ((await prepared.value.apply()) === 'conflict') return await importListOnce(request);
    return ok({ outcome: 'imported', entries: prepared.value.counts.total });
  } finally {
    prepared.value.close();
  }
}
