import type { Followings } from '../following/followings.port.js';
import { isNight } from '../following/night.js';
import { DAY, type Clock, type Instant } from '../kernel/time.js';
import { SYSTEM } from '../people/actor.js';
import type { People } from '../people/people.port.js';
import type { Person } from '../people/person.js';
import type { CaseDesk } from './case-desk.js';
import type { CaseStore, QuietCase } from './case-store.port.js';
import type { CaseState } from './case.js';

export interface TendDraftsParts {
  readonly desk: Pick<CaseDesk, 'handle'>;
  readonly cases: Pick<CaseStore, 'load' | 'quietSince'>;
  readonly people: Pick<People, 'byId'>;
  readonly followings: Pick<Followings, 'quietAtNight'>;
  readonly clock: Clock;
}

/** A draft that nobody went on with for so long is one that was left. */
const LEFT = DAY;
/** So long before its end, at least, its reporter is told. */
export const WARNING = 2 * DAY;

/**
 * Reminds those who want it, once, of a draft that was left for a day, and everybody of one that will be erased soon:
 * not at night, unless they said that they do not mind, and never somebody who cannot be reached. To be done every
 * hour or so. Returns how many were told.
 *
 * @param days how long drafts are kept
 */
export async function tendDrafts(days: number, on: TendDraftsParts): Promise<number> {
  let told = 0;
  const now = on.clock.now();
  for (const quiet of await on.cases.quietSince(now - LEFT + 1, ['draft'])) {
    const stored = await on.cases.load(quiet.ref);
    const person = stored && (await on.people.byId(stored.state.reporter));
    if (!person || !canBeTold(person) || (await sleeps(person, now, on))) continue;
    const until = endOf(quiet, days, now);
    const due =
      until === null ? isReminderDue(stored.state, person) : stored.state.intake.warnedAt === undefined;
    if (!due) continue;
    const handled = await on.desk.handle(quiet.ref, { kind: 'remind', until }, SYSTEM);
    if (handled.ok && handled.value.changed) told += 1;
  }
  return told;
}

/** Whether a draft that is past its time may go: its reporter was told in time, or cannot be. */
export function mayExpire({ intake }: CaseState, person: Person | null, days: number, now: Instant): boolean {
  if (days * DAY <= WARNING || person === null || !canBeTold(person)) return true;
  return intake.warnedAt !== undefined && intake.warnedAt + WARNING <= now;
}

/** When a draft is erased, once that is near; null while it is not, or when drafts go sooner than one could be told. */
function endOf({ since }: QuietCase, days: number, now: Instant): Instant | null {
  const end = since + days * DAY;
  if (days * DAY <= WARNING || end - now > WARNING) return null;
  return Math.max(end, now + WARNING);
}

function isReminderDue({ intake: { remind } }: CaseState, { remindsOfDrafts }: Person): boolean {
  return remind === 'wanted' || (remind === undefined && remindsOfDrafts);
}

function canBeTold({ unreachableSince, erasingSince }: Person): boolean {
  return unreachableSince === null && erasingSince === null;
}

async function sleeps({ id }: Person, now: Instant, { followings }: TendDraftsParts): Promise<boolean> {
  return isNight(now) && (await followings.quietAtNight(id));
}
