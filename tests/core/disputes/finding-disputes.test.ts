import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/core/cases/audit.js';
import type { CaseState } from '../../../src/core/cases/case.js';
import { HOLD } from '../../../src/core/cases/limits.js';
import { findingOf, standingWith } from '../../../src/core/cases/finding.js';
import { exportCase } from '../../../src/core/export/export-case.js';
import type { OutcomeKind } from '../../../src/core/disputes/dispute.js';
import { aComponent, aFinding, anEvidence, confirmed, NOON, sealed, stated } from '../../support/cases.js';
import {
  after,
  decidedOn,
  IRYNA,
  OLENA,
  outcomeOf,
  PETRO,
  refusalOf,
  theirs,
} from '../../support/deciding.js';

const HIKVISION = { id: 'hikvision', name: 'Hikvision' };
const DAHUA = { id: 'dahua', name: 'Dahua' };

function published(given: Partial<CaseState> = {}): CaseState {
  return aFinding('hikvision', { ...theirs, version: 7, ...given });
}

const partOf = (state: CaseState) => state.components[0] ?? aComponent();
const dispute = (state: CaseState, reply = 'This part is a copy of ours.') =>
  ({
    kind: 'dispute',
    version: state.version,
    component: partOf(state).id,
    reply,
    source: 'https://example.com/statement',
  }) as const;
const settle = (state: CaseState, outcome: OutcomeKind, words = 'The marking is theirs.') =>
  ({ kind: 'settle-dispute', version: state.version, component: partOf(state).id, outcome, words }) as const;
function disputed(state = published()): CaseState {
  return after(state, dispute(state));
}

describe('a finding that its company disputes', () => {
  it('stays a finding, with the company’s words and no moderator to be seen', () => {
    const state = disputed();
    expect(standingWith(partOf(state), 'hikvision')).toBe('finding');
    const of = { caseRef: state.ref, companyId: 'hikvision', weapon: null, confirmedAt: NOON };
    const finding = findingOf(partOf(state), of);
    expect(finding.disputes).toEqual([
      {
        reply: 'This part is a copy of ours.',
        source: 'https://example.com/statement',
        openedAt: NOON,
        outcome: null,
      },
    ]);
    expect(state.status).toBe('approved');
  });

  it('is withdrawn, and is then none, though the record stays; kept and corrected ones stay findings', () => {
    const outcomes = (['kept', 'corrected', 'withdrawn'] as const).map((kind) => {
      const open = disputed();
      return standingWith(partOf(after(open, settle(open, kind))), 'hikvision');
    });
    expect(outcomes).toEqual(['finding', 'finding', 'former']);
  });

  it('both steps are in the ledger’s words, by moderator, in one field of the component', () => {
    const state = published();
    const opened = outcomeOf(state, dispute(state), { by: IRYNA });
    const closed = outcomeOf(opened.state, settle(opened.state, 'kept'), { by: PETRO });
    expect([opened.entry, closed.entry]).toEqual(['disputed', 'dispute-settled']);
    const [change] = changesBetween(opened.state, closed.state);
    expect(change?.field).toBe(`component.${partOf(state).id}.disputes`);
    expect(JSON.stringify(change)).toMatch(/iryna.*petro/);
  });

  it('a case without disputes is audited as it was before there were any', () => {
    expect(changesBetween(null, published()).map(({ field }) => field)).not.toContainEqual(
      expect.stringContaining('disputes'),
    );
  });

  it('leaves news for followers of the company with each step', () => {
    const state = published();
    const opened = outcomeOf(state, dispute(state));
    const closed = outcomeOf(opened.state, settle(opened.state, 'withdrawn', 'A counterfeit.'));
    const news = [...opened.jobs, ...closed.jobs].map((job) => ('news' in job ? job.news : null));
    expect(news).toEqual([
      { kind: 'finding-disputed', company: HIKVISION, list: null },
      { kind: 'finding-retracted', company: HIKVISION, list: null, words: 'A counterfeit.' },
    ]);
  });
});

