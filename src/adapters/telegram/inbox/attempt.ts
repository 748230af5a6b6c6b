import type { Update } from 'telegraf/types';
import type { IncomingUpdate, UpdateInbox } from '../../../core/inbox/update-inbox.port.js';
import type { Clock } from '../../../core/kernel/time.js';
import type { Log } from '../../../core/log.port.js';
import { isUnanswerable } from '../delivery.js';
import { describeTrouble, troubleOf } from '../errors/trouble.js';
import { fromIncoming, kindOf } from './incoming.js';

export interface Handling {
  readonly inbox: UpdateInbox;
  readonly clock: Clock;
  readonly log: Log;
  /** Deals with one update. What it throws is tried again, then parked. */
  readonly handle: (update: Update) => Promise<unknown>;
  /** Tells the person, once, that their update could not be dealt with. May fail. */
  readonly onParked: (update: Update) => Promise<unknown>;
  /** How often an update is tried in all. */
  readonly attempts?: number;
}

const ATTEMPTS = 3;

export interface Circumstances {
  /** Which time this is, from 1. */
  readonly attempt: number;
  readonly stopping: AbortSignal;
}

/** Handles one update. Resolves to true when its lane may go on, to false when it has to be tried again. */
export async function attemptUpdate(
  options: Handling,
  incoming: IncomingUpdate,
  circumstances: Circumstances,
): Promise<boolean> {
  const update = readUpdate(incoming);
  try {
    if (update === null) throw new UnreadableUpdate();
    await options.handle(update);
  } catch (thrown) {
    return afterFailure(options, { ...circumstances, incoming, update, thrown });
  }
  await finish(options, () => options.inbox.done(incoming.id, options.clock.now()));
  return true;
}

class UnreadableUpdate extends Error {
  override readonly name = 'UnreadableUpdate';
}

/** Null when what was stored is not JSON any more. */
function readUpdate(incoming: IncomingUpdate): Update | null {
  try {
    return fromIncoming(incoming);
  } catch {
    return null;
  }
}

interface Failure extends Circumstances {
  readonly incoming: IncomingUpdate;
  readonly update: Update | null;
  readonly thrown: unknown;
}

async function afterFailure(options: Handling, failure: Failure): Promise<boolean> {
  const { incoming, update, thrown, attempt, stopping } = failure;
  const details = {
    kind: update === null ? 'unreadable' : kindOf(update),
    attempt,
    ...describeTrouble(thrown),
  };
  if (isUnanswerable(troubleOf(thrown))) {
    // Blocked, muted, thrown out between being asked and answering, or the group moved: an outcome, nothing to repeat.
    options.log.info('update.unanswerable', details);
    await finish(options, () => options.inbox.done(incoming.id, options.clock.now()));
    return true;
  }
  if (stopping.aborted || attempt < (options.attempts ?? ATTEMPTS)) {
    options.log.warn('update.failed', details);
    return false;
  }
  options.log.error('update.parked', details);
  await park(options, incoming, update);
  return true;
}

async function park(options: Handling, incoming: IncomingUpdate, update: Update | null): Promise<void> {
  await finish(options, () => options.inbox.park(incoming.id, options.clock.now()));
  if (update === null) return;
  await options.onParked(update).catch((thrown: unknown) => {
    options.log.warn('update.parked-untold', describeTrouble(thrown));
  });
}

/** A handled update that cannot be marked so comes again at the next start; its effects have natural keys. */
async function finish(options: Handling, mark: () => Promise<void>): Promise<void> {
  try {
    await mark();
  } catch (thrown) {
    options.log.error('update.not-marked', describeTrouble(thrown));
  }
}
