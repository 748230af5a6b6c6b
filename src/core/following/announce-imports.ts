import type { JobQueue } from '../jobs/job-queue.port.js';
import { queued } from '../jobs/queued.js';
import type { Ids } from '../kernel/ids.js';
import type { CompanyId } from '../register/company.js';
import type { EntryChange } from '../register/entry-change.js';
import type { ListImport, RegisterStore } from '../register/register-store.port.js';
import type { Followings } from './followings.port.js';
import { newsOf, type CompanyNews } from './news.js';

export interface AnnounceDependencies {
  readonly followings: Followings;
  readonly jobs: JobQueue;
  readonly ids: Ids;
}

/**
 * A register whose imports, wherever they come from, leave a job for each change of a company that somebody follows.
 * The jobs are added right after the import and not with it: should the program die in between, the import stands and
 * its followers are not told.
 */
export function announceImports(store: RegisterStore, on: AnnounceDependencies): RegisterStore {
  return {
    ...store,
    async applyImport(change) {
      const followed = await everyId(store, await on.followings.companies());
      const news: CompanyNews[] = [];
      const applied = await store.applyImport({ ...change, changes: noting(change, followed, news) });
      if (applied === 'applied') await announce(change, news, on);
      return applied;
    },
  };
}

/** The ids followed, and every other id those companies go by. */
async function everyId(
  store: RegisterStore,
  companies: ReadonlySet<CompanyId>,
): Promise<ReadonlySet<CompanyId>> {
  const ids = await Promise.all([...companies].map((company) => store.members(company)));
  return new Set(ids.flat());
}

function* noting(
  { changes, list }: ListImport,
  followed: ReadonlySet<CompanyId>,
  news: CompanyNews[],
): Generator<EntryChange> {
  for (const change of changes) {
    const said = followed.has(change.facts.companyId) ? newsOf(change, list) : null;
    if (said !== null) news.push(said);
    yield change;
  }
}

async function announce(
  { list, snapshot, after }: ListImport,
  news: readonly CompanyNews[],
  { jobs, ids }: AnnounceDependencies,
): Promise<void> {
  for (const each of news) {
    const change = `${list.id}:${String(after ?? 0)}:${snapshot.fileSha256.slice(0, 16)}:${each.company.id}`;
    const job = queued(ids, { kind: 'tell-followers', change, news: each, inTheMorning: false });
    await jobs.add(job, snapshot.importedAt);
  }
}
