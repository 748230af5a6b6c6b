import { setMaxListeners } from 'node:events';
import { isHarmless, noteHarmless } from '../errors/harmless.js';
import { NotSent } from '../errors/not-sent.js';
import { describeTrouble, type TroubleKind, troubleOf } from '../errors/trouble.js';
import { type CallRule, ruleFor } from './call-rules.js';
import {
  type Gate,
  type GateCall,
  type GateLimits,
  type GateOptions,
  TELEGRAM_LIMITS,
} from './gate-options.js';
import { Pacing } from './pacing.js';

type Perform<T> = (signal: AbortSignal) => Promise<T>;

export function createGate(options: GateOptions): Gate {
  return new TelegramGate(options);
}

/** A call and how to turn it away. */
interface Ticket {
  readonly call: GateCall;
  readonly rule: CallRule;
  readonly turnAway: (reason: NotSent) => void;
}

class TelegramGate implements Gate {
  readonly #limits: GateLimits;
  readonly #closing = new AbortController();
  readonly #pacing: Pacing;
  /** Calls that are not being made just now. */
  readonly #waiting = new Set<Ticket>();
  readonly #inFlight = new Map<AbortController, Promise<unknown>>();

  constructor(private readonly options: GateOptions) {
    this.#limits = { ...TELEGRAM_LIMITS, ...options.limits };
    this.#pacing = new Pacing(options, this.#limits, this.#closing.signal);
    setMaxListeners(0, this.#closing.signal);
  }

  get chats(): number {
    return this.#pacing.chats;
  }

  run<T>(call: GateCall, perform: Perform<T>): Promise<T> {
    if (this.#closing.signal.aborted) return Promise.reject(new NotSent('closed'));
    const rule = ruleFor(call.method, call.payload);
    return new Promise<T>((resolve, reject) => {
      const ticket = { call, rule, turnAway: reject };
      this.#waiting.add(ticket);
      void this.#pacing
        .inOrder(rule, call.urgency, () => this.#attempts(ticket, perform))
        .then(resolve, reject)
        .finally(() => this.#waiting.delete(ticket));
    });
  }

  async close(graceMs: number): Promise<void> {
    this.#closing.abort();
    for (const ticket of this.#waiting) ticket.turnAway(new NotSent('closed'));
    const cutOff = setTimeout(() => {
      for (const call of this.#inFlight.keys()) call.abort();
    }, graceMs);
    await Promise.allSettled(this.#inFlight.values());
    clearTimeout(cutOff);
  }

  async #attempts<T>(ticket: Ticket, perform: Perform<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      if (this.#closing.signal.aborted) throw new NotSent('closed');
      await this.#pacing.turn(ticket.rule, ticket.call.urgency);
      try {
        return await this.#attempt(ticket, perform);
      } catch (thrown) {
        if (isHarmless(ticket.call.method, thrown)) {
          noteHarmless(this.options.log, ticket.call.method, thrown);
          return HARMLESS_ANSWER as T;
        }
        if (!(await this.#again(ticket, thrown, attempt))) throw thrown;
      }
    }
  }

  async #attempt<T>(ticket: Ticket, perform: Perform<T>): Promise<T> {
    const breakOff = new AbortController();
    const timer = setTimeout(() => {
      breakOff.abort();
    }, this.#limits.callTimeout);
    this.#waiting.delete(ticket);
    const work = Promise.resolve().then(() => perform(breakOff.signal));
    this.#inFlight.set(breakOff, work);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      this.#inFlight.delete(breakOff);
    }
  }

  /** Whether to make the call again; waits as long as it takes until then. */
  async #again(ticket: Ticket, thrown: unknown, attempt: number): Promise<boolean> {
    const trouble = troubleOf(thrown);
    const last = attempt >= this.#limits.attempts || this.#closing.signal.aborted;
    this.options.log.warn('telegram.call-failed', {
      method: ticket.call.method,
      attempt,
      ...describeTrouble(thrown),
    });
    if (trouble.kind === 'flood') return this.#afterFlood(ticket, trouble.retryAfter ?? 1000) && !last;
    const repeatable = trouble.kind === 'unsent' || (ticket.rule.repeatable && UNCERTAIN.has(trouble.kind));
    if (last || !repeatable) return false;
    this.#waiting.add(ticket);
    await this.options.sleep(this.#pause(attempt), this.#closing.signal);
    return true;
  }

  /** The wait itself is the pacing's: it holds back everything else of that chat too. */
  #afterFlood(ticket: Ticket, retryAfter: number): boolean {
    this.#pacing.refused(ticket.rule, retryAfter);
    this.#waiting.add(ticket);
    return ticket.call.urgency === 'interactive' && retryAfter <= this.#limits.longestWait;
  }

  #pause(attempt: number): number {
    return this.#limits.backOff * 2 ** (attempt - 1) * (0.5 + this.options.random() / 2);
  }
}

/** What the methods with harmless refusals answer (or the edited message, which is not to be had). */
const HARMLESS_ANSWER: unknown = true;

const UNCERTAIN: ReadonlySet<TroubleKind> = new Set(['server', 'network']);