describe('who and when', () => {
  it('is for moderators only', () => {
    const state = published();
    expect(refusalOf(state, dispute(state), { by: OLENA })).toEqual({ code: 'not-allowed' });
    const open = disputed();
    expect(refusalOf(open, settle(open, 'withdrawn'), { by: OLENA })).toEqual({ code: 'not-allowed' });
  });

  it.each(['submitted', 'in_review', 'rejected'] as const)(
    'a case that is %s has nothing to dispute',
    (status) => {
      const state = published({ status, decision: null });
      expect(refusalOf(state, dispute(state))).toEqual({ code: 'wrong-status', status });
    },
  );

  it('neither has one that is on no card', () => {
    const secret = published({ consent: stated('investigators') });
    expect(refusalOf(secret, dispute(secret))).toEqual({ code: 'not-published' });
    const nobodys = published({ components: [aComponent()] });
    expect(refusalOf(nobodys, dispute(nobodys))).toEqual({ code: 'not-published' });
    const state = published();
    expect(refusalOf(state, { ...dispute(state), component: 'none' })).toEqual({ code: 'not-published' });
  });

  it('of two moderators the second hears that the first was quicker', () => {
    const state = published();
    const open = after(state, dispute(state));
    expect(refusalOf(open, dispute(state, 'Something else.'), { by: PETRO })).toEqual({
      code: 'already-disputed',
    });
    const closed = after(open, settle(open, 'kept'));
    expect(refusalOf(closed, settle(open, 'withdrawn'), { by: PETRO })).toEqual({ code: 'not-disputed' });
    const again = after(closed, dispute(closed));
    expect(refusalOf(again, settle(open, 'withdrawn'), { by: PETRO })).toEqual({ code: 'changed-meanwhile' });
  });

  it('the same command again, as when an update is dealt with twice, changes nothing', () => {
    const state = published();
    const open = after(state, dispute(state));
    expect(decidedOn(open, dispute(state))).toEqual({ ok: true, value: { kind: 'unchanged' } });
    const closed = after(open, settle(open, 'kept'));
    expect(decidedOn(closed, settle(open, 'kept'))).toEqual({ ok: true, value: { kind: 'unchanged' } });
  });
});

describe('a disputed case that is opened again', () => {
  function heldAgain(state: CaseState): CaseState {
    const reopened = after(state, { kind: 'reopen', version: state.version });
    return after(reopened, { kind: 'take', version: reopened.version });
  }
  const approve = (state: CaseState) => ({ kind: 'approve', version: state.version }) as const;

  it('and found to be another company’s part keeps the dispute with the company that raised it', () => {
    const held = heldAgain(disputed());
    const component = partOf(held).id;
    const moved = after(held, { kind: 'match', version: held.version, component, company: DAHUA });
    const approved = after(moved, approve(moved));
    expect(standingWith(partOf(approved), 'dahua')).toBe('finding');
    expect(standingWith(partOf(approved), 'hikvision')).toBe('former');
    const closed = outcomeOf(approved, settle(approved, 'corrected', 'The part is Dahua’s.'));
    expect(closed.jobs).toMatchObject([{ news: { kind: 'finding-corrected', company: HIKVISION } }]);
    const of = { caseRef: 'SL-00000X', companyId: 'dahua', weapon: null, confirmedAt: NOON } as const;
    expect(findingOf(partOf(closed.state), of).disputes).toEqual([]);
  });

  it('a withdrawn finding stays withdrawn when its case is approved anew, and nobody is told of a new one', () => {
    const open = disputed();
    const held = heldAgain(after(open, settle(open, 'withdrawn')));
    const approved = outcomeOf(held, approve(held), { at: NOON + HOLD / 2 });
    expect(standingWith(partOf(approved.state), 'hikvision')).toBe('former');
    expect(approved.jobs).toEqual([]);
    expect(approved.messages).toMatchObject([{ message: { kind: 'case-approved', published: false } }]);
  });
});

describe('what is exported of a disputed finding', () => {
  const twoParts = (): CaseState => {
    const other = aComponent({ company: confirmed(DAHUA) });
    const state = published();
    const components = [...state.components, other];
    const evidence = components.map(({ id }) => anEvidence({ component: id, seal: sealed(id) }));
    return { ...state, components, evidence };
  };

  it('inside, everything with who did it; to investigators, without the person', () => {
    const open = disputed();
    const state = after(open, settle(open, 'kept'));
    const inside = exportCase(state, 'internal')?.components[0]?.disputes;
    expect(inside).toMatchObject([
      {
        reply: 'This part is a copy of ours.',
        by: 'moderator:iryna',
        company: HIKVISION,
        outcome: { kind: 'kept' },
      },
    ]);
    const outside = exportCase(state, 'investigator');
    expect(outside?.components[0]?.disputes).toMatchObject([
      { by: 'moderator', outcome: { by: 'moderator' } },
    ]);
    expect(JSON.stringify(outside)).not.toContain('iryna');
  });

  it('to the public, the dispute with its finding; a withdrawn finding and its files not at all', () => {
    const state = twoParts();
    const open = after(state, dispute(state));
    const shown = exportCase(open, 'public');
    expect(shown?.components.map(({ disputes }) => disputes.length)).toEqual([1, 0]);
    expect(JSON.stringify(shown)).not.toContain('iryna');
    const withdrawn = exportCase(after(open, settle(open, 'withdrawn')), 'public');
    expect(withdrawn?.components.map(({ company }) => company?.value.id)).toEqual(['dahua']);
    expect(withdrawn?.evidence).toHaveLength(1);
  });

  it('and a case with nothing left to publish goes to the public no more, but inside it stays', () => {
    const open = disputed();
    const state = after(open, settle(open, 'withdrawn'));
    expect(exportCase(state, 'public')).toBeNull();
    expect(exportCase(state, 'internal')?.components).toHaveLength(1);
  });
});
