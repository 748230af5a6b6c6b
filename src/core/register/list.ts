import type { Instant } from '../kernel/time.js';
import type { Localised } from './company.js';
import { daysBetween, type IsoDay } from './uncertain-date.js';

export type ListId = string;

export interface RegisterList {
  readonly id: ListId;
  readonly title: Localised;
  readonly publisher: Localised;
  /** A page about the list as a whole: the publisher's own where there is one. */
  readonly url: string;
  readonly state: ListState;
}

/** A withdrawn list is no longer kept by its publisher: its entries are history, never a present claim. */
export type ListState =
  | {
      readonly kind: 'live';
      /** Days after which a copy of the list is too old to speak for today. */
      readonly staleAfterDays: number;
    }
  | { readonly kind: 'withdrawn'; readonly on: IsoDay };

/** How old a copy of a live list may be unless the list says otherwise. */
export const STALE_AFTER_DAYS = 90;

/** One imported file. Its hash says whether the same file was read before. */
export interface NewSnapshot {
  readonly listId: ListId;
  /** The day the file describes, not the day it was imported. */
  readonly takenOn: IsoDay;
  readonly fileSha256: string;
  readonly importedAt: Instant;
  /** Who imported it: a person's id, or `system` for the list that ships with the product. */
  readonly importedBy: string;
}

export interface Snapshot extends NewSnapshot {
  /** Grows with every import of any list. */
  readonly number: number;
}

/** What an answer from the list is worth today: `stale` when a live list's newest copy is too old. */
export type Freshness = 'live' | 'stale' | 'withdrawn';

export function freshnessOf({ list, snapshot }: ListedSource, today: IsoDay): Freshness {
  if (list.state.kind === 'withdrawn') return 'withdrawn';
  return daysBetween(snapshot.takenOn, today) > list.state.staleAfterDays ? 'stale' : 'live';
}

/** A list as the newest import left it. */
export interface ListedSource {
  readonly list: RegisterList;
  readonly snapshot: Snapshot;
}
