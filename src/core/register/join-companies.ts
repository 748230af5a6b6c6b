import type { Instant } from '../kernel/time.js';
import type { CompanyId, Identifier } from './company.js';
import { compareText } from './list-record.js';

/** Companies of more than one list that give the same number. */
export interface SharedNumber {
  readonly scheme: Identifier['scheme'];
  readonly value: string;
  readonly companies: readonly CompanyId[];
}

/** What a moderator decided of two companies. Equal names alone never join: that takes such a decision. */
export interface JoinDecision {
  readonly first: CompanyId;
  readonly second: CompanyId;
  readonly same: boolean;
  readonly decidedBy: string;
  readonly decidedAt: Instant;
}

export interface JoinParts {
  readonly numbers: readonly SharedNumber[];
  /** The oldest first: the newest about a pair counts. */
  readonly decisions: readonly Pick<JoinDecision, 'first' | 'second' | 'same'>[];
  /** Grows with the import that first had the company. */
  readonly age: (company: CompanyId) => number;
}

/** A number that more companies give than this says nothing: a registrar's, a placeholder. */
export const MOST_SHARING = 8;
/** Registries of single courts number from 1, so that a short number means another company in the next town. */
const FEWEST_DIGITS = 7;

/**
 * Which companies are one: those that give the same telling number, and those a moderator joined; never two that a
 * moderator told apart, not by way of a third either. Each member is mapped to the one that the register had first,
 * which stands for all of them; that one itself is not in the map.
 */
export function joinCompanies({ numbers, decisions, age }: JoinParts): ReadonlyMap<CompanyId, CompanyId> {
  const verdicts = new Map(decisions.map(({ first, second, same }) => [pairKey(first, second), same]));
  const groups = new Map<CompanyId, ReadonlySet<CompanyId>>();
  const groupOf = (company: CompanyId): ReadonlySet<CompanyId> => groups.get(company) ?? new Set([company]);
  const join = (a: CompanyId, b: CompanyId): void => {
    const [one, other] = [groupOf(a), groupOf(b)];
    if (one === other || toldApart(verdicts, one, other)) return;
    const whole = new Set([...one, ...other]);
    for (const member of whole) groups.set(member, whole);
  };
  for (const { first, second } of decisions) {
    if (verdicts.get(pairKey(first, second)) === true) join(first, second);
  }
  for (const number of numbers.filter(mayJoin)) {
    const [first, ...rest] = [...number.companies].sort(compareText);
    for (const other of rest) if (first !== undefined) join(first, other);
  }
  return new Map(
    [...new Set(groups.values())].flatMap((group) => {
      const [oldest, ...members] = [...group].sort((a, b) => age(a) - age(b) || compareText(a, b));
      return oldest === undefined ? [] : members.map((member) => [member, oldest] as const);
    }),
  );
}

/** Whether a number makes those one who give it, unless a moderator told them apart. */
export function mayJoin(number: SharedNumber): boolean {
  const { length } = number.companies;
  return length > 1 && length <= MOST_SHARING && isTelling(number);
}

function isTelling({ scheme, value }: Pick<SharedNumber, 'scheme' | 'value'>): boolean {
  if (new Set(value).size < 3) return false;
  return scheme === 'lei' || scheme === 'edrpou' || (value.match(/\d/g) ?? []).length >= FEWEST_DIGITS;
}

function toldApart(
  verdicts: ReadonlyMap<string, boolean>,
  one: ReadonlySet<CompanyId>,
  other: ReadonlySet<CompanyId>,
): boolean {
  return [...one].some((a) => [...other].some((b) => verdicts.get(pairKey(a, b)) === false));
}

function pairKey(a: CompanyId, b: CompanyId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** A number as it is compared: without the spaces and signs people put between the digits. */
export function numberKey(value: string): string {
  return value.toUpperCase().replace(/[\s./-]/g, '');
}
