import type { CaseRef } from '../kernel/case-ref.js';
import { queued } from '../jobs/queued.js';
import { err, ok, type Result } from '../kernel/result.js';
import type { Ids } from '../kernel/ids.js';
import type { HashText } from '../kernel/sha256.js';
import type { Clock, Instant } from '../kernel/time.js';
import { EMPTY_CHAIN, nextEntry } from '../ledger/entry.js';
import { entriesToErase } from '../ledger/erasure.js';
import type { ModeratorDestinations } from '../outbox/destinations.port.js';
import type { Destination, OutboxMessage } from '../outbox/message.js';
import type { Actor, ActorTag } from '../people/actor.js';
import { capacityFor } from '../people/permissions.js';
import { changesBetween, restated } from './audit.js';
import type { CaseState } from './case.js';
import type { CaseChange, CaseStore, StoredCase } from './case-store.port.js';
import type { CaseCommand, CommandOf, DecisionContext } from './command.js';
import { decide } from './decide.js';
import type { Limits } from './limits.js';
import type { Addressed, Outcome } from './outcome.js';
import { LATELY, nextCaseAt } from './quota.js';
import type { Refusal } from './refusal.js';

export interface CaseDeskDependencies {
  readonly cases: CaseStore;
  readonly moderators: ModeratorDestinations;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly hashText: HashText;
  readonly limits: Limits;
  /** Told after every commit that left something to send or to do, so that workers need not poll. */
  readonly wake: () => void;
}

/** A case after a command. `changed` is false when the command was already true before. */
export interface Handled {
  readonly state: CaseState;
  readonly changed: boolean;
}

/** How often a decision is made anew when somebody else's commit came in between. */
const ATTEMPTS = 10;

/**
 * The one way to change a case: load, decide, commit. When another commit came first, the case is loaded again and
 * the decision made again on what it is now, so the loser of a race hears what happened instead of overwriting it.
 */
export class CaseDesk {
  constructor(private readonly on: CaseDeskDependencies) {}

  /** Opens a draft under a new number. Refuses with `changed-meanwhile` when the reporter has an open draft already. */
  async open(command: Omit<CommandOf<'open'>, 'ref'>, actor: Actor): Promise<Result<Handled, Refusal>> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const handled = await this.attempt(null, { ...command, ref: this.on.ids.caseRef() }, actor);
      if (handled !== 'conflict') return handled;
    }
    return err({ code: 'changed-meanwhile' });
  }

  /**
   * Carries out a command on a case. Throws only when storage fails or the case is contended beyond reason;
   * nothing is stored then.
   */
  async handle(
    ref: CaseRef,
    command: Exclude<CaseCommand, { kind: 'open' }>,
    actor: Actor,
  ): Promise<Result<Handled, Refusal>> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const stored = await this.on.cases.load(ref);
      if (stored === null) return err({ code: 'no-such-case' });
      const handled = await this.attempt(stored, command, actor);
      if (handled !== 'conflict') return handled;
    }
    throw new Error(`${command.kind}: the case kept changing under the command`);
  }

  /** When somebody who may not send another case now may; null when they may now. A draft can be prepared anyway. */
  async mayNextSendAt(actor: Extract<Actor, { kind: 'person' }>): Promise<Instant | null> {
    const { cases, clock, limits } = this.on;
    const sentLately = await cases.submittedSince(actor.id, clock.now() - LATELY);
    return nextCaseAt({ actor, limits, sentLately });
  }

  private async attempt(
    before: StoredCase | null,
    command: CaseCommand,
    actor: Actor,
  ): Promise<Result<Handled, Refusal> | 'conflict'> {
    const context = await this.context(before, command, actor);
    const decided = decide(before?.state ?? null, command, context);
    if (!decided.ok) return decided;
    if (decided.value.kind === 'unchanged') {
      return before ? ok({ state: before.state, changed: false }) : err({ code: 'changed-meanwhile' });
    }
    const change = await this.change(before, decided.value, command, context);
    if ((await this.on.cases.commit(change)) === 'conflict') return 'conflict';
    if (change.messages.length > 0 || change.jobs.length > 0) this.on.wake();
    return ok({ state: change.state, changed: true });
  }

  private async context(
    before: StoredCase | null,
    { kind }: CaseCommand,
    actor: Actor,
  ): Promise<DecisionContext> {
    const { clock, limits, cases } = this.on;
    const now = clock.now();
    const counts = kind === 'submit' && before !== null;
    const sentLately = counts ? await cases.submittedSince(before.state.reporter, now - LATELY) : [];
    return { actor, now, limits, sentLately };
  }

  private async change(
    before: StoredCase | null,
    outcome: Extract<Outcome, { kind: 'changed' }>,
    command: CaseCommand,
    { actor, now }: DecisionContext,
  ): Promise<CaseChange> {
    const { state, erases } = outcome;
    const erased = erases ? entriesToErase(await this.on.cases.ledger(state.ref), erases) : undefined;
    const entry = nextEntry(
      before?.head ?? EMPTY_CHAIN,
      {
        ref: state.ref,
        at: now,
        actor: tagOf(command, actor, state),
        kind: outcome.entry,
        salt: this.on.ids.salt(),
        changes: erased ? restated(state) : changesBetween(before?.state ?? null, state),
        details: erased ? { ...outcome.details, erased } : outcome.details,
      },
      this.on.hashText,
    );
    const messages = await Promise.all(outcome.messages.map((message) => this.outboxMessages(message)));
    const jobs = outcome.jobs.map((job) => queued(this.on.ids, job));
    return { before, state, entry, messages: messages.flat(), jobs, erases: erased };
  }

  private async outboxMessages({ to, key, message }: Addressed): Promise<OutboxMessage[]> {
    const destinations: readonly Destination[] =
      to.kind === 'person' ? [to] : await this.on.moderators.moderators();
    return destinations.map((destination) => ({
      id: this.on.ids.id(),
      key: `${key}:${destination.id}`,
      to: destination,
      message,
    }));
  }
}

/** How the ledger names the actor: by capacity, so that a reporter has no id there. */
function tagOf(command: CaseCommand, actor: Actor, state: CaseState): ActorTag {
  if (actor.kind !== 'person') return actor.kind;
  const capacity = capacityFor(command.kind, actor, state.reporter);
  return capacity === 'moderator' ? `moderator:${actor.id}` : 'reporter';
}
