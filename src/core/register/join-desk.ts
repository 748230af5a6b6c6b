import { err, ok, type Result } from '../kernel/result.js';
import type { Clock } from '../kernel/time.js';
import type { Actor } from '../people/actor.js';
import { capacityFor } from '../people/permissions.js';
import type { CompanyId } from './company.js';
import type { LookupResult } from './lookup.js';
import type { QueryFault } from './matching/find-names.js';
import type { RegisterDesk } from './register-desk.js';
import type { RegisterStore } from './register-store.port.js';

/** Two companies of the register that a name may mean alike. */
export interface JoinCandidates {
  readonly first: LookupResult;
  readonly second: LookupResult;
}

/** What a moderator says of two companies: whether they are one. */
export interface JoinVerdict {
  readonly first: CompanyId;
  readonly second: CompanyId;
  readonly same: boolean;
}

export type JoinRefusal = 'not-allowed' | 'no-company';

/**
 * Where moderators say that companies of different lists are one, or are not. A name alone only ever proposes a pair:
 * an innocent company must not get another's entries because it is called the same.
 */
export interface JoinDesk {
  /** The two companies of different lists that fit the name best; null when there are no two. */
  candidates(query: string, actor: Actor): Promise<Result<JoinCandidates | null, JoinRefusal | QueryFault>>;
  /** Recorded with who and when; a later verdict on the same two takes its place. */
  decide(verdict: JoinVerdict, actor: Actor): Promise<Result<null, JoinRefusal>>;
}

export interface JoinDeskParts {
  readonly register: RegisterDesk;
  readonly store: RegisterStore;
  readonly clock: Clock;
}

export function createJoinDesk({ register, store, clock }: JoinDeskParts): JoinDesk {
  return {
    async candidates(query, actor) {
      if (!mayJoin(actor)) return err('not-allowed');
      const answer = await register.lookup(query);
      if (!answer.ok) return answer;
      const [first, ...others] = answer.value.results;
      const second = others.find((other) => first !== undefined && ofOtherLists(first, other));
      return ok(first === undefined || second === undefined ? null : { first, second });
    },
    async decide({ first, second, same }, actor) {
      if (!mayJoin(actor)) return err('not-allowed');
      const known = await Promise.all([first, second].map((id) => store.listsOf(id)));
      if (first === second || known.some((lists) => lists.length === 0)) return err('no-company');
      await store.decideJoin({ first, second, same, decidedBy: actor.id, decidedAt: clock.now() });
      return ok(null);
    },
  };
}

function mayJoin(actor: Actor): actor is Extract<Actor, { kind: 'person' }> {
  return actor.kind === 'person' && capacityFor('join-companies', actor, null) !== null;
}

/** One list names a company once, so that two of one list are two. */
function ofOtherLists(one: LookupResult, other: LookupResult): boolean {
  const lists = new Set(one.entries.map(({ entry }) => entry.listId));
  return other.entries.length > 0 && other.entries.every(({ entry }) => !lists.has(entry.listId));
}
