import type { CaseDesk } from '../cases/case-desk.js';
import type { CaseStore } from '../cases/case-store.port.js';
import type { Status } from '../cases/status.js';
import { mayExpire } from '../cases/tend-drafts.js';
import type { ConversationStore } from '../conversations/conversation-store.port.js';
import type { UpdateInbox } from '../inbox/update-inbox.port.js';
import type { JobQueue } from '../jobs/job-queue.port.js';
import type { CaseRef } from '../kernel/case-ref.js';
import type { Ids } from '../kernel/ids.js';
import { DAY, type Clock, type Instant } from '../kernel/time.js';
import type { Outbox } from '../outbox/outbox.port.js';
import { SYSTEM } from '../people/actor.js';
import type { People } from '../people/people.port.js';

/** How many days something is kept after the last that happened to it. Verified cases, and those that wait, stay. */
export interface Keeping {
  readonly drafts: number;
  readonly withdrawn: number;
  /** Duplicates too. */
  readonly rejected: number;
  /** Updates that could not be dealt with, kept for a person to look at. */
  readonly parked: number;
  /** Messages and jobs that are done or were given up. */
  readonly finished: number;
  /** What the chat edge remembers between two messages. */
  readonly conversations: number;
}

/** How many went. */
export type Expired = Readonly<Record<keyof Keeping, number>>;

export interface RetentionParts {
  readonly desk: Pick<CaseDesk, 'handle'>;
  readonly cases: Pick<CaseStore, 'quietSince' | 'load'>;
  readonly people: Pick<People, 'byId'>;
  readonly inbox: Pick<UpdateInbox, 'prune' | 'pruneParked'>;
  readonly outbox: Pick<Outbox, 'prune'>;
  readonly jobs: Pick<JobQueue, 'prune'>;
  readonly conversations: Pick<ConversationStore, 'prune'>;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** Ids of handled updates are kept this long, to know a repeated one. Telegram repeats for a day at most. */
const REMEMBER_UPDATES = 2 * DAY;

/** Erases what was kept for its time. A case that something happens to meanwhile is left for the next time. */
export async function enforceRetention(keeping: Keeping, on: RetentionParts): Promise<Expired> {
  const before = (days: number): Instant => on.clock.now() - days * DAY;
  const expire = (statuses: readonly Status[], days: number): Promise<number> =>
    expireCases(statuses, before(days), on);
  await on.inbox.prune(on.clock.now() - REMEMBER_UPDATES);
  return {
    drafts: await expireDrafts(keeping.drafts, on),
    withdrawn: await expire(['withdrawn'], keeping.withdrawn),
    rejected: await expire(['rejected', 'duplicate'], keeping.rejected),
    parked: await on.inbox.pruneParked(before(keeping.parked)),
    finished:
      (await on.outbox.prune(before(keeping.finished))) + (await on.jobs.prune(before(keeping.finished))),
    conversations: await on.conversations.prune(before(keeping.conversations)),
  };
}

async function expireCases(
  statuses: readonly Status[],
  before: Instant,
  on: RetentionParts,
): Promise<number> {
  let expired = 0;
  for (const { ref } of await on.cases.quietSince(before, statuses))
    if (await expireCase(ref, on)) expired += 1;
  return expired;
}

/** A draft does not go before its reporter could have gone on with it: should they not have been told yet, it waits. */
async function expireDrafts(days: number, on: RetentionParts): Promise<number> {
  let expired = 0;
  const now = on.clock.now();
  for (const { ref } of await on.cases.quietSince(now - days * DAY, ['draft'])) {
    const stored = await on.cases.load(ref);
    const person = stored && (await on.people.byId(stored.state.reporter));
    if (stored && mayExpire(stored.state, person, days, now) && (await expireCase(ref, on))) expired += 1;
  }
  return expired;
}

async function expireCase(ref: CaseRef, { desk, ids }: RetentionParts): Promise<boolean> {
  return (await desk.handle(ref, { kind: 'expire', pseudonym: ids.id() }, SYSTEM)).ok;
}
