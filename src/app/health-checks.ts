import type { Check } from '../adapters/http/health.js';
import { MINUTE, type Clock, type Instant } from '../core/kernel/time.js';
import type { Storage } from './storage.js';

/** Not a long screening's: those wait for each other, and may. */
const PROMPT_JOBS = ['seal-evidence', 'read-screening'] as const;

/** Work that should have been done this long ago says that nobody does it. */
const TOO_LATE = 10 * MINUTE;

/** What `/health` asks: the database, the connection to Telegram, and whether waiting work gets done. */
export function healthChecks(parts: {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly connected: () => boolean;
}): Readonly<Record<string, Check>> {
  const { storage, clock, connected } = parts;
  const worked = async (nextDue: () => Promise<Instant | null>) => {
    const due = await nextDue();
    const late = due === null ? 0 : Math.max(0, clock.now() - due);
    return { ok: late < TOO_LATE, lateSeconds: Math.round(late / 1000) };
  };
  return {
    database: () => {
      storage.database.ping();
      return { ok: true };
    },
    bot: () => ({ ok: connected() }),
    outbox: () => worked(() => storage.outbox.nextDue()),
    jobs: () => worked(() => storage.jobs.nextDue(PROMPT_JOBS)),
  };
}
