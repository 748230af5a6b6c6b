import type { Instant } from '../kernel/time.js';
import type { Localised } from './company.js';
import type { IsoDay } from './uncertain-date.js';

export type ListId = string;

export interface RegisterList {
  readonly id: ListId;
  readonly title: Localised;
  readonly publisher: Localised;
  /** A page about the list as a whole: the publisher's own where there is one. */
  readonly url: string;
  /** A withdrawn list is no longer kept by its publisher: its entries are history, never a present claim. */
  readonly state: { readonly kind: 'live' } | { readonly kind: 'withdrawn'; readonly on: IsoDay };
}

/** One imported file. Its hash says whether the same file was read before. */
export interface Snapshot {
  readonly listId: ListId;
  /** The day the file describes, not the day it was imported. */
  readonly takenOn: IsoDay;
  readonly fileSha256: string;
  readonly importedAt: Instant;
  /** Who imported it: a person's id, or `system` for the list that ships with the product. */
  readonly importedBy: string;
}

/** A list as the newest import left it. */
export interface ListedSource {
  readonly list: RegisterList;
  readonly snapshot: Snapshot;
}
