import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../../src/core/cases/steps.js';
import { aCase, anEvidence, stated } from '../../support/cases.js';
import { aFile, after, decidedOn, outcomeOf, refusalOf, theirs } from '../../support/deciding.js';

const reviewed = aCase({
  ...theirs,
  evidence: [anEvidence()],
  consent: stated('internal'),
  intake: { step: 'review', reviewed: true, paused: false },
});

describe('the review', () => {
  it.each([...QUESTIONS, 'photos'] as const)('lets %s be corrected', (step) => {
    const { state, entry } = outcomeOf(reviewed, { kind: 'go-to', step });
    expect(state.intake).toEqual({ step, reviewed: true, paused: false });
    expect(entry).toBe('answered');
  });

  it('comes back after a correction, not the question that follows', () => {
    const state = after(
      reviewed,
      { kind: 'go-to', step: 'marking' },
      { kind: 'answer', answer: { question: 'marking', value: { kind: 'unmarked' } } },
    );
    expect(state.intake.step).toBe('review');
    expect(state.components[0]?.marking?.value).toEqual({ kind: 'unmarked' });
  });

  it('comes back when a correction is skipped or left, and when photos are done', () => {
    const weapon = after(reviewed, { kind: 'go-to', step: 'weapon' });
    expect(after(weapon, { kind: 'skip', step: 'weapon' }).intake.step).toBe('review');
    expect(after(weapon, { kind: 'back', step: 'weapon' }).intake.step).toBe('review');
    const photos = after(reviewed, { kind: 'go-to', step: 'photos' });
    expect(after(photos, { kind: 'proceed', step: 'photos', safetySeen: true }).intake.step).toBe('review');
    expect(after(photos, { kind: 'back', step: 'photos' }).intake.step).toBe('review');
  });

  it('keeps the answer given last', () => {
    const twice = (['public', 'investigators'] as const).reduce(
      (state, value) =>
        after(
          state,
          { kind: 'go-to', step: 'consent' },
          { kind: 'answer', answer: { question: 'consent', value } },
        ),
      reviewed,
    );
    expect(twice.consent?.value).toBe('investigators');
  });

  it('leads back to the last question, and there once more to the review', () => {
    const consent = after(reviewed, { kind: 'back', step: 'review' });
    expect(consent.intake.step).toBe('consent');
    expect(after(consent, { kind: 'back', step: 'consent' }).intake.step).toBe('review');
  });

  it('is where corrections begin: before it there is nothing to correct', () => {
    const early = aCase({ ...theirs, evidence: [anEvidence()] });
    expect(refusalOf(early, { kind: 'go-to', step: 'weapon' })).toEqual({ code: 'changed-meanwhile' });
  });
});

describe('a draft put aside', () => {
  const paused = after(reviewed, { kind: 'pause' });

  it('stands where it stood', () => {
    expect(paused.intake).toEqual({ step: 'review', reviewed: true, paused: true });
    expect(after(paused, { kind: 'resume' }).intake).toEqual(reviewed.intake);
  });

  it('is put aside and taken up once, however often it is asked', () => {
    const unchanged = { ok: true, value: { kind: 'unchanged' } };
    expect(decidedOn(paused, { kind: 'pause' })).toEqual(unchanged);
    expect(decidedOn(reviewed, { kind: 'resume' })).toEqual(unchanged);
  });

  it('is taken up again by any answer to it', () => {
    const asked = after(reviewed, { kind: 'go-to', step: 'date' }, { kind: 'pause' });
    expect(after(asked, { kind: 'skip', step: 'date' }).intake.paused).toBe(false);
  });

  it('still takes photos in, and stays aside', () => {
    const state = after(paused, { kind: 'receive', evidence: aFile() });
    expect(state.evidence).toHaveLength(2);
    expect(state.intake.paused).toBe(true);
  });
});
