import type { CaseDesk } from '../cases/case-desk.js';
import type { CaseStore } from '../cases/case-store.port.js';
import type { ConversationStore } from '../conversations/conversation-store.port.js';
import type { Followings } from '../following/followings.port.js';
import type { UpdateInbox } from '../inbox/update-inbox.port.js';
import type { JobQueue } from '../jobs/job-queue.port.js';
import { DONE, type ErasePersonJob, type JobResult } from '../jobs/job.js';
import type { CaseRef } from '../kernel/case-ref.js';
import type { Ids } from '../kernel/ids.js';
import type { Clock } from '../kernel/time.js';
import type { Messenger } from '../outbox/messenger.port.js';
import type { Outbox } from '../outbox/outbox.port.js';
import type { Actor } from '../people/actor.js';
import type { People } from '../people/people.port.js';
import type { Person } from '../people/person.js';

export interface ErasePersonParts {
  readonly desk: Pick<CaseDesk, 'handle'>;
  readonly cases: Pick<CaseStore, 'refsOf'>;
  readonly jobs: Pick<JobQueue, 'nextDue'>;
  readonly people: People;
  readonly followings: Pick<Followings, 'forget'>;
  readonly outbox: Pick<Outbox, 'forget'>;
  readonly conversations: Pick<ConversationStore, 'forget'>;
  readonly inbox: Pick<UpdateInbox, 'forget'>;
  readonly messenger: Messenger;
  /** Leaves nothing on the disk of what was deleted; false: not now. */
  readonly scrub: () => boolean;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** After a pause that grows: what is waited for may itself be waiting for a disk. */
const LATER: JobResult = { kind: 'later', retryAfter: null };

/**
 * Erases everything that leads to a person: their cases (verified findings stay, without them), what they follow,
 * messages to them, conversations, stored updates, and last their account. Every step is harmless when repeated, and
 * the account goes last: after a crash the job begins again and finds what is left.
 *
 * @param last no further attempt will be made: then they are not told, but erased they are
 */
export async function erasePerson(
  job: ErasePersonJob,
  last: boolean,
  on: ErasePersonParts,
): Promise<JobResult> {
  const person = await on.people.byId(job.person);
  if (person !== null) {
    if (person.erasingSince === null) return DONE;
    for (const ref of await on.cases.refsOf(person.id)) await eraseCase(ref, person, on);
    // Their files are jobs of their own. Nobody is told that all is erased while one of them waits.
    if (!last && (await on.jobs.nextDue(['forget-files'])) !== null) return LATER;
    await forgetTraces(person, on);
    const told = await on.messenger.deliver(
      { kind: 'person', id: person.id },
      { kind: 'data-erased' },
      on.clock.now(),
    );
    if (told.kind === 'later' && !last) return told;
    if (told.kind === 'failed' && !last) return LATER;
    await on.people.forget(person.id);
  }
  return on.scrub() ? DONE : LATER;
}

async function eraseCase(ref: CaseRef, { id }: Person, on: ErasePersonParts): Promise<void> {
  const reporter: Actor = { kind: 'person', id, roles: new Set() };
  const handled = await on.desk.handle(ref, { kind: 'erase', pseudonym: on.ids.id() }, reporter);
  if (!handled.ok)
    throw new Error(`a case of somebody who asked to be erased was not: ${handled.error.code}`);
}

async function forgetTraces({ id, account }: Person, on: ErasePersonParts): Promise<void> {
  await on.followings.forget(id);
  await on.outbox.forget(id);
  await on.conversations.forget(account);
  await on.inbox.forget(account);
}
