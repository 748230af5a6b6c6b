import type { CaseRef } from '../kernel/case-ref.js';
import { err, ok, type Result } from '../kernel/result.js';
import type { Actor } from '../people/actor.js';
import { capacityFor } from '../people/permissions.js';
import type { CaseState } from './case.js';
import type { CaseStore } from './case-store.port.js';
import type { Refusal } from './refusal.js';

/** A case for the one who reported it. To anybody else it does not exist, whatever their role. */
export async function ownCase(
  ref: CaseRef,
  actor: Actor,
  cases: CaseStore,
): Promise<Result<CaseState, Refusal>> {
  const stored = await cases.load(ref);
  const capacity = stored && capacityFor('see-own-case', actor, stored.state.reporter);
  return stored && capacity ? ok(stored.state) : err({ code: 'no-such-case' });
}
