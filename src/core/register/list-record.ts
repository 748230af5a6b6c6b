import type { CompanyId, CompanyLink, CompanyName, Identifier, Localised } from './company.js';
import type { EntryEvent } from './entry.js';
import type { IsoDay } from './uncertain-date.js';

/** One company as a file of any format describes it, checked, but not yet placed among the stored ones. */
export interface ListRecord {
  /** The id the file itself gives; null where it leaves that to us. */
  readonly id: CompanyId | null;
  /** The main name first. */
  readonly names: readonly CompanyName[];
  /** ISO 3166-1 alpha-2, upper case. */
  readonly countries: readonly string[];
  readonly identifiers: readonly Identifier[];
  /** A link's name may be empty where another part of the file names that company. */
  readonly links: readonly CompanyLink[];
  /** Without `listed` where the file does not say when: then it is dated by the copies of the list. */
  readonly history: readonly EntryEvent[];
  readonly reason: Localised | null;
  /** The page that says the company is on the list; null: the list's own page. */
  readonly source: string | null;
}

/** More about a record, from another place of the file: a sanction, an ownership, a succession. */
export type RecordPart = Partial<Pick<ListRecord, 'links' | 'history' | 'reason' | 'source'>>;

/** What a file says, piece by piece in the file's order. */
export type ListItem =
  | { readonly kind: 'record'; readonly line: number; readonly record: ListRecord }
  | { readonly kind: 'part'; readonly of: CompanyId; readonly part: RecordPart }
  /** A company the file names without listing it: an owner, a successor. */
  | { readonly kind: 'name'; readonly id: CompanyId; readonly name: string }
  /** A day on which the file's maker still saw the list; the newest is the day the file describes. */
  | { readonly kind: 'seen'; readonly on: IsoDay };

/**
 * The record with its parts joined in. What the record itself says comes first, but for the dates: parts (the single
 * sanctions) know them, the record only when it was first seen.
 */
export function joinParts(record: ListRecord, parts: readonly RecordPart[]): ListRecord {
  if (parts.length === 0) return record;
  const dated = joinHistories(parts.flatMap(({ history = [] }) => (history.length > 0 ? [history] : [])));
  return {
    ...record,
    links: unique([record.links, ...parts.map(({ links }) => links ?? [])].flat()),
    history: dated.some(({ kind }) => kind === 'listed') ? dated : record.history,
    reason: record.reason ?? parts.find(({ reason }) => reason != null)?.reason ?? null,
    source: record.source ?? parts.find(({ source }) => source != null)?.source ?? null,
  };
}

/** Several listings at once: on the list from the first of them, and off it only when all have ended. */
function joinHistories(histories: readonly (readonly EntryEvent[])[]): readonly EntryEvent[] {
  const first = inOrder(histories.flat().filter(({ kind }) => kind === 'listed'))[0];
  const ends = histories.map((history) => history.find(({ kind }) => kind === 'removed'));
  const last = inOrder(ends.filter((event) => event !== undefined)).at(-1);
  const over = last !== undefined && ends.every((event) => event !== undefined);
  return [...(first ? [first] : []), ...(over ? [last] : [])];
}

/** Events by their dates; those of equal dates stay as they were. */
export function inOrder(history: readonly EntryEvent[]): readonly EntryEvent[] {
  return [...history].sort(
    (a, b) => compareText(a.on.earliest, b.on.earliest) || compareText(a.on.latest, b.on.latest),
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
