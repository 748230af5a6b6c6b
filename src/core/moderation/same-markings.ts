import type { CaseState } from '../cases/case.js';
import type { CaseStore } from '../cases/case-store.port.js';
import type { CaseViews } from '../cases/case-views.port.js';
import { addDays, daysOf, type CaseDate } from '../dates/case-date.js';
import type { CaseRef } from '../kernel/case-ref.js';
import { markingKeys, type MarkingKey } from '../marking/marking-keys.js';
import { kilometresBetween, type Place } from '../places/place.js';

/** What two incidents have in common. */
export type Nearness = 'date' | 'place' | 'weapon';

/**
 * A component of another case whose marking says the same. That speaks for one and the same part and does not prove it:
 * all parts of a batch carry the same marking.
 */
export interface SameMarking {
  /** The component's number in the case that was asked about, from 1. */
  readonly number: number;
  readonly other: CaseRef;
  /** The component's number in the other case, from 1. */
  readonly otherNumber: number;
  /** What is the same: a serial number weighs more than a lot, and that more than the whole text. */
  readonly kind: MarkingKey['kind'];
  readonly near: readonly Nearness[];
}

export interface SameMarkingParts {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly views: Pick<CaseViews, 'markings'>;
}

/** A whole marking that is the same says something where so much else is. */
const LEAST_IN_COMMON = 2;
/** Days between two finds of one part: it is seen, and seen again by whoever comes next. */
const DAYS_APART = 3;
/** A date less exact than this, in days, is near everything. */
const LONGEST_SPAN = 14;
const KILOMETRES_APART = 25;
/** Other cases looked at: more with one marking are a part that is everywhere. */
const MOST_CASES = 30;
const WEIGHT = ['serial', 'lot', 'marking'] as const;

/** Components of other submitted cases that carry the same serial, lot or marking, the strongest evidence first. */
export async function sameMarkings(
  state: CaseState,
  { cases, views }: SameMarkingParts,
): Promise<readonly SameMarking[]> {
  const own = state.components.flatMap(({ marking }, index) =>
    marking?.value.kind === 'text' ? [{ number: index + 1, keys: markingKeys(marking.value.text) }] : [],
  );
  if (own.every(({ keys }) => keys.length === 0)) return [];
  const others = (await views.markings()).filter(({ ref }) => ref !== state.ref);
  const alike = others.flatMap((other) => {
    const keys = markingKeys(other.text);
    return own.flatMap(({ number, keys: mine }) => {
      const shared = mine.find(({ kind, key }) =>
        keys.some((each) => each.kind === kind && each.key === key),
      );
      return shared ? [{ number, other: other.ref, otherNumber: other.number, kind: shared.kind }] : [];
    });
  });
  const near = await nearnessTo(state, { refs: alike.map(({ other }) => other), cases });
  return alike
    .flatMap((found) => {
      const inCommon = near.get(found.other) ?? [];
      return found.kind !== 'marking' || inCommon.length >= LEAST_IN_COMMON
        ? [{ ...found, near: inCommon }]
        : [];
    })
    .sort((a, b) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind) || b.near.length - a.near.length);
}

async function nearnessTo(
  { incident }: CaseState,
  { refs, cases }: { readonly refs: readonly CaseRef[]; readonly cases: SameMarkingParts['cases'] },
): Promise<ReadonlyMap<CaseRef, readonly Nearness[]>> {
  const found = new Map<CaseRef, readonly Nearness[]>();
  for (const ref of [...new Set(refs)].slice(0, MOST_CASES)) {
    const other = await cases.load(ref);
    if (other) found.set(ref, inCommon(incident, other.state.incident));
  }
  return found;
}

function inCommon(one: CaseState['incident'], other: CaseState['incident']): readonly Nearness[] {
  const [weapon, otherWeapon] = [one.weapon?.value, other.weapon?.value];
  const sameWeapon =
    weapon?.kind === 'known' && otherWeapon?.kind === 'known' && weapon.code === otherWeapon.code;
  return [
    ...(areNearInTime(one.date?.value, other.date?.value) ? (['date'] as const) : []),
    ...(areNearby(one.place?.value, other.place?.value) ? (['place'] as const) : []),
    ...(sameWeapon ? (['weapon'] as const) : []),
  ];
}

function areNearInTime(one: CaseDate | undefined, other: CaseDate | undefined): boolean {
  const [a, b] = [one, other].map((date) => (date && date.kind !== 'unknown' ? daysOf(date) : null));
  if (!a || !b || [a, b].some(({ first, last }) => addDays(first, LONGEST_SPAN) < last)) return false;
  return a.first <= addDays(b.last, DAYS_APART) && b.first <= addDays(a.last, DAYS_APART);
}

/** Two points by their distance, two names by the settlement or raion they share; the one never by the other. */
function areNearby(one: Place | undefined, other: Place | undefined): boolean {
  if (!one || !other) return false;
  if (one.kind === 'pin' && other.kind === 'pin') return kilometresBetween(one, other) <= KILOMETRES_APART;
  const [a, b] = [one, other].map(raionOf);
  return a !== null && a !== undefined && a === b;
}

/** Its Ukrainian name with its oblast's; null for a place that is in no one raion. */
function raionOf(place: Place): string | null {
  if (!('code' in place) || place.kind === 'oblast') return null;
  const names = place.kind === 'raion' ? [place.name, ...place.within] : place.within;
  return names.length < 2 ? null : names.map(({ uk }) => uk).join(', ');
}
