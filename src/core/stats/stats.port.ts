import type { Status } from '../cases/status.js';
import type { ListId } from '../register/list.js';
import type { IsoDay } from '../register/uncertain-date.js';

/** How much there is of everything. Numbers only: nothing in it is about a person. */
export interface Stats {
  readonly cases: { readonly total: number; readonly byStatus: Readonly<Record<Status, number>> };
  readonly evidence: {
    /** Files that are sealed, still to be fetched, and not to be had. */
    readonly sealed: number;
    readonly waiting: number;
    readonly refused: number;
    /** Different originals among the sealed files, and their bytes together. */
    readonly originals: number;
    readonly bytes: number;
  };
  /** Of entries and of findings, waiting for their outcome. */
  readonly openDisputes: number;
  /** Work not done yet. */
  readonly waiting: { readonly messages: number; readonly jobs: number; readonly updates: number };
  /** Work given up, for a person to look at. */
  readonly givenUp: { readonly messages: number; readonly jobs: number; readonly updates: number };
  readonly lists: readonly { readonly id: ListId; readonly takenOn: IsoDay; readonly entries: number }[];
  readonly databaseBytes: number;
}

export interface StatsViews {
  stats(): Promise<Stats>;
}
