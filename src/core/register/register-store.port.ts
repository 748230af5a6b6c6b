import type { Company, CompanyId, NameKind } from './company.js';
import type { Entry } from './entry.js';
import type { ListedSource, ListId, RegisterList, Snapshot } from './list.js';

/** All that one file says. Every entry's company is among the companies or already stored. */
export interface ListImport {
  readonly list: RegisterList;
  readonly snapshot: Snapshot;
  readonly companies: readonly Company[];
  readonly entries: readonly Entry[];
}

/** One spelling to be found by, without the rest of the company. */
export interface IndexedName {
  readonly companyId: CompanyId;
  readonly text: string;
  readonly kind: NameKind;
}

/** Where lists, companies and entries are kept. */
export interface RegisterStore {
  /**
   * Stores the whole import or nothing of it. Companies it names are replaced in what this list says of them,
   * entries are replaced by id. Entries that the file no longer has stay stored as they last were, but
   * {@link entriesOf} and {@link names} leave them out. Importing the same file twice changes nothing a
   * reader sees except `revision`.
   */
  applyImport(change: ListImport): Promise<void>;
  /** Every list that was ever imported, by id, with its newest snapshot. */
  lists(): Promise<readonly ListedSource[]>;
  list(id: ListId): Promise<ListedSource | null>;
  /** In the order asked for; ids that do not exist are left out. */
  companies(ids: readonly CompanyId[]): Promise<readonly Company[]>;
  /** The entries of the newest snapshot of each list, ordered by list. */
  entriesOf(companyId: CompanyId): Promise<readonly Entry[]>;
  /** Every spelling of every company that has an entry in a newest snapshot, companies by id, main name first. */
  names(): Promise<readonly IndexedName[]>;
  /** Grows with every import; equal revisions mean equal answers from everything above. */
  revision(): Promise<number>;
}
