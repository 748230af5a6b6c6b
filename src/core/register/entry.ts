import type { CompanyId, Localised } from './company.js';
import type { ListId, RegisterList } from './list.js';
import { exactly, type UncertainDate } from './uncertain-date.js';

/** `<list>:<company>`: a company is at most once on one list, however often it came and went. */
export type EntryId = string;

export type EntryEventKind = 'listed' | 'suspended' | 'restored' | 'removed';

/** Something the publisher did to the entry, in the order it happened. */
export interface EntryEvent {
  readonly kind: EntryEventKind;
  readonly on: UncertainDate;
  /**
   * `stated` by the list or its source; `compared`: seen only in that one copy of the list has the entry and the
   * next has not (or the other way round), so it happened some day between the two.
   */
  readonly basis: 'stated' | 'compared';
  /** Where this event is reported; null when only the entry's own source says so. */
  readonly source: string | null;
  readonly note: Localised | null;
}

export interface Entry {
  readonly id: EntryId;
  readonly listId: ListId;
  readonly companyId: CompanyId;
  /** The company's main name on this list; another may be the one that its card has. */
  readonly name: string;
  /** Starts with `listed`. */
  readonly history: readonly EntryEvent[];
  /** Why the publisher listed the company, as the source says it; null when no source we can cite does. */
  readonly reason: Localised | null;
  /** The page that says the company is on the list; empty where neither the file nor the list names one. */
  readonly source: string;
}

/**
 * `listed` is a claim about today and so only ever said of a live list. `was-listed`: still on the list when
 * the list itself was withdrawn.
 */
export type EntryStatus = 'listed' | 'was-listed' | 'suspended' | 'removed';

/** What an entry's history amounts to. */
export interface Standing {
  readonly status: EntryStatus;
  /** The newest listing, where the company came back. */
  readonly listedFrom: UncertainDate;
  /** When the present status began: the removal, the suspension, the list's withdrawal; null while listed. */
  readonly statusFrom: UncertainDate | null;
}

export function entryId(listId: ListId, companyId: CompanyId): EntryId {
  return `${listId}:${companyId}`;
}

/** Throws for a history without `listed`, which no import lets through. */
export function standingOf(entry: Entry, list: RegisterList): Standing {
  const listed = entry.history.findLast((event) => event.kind === 'listed');
  const last = entry.history.at(-1);
  if (listed === undefined || last === undefined) throw new Error('an entry has no listing event');
  const listedFrom = listed.on;
  if (last.kind === 'removed' || last.kind === 'suspended') {
    return { status: last.kind, listedFrom, statusFrom: last.on };
  }
  return list.state.kind === 'withdrawn'
    ? { status: 'was-listed', listedFrom, statusFrom: exactly(list.state.on) }
    : { status: 'listed', listedFrom, statusFrom: null };
}
