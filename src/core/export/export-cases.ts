import type { CaseDesk } from '../cases/case-desk.js';
import type { CaseStore } from '../cases/case-store.port.js';
import type { CaseRef } from '../kernel/case-ref.js';
import { OPERATOR } from '../people/actor.js';
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
 * This is the one place every export passes through, whatever its format: before a case is handed out, its ledger has
 * an entry that says for which audience and in which format it left. An export that fails later leaves entries of what
 * had been handed out by then, and so may have left.
 */
export async function* exportCases(request: {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly desk: Pick<CaseDesk, 'handle'>;
  readonly refs: readonly CaseRef[];
  readonly audience: Audience;
  readonly format: string;
}): AsyncGenerator<ExportStep, void> {
  const { cases, desk, refs, audience, format } = request;
  for (const ref of refs) {
    const stored = await cases.load(ref).catch(() => null);
    if (stored === null) {
      yield { kind: 'unreadable', ref };
      continue;
    }
    const record = exportCase(stored.state, audience);
    if (record === null) {
      yield { kind: 'left-out', ref };
      continue;
    }
    const left = await desk.handle(ref, { kind: 'export', audience, format }, OPERATOR);
    yield left.ok ? { kind: 'case', ref, record } : { kind: 'left-out', ref };
  }
}
