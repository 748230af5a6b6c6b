import type { CaseStore } from '../cases/case-store.port.js';
import type { CaseRef } from '../kernel/case-ref.js';
import type { Audience } from './audience.js';
import { exportCase } from './export-case.js';
import type { ExportedCase } from './exported-case.js';

/** One case of an export: what the audience gets of it; that it gets nothing; or that it cannot be read. */
export type ExportStep =
  | { readonly kind: 'case'; readonly ref: CaseRef; readonly record: ExportedCase }
  | { readonly kind: 'left-out'; readonly ref: CaseRef }
  | { readonly kind: 'unreadable'; readonly ref: CaseRef };

/**
 * Goes through the cases one at a time, so that an export of any size takes the memory of one case. A damaged case
 * does not end the export: it is reported as its step.
 *
 * This is the one place every export passes through, whatever its format: an export that is to be recorded in the
 * ledger of a case is recorded here, before the step is handed out.
 */
export async function* exportCases(request: {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly refs: readonly CaseRef[];
  readonly audience: Audience;
}): AsyncGenerator<ExportStep, void> {
  for (const ref of request.refs) {
    const stored = await request.cases.load(ref).catch(() => null);
    if (stored === null) {
      yield { kind: 'unreadable', ref };
      continue;
    }
    const record = exportCase(stored.state, request.audience);
    yield record === null ? { kind: 'left-out', ref } : { kind: 'case', ref, record };
  }
}
