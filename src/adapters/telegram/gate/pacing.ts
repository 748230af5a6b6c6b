import PQueue from 'p-queue';
import type { Instant } from '../../../core/kernel/time.js';
import { NotSent } from '../errors/not-sent.js';
import { type CallRule, isGroup } from './call-rules.js';
import type { GateLimits, GateOptions, Urgency } from './gate-options.js';
import { Pace } from './pace.js';

const FORGET_EVERY = 60_000;
/** How many of everybody's burst news for a crowd leaves to people, whose answers then need not wait for their turn. */
const RESERVE = 3;
/** So long at most it stands back for them, in milliseconds: then it goes in its turn, else a busy day would bring no news. */
const LONGEST_YIELD = 200;
const PRIORITIES: Readonly<Record<Urgency, number>> = { interactive: 2, background: 1, broadcast: 0 };

/** What one chat, or everybody together, still owes. Its queue keeps calls in order, pressing ones first. */
class Room {
  readonly queue = new PQueue({ concurrency: 1 });
  readonly pace: Pace;
  blockedUntil: Instant = 0;

  constructor(limit: GateLimits['overall']) {
    this.pace = new Pace(limit);
  }

  wait(now: Instant, reserve: number): number {
    return Math.max(this.pace.wait(now, reserve), this.blockedUntil - now);
  }

  block(until: Instant): void {
    this.blockedUntil = Math.max(this.blockedUntil, until);
  }

  forgettable(now: Instant): boolean {
    return this.queue.size + this.queue.pending === 0 && this.blockedUntil <= now && this.pace.rested(now);
  }
}

/** Who may go when. Holds no call longer than it has to and forgets chats that owe nothing. */
export class Pacing {
  readonly #everybody: Room;
  /** News for a crowd takes its turn here, so that nobody stands behind it while it waits for more than they need. */
  readonly #crowd = new PQueue({ concurrency: 1 });
  readonly #rooms = new Map<string, Room>();
  #forgotAt: Instant = 0;

  constructor(
    private readonly options: GateOptions,
    private readonly limits: GateLimits,
    private readonly closing: AbortSignal,
  ) {
    this.#everybody = new Room(limits.overall);
  }

  get chats(): number {
    return this.#rooms.size;
  }

  /** Runs `work` when the chat's earlier calls are through; calls that reach no chat need not queue. */
  inOrder<T>(rule: CallRule, urgency: Urgency, work: () => Promise<T>): Promise<T> {
    if (rule.chat === null) return work();
    return this.#room(rule.chat).queue.add(work, { priority: PRIORITIES[urgency], throwOnTimeout: true });
  }

  /** Resolves when one attempt may be made, and counts it. */
  async turn(rule: CallRule, urgency: Urgency): Promise<void> {
    if (rule.chat === null) return this.#unblocked(this.#everybody, urgency);
    await this.#pass(this.#room(rule.chat), rule.weight, urgency);
    const queue = urgency === 'broadcast' ? this.#crowd : this.#everybody.queue;
    await queue.add(() => this.#pass(this.#everybody, rule.weight, urgency), {
      priority: PRIORITIES[urgency],
    });
  }

  /**
   * A 429 is about the chat it was given for; Telegram does not say when it means everybody. It is taken for that
   * when the call reaches no chat, or when the chat got nothing else lately while another is being refused.
   */
  refused(rule: CallRule, retryAfter: number): void {
    const now = this.options.clock.now();
    const room = rule.chat === null ? this.#everybody : this.#room(rule.chat);
    const innocent = room.pace.owed(now) <= rule.weight;
    const others = [...this.#rooms.values()].some((each) => each !== room && each.blockedUntil > now);
    room.block(now + retryAfter);
    if (innocent && others) this.#everybody.block(now + retryAfter);
  }

  #room(chat: string): Room {
    this.#forget();
    const known = this.#rooms.get(chat);
    if (known !== undefined) return known;
    const room = new Room(isGroup(chat) ? this.limits.group : this.limits.privateChat);
    this.#rooms.set(chat, room);
    return room;
  }

  #forget(): void {
    const now = this.options.clock.now();
    if (now - this.#forgotAt < FORGET_EVERY) return;
    this.#forgotAt = now;
    for (const [chat, room] of this.#rooms) if (room.forgettable(now)) this.#rooms.delete(chat);
  }

  async #pass(room: Room, weight: number, urgency: Urgency): Promise<void> {
    await this.#unblocked(room, urgency);
    const yields = room === this.#everybody && urgency === 'broadcast';
    const until = yields ? this.options.clock.now() + LONGEST_YIELD : 0;
    for (let wait = this.#wait(room, until); wait > 0; wait = this.#wait(room, until)) {
      await this.options.sleep(wait, this.closing);
    }
    room.pace.take(this.options.clock.now(), weight);
  }

  /** Only interactive calls sit out a 429; the others' caller puts them off and gets on with the next. */
  async #unblocked(room: Room, urgency: Urgency): Promise<void> {
    const blocked = room.blockedUntil - this.options.clock.now();
    if (blocked <= 0) return;
    const patience = urgency === 'interactive' ? this.limits.longestWait : 0;
    if (blocked > patience) throw new NotSent('flood', blocked);
    await this.options.sleep(blocked, this.closing);
  }

  #wait(room: Room, yieldsUntil: Instant): number {
    const now = this.options.clock.now();
    const left = yieldsUntil - now;
    return left > 0 ? Math.min(room.wait(now, RESERVE), left) : room.wait(now, 0);
  }
}
