import type { Clock, Instant } from '../core/kernel/time.js';
import type { Log } from '../core/log.port.js';
import { describeError } from '../adapters/log/describe-error.js';

export interface Worker {
  /** Looks for work now rather than when the next is due. */
  wake(): void;
  /** Begins nothing new and resolves when what is in hand is finished. */
  stop(): Promise<void>;
}

export interface WorkerParts {
  readonly name: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Does what is due. Resolves to false when there was nothing. */
  readonly round: () => Promise<boolean>;
  /** When the next work falls due, or null. */
  readonly nextDue: () => Promise<Instant | null>;
}

/** The longest a worker sleeps: work added by another process is seen this late at worst. */
const LONGEST_SLEEP = 30_000;
const AFTER_TROUBLE = 1_000;

/** Runs rounds of work one after another, sleeping until the next is due or somebody wakes it. */
export function startWorker(parts: WorkerParts): Worker {
  let stopping = false;
  let woken = false;
  let interrupt: () => void = () => undefined;

  const wake = (): void => {
    woken = true;
    interrupt();
  };
  const sleep = async (ms: number): Promise<void> => {
    if (woken || stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      interrupt = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  };
  const run = async (): Promise<void> => {
    while (!stopping) {
      woken = false;
      try {
        if (await parts.round()) continue;
        const due = await parts.nextDue();
        await sleep(
          due === null ? LONGEST_SLEEP : Math.min(Math.max(due - parts.clock.now(), 0), LONGEST_SLEEP),
        );
      } catch (thrown) {
        parts.log.error('worker.failed', { worker: parts.name, ...describeError(thrown) });
        await sleep(AFTER_TROUBLE);
      }
    }
  };
  const running = run();
  return {
    wake,
    async stop() {
      stopping = true;
      interrupt();
      await running;
    },
  };
}
