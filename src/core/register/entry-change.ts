import { sameValue } from '../kernel/same-value.js';
import type { CompanyId, CompanyLink, CompanyName, Identifier, Localised } from './company.js';
import type { EntryEvent } from './entry.js';
import { compareText, inOrder, type ListRecord } from './list-record.js';
import type { RegisterList } from './list.js';
import { exactly, noLaterThan, type IsoDay, type UncertainDate } from './uncertain-date.js';

/** Everything one list says of one company. */
export interface EntryFacts {
  readonly companyId: CompanyId;
  readonly names: readonly CompanyName[];
  readonly countries: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly links: readonly CompanyLink[];
  readonly history: readonly EntryEvent[];
  readonly reason: Localised | null;
  readonly source: string;
}

/**
 * What an import does to an entry. `ended`: a live list no longer has it. `returned`: it is there again. `dropped`: a
 * withdrawn list's newer file no longer has it, which takes the claim back, or any list's has it as one with another;
 * the entry is kept but not shown.
 */
export type ChangeKind = 'added' | 'changed' | 'ended' | 'returned' | 'dropped';

export const FIELDS = ['names', 'countries', 'identifiers', 'links', 'history', 'reason', 'source'] as const;
export type Field = (typeof FIELDS)[number];

export interface EntryChange {
  readonly kind: ChangeKind;
  /** As they are from now on. */
  readonly facts: EntryFacts;
  /** As they were; null for `added`. */
  readonly former: EntryFacts | null;
}

/** The two copies of a list that are compared. */
export interface Comparison {
  readonly list: RegisterList;
  readonly takenOn: IsoDay;
  /** The day of the copy before; null for the first. */
  readonly before: IsoDay | null;
}

/** What a stored entry is on its list: `ended` and `dropped` as in {@link ChangeKind}. */
export type Presence = 'present' | 'ended' | 'dropped';

export interface StoredFacts extends EntryFacts {
  readonly presence: Presence;
}

/** What becomes of a company that the file has; null when nothing changes. */
export function compareEntry(
  said: ListRecord & { readonly id: CompanyId },
  former: StoredFacts | null,
  comparison: Comparison,
): EntryChange | null {
  const facts = { ...factsOf(said, comparison), history: historyOf(said, former, comparison) };
  if (former === null) return { kind: 'added', facts, former };
  if (former.presence !== 'present') return { kind: 'returned', facts, former };
  return changedFields(former, facts).length === 0 ? null : { kind: 'changed', facts, former };
}

/** What becomes of a present entry that the file no longer has. */
export function endEntry(former: StoredFacts, comparison: Comparison): EntryChange {
  if (comparison.list.state.kind === 'withdrawn') return dropEntry(former);
  const removed = compared('removed', between(comparison));
  const history = isRemoved(former) ? former.history : [...former.history, removed];
  return { kind: 'ended', facts: { ...former, history }, former };
}

/** An entry that is shown no longer, though nobody took the company off the list. */
export function dropEntry(former: StoredFacts): EntryChange {
  return { kind: 'dropped', facts: former, former };
}

/** Whether the change takes a company off the list: the file has it no longer, or says that it was removed. */
export function takesOff({ kind, facts, former }: EntryChange): boolean {
  if (kind === 'ended' || kind === 'dropped') return true;
  return kind === 'changed' && isRemoved(facts) && former !== null && !isRemoved(former);
}

function isRemoved({ history }: EntryFacts): boolean {
  return history.at(-1)?.kind === 'removed';
}

/** The fields in which two versions differ. */
export function changedFields(before: EntryFacts, after: EntryFacts): readonly Field[] {
  return FIELDS.filter((field) => !sameField(before[field], after[field]));
}

/** Values stand in whatever order a file's maker happened to write them. Events are in the order of their dates. */
function sameField(before: EntryFacts[Field], after: EntryFacts[Field]): boolean {
  if (sameValue(before, after)) return true;
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return false;
  return before.every((value) => after.some((other) => sameValue(value, other)));
}

function factsOf(said: ListRecord & { readonly id: CompanyId }, { list }: Comparison): EntryFacts {
  const { id, names, countries, identifiers, links, history, reason, source } = said;
  return {
    companyId: id,
    names,
    countries: [...new Set(countries)].sort(compareText),
    identifiers: distinct(identifiers),
    links,
    history,
    reason,
    source: source ?? list.url,
  };
}

function distinct(identifiers: readonly Identifier[]): readonly Identifier[] {
  return [...new Map(identifiers.map((each) => [`${each.scheme}:${each.value}`, each])).values()];
}

/**
 * What the file states, with what was only seen by comparing copies where the file does not know better: an event
 * it dates itself, inside the days we had for it, takes the place of ours. A file that speaks only of the time since the
 * company came back says nothing against what earlier copies stated of the time before.
 */
function historyOf(
  said: ListRecord,
  former: StoredFacts | null,
  comparison: Comparison,
): readonly EntryEvent[] {
  const before = beforeGone(former?.history ?? [], said.history);
  const gone = before.at(-1);
  const stated =
    gone === undefined ? said.history : said.history.filter(({ on }) => on.earliest >= gone.on.earliest);
  const seen = former?.history.slice(before.length).filter(({ basis }) => basis === 'compared') ?? [];
  const kept = seen.filter((event) => !stated.some((other) => tellsBetter(other, event)));
  const known = [...before, ...inOrder([...stated, ...kept])];
  const [first] = known;
  if (first !== undefined && !known.some(({ kind }) => kind === 'listed')) {
    return [compared('listed', noLaterThan(first.on.latest)), ...known];
  }
  const back = former?.presence === 'ended' && known.at(-1)?.kind === 'removed' && !endsStated(stated);
  if (first !== undefined && !back) return known;
  return [...before, ...inOrder([...known.slice(before.length), compared('listed', between(comparison))])];
}

/** The events up to the last that was only seen as the company's absence, where the file says nothing of that time. */
function beforeGone(history: readonly EntryEvent[], stated: readonly EntryEvent[]): readonly EntryEvent[] {
  const at = history.findLastIndex(
    (event) =>
      event.kind === 'removed' &&
      event.basis === 'compared' &&
      !stated.some((other) => other.on.latest <= event.on.earliest || tellsBetter(other, event)),
  );
  return history.slice(0, at + 1);
}

function endsStated(stated: readonly EntryEvent[]): boolean {
  return stated.at(-1)?.kind === 'removed';
}

function tellsBetter(stated: EntryEvent, event: EntryEvent): boolean {
  return (
    stated.kind === event.kind &&
    stated.on.latest >= event.on.earliest &&
    stated.on.earliest <= event.on.latest
  );
}

function compared(kind: 'listed' | 'removed', on: UncertainDate): EntryEvent {
  return { kind, on, basis: 'compared', source: null, note: null };
}

/** Some day from the one copy to the other: never a day of its own unless both are of one day. */
function between({ before, takenOn }: Comparison): UncertainDate {
  if (before === null) return noLaterThan(takenOn);
  return before === takenOn ? exactly(takenOn) : { earliest: before, latest: takenOn, approximate: false };
}
