import type { QueuedJob } from '../jobs/job.js';
import { queued } from '../jobs/queued.js';
import type { Ids } from '../kernel/ids.js';
import { mainName, type CompanyId, type Identifier } from '../register/company.js';
import { standingOf } from '../register/entry.js';
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
      const companies = await on.followings.companies();
      const followed = await followedBy(store, companies);
      const listGone = await newsOfListGone(store, { change, companies });
      const news: CompanyNews[] = [];
      const all = (): readonly CompanyNews[] => {
        const told = new Set(news.map(({ company }) => company.id));
        return [...news, ...listGone.filter(({ company }) => !told.has(company.id))];
      };
      return store.applyImport({
        ...change,
        changes: noting(change, followed, news),
        jobs: () => [...(change.jobs?.() ?? []), ...all().map((each) => jobFor(change, each, on.ids))],
      });
    },
  };
}

/** Of each followed company that is on a list which is no longer kept as of this import. */
async function newsOfListGone(
  store: RegisterStore,
  {
    change: { list },
    companies,
  }: { readonly change: ListImport; readonly companies: ReadonlySet<CompanyId> },
): Promise<readonly CompanyNews[]> {
  const before = (await store.list(list.id))?.list;
  if (before?.state.kind !== 'live' || list.state.kind !== 'withdrawn') return [];
  const news = new Map<CompanyId, CompanyNews>();
  for (const company of await store.companies([...companies])) {
    const entries = await store.entriesOf(company.id);
    const entry = entries.find(({ listId }) => listId === list.id);
    if (entry === undefined || standingOf(entry, before).status !== 'listed') continue;
    // As the list itself knows the company, so that it is told once, and not besides what else became of it.
    const id = entry.id.slice(list.id.length + 1);
    const { title, publisher } = list;
    news.set(id, {
      kind: 'list-withdrawn',
      company: { id, name: mainName(company) },
      list: { title, publisher },
    });
  }
  return [...news.values()];
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
