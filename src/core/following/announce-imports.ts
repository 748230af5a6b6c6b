import type { QueuedJob } from '../jobs/job.js';
import { queued } from '../jobs/queued.js';
import type { Ids } from '../kernel/ids.js';
import type { CompanyId, Identifier } from '../register/company.js';
import type { EntryChange, EntryFacts } from '../register/entry-change.js';
import { numberKey } from '../register/join-companies.js';
import type { ListImport, RegisterStore } from '../register/register-store.port.js';
import type { Followings } from './followings.port.js';
import { newsOf, type CompanyNews } from './news.js';

export interface AnnounceDependencies {
  readonly followings: Followings;
  readonly ids: Ids;
}

/**
 * A register whose imports, wherever they come from, leave a job for each change of a company that somebody follows.
 * The jobs are stored in the import's own transaction: no import stands whose followers will not be told.
 */
export function announceImports(store: RegisterStore, on: AnnounceDependencies): RegisterStore {
  return {
    ...store,
    async applyImport(change) {
      const followed = await followedBy(store, await on.followings.companies());
      const news: CompanyNews[] = [];
      return store.applyImport({
        ...change,
        changes: noting(change, followed, news),
        jobs: () => [...(change.jobs?.() ?? []), ...news.map((each) => jobFor(change, each, on.ids))],
      });
    },
  };
}

/** What to know a followed company by. */
interface Followed {
  /** The ids followed, and every other id those companies go by. */
  readonly ids: ReadonlySet<CompanyId>;
  /**
   * Their numbers: what gives one of these may become the same company by this very import. Whether it did is looked
   * at when the news is told; where it did not, nobody follows it.
   */
  readonly numbers: ReadonlySet<string>;
}

async function followedBy(store: RegisterStore, companies: ReadonlySet<CompanyId>): Promise<Followed> {
  const ids = await Promise.all([...companies].map((company) => store.members(company)));
  const known = await store.companies([...companies]);
  const numbers = known.flatMap(({ identifiers }) => identifiers.map(numberOf));
  return { ids: new Set(ids.flat()), numbers: new Set(numbers) };
}

function numberOf({ scheme, value }: Identifier): string {
  return `${scheme}:${numberKey(value)}`;
}

function isFollowed({ ids, numbers }: Followed, { companyId, identifiers }: EntryFacts): boolean {
  return ids.has(companyId) || identifiers.some((each) => numbers.has(numberOf(each)));
}

function* noting(
  { changes, list }: ListImport,
  followed: Followed,
  news: CompanyNews[],
): Generator<EntryChange> {
  for (const change of changes) {
    const said = isFollowed(followed, change.facts) ? newsOf(change, list) : null;
    if (said !== null) news.push(said);
    yield change;
  }
}

function jobFor({ list, snapshot, after }: ListImport, news: CompanyNews, ids: Ids): QueuedJob {
  const change = `${list.id}:${String(after ?? 0)}:${snapshot.fileSha256.slice(0, 16)}:${news.company.id}`;
  return queued(ids, { kind: 'tell-followers', change, news, inTheMorning: false });
}
