import {
  joinNames,
  type CompanyId,
  type CompanyLink,
  type CompanyName,
  type Identifier,
  type Localised,
} from './company.js';
import type { EntryEvent } from './entry.js';
import type { IsoDay, UncertainDate } from './uncertain-date.js';

/** One company as a file of any format describes it, checked, but not yet placed among the stored ones. */
export interface ListRecord {
  /** The id the file itself gives; null where it leaves that to us. */
  readonly id: CompanyId | null;
  /** The main name first; a partial one may have others only. */
  readonly names: readonly CompanyName[];
  /** ISO 3166-1 alpha-2, upper case. */
  readonly countries: readonly string[];
  readonly identifiers: readonly Identifier[];
  /** A link's name is empty where another part of the file, or another list, names that company. */
  readonly links: readonly CompanyLink[];
  /** Without `listed` where the file does not say when: then it is dated by the copies of the list. */
  readonly history: readonly EntryEvent[];
  readonly reason: Localised | null;
  /** The page that says the company is on the list; null: the list's own page. */
  readonly source: string | null;
}

/** More about a record, from another place of the file: a sanction, an ownership, a succession. */
export interface RecordPart extends Partial<Pick<ListRecord, 'links' | 'history' | 'reason' | 'source'>> {
  /** When it ends, or ended: an end after the day of the file has not happened as far as the file knows. */
  readonly until?: UncertainDate | null;
}

/** What a file says, piece by piece in the file's order. */
export type ListItem =
  | {
      readonly kind: 'record';
      readonly line: number;
      readonly record: ListRecord;
      /** The file may say more of it in another place, under the same id; the names may stand there, too. */
      readonly partial?: true;
    }
  | { readonly kind: 'part'; readonly of: CompanyId; readonly part: RecordPart }
  /** An id under which other copies or other files may have the record. */
  | { readonly kind: 'other-id'; readonly of: CompanyId; readonly id: CompanyId }
  /** A company the file names without listing it: an owner, a successor. */
  | { readonly kind: 'name'; readonly id: CompanyId; readonly name: string }
  /** Somebody who owns companies, and is none. */
  | { readonly kind: 'person'; readonly id: CompanyId }
  /** A day on which the file's maker still saw the list; the newest is the day the file describes. */
  | { readonly kind: 'seen'; readonly on: IsoDay };

/** Whether some place of the file has given its main name yet. */
export function isNamed({ names }: ListRecord): boolean {
  return names[0]?.kind === 'main';
}

/** What two places of a file say of one company. The first that has a main name gives it. */
export function mergeRecords(first: ListRecord, second: ListRecord): ListRecord {
  const [listed] = inOrder([...first.history, ...second.history]);
  const named = isNamed(first) ? [first, second] : [second, first];
  return {
    id: first.id,
    names: joinNames(named.map(({ names }) => names)),
    countries: unique([...first.countries, ...second.countries]),
    identifiers: unique([...first.identifiers, ...second.identifiers]),
    links: unique([...first.links, ...second.links]),
    history: listed === undefined ? [] : [listed],
    reason: first.reason ?? second.reason,
    source: first.source ?? second.source,
  };
}

/**
 * The record with its parts joined in, as they are on that day. What the record itself says comes first, but for the
 * dates: parts (the single sanctions) know them, the record only when it was first seen.
 */
export function joinParts(record: ListRecord, parts: readonly RecordPart[], takenOn: IsoDay): ListRecord {
  if (parts.length === 0) return record;
  const over = ({ until = null }: RecordPart): boolean => until !== null && until.latest <= takenOn;
  const current = parts.filter((part) => !over(part));
  // What is said by a sanction that has ended is said only where no other says anything.
  const inTurn = [...current, ...parts.filter(over)];
  return {
    ...record,
    links: unique([record.links, ...current.map(({ links }) => links ?? [])].flat()),
    history: joinHistories(
      record.history,
      parts.filter(({ history }) => history !== undefined),
      over,
    ),
    reason: record.reason ?? inTurn.find(({ reason }) => reason != null)?.reason ?? null,
    source: record.source ?? inTurn.find(({ source }) => source != null)?.source ?? null,
  };
}

/** Several listings at once: on the list from the first of them, and off it only when all have ended. */
function joinHistories(
  own: readonly EntryEvent[],
  parts: readonly RecordPart[],
  over: (part: RecordPart) => boolean,
): readonly EntryEvent[] {
  const [first] = inOrder(parts.flatMap(({ history = [] }) => history));
  const ends = parts
    .filter(over)
    .flatMap(({ until = null, source = null }): EntryEvent[] =>
      until === null ? [] : [{ kind: 'removed', on: until, basis: 'stated', source, note: null }],
    );
  const last = ends.length === parts.length ? inOrder(ends).at(-1) : undefined;
  return [...(first ? [first] : own), ...(last ? [last] : [])];
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
