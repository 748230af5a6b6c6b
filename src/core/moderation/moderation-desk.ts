import type { CaseDesk } from '../cases/case-desk.js';
import type { CaseState } from '../cases/case.js';
import type { CaseStore } from '../cases/case-store.port.js';
import type { CaseViews, Page, QueueRow } from '../cases/case-views.port.js';
import type { ViewPurpose } from '../cases/command.js';
import type { Refusal } from '../cases/refusal.js';
import type { CaseRef } from '../kernel/case-ref.js';
import { err, ok, type Result } from '../kernel/result.js';
import type { Clock } from '../kernel/time.js';
import type { Actor } from '../people/actor.js';
import { capacityFor } from '../people/permissions.js';
import { sameMarkings, type SameMarking } from './same-markings.js';

export interface ModerationDeskParts {
  readonly desk: CaseDesk;
  readonly cases: CaseStore;
  readonly views: CaseViews;
  readonly clock: Clock;
}

/** What moderators read. Every read asks the permission table first; changes go through the case desk. */
export interface ModerationDesk {
  queue(actor: Actor, page: { offset: number; limit: number }): Promise<Result<Page<QueueRow>, Refusal>>;
  /** The case, with a ledger entry that says who looked, and at what. Drafts are nobody's business. */
  open(ref: CaseRef, actor: Actor, purpose: ViewPurpose): Promise<Result<CaseState, Refusal>>;
  /** The case as it is now, for redrawing what was opened before. */
  current(ref: CaseRef, actor: Actor): Promise<Result<CaseState, Refusal>>;
  /** Components elsewhere with the same marking, for whoever may look at cases; to anybody else there are none. */
  sameMarkings(state: CaseState, actor: Actor): Promise<readonly SameMarking[]>;
}

export function createModerationDesk({ desk, cases, views, clock }: ModerationDeskParts): ModerationDesk {
  return {
    async queue(actor, page) {
      if (capacityFor('see-queue', actor, null) === null) return err({ code: 'not-allowed' });
      return ok(await views.queue({ now: clock.now(), ...page }));
    },
    async open(ref, actor, purpose) {
      const viewed = await desk.handle(ref, { kind: 'view', purpose }, actor);
      return viewed.ok ? ok(viewed.value.state) : viewed;
    },
    async current(ref, actor) {
      if (capacityFor('view', actor, null) === null) return err({ code: 'not-allowed' });
      const stored = await cases.load(ref);
      return stored === null || stored.state.submittedAt === null
        ? err({ code: 'no-such-case' })
        : ok(stored.state);
    },
    sameMarkings: async (state, actor) =>
      capacityFor('view', actor, null) === null ? [] : sameMarkings(state, { cases, views }),
  };
}
