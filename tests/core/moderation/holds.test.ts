import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../src/core/cases/case.js';
import { HOLD } from '../../../src/core/cases/limits.js';
import { heldBy, liveHold } from '../../../src/core/moderation/hold.js';
import { aCase, aSubmittedCase, NOON } from '../../support/cases.js';
import { after, IRYNA, OLENA, outcomeOf, PETRO, refusalOf, theirs } from '../../support/deciding.js';

const waiting = aSubmittedCase(theirs);
const take = (state: CaseState) => ({ kind: 'take', version: state.version }) as const;
const release = (state: CaseState) => ({ kind: 'release', version: state.version }) as const;
const irynas = outcomeOf(waiting, take(waiting)).state;
const END = NOON + HOLD;

describe('taking a case', () => {
  it('lasts half an hour, and nobody is told', () => {
    const { state, entry, messages, jobs } = outcomeOf(waiting, take(waiting));
    expect(state).toMatchObject({
      status: 'in_review',
      hold: { moderator: 'iryna', until: NOON + 30 * 60_000 },
      version: waiting.version + 1,
    });
    expect({ entry, messages, jobs }).toEqual({ entry: 'taken', messages: [], jobs: [] });
  });

  it('keeps other moderators off to the last moment, and says until when', () => {
    const refused = { code: 'held-by-other', until: END };
    expect(refusalOf(irynas, take(irynas), { by: PETRO })).toEqual(refused);
    expect(refusalOf(irynas, take(irynas), { by: PETRO, at: END - 1 })).toEqual(refused);
  });

  it('is open to others once the time is over', () => {
    const { state } = outcomeOf(irynas, take(irynas), { by: PETRO, at: END });
    expect(state.hold).toEqual({ moderator: 'petro', until: END + HOLD });
  });

  it('by the holder again prolongs the time', () => {
    const { state, entry } = outcomeOf(irynas, take(irynas), { at: NOON + 1000 });
    expect(state.hold).toEqual({ moderator: 'iryna', until: END + 1000 });
    expect(entry).toBe('taken');
  });

  it('works from a queue drawn before a file was sealed: it decides nothing', () => {
    expect(refusalOf({ ...waiting, version: waiting.version + 3 }, take(waiting))).toBe('changed');
  });

  it('works while more was asked of the reporter', () => {
    const asked = aSubmittedCase({ ...theirs, status: 'needs_info' });
    expect(after(asked, take(asked)).status).toBe('in_review');
  });

  it.each(['draft', 'approved', 'rejected', 'duplicate', 'withdrawn'] as const)('is no use: %s', (status) => {
    expect(refusalOf(aCase({ ...theirs, status }), take(waiting))).toEqual({ code: 'wrong-status', status });
  });
});

describe('giving a case back', () => {
  it('puts it into the queue again', () => {
    const { state, entry, messages } = outcomeOf(irynas, release(irynas));
    expect(state).toMatchObject({ status: 'submitted', hold: null });
    expect({ entry, messages }).toEqual({ entry: 'released', messages: [] });
  });

  it('is for the one who holds it', () => {
    expect(refusalOf(irynas, release(irynas), { by: PETRO })).toEqual({ code: 'held-by-other', until: END });
  });

  it('needs no doing once the time is over', () => {
    expect(refusalOf(irynas, release(irynas), { at: END })).toEqual({ code: 'not-held' });
    expect(refusalOf(irynas, release(irynas), { by: PETRO, at: END })).toEqual({ code: 'not-held' });
  });
});

describe('a hold', () => {
  it('is somebody’s while it lasts, and then nobody’s', () => {
    const judge = (moderator: string, now: number) => heldBy(irynas, moderator, now);
    expect([judge('iryna', NOON), judge('petro', NOON), judge('iryna', END)]).toEqual([
      'me',
      'other',
      'nobody',
    ]);
    expect(liveHold(irynas, END - 1)).toEqual(irynas.hold);
    expect(liveHold(irynas, END)).toBeNull();
    expect(heldBy(waiting, 'iryna', NOON)).toBe('nobody');
  });
});

describe('looking at a case', () => {
  it('changes nothing in it, but is remembered, with what was looked at', () => {
    const { state, entry, messages, details } = outcomeOf(waiting, { kind: 'view', purpose: 'files' });
    expect(details).toEqual({ purpose: 'files' });
    expect(state).toBe(waiting);
    expect({ entry, messages }).toEqual({ entry: 'viewed', messages: [] });
  });

  it('is possible whoever holds it', () => {
    expect(outcomeOf(irynas, { kind: 'view', purpose: 'case' }, { by: PETRO }).state).toBe(irynas);
  });

  it('is no moderator’s business before it was sent, even if it was thrown away', () => {
    expect(refusalOf(aCase(theirs), { kind: 'view', purpose: 'case' })).toEqual({
      code: 'wrong-status',
      status: 'draft',
    });
    expect(refusalOf(aCase({ ...theirs, status: 'withdrawn' }), { kind: 'view', purpose: 'case' })).toEqual({
      code: 'not-allowed',
    });
  });

  it('this way is not for the reporter', () => {
    expect(refusalOf(waiting, { kind: 'view', purpose: 'case' }, { by: OLENA })).toEqual({
      code: 'not-allowed',
    });
    expect(refusalOf(waiting, take(waiting), { by: OLENA })).toEqual({ code: 'not-allowed' });
    expect(refusalOf(irynas, release(irynas), { by: IRYNA })).toBe('changed');
  });
});
