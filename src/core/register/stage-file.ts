import { err, ok, type Result } from '../kernel/result.js';
import type { CompanyId } from './company.js';
import { companyIdFor } from './company-id.js';
import type { ListFault, ListFile, ReadList } from './list-file.port.js';
import type { FoundLines, ListStaging, StagedItem } from './list-staging.port.js';
import { compareText, type ListItem } from './list-record.js';
import type { RegisterList } from './list.js';
import { latinise } from './matching/scripts.js';
import type { RegisterStore } from './register-store.port.js';
import { shiftDay, type IsoDay } from './uncertain-date.js';

/** So many faults are named; the rest is counted. */
const MOST_FAULTS = 100;
const PAGE = 1000;

export interface Staged {
  /** The newest day the file itself names, if any. */
  readonly seenOn: IsoDay | null;
}

export interface Faults {
  readonly faults: readonly ListFault[];
  readonly more: number;
}

interface StageRequest {
  readonly store: RegisterStore;
  readonly staging: ListStaging;
  readonly read: ReadList;
  readonly list: RegisterList;
  readonly file: ListFile;
  /** The day of the import. */
  readonly today: IsoDay;
}

/** Reads the whole file into the staging and gives every record its company id. */
export async function stageFile(request: StageRequest): Promise<Result<Staged, Faults>> {
  const { staging, read, file } = request;
  const tomorrow = shiftDay(request.today, 1);
  const faults: ListFault[] = [];
  let more = 0;
  let seenOn: IsoDay | null = null;
  const note = (fault: ListFault): void => {
    if (faults.length < MOST_FAULTS) faults.push(fault);
    else more += 1;
  };
  for await (const batch of read(file.open())) {
    const items: StagedItem[] = [];
    for (const piece of batch) {
      if (!piece.ok) note(piece.error);
      else if (piece.value.kind !== 'seen') items.push(piece.value);
      else if (seenOn === null || piece.value.on > seenOn) seenOn = piece.value.on;
    }
    for (const line of toCome(items, tomorrow)) note({ line, column: null, code: 'day-to-come' });
    staging.add(items);
  }
  const noteAll = ({ lines, count }: FoundLines, fault: Omit<ListFault, 'line'>): void => {
    for (const line of lines) note({ line, ...fault });
    more += count - lines.length;
  };
  noteAll(staging.repeated(MOST_FAULTS), { column: 'id', code: 'duplicate-id' });
  noteAll(staging.nameless(MOST_FAULTS), { column: 'name', code: 'missing-value' });
  if (faults.length === 0 && staging.count() === 0) note({ line: 1, column: null, code: 'no-rows' });
  if (faults.length > 0) return err({ faults: faults.sort((a, b) => a.line - b.line), more });
  await identifyAll(request);
  await recogniseAll(request);
  return ok({ seenOn });
}

/** Records that something is said to have happened to on a day to come, which is a slip of the pen. */
function toCome(items: readonly ListItem[], tomorrow: IsoDay): number[] {
  return items.flatMap((item) =>
    item.kind === 'record' && item.record.history.some(({ on }) => on.earliest > tomorrow) ? [item.line] : [],
  );
}

/**
 * Records without an id get one made from their name: the one they have on this list already, or one that is
 * neither another record's nor a company's of other lists, since equal names do not make one company.
 */
async function identifyAll({ store, staging, list }: StageRequest): Promise<void> {
  let after = 0;
  for (;;) {
    const page = staging.unnamed(after, PAGE);
    for (const { row, name } of page) {
      const latin = latinise(name);
      const taken = new Set<CompanyId>();
      for (;;) {
        const id = companyIdFor(latin, taken);
        if (!staging.has(id) && (await isFree(store, list, id))) {
          staging.identify(row, id);
          break;
        }
        taken.add(id);
      }
      after = row;
    }
    if (page.length < PAGE) return;
  }
}

/**
 * Those who keep a list give a company another id when two of theirs turn out to be one, and name the ones it had. It
 * stays the company that this list, or else another, is known to have, rather than one that ended and one that is new.
 */
async function recogniseAll({ store, staging, list }: StageRequest): Promise<void> {
  let after = '';
  for (;;) {
    const page = staging.withOtherIds(after, PAGE);
    for (const { id, otherIds } of page) {
      const free = otherIds.filter((other) => !staging.has(other)).sort(compareText);
      const known = await knownAmong(store, list, [id, ...free]);
      if (known !== null && known !== id) staging.rename(id, known);
      after = id;
    }
    if (page.length < PAGE) return;
  }
}

/** The first that this list has, else the first that any has. */
async function knownAmong(
  store: RegisterStore,
  list: RegisterList,
  ids: readonly CompanyId[],
): Promise<CompanyId | null> {
  let elsewhere: CompanyId | null = null;
  for (const id of ids) {
    const lists = await store.listsOf(id);
    if (lists.includes(list.id)) return id;
    if (lists.length > 0) elsewhere ??= id;
  }
  return elsewhere;
}

async function isFree(store: RegisterStore, list: RegisterList, id: CompanyId): Promise<boolean> {
  const lists = await store.listsOf(id);
  return lists.length === 0 || lists.includes(list.id);
}
