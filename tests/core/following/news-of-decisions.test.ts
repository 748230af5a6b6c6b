import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../src/core/cases/case.js';
import { HOLD } from '../../../src/core/cases/limits.js';
import { aComponent, aSubmittedCase, confirmed, NOON, stated } from '../../support/cases.js';
import { after, outcomeOf, theirs } from '../../support/deciding.js';

const HIKVISION = { id: 'hikvision', name: 'Hikvision' };
const DAHUA = { id: 'dahua', name: 'Dahua' };

function held(given: Partial<CaseState> = {}): CaseState {
  return aSubmittedCase({
    ...theirs,
    version: 12,
    status: 'in_review',
    hold: { moderator: 'iryna', until: NOON + HOLD },
    components: [HIKVISION, HIKVISION, DAHUA].map((company) => aComponent({ company: confirmed(company) })),
    ...given,
  });
}

const approve = { kind: 'approve', version: 12 } as const;
const told = (jobs: ReturnType<typeof outcomeOf>['jobs']) =>
  jobs.map((job) => (job.kind === 'tell-followers' ? [job.news.kind, job.news.company] : job.kind));

describe('a decision leaves work to tell followers', () => {
  it('an approval tells of each company once, with the commit that makes it a finding', () => {
    expect(told(outcomeOf(held(), approve).jobs)).toEqual([
      ['finding-added', HIKVISION],
      ['finding-added', DAHUA],
    ]);
  });

  it('reopening takes it back, as another change than the approval was', () => {
    const approved = outcomeOf(held(), approve);
    const reopened = outcomeOf(approved.state, { kind: 'reopen', version: approved.state.version });
    expect(told(reopened.jobs)[0]).toEqual(['finding-withdrawn', HIKVISION]);
    const changes = [...approved.jobs, ...reopened.jobs].map((job) => ('change' in job ? job.change : ''));
    expect(new Set(changes).size).toBe(4);
  });

  it.each(['internal', 'investigators'] as const)('nobody is told of a case that is kept %s', (consent) => {
    expect(outcomeOf(held({ consent: stated(consent) }), approve).jobs).toEqual([]);
  });

  it('nor of one that names no company, nor of a rejected one that is reopened', () => {
    expect(outcomeOf(held({ components: [aComponent()] }), approve).jobs).toEqual([]);
    const rejected = after(held(), { kind: 'reject', version: 12, reason: 'not-legible', words: null });
    expect(outcomeOf(rejected, { kind: 'reopen', version: rejected.version }).jobs).toEqual([]);
  });
});
