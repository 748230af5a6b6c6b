import PQueue from 'p-queue';
import { setMaxListeners } from 'node:events';
import type { IncomingUpdate } from '../../../core/inbox/update-inbox.port.js';
import type { Sleep } from '../sleep.js';
import { attemptUpdate, type Handling } from './attempt.js';

export interface LanesOptions extends Handling {
  readonly sleep: Sleep;
  /** How many lanes are served side by side. */
  readonly concurrency?: number;
  /** The pause after the first failure, doubled after each further one. Milliseconds. */
  readonly backOff?: number;
}

/**
 * Handles updates: those of one lane strictly one after another, lanes side by side. telegraf would handle a whole
 * batch at once, so that two photos of one album race for the session.
 */
export interface Lanes {
  /** Begins, with what the last run left undone. Until then `add` only collects. */
  start(): Promise<void>;
  /** Takes updates that are in the inbox already. */
  add(updates: readonly IncomingUpdate[]): void;
  /**
   * Begins nothing new and waits for what is in hand. What was not begun, and what fails from now on, stays in the
   * inbox for the next start. Resolves to false when `timeoutMs` went by first.
   */
  drain(timeoutMs: number): Promise<boolean>;
  /** Lanes that have something in them, for tests and metrics. */
  readonly size: number;
}

export function createLanes(options: LanesOptions): Lanes {
  return new UpdateLanes(options);
}

interface Waiting {
  readonly incoming: IncomingUpdate;
  /** How often it was tried before. */
  tried: number;
}

class UpdateLanes implements Lanes {
  readonly #slots: PQueue;
  readonly #lanes = new Map<string, Waiting[]>();
  readonly #stopping = new AbortController();
  /** What came in before `start` had read the inbox; null from then on. */
  #early: IncomingUpdate[] | null = [];

  constructor(private readonly options: LanesOptions) {
    this.#slots = new PQueue({ concurrency: options.concurrency ?? 16 });
    setMaxListeners(0, this.#stopping.signal);
  }

  get size(): number {
    return this.#lanes.size;
  }

  async start(): Promise<void> {
    const pending = await this.options.inbox.pending();
    const known = new Set(pending.map((incoming) => incoming.id));
    const early = (this.#early ?? []).filter((incoming) => !known.has(incoming.id));
    this.#early = null;
    this.add([...pending, ...early]);
  }

  add(updates: readonly IncomingUpdate[]): void {
    if (this.#stopping.signal.aborted) return;
    if (this.#early !== null) this.#early.push(...updates);
    else for (const incoming of updates) this.#queue({ incoming, tried: 0 });
  }

  async drain(timeoutMs: number): Promise<boolean> {
    this.#stopping.abort();
    this.#slots.clear();
    const done = new AbortController();
    const idle = this.#slots.onIdle().then(() => true);
    const late = this.options.sleep(timeoutMs, done.signal).then(
      () => false,
      () => true,
    );
    const inTime = await Promise.race([idle, late]);
    done.abort();
    return inTime;
  }

  #queue(waiting: Waiting): void {
    const { lane } = waiting.incoming;
    const queue = this.#lanes.get(lane);
    if (queue !== undefined) {
      queue.push(waiting);
      return;
    }
    this.#lanes.set(lane, [waiting]);
    this.#serve(lane);
  }

  /** One update of the lane, then the other lanes' turn. */
  #serve(lane: string): void {
    void this.#slots.add(async () => {
      const [first] = this.#lanes.get(lane) ?? [];
      if (first === undefined || this.#stopping.signal.aborted) return;
      const dealtWith = await attemptUpdate(this.options, first.incoming, {
        attempt: first.tried + 1,
        stopping: this.#stopping.signal,
      });
      if (dealtWith) this.#advance(lane);
      else void this.#pause(lane, first);
    });
  }

  #advance(lane: string): void {
    const queue = this.#lanes.get(lane) ?? [];
    queue.shift();
    if (queue.length === 0) this.#lanes.delete(lane);
    else this.#serve(lane);
  }

  /** The lane waits without keeping a slot from the others. */
  async #pause(lane: string, first: Waiting): Promise<void> {
    const pause = (this.options.backOff ?? 500) * 2 ** first.tried;
    first.tried += 1;
    try {
      await this.options.sleep(pause, this.#stopping.signal);
    } catch {
      return; // Stopping: the update stays in the inbox.
    }
    this.#serve(lane);
  }
}
