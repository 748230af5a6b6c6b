import { describe, expect, it } from 'vitest';
import { CONSENTS } from '../../../src/core/cases/taxonomy.js';
import { aCase, anEvidence, aSubmittedCase, NOON, sealed, stated } from '../../support/cases.js';
import { IRYNA, OLENA, outcomeOf, refusalOf, STRANGER, theirs } from '../../support/deciding.js';

const SUBMIT = { kind: 'submit' } as const;
const WITHDRAW = { kind: 'withdraw' } as const;
const refusedFile = anEvidence({ seal: { kind: 'refused', reason: 'gone', at: NOON } });
const ready = aCase({
  ...theirs,
  version: 7,
  evidence: [anEvidence({ seal: sealed('photo') })],
  consent: stated('internal'),
  intake: { step: 'review', reviewed: true, paused: false },
});

describe('sending a report', () => {
  it('hands it over to the moderators, with the time', () => {
    const { state, entry } = outcomeOf(ready, SUBMIT, { at: NOON + 1 });
    expect(state).toMatchObject({ status: 'submitted', submittedAt: NOON + 1, version: 8 });
    expect(entry).toBe('submitted');
  });

  it('tells the moderators of the new case as it then is', () => {
    expect(outcomeOf(ready, SUBMIT).messages).toContainEqual({
      to: { kind: 'moderators' },
      key: `${ready.ref}:new-case`,
      message: { kind: 'new-case', ref: ready.ref, version: 8 },
    });
  });

  it('gives the receipt with it when every file is kept or refused already', () => {
    const { state, messages } = outcomeOf({ ...ready, evidence: [...ready.evidence, refusedFile] }, SUBMIT);
    expect(state.receiptAt).toBe(NOON);
    expect(messages.map(({ message }) => message.kind)).toEqual(['case-submitted', 'receipt', 'new-case']);
    expect(messages[1]?.message).toMatchObject({
      files: [
        { kind: 'sealed', bytes: 5 },
        { kind: 'refused', reason: 'gone' },
      ],
    });
  });

  it('gives no receipt yet while a file is on its way', () => {
    const { state, messages } = outcomeOf({ ...ready, evidence: [...ready.evidence, anEvidence()] }, SUBMIT);
    expect(state.receiptAt).toBeNull();
    expect(messages.map(({ message }) => message.kind)).toEqual(['case-submitted', 'new-case']);
  });

  it('takes a file, one that is still on its way will do', () => {
    expect(refusalOf({ ...ready, evidence: [anEvidence()] }, SUBMIT)).toBe('changed');
    expect(refusalOf({ ...ready, evidence: [] }, SUBMIT)).toEqual({ code: 'no-files' });
    expect(refusalOf({ ...ready, evidence: [refusedFile] }, SUBMIT)).toEqual({ code: 'no-files' });
  });

  it.each(CONSENTS)('takes a consent, %s as well as any', (consent) => {
    expect(refusalOf({ ...ready, consent: stated(consent) }, SUBMIT)).toBe('changed');
  });

  it('is refused without a consent', () => {
    expect(refusalOf({ ...ready, consent: null }, SUBMIT)).toEqual({ code: 'consent-missing' });
  });

  it('happens once', () => {
    const { state } = outcomeOf(ready, SUBMIT);
    expect(refusalOf(state, SUBMIT)).toEqual({ code: 'wrong-status', status: 'submitted' });
  });

  it('is the reporter’s alone', () => {
    for (const by of [STRANGER, IRYNA]) {
      expect(refusalOf(ready, SUBMIT, { by })).toEqual({ code: 'not-allowed' });
    }
  });
});

describe('taking a report back', () => {
  it.each(['draft', 'submitted', 'in_review', 'needs_info'] as const)('works while it is %s', (status) => {
    const { state, entry, messages } = outcomeOf(aSubmittedCase({ ...theirs, status }), WITHDRAW);
    expect(state.status).toBe('withdrawn');
    expect({ entry, messages }).toEqual({ entry: 'withdrawn', messages: [] });
  });

  it.each(['approved', 'rejected', 'duplicate', 'withdrawn'] as const)(
    'does not work once it is %s',
    (status) => {
      expect(refusalOf(aSubmittedCase({ ...theirs, status }), WITHDRAW)).toEqual({
        code: 'wrong-status',
        status,
      });
    },
  );

  it('takes it from the moderator who holds it', () => {
    const held = aSubmittedCase({
      ...theirs,
      status: 'in_review',
      hold: { moderator: IRYNA.id, until: NOON + 1 },
    });
    expect(outcomeOf(held, WITHDRAW).state.hold).toBeNull();
  });

  it('is the reporter’s alone', () => {
    expect(refusalOf(aSubmittedCase(theirs), WITHDRAW, { by: IRYNA })).toEqual({ code: 'not-allowed' });
    expect(refusalOf(aSubmittedCase(theirs), WITHDRAW, { by: OLENA })).toBe('changed');
  });
});
