import type { Company, CompanyId, NameKind } from './company.js';
import type { EntryChange, EntryFacts, StoredFacts } from './entry-change.js';
import type { Entry, EntryId } from './entry.js';
import type { ListedSource, ListId, NewSnapshot, RegisterList, Snapshot } from './list.js';

/** What one file changes in a list. */
export interface ListImport {
  readonly list: RegisterList;
  readonly snapshot: NewSnapshot;
  /** The number of the list's newest snapshot that the changes were made against; null for a new list. */
  readonly after: number | null;
  /** Gone through once, inside the transaction. */
  readonly changes: Iterable<EntryChange>;
}

/** One spelling to be found by, without the rest of the company. */
export interface IndexedName {
  readonly companyId: CompanyId;
  readonly text: string;
  readonly kind: NameKind;
}

/** Facts of an entry that a later import replaced. */
export interface FormerFacts {
  readonly facts: EntryFacts;
  /** The import that replaced them. */
  readonly until: Snapshot;
}

/** What is known of an entry and since when, the newest first. */
export interface EntryRecordedHistory {
  /** The import that brought the present facts. */
  readonly since: Snapshot;
  readonly former: readonly FormerFacts[];
}

/**
 * Where lists, companies and entries are kept. Nothing is ever forgotten: what an import replaces stays readable
 * through {@link recorded}.
 */
export interface RegisterStore {
  /**
   * Stores the whole import as the list's newest snapshot, or nothing of it. `conflict`: another import of the list
   * came first, so the changes no longer fit. An entry no change speaks of stays as it is.
   */
  applyImport(change: ListImport): Promise<'applied' | 'conflict'>;
  /** Every list that was ever imported, by id, with its newest snapshot. */
  lists(): Promise<readonly ListedSource[]>;
  list(id: ListId): Promise<ListedSource | null>;
  /** Every import of a list, the newest first. */
  snapshots(id: ListId): Promise<readonly Snapshot[]>;
  /** In the order asked for; ids that do not exist are left out. */
  companies(ids: readonly CompanyId[]): Promise<readonly Company[]>;
  /** The entries of the company, ordered by list: those on the list and those that ended, not those taken back. */
  entriesOf(companyId: CompanyId): Promise<readonly Entry[]>;
  /** Every spelling of every company that has an entry to show, companies by id, main name first. */
  names(): Promise<readonly IndexedName[]>;
  /** Grows with every import; equal revisions mean equal answers from everything above. */
  revision(): Promise<number>;
  /** What a list says of these companies, whatever became of their entries; those it never had are left out. */
  facts(listId: ListId, ids: readonly CompanyId[]): Promise<readonly StoredFacts[]>;
  /** What a list says of its present entries, by company, those after `after`. */
  present(listId: ListId, after: CompanyId, limit: number): Promise<readonly StoredFacts[]>;
  /** How many entries of the list are present. */
  presentCount(listId: ListId): Promise<number>;
  /** The lists that ever had an entry of the company. */
  listsOf(companyId: CompanyId): Promise<readonly ListId[]>;
  /** Null for an entry nobody has. */
  recorded(id: EntryId): Promise<EntryRecordedHistory | null>;
}
