import { sha256Hex } from '../../adapters/system/hash.js';
import { createSystemIds } from '../../adapters/system/ids.js';
import { CaseDesk } from '../../core/cases/case-desk.js';
import { USUAL_LIMITS } from '../../core/cases/limits.js';
import type { Audience } from '../../core/export/audience.js';
import type { CaseRef } from '../../core/kernel/case-ref.js';
import { OperatorError } from '../../core/kernel/operator-error.js';
import type { Clock } from '../../core/kernel/time.js';
import type { Storage } from '../storage.js';
import { caseRefOf } from './case-option.js';

/** What an export of any format is asked for. */
export interface Selection {
  readonly audience: Audience;
  /** Numbers of cases as typed; absent: all that the audience may have. */
  readonly case?: string | readonly string[];
}

/** The cases that were asked for by number, or null for all. */
export function selected({ case: typed }: Selection): readonly CaseRef[] | null {
  if (typed === undefined) return null;
  return [...new Set([typed].flat().map(caseRefOf))].sort();
}

/** @throws OperatorError when a case that was asked for is not there */
export async function refsOf(
  storage: Pick<Storage, 'cases'>,
  only: readonly CaseRef[] | null,
): Promise<readonly CaseRef[]> {
  const refs = [...(await storage.cases.refs())].sort();
  const unknown = only?.find((ref) => !refs.includes(ref));
  if (unknown !== undefined) throw new OperatorError(`There is no case ${unknown}.`);
  return only ?? refs;
}

/** The desk that records exports. Nobody is told of one, so it knows no moderators. */
export function exportDesk({ cases }: Pick<Storage, 'cases'>, clock: Clock): CaseDesk {
  return new CaseDesk({
    cases,
    clock,
    moderators: { moderators: () => Promise.resolve([]) },
    ids: createSystemIds(),
    hashText: sha256Hex,
    limits: USUAL_LIMITS,
    wake: () => undefined,
  });
}

export function notFor(ref: CaseRef, audience: Audience): OperatorError {
  return new OperatorError(
    `${ref} may not be exported for the audience "${audience}": it is a draft, or its reporter did not agree, or it is not approved.`,
  );
}
