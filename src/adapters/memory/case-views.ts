import type { CaseState } from '../../core/cases/case.js';
import type { CaseViews, OwnCaseRow, Page, QueueRow } from '../../core/cases/case-views.port.js';
import { findingOf, knownCode, standingWith, type Finding } from '../../core/cases/finding.js';
import { mayExplode } from '../../core/cases/object-state.js';
import type { Status } from '../../core/cases/status.js';
import type { Instant } from '../../core/kernel/time.js';
import type { MemoryTables } from './shared.js';

const WAITING: ReadonlySet<Status> = new Set(['submitted', 'in_review', 'needs_info']);

export function createMemoryCaseViews({ cases }: Pick<MemoryTables, 'cases'>): CaseViews {
  const states = (): CaseState[] => [...cases.values()].map((record) => record.state);
  return {
    draftOf(reporter) {
      const draft = states().find((state) => state.status === 'draft' && state.reporter === reporter);
      return Promise.resolve(draft?.ref ?? null);
    },
    casesOf(reporter, page) {
      const own = states()
        .filter((state) => state.reporter === reporter)
        .flatMap(ownRow);
      return Promise.resolve(slice(own.sort(bySubmission).reverse(), page));
    },
    queue({ now, ...page }) {
      const waiting = states().filter((state) => WAITING.has(state.status));
      return Promise.resolve(
        slice(waiting.flatMap((state) => queueRow(state, now)).sort(bySubmission), page),
      );
    },
    markings() {
      const submitted = states().filter(({ submittedAt }) => submittedAt !== null);
      return Promise.resolve(
        submitted.flatMap(({ ref, components }) =>
          components.flatMap(({ marking }, index) =>
            marking?.value.kind === 'text' ? [{ ref, number: index + 1, text: marking.value.text }] : [],
          ),
        ),
      );
    },
    caseByMessage(message) {
      const holder = states().find((state) => state.evidence.some((file) => file.message === message));
      return Promise.resolve(holder?.ref ?? null);
    },
    caseByAlbum(album) {
      const holders = states().filter((state) => state.evidence.some((file) => file.album === album));
      const latest = holders.sort((a, b) => b.openedAt - a.openedAt || descending(a.ref, b.ref))[0];
      return Promise.resolve(latest?.ref ?? null);
    },
    findingsOf: (companyId) => Promise.resolve(findings(states(), companyId, 'finding')),
    formerFindingsOf: (companyId) => Promise.resolve(findings(states(), companyId, 'former')),
  };
}

function findings(
  states: readonly CaseState[],
  companyId: string,
  standing: 'finding' | 'former',
): readonly Finding[] {
  const found = states.flatMap((state) => findingsIn(state, companyId, standing));
  return found.sort((a, b) => b.confirmedAt - a.confirmedAt || descending(a.caseRef, b.caseRef));
}

function slice<T>(rows: readonly T[], { offset, limit }: { offset: number; limit: number }): Page<T> {
  return structuredClone({ rows: rows.slice(offset, offset + limit), total: rows.length });
}

function bySubmission(a: OwnCaseRow | QueueRow, b: OwnCaseRow | QueueRow): number {
  return a.submittedAt - b.submittedAt || descending(b.ref, a.ref);
}

function ownRow({ ref, status, submittedAt }: CaseState): OwnCaseRow[] {
  return submittedAt === null ? [] : [{ ref, status, submittedAt }];
}

function queueRow(state: CaseState, now: Instant): QueueRow[] {
  if (state.submittedAt === null) return [];
  return [
    {
      ref: state.ref,
      submittedAt: state.submittedAt,
      weapon: state.incident.weapon?.value ?? null,
      manufacturer: state.components[0]?.manufacturer?.value ?? null,
      files: state.evidence.filter((file) => file.seal.kind !== 'refused').length,
      dangerous: mayExplode(state.custody.state?.value),
      hold: state.hold !== null && state.hold.until > now ? state.hold : null,
    },
  ];
}

function findingsIn(
  { ref, status, consent, decision, incident, components }: CaseState,
  companyId: string,
  standing: 'finding' | 'former',
): Finding[] {
  if (status !== 'approved' || consent?.value !== 'public' || decision === null) return [];
  const of = { caseRef: ref, companyId, weapon: knownCode(incident.weapon), confirmedAt: decision.at };
  return components
    .filter((component) => standingWith(component, companyId) === standing)
    .map((component) => findingOf(component, of));
}

/** A fixed order for what happened in the same millisecond. */
function descending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
