import type { QueuedJob } from '../jobs/job.js';
import type { Company, CompanyId, IndexedKind } from './company.js';
import type { EntryChange, EntryFacts, StoredFacts } from './entry-change.js';
import type { Entry, EntryId } from './entry.js';
import type { JoinDecision } from './join-companies.js';
import type { ListedSource, ListId, NewSnapshot, RegisterList, Snapshot } from './list.js';

/** What one file changes in a list. */
export interface ListImport {
  readonly list: RegisterList;
  readonly snapshot: NewSnapshot;
  /** The number of the list's newest snapshot that the changes were made against; null for a new list. */
  readonly after: number | null;
  /** Gone through once, little by little: others have their turn in between. */
  readonly changes: Iterable<EntryChange>;
  /** Asked for once, after the last change: work that is stored with the import, or not at all. */
  readonly jobs?: () => readonly QueuedJob[];
  /** Told how many entries of those it changes are written in the end; see `ImportStep`. */
  readonly onReplaced?: (done: number, total: number) => void;
}

/** One spelling to be found by, without the rest of the company. */
export interface IndexedName {
  readonly companyId: CompanyId;
  readonly text: string;
  readonly kind: IndexedKind;
}

/** A company linked with another, seen from that other one. */
export interface PlacedLink {
  readonly kind: 'owner' | 'successor' | 'owned' | 'predecessor';
  /** Null where the register does not have the company. */
  readonly companyId: CompanyId | null;
  readonly name: string;
}

/** Facts of an entry that a later import replaced. */
export interface FormerFacts {
  readonly facts: EntryFacts;
  /** The import that replaced them. */
  readonly until: Snapshot;
}

/** What is known of an entry and since when, the newest first. */
export interface EntryRecordedHistory {
  /** The import that first had the entry. */
  readonly first: Snapshot;
  /** The import that brought the present facts. */
  readonly since: Snapshot;
  readonly former: readonly FormerFacts[];
}

/**
 * Where lists, companies and entries are kept. Companies that are one (see `joinCompanies`) answer as one, under
 * any of their ids. Nothing is ever forgotten: what an import replaces stays readable
 * through {@link recorded}.
 */
export interface RegisterStore {
  /**
   * Stores the whole import as the list's newest snapshot, with the jobs it leaves, or nothing of it. `conflict`: another import of the list
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
  /**
   * Every spelling of every company that has an entry to show, companies by id, main name first, and last what only
   * earlier copies of its lists called it (see `earlierNames`); of these lists only, when they are named.
   */
  names(of?: readonly ListId[]): Promise<readonly IndexedName[]>;
  /** Grows with every import and every decision about a join; equal revisions mean equal answers from everything above. */
  revision(): Promise<number>;
  /** What a list says of these companies, whatever became of their entries; those it never had are left out. */
  facts(listId: ListId, ids: readonly CompanyId[]): Promise<readonly StoredFacts[]>;
  /** What a list says of its present entries, by company, those after `after`. */
  present(listId: ListId, after: CompanyId, limit: number): Promise<readonly StoredFacts[]>;
  /** How many entries of the list are present; counted no further than `most`, when that is given. */
  presentCount(listId: ListId, most?: number): Promise<number>;
  /** The lists that ever had an entry of the company. */
  listsOf(companyId: CompanyId): Promise<readonly ListId[]>;
  /** Every id the company goes by, joined companies' included; the given one at least. */
  members(companyId: CompanyId): Promise<readonly CompanyId[]>;
  /** Owners, successors, and the companies of which it is one, as the lists say; those that some list names. */
  linksOf(companyId: CompanyId): Promise<readonly PlacedLink[]>;
  /** Records what a moderator decided of two companies, and joins or parts them. */
  decideJoin(decision: JoinDecision): Promise<void>;
  /** Null for an entry nobody has. */
  recorded(id: EntryId): Promise<EntryRecordedHistory | null>;
}
