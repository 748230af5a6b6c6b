import { err, ok, type Result } from '../kernel/result.js';
import type { Instant } from '../kernel/time.js';
import type { RegisterList } from './list.js';
import type { ListFault, ParseList } from './list-file.port.js';
import { assembleImport } from './list-record.js';
import type { RegisterStore } from './register-store.port.js';
import type { IsoDay } from './uncertain-date.js';

export interface ListFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** The day the file describes. */
  readonly takenOn: IsoDay;
}

export interface ImportListRequest {
  readonly store: RegisterStore;
  readonly list: RegisterList;
  readonly file: ListFile;
  readonly parse: ParseList;
  /** A person's id, or `system`. */
  readonly importedBy: string;
  readonly now: Instant;
}

export interface ImportedList {
  readonly outcome: 'imported' | 'unchanged';
  readonly entries: number;
}

/** Imports a file as the list's new snapshot. Nothing is stored from a file with a fault. */
export async function importList(
  request: ImportListRequest,
): Promise<Result<ImportedList, readonly ListFault[]>> {
  const { store, list, file, parse, importedBy, now } = request;
  const records = parse(file.bytes);
  if (!records.ok) return err(records.error);
  const snapshot = {
    listId: list.id,
    takenOn: file.takenOn,
    fileSha256: file.sha256,
    importedAt: now,
    importedBy,
  };
  await store.applyImport(assembleImport({ list, snapshot, records: records.value }));
  return ok({ outcome: 'imported', entries: records.value.length });
}

/** {@link importList}, unless the list's newest snapshot is of exactly this file. */
export async function importListOnce(
  request: ImportListRequest,
): Promise<Result<ImportedList, readonly ListFault[]>> {
  const known = await request.store.list(request.list.id);
  if (known?.snapshot.fileSha256 === request.file.sha256) return ok({ outcome: 'unchanged', entries: 0 });
  return importList(request);
}
