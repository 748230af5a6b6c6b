import PQueue from 'p-queue';
import type { Instant } from '../../../core/kernel/time.js';
import { NotSent } from '../errors/not-sent.js';
import { type CallRule, isGroup } from './call-rules.js';
import type { GateLimits, GateOptions, Urgency } from './gate-options.js';
import { Pace } from './pace.js';

const FORGET_EVERY = 60_000;

/** What one chat, or everybody together, still owes. Its queue keeps calls in order, pressing ones first. */
class Room {
  readonly queue = new PQueue({ concurrency: 1 });
  readonly pace: Pace;
  blockedUntil: Instant = 0;

  constructor(limit: GateLimits['overall']) {
    this.pace = new Pace(limit);
  }

  wait(now: Instant): number {
    return Math.max(this.pace.wait(now), this.blockedUntil - now);
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
    return this.#room(rule.chat).queue.add(work, { priority: priorityOf(urgency), throwOnTimeout: true });
  }

  /** Resolves when one attempt may be made, and counts it. */
  async turn(rule: CallRule, urgency: Urgency): Promise<void> {
    if (rule.chat === null) return this.#unblocked(this.#everybody, urgency);
    await this.#pass(this.#room(rule.chat), rule.weight, urgency);
    await this.#everybody.queue.add(() => this.#pass(this.#everybody, rule.weight, urgency), {
      priority: priorityOf(urgency),
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
    for (let wait = this.#wait(room); wait > 0; wait = this.#wait(room)) {
      await this.options.sleep(wait, this.closing);
    }
    room.pace.take(this.options.clock.now(), weight);
  }

  /** Background calls do not sit out a 429: their caller puts them off and gets on with the next. */
  async #unblocked(room: Room, urgency: Urgency): Promise<void> {
    const blocked = room.blockedUntil - this.options.clock.now();
    if (blocked <= 0) return;
    const patience = urgency === 'interactive' ? this.limits.longestWait : 0;
    if (blocked > patience) throw new NotSent('flood', blocked);
    await this.options.sleep(blocked, this.closing);
  }

  #wait(room: Room): number {
    return room.wait(this.options.clock.now());
  }
}

function priorityOf(urgency: Urgency): number {
  return urgency === 'interactive' ? 1 : 0;
}
