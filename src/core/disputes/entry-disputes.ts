import type { Refusal } from '../cases/refusal.js';
import type { CompanyNews, NewsKind } from '../following/news.js';
import type { QueuedJob } from '../jobs/job.js';
import { queued } from '../jobs/queued.js';
import type { Ids } from '../kernel/ids.js';
import { err, ok, type Result } from '../kernel/result.js';
import type { Clock } from '../kernel/time.js';
import type { Actor } from '../people/actor.js';
import { capacityFor } from '../people/permissions.js';
import { mainName, type CompanyId } from '../register/company.js';
import type { EntryId } from '../register/entry.js';
import type { RegisterStore } from '../register/register-store.port.js';
import { openDispute, settleDispute, type Reply, type Verdict } from './decide-dispute.js';
import type { Claim, DisputeStore } from './dispute-store.port.js';
import type { Dispute } from './dispute.js';
import { companyOfEntry, stepsOf, type EntryDisputeEvent } from './entry-events.js';

export interface EntryDeskParts {
  readonly disputes: Pick<DisputeStore, 'ofEntries' | 'record'>;
  readonly register: Pick<RegisterStore, 'companies' | 'listsOf' | 'list'>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Told after a change, which leaves followers to tell. */
  readonly wake: () => void;
}

interface EntryDecision {
  readonly claim: Claim & { readonly kind: 'entry' };
  readonly version: number;
  readonly change:
    { readonly kind: 'open'; readonly said: Reply } | { readonly kind: 'settle'; readonly verdict: Verdict };
}

type Person = Extract<Actor, { kind: 'person' }>;

/** Decides on the disputes of an entry: load, decide, record, with the news for followers in the same transaction. */
export async function decideEntry(
  on: EntryDeskParts,
  { claim: { entry }, version, change }: EntryDecision,
  actor: Actor,
): Promise<Result<null, Refusal>> {
  const action = change.kind === 'open' ? 'dispute' : 'settle-dispute';
  if (actor.kind !== 'person' || capacityFor(action, actor, null) === null)
    return err({ code: 'not-allowed' });
  const named = await nameOf(on, entry);
  if (named === null) return err({ code: 'no-company' });
  const disputes = (await on.disputes.ofEntries([entry])).get(entry) ?? [];
  const decided = stepFor(disputes, change, { by: actor, at: on.clock.now() });
  if (!decided.ok) return decided;
  if (decided.value === null) return ok(null);
  if (version !== stepsOf(disputes)) return err({ code: 'dispute-changed' });
  const jobs = [
    newsJob(on, { entry, step: version + 1, news: { ...named, kind: KINDS[decided.value.kind] } }),
  ];
  const stored = await on.disputes.record({ entry, after: version, event: decided.value, jobs });
  // Somebody was quicker: decided on what they left, it is refused with what happened.
  if (stored === 'conflict')
    return decideEntry(on, { claim: { kind: 'entry', entry }, version, change }, actor);
  on.wake();
  return ok(null);
}

const KINDS: Readonly<Record<EntryDisputeEvent['kind'], NewsKind>> = {
  opened: 'entry-disputed',
  kept: 'entry-kept',
  corrected: 'entry-corrected',
  withdrawn: 'entry-withdrawn',
};

/** The step to record; null when it is recorded already. */
function stepFor(
  disputes: readonly Dispute[],
  change: EntryDecision['change'],
  { by: { id: by }, at }: { readonly by: Person; readonly at: number },
): Result<EntryDisputeEvent | null, Refusal> {
  if (change.kind === 'open') {
    const opened = openDispute(disputes, change.said, { by, at });
    if (!opened.ok || opened.value === null) return opened.ok ? ok(null) : opened;
    const { reply: words, source } = opened.value;
    return ok({ kind: 'opened', words, source, by, at });
  }
  const settled = settleDispute(disputes, change.verdict, { by, at });
  if (!settled.ok || settled.value === null) return settled.ok ? ok(null) : settled;
  return ok({ kind: settled.value.kind, words: settled.value.words, source: null, by, at });
}

/** The company and the list of an entry that some list has or had; null for any other. */
async function nameOf(
  { register }: EntryDeskParts,
  entry: EntryId,
): Promise<Pick<CompanyNews, 'company' | 'list'> | null> {
  const id: CompanyId = companyOfEntry(entry);
  const listId = entry.slice(0, entry.length - id.length - 1);
  const [company] = await register.companies([id]);
  const source = (await register.listsOf(id)).includes(listId) ? await register.list(listId) : null;
  if (company === undefined || source === null) return null;
  const { title, publisher } = source.list;
  return { company: { id, name: mainName(company) }, list: { title, publisher } };
}

function newsJob(
  { ids }: EntryDeskParts,
  { entry, step, news }: { entry: EntryId; step: number; news: CompanyNews },
): QueuedJob {
  const change = `dispute:${entry}:${String(step)}`;
  return queued(ids, { kind: 'tell-followers', change, news, inTheMorning: false });
}
