import type { EntryDisputes } from '../disputes/dispute-store.port.js';
import { disputesBy, published, type PublicDispute } from '../disputes/dispute.js';
import { err, ok, type Result } from '../kernel/result.js';
import { standingThen, type StandingThen } from './as-of.js';
import { numbersIn, type CompanyNumbers } from './company-numbers.port.js';
import type { Company, CompanyId, IndexedKind } from './company.js';
import { standingOf, type Entry, type Standing } from './entry.js';
import type { CurrentNames } from './current-index.js';
import type { ListedSource } from './list.js';
import { findNames, queryFault, type FoundName, type QueryFault, type Tier } from './matching/find-names.js';
import type { MatchHow } from './matching/match-how.js';
import type { RegisterStore } from './register-store.port.js';
import type { UncertainDate } from './uncertain-date.js';

/** An entry with the list it is on and what its history amounts to. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly source: ListedSource;
  readonly standing: Standing;
  /** What it was in the period asked about; null when the question was about today. */
  readonly then: StandingThen | null;
  /** What the company said against the entry until today, oldest first. */
  readonly disputes: readonly PublicDispute[];
  /** The same as it stood at the end of the period asked about; `disputes` when the question was about today. */
  readonly disputesThen: readonly PublicDispute[];
}

/** The listed name that answered a question, as the list spells it, and how it was recognised. */
export interface MatchedName {
  readonly text: string;
  readonly kind: IndexedKind;
  readonly how: MatchHow;
}

export interface LookupResult {
  readonly company: Company;
  readonly entries: readonly PlacedEntry[];
  /** 0 to 1, one scale for all questions. */
  readonly score: number;
  readonly tier: Tier;
  readonly matched: MatchedName;
}

export interface LookupAnswer {
  readonly query: string;
  /** The period the standings are given for; null: today. */
  readonly asOf: UncertainDate | null;
  /** Best first; empty when nothing is near enough to show, which clears nobody. */
  readonly results: readonly LookupResult[];
  /** The lists that were searched, with the day each describes. */
  readonly searched: readonly ListedSource[];
  /** Lists of which no name could be searched yet: theirs are being made ready. Asked again in a minute, they can. */
  readonly preparing: readonly ListedSource[];
}

/** The one company the question is about, when there is exactly one match; null when a person must choose. */
export function certainResult({ results }: LookupAnswer): LookupResult | null {
  const [first, second] = results;
  return first?.tier === 'match' && second?.tier !== 'match' ? first : null;
}

/** At most this many results are given, unless told otherwise. */
export const MOST_RESULTS = 10;

export interface LookupRequest {
  readonly store: RegisterStore;
  /** The lists as they are now. */
  readonly lists: readonly ListedSource[];
  readonly names: CurrentNames;
  readonly numbers: CompanyNumbers | null;
  readonly disputes: EntryDisputes;
  readonly query: string;
  /** For a past day, month or year instead of today; see `periodOf`. */
  readonly asOf?: UncertainDate | null;
  /** How many results are wanted; each has its company and entries loaded. */
  readonly most?: number;
}

/** Answers whether a company is or was on a list. Refuses a query without a letter or digit, or a far too long one. */
export async function lookUp({
  store,
  lists,
  names,
  numbers,
  disputes,
  query,
  asOf = null,
  most = MOST_RESULTS,
}: LookupRequest): Promise<Result<LookupAnswer, QueryFault>> {
  const fault = queryFault(query);
  if (fault !== null) return err(fault);
  const found = matchesFirst((await byNumber(numbers, query)) ?? findNames(names.index, query));
  const results: LookupResult[] = [];
  const shown = new Set<CompanyId>();
  for (const name of found) {
    if (results.length === most) break;
    // Joined with another since the names were made ready, it is shown as that one, once.
    const [company] = await store.companies([name.companyId]);
    if (company === undefined || shown.has(company.id)) continue;
    shown.add(company.id);
    const entries = await placedEntries({ store, lists, disputes, companyId: company.id, asOf });
    results.push(resultOf(name, company, entries));
  }
  const searched = names.lists;
  const preparing = lists.filter(({ list }) => !searched.some((each) => each.list.id === list.id));
  return ok({ query, asOf, results, searched, preparing });
}

/** The company's entries in the newest snapshots, each with its list and what the company said against it. */
export async function placedEntries(request: {
  readonly store: Pick<RegisterStore, 'entriesOf'>;
  readonly lists: readonly ListedSource[];
  readonly disputes: EntryDisputes;
  readonly companyId: CompanyId;
  readonly asOf: UncertainDate | null;
}): Promise<readonly PlacedEntry[]> {
  const { store, lists, asOf } = request;
  const entries = await store.entriesOf(request.companyId);
  const disputed = await request.disputes.ofEntries(entries.map(({ id }) => id));
  const placed: PlacedEntry[] = [];
  for (const entry of entries) {
    const source = lists.find(({ list }) => list.id === entry.listId);
    if (source === undefined) continue;
    const then = asOf === null ? null : standingThen(entry, source, asOf);
    const disputes = published(disputed.get(entry.id) ?? []);
    const disputesThen = asOf === null ? disputes : disputesBy(disputes, asOf.latest);
    placed.push({ entry, source, standing: standingOf(entry, source.list), then, disputes, disputesThen });
  }
  return placed;
}

/** The holders of the number that the question is; null when it is none, or nobody has it. */
async function byNumber(numbers: CompanyNumbers | null, query: string): Promise<readonly FoundName[] | null> {
  const asked = numbersIn(query);
  const [number] = asked;
  if (number === undefined || numbers === null) return null;
  const holders = (await numbers.holders(asked)).slice(0, MOST_RESULTS);
  if (holders.length === 0) return null;
  const tier: Tier = holders.length === 1 ? 'match' : 'possible';
  return holders.map((companyId) => ({
    companyId,
    name: number,
    kind: 'main',
    score: 1,
    tier,
    how: { code: 'number' },
  }));
}

function resultOf(found: FoundName, company: Company, entries: readonly PlacedEntry[]): LookupResult {
  const { score, tier, name, kind, how } = found;
  return { company, entries, score, tier, matched: { text: name, kind, how } };
}

/** A name that a list took back may never have been the company's: it is no match, and goes behind those. */
function matchesFirst(found: readonly FoundName[]): readonly FoundName[] {
  return found
    .map((each): FoundName => (each.kind === 'dropped' ? { ...each, tier: 'possible' } : each))
    .sort((a, b) => Number(a.tier === 'possible') - Number(b.tier === 'possible'));
}
