import { DONE, type JobResult, type NewsJob } from '../jobs/job.js';
import type { JobQueue } from '../jobs/job-queue.port.js';
import { queued } from '../jobs/queued.js';
import type { Ids } from '../kernel/ids.js';
import type { Clock } from '../kernel/time.js';
import type { OutboxMessage } from '../outbox/message.js';
import type { Outbox } from '../outbox/outbox.port.js';
import type { People } from '../people/people.port.js';
import type { RegisterStore } from '../register/register-store.port.js';
import type { Follower, Followings } from './followings.port.js';
import { endOfNight, isNight } from './night.js';

export interface TellFollowersDependencies {
  readonly followings: Followings;
  readonly register: Pick<RegisterStore, 'members'>;
  readonly people: People;
  readonly outbox: Outbox;
  readonly jobs: JobQueue;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Told when there is something to send. */
  readonly wake: () => void;
}

/** Followers written to the outbox at once. */
const AT_ONCE = 200;

/**
 * Puts one change into the outbox for everybody who follows the company, under any id it goes by. At night those who
 * want it quiet are left to the same job in the morning: a message that only waited in the outbox would hold up
 * everything else for them. Done twice it tells nobody twice. Who blocked the bot is told nothing and goes on following.
 */
export async function tellFollowers(job: NewsJob, on: TellFollowersDependencies): Promise<JobResult> {
  const now = on.clock.now();
  const night = isNight(now);
  const companies = await on.register.members(job.news.company.id);
  let after = '';
  let waiting = false;
  for (;;) {
    const followers = await on.followings.followers({ companies, after, limit: AT_ONCE });
    const awake = night ? followers.filter(({ quietAtNight }) => !quietAtNight) : followers;
    waiting ||= awake.length < followers.length;
    await on.outbox.add(await messagesFor(job, awake, on), now);
    const last = followers.at(-1);
    if (last === undefined || followers.length < AT_ONCE) break;
    after = last.person;
  }
  if (waiting) await on.jobs.add(queued(on.ids, { ...job, inTheMorning: true }), endOfNight(now));
  on.wake();
  return DONE;
}

async function messagesFor(
  { change, news }: NewsJob,
  followers: readonly Follower[],
  { people, ids }: TellFollowersDependencies,
): Promise<readonly OutboxMessage[]> {
  const found = await Promise.all(followers.map(({ person }) => people.byId(person)));
  return found.flatMap((person) =>
    person === null || person.unreachableSince !== null
      ? []
      : {
          id: ids.id(),
          key: `news:${change}:${person.id}`,
          to: { kind: 'person', id: person.id },
          message: { kind: 'company-news', news },
        },
  );
}
