import type { Entry, EntryEvent } from './entry.js';
import type { ListedSource, RegisterList } from './list.js';
import { exactly, shiftDay, type IsoDay, type UncertainDate } from './uncertain-date.js';

/** What an entry can have been on a day gone by. `was-listed`: still on the list when the list was withdrawn. */
export type PastStatus = 'not-yet-listed' | 'listed' | 'suspended' | 'removed' | 'was-listed';

/** One status of the period asked about, in the order in which they followed each other. */
export interface StatusThen {
  readonly status: PastStatus;
  /** False where the dates are known too roughly to say that it was so on any day of the period. */
  readonly sure: boolean;
}

/** What a list says of a company for a period gone by. */
export interface StandingThen {
  readonly asOf: UncertainDate;
  /** Never empty. Several: the status changed in the period, or the dates leave more than one possible. */
  readonly statuses: readonly StatusThen[];
  /** The period reaches beyond our newest copy, after which the list went on: what happened then is not known. */
  readonly beyondSnapshot: boolean;
}

interface Step {
  readonly status: PastStatus;
  readonly on: UncertainDate;
}

/**
 * The entry's standing in a period (a day, a month, a year), with uncertain dates answered honestly: a status is
 * sure only when some day of the period lies after its beginning at the latest and before its end at the earliest.
 */
export function standingThen(entry: Entry, source: ListedSource, asOf: UncertainDate): StandingThen {
  const steps = stepsOf(entry.history, source.list);
  const statuses: StatusThen[] = [];
  const first = lastBegun(steps, asOf.earliest, 'latest');
  const last = lastBegun(steps, asOf.latest, 'earliest');
  for (let at = first; at <= Math.max(first, last); at += 1) {
    const from = steps[at]?.on.latest ?? asOf.earliest;
    const next = steps[at + 1];
    const until = next === undefined ? asOf.latest : shiftDay(next.on.earliest, -1);
    const sure = later(from, asOf.earliest) <= earlier(until, asOf.latest);
    statuses.push({ status: steps[at]?.status ?? 'not-yet-listed', sure });
  }
  const { snapshot } = source;
  return {
    asOf,
    statuses,
    beyondSnapshot: asOf.latest > snapshot.takenOn && !isFinal(source),
  };
}

/** A copy of a withdrawn list that was taken when nothing could change any more. */
function isFinal({ list: { state }, snapshot }: ListedSource): boolean {
  return state.kind === 'withdrawn' && snapshot.takenOn >= state.on;
}

/** The index of the last step that has surely (`latest`) or possibly (`earliest`) begun by the day; -1 for none. */
function lastBegun(steps: readonly Step[], day: IsoDay, by: 'earliest' | 'latest'): number {
  let begun = -1;
  while (begun + 1 < steps.length && (steps[begun + 1]?.on[by] ?? '') <= day) begun += 1;
  return begun;
}

/** The history as statuses with the day each began, ended by the list's withdrawal where the entry saw that. */
function stepsOf(history: readonly EntryEvent[], list: RegisterList): readonly Step[] {
  const steps = history.map(({ kind, on }): Step => ({
    status: kind === 'restored' ? 'listed' : kind,
    on,
  }));
  if (list.state.kind === 'live' || steps.at(-1)?.status !== 'listed') return steps;
  return [...steps, { status: 'was-listed', on: exactly(list.state.on) }];
}

function later(a: IsoDay, b: IsoDay): IsoDay {
  return a > b ? a : b;
}

function earlier(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? a : b;
}
