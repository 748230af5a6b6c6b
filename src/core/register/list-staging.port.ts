import type { CompanyId } from './company.js';
import type { EntryChange } from './entry-change.js';
import type { ListItem, ListRecord, RecordPart } from './list-record.js';

export type StagedItem = Exclude<ListItem, { kind: 'seen' }>;

/** A record as it lies ready, its parts beside it. */
export interface StagedRecord {
  readonly id: CompanyId;
  readonly line: number;
  readonly record: ListRecord;
  readonly parts: readonly RecordPart[];
}

/** What comparing found: null when the entry stays as it is stored. */
export interface Verdict {
  readonly id: CompanyId;
  readonly change: EntryChange | null;
}

/** Lines of the file with something in common. */
export interface FoundLines {
  /** The first of them, as many as were asked for. */
  readonly lines: readonly number[];
  /** How many there are. */
  readonly count: number;
}

/**
 * A place beside the register where one file is taken apart before anything of it counts, so that a file of any size
 * can be checked as a whole and compared without being held in memory. Its owner closes it.
 */
export interface ListStaging {
  add(items: readonly StagedItem[]): void;
  count(): number;
  /** Records whose id an earlier record has, by line; partial ones are merged instead. */
  repeated(limit: number): FoundLines;
  /** Records of which no place of the file gave the main name, by the line that has the first of them. */
  nameless(limit: number): FoundLines;
  /** Records without an id, after that row of the staging, in the file's order. */
  unnamed(
    after: number,
    limit: number,
  ): readonly { readonly row: number; readonly line: number; readonly name: string }[];
  identify(row: number, id: CompanyId): void;
  /** Records with other ids, by the id the file gives, those after `after`. */
  withOtherIds(
    after: CompanyId,
    limit: number,
  ): readonly { readonly id: CompanyId; readonly otherIds: readonly CompanyId[] }[];
  /** From now on the record has this id, and what the file says of it under its own goes with it. */
  rename(id: CompanyId, to: CompanyId): void;
  /** The id of a company the file speaks of, where it was renamed; else the same. */
  idOf(id: CompanyId): CompanyId;
  has(id: CompanyId): boolean;
  /** Whether a record has this besides its own id. */
  isOtherId(id: CompanyId): boolean;
  isPerson(id: CompanyId): boolean;
  /** The name of any company the file speaks of, listed or not. */
  nameOf(id: CompanyId): string | null;
  /** Records by id, those after `after`. All of them must have one by then. */
  page(after: CompanyId, limit: number): readonly StagedRecord[];
  judge(verdicts: readonly Verdict[]): void;
  /** Adds a change for an entry the file does not have. */
  end(changes: readonly EntryChange[]): void;
  /** Every record with its verdict (undefined: none was given), by id. */
  judged(): Iterable<StagedRecord & { readonly change?: EntryChange | null }>;
  /** What {@link end} was given. */
  ended(): Iterable<EntryChange>;
  close(): void;
}

export type OpenStaging = () => ListStaging;
