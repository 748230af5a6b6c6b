import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../src/core/cases/case.js';
import type { Answer, Arrangement, CaseCommand } from '../../../src/core/cases/command.js';
import { MAX_COMPONENTS, MAX_WORDS } from '../../../src/core/cases/limits.js';
import { aCase, aComponent, anEvidence, aSubmittedCase, NOON, stated } from '../../support/cases.js';
import { aFile, after, decidedOn, IRYNA, refusalOf, STRANGER, theirs } from '../../support/deciding.js';

const UNCHANGED = { ok: true, value: { kind: 'unchanged' } };
const first = aComponent({ id: 'one', type: stated({ kind: 'known', code: 'camera' }) });
const review = aCase({
  ...theirs,
  components: [first],
  evidence: [anEvidence({ id: 'a', component: 'one' })],
  consent: stated('internal'),
  intake: { step: 'review', reviewed: true, paused: false },
});
const arrange = (change: Arrangement): CaseCommand => ({ kind: 'arrange', change });
const add = arrange({ do: 'add', component: 'two' });
const receive = (id: string, given: Parameters<typeof aFile>[0] = {}): CaseCommand => ({
  kind: 'receive',
  evidence: aFile({ id, ...given }),
});
const files = ({ evidence }: CaseState): unknown[] => evidence.map(({ id, component }) => [id, component]);

describe('another component', () => {
  const two = after(review, add);

  it('is asked for its photos first, then for what it is, and nothing about the incident', () => {
    const steps = [two.intake.step];
    let state = after(two, { kind: 'proceed', step: 'photos', safetySeen: true });
    while (state.intake.step !== 'review') {
      const { step } = state.intake;
      steps.push(step);
      state = after(state, { kind: 'skip', step });
    }
    expect(steps).toEqual(['photos', 'component-type', 'marking', 'manufacturer']);
  });

  it('gets the answers, and the first keeps its own', () => {
    const state = after(
      two,
      { kind: 'proceed', step: 'photos', safetySeen: true },
      { kind: 'answer', answer: { question: 'component-type', value: { kind: 'unknown' } } },
      { kind: 'answer', answer: { question: 'marking', value: { kind: 'unmarked' } } },
    );
    expect(state.components[0]).toEqual(first);
    expect(state.components[1]?.type?.value).toEqual({ kind: 'unknown' });
    expect(state.components[1]?.marking?.value).toEqual({ kind: 'unmarked' });
  });

  it('gets the files that come while it is open, and those of their albums later', () => {
    const open = after(two, receive('b', { album: 'album' }));
    const closed = after(open, { kind: 'go-to', step: 'review' });
    expect(files(after(closed, receive('c', { album: 'album' }), receive('d')))).toEqual([
      ['a', 'one'],
      ['b', 'two'],
      ['c', 'two'],
      ['d', null],
    ]);
  });

  it('is corrected by itself', () => {
    const ended = after(two, { kind: 'go-to', step: 'review' });
    const corrected = after(
      ended,
      { kind: 'go-to', step: 'marking', component: 'two' },
      { kind: 'answer', answer: { question: 'marking', value: { kind: 'illegible' } } },
    );
    expect(corrected.intake.step).toBe('review');
    expect(corrected.components.map(({ marking }) => marking?.value.kind)).toEqual([undefined, 'illegible']);
    const details = after(corrected, { kind: 'go-to', step: 'details' });
    expect(details.intake.component).toBeUndefined();
    expect(refusalOf(ended, { kind: 'go-to', step: 'marking', component: 'three' })).toEqual({
      code: 'changed-meanwhile',
    });
  });

  it('can be taken out again; its files stay as files of the whole, and the last one stays', () => {
    const state = after(two, receive('b'), arrange({ do: 'drop', component: 'two' }));
    expect(files(state)).toEqual([
      ['a', 'one'],
      ['b', null],
    ]);
    expect(state.intake.step).toBe('review');
    expect(refusalOf(state, arrange({ do: 'drop', component: 'one' }))).toEqual({
      code: 'changed-meanwhile',
    });
  });

  it('is added once, and up to the limit', () => {
    expect(decidedOn(two, add)).toEqual(UNCHANGED);
    const full = { ...review, components: Array.from({ length: MAX_COMPONENTS }, () => aComponent()) };
    expect(refusalOf(full, add)).toEqual({ code: 'too-many-components', limit: MAX_COMPONENTS });
  });
});

describe('a file', () => {
  const two = after(review, add, receive('b'), { kind: 'go-to', step: 'review' });
  const assign = (evidence: string, component: string | null): CaseCommand =>
    arrange({ do: 'assign', evidence, component });

  it('can be said to show another component, or the whole', () => {
    expect(files(after(two, assign('b', 'one'), assign('a', null)))).toEqual([
      ['a', null],
      ['b', 'one'],
    ]);
  });

  it('stays where it is when told so again, or when file or component are not there', () => {
    expect(decidedOn(two, assign('b', 'two'))).toEqual(UNCHANGED);
    expect(refusalOf(two, assign('x', 'two'))).toEqual({ code: 'changed-meanwhile' });
    expect(refusalOf(two, assign('b', 'x'))).toEqual({ code: 'changed-meanwhile' });
  });
});

describe('another answer to a question that is not open', () => {
  const asked = { ...review, intake: { step: 'date', reviewed: false, paused: false } } as const;
  const correct = (answer: Answer, component?: string): CaseCommand =>
    arrange({ do: 'correct', answer, ...(component === undefined ? {} : { component }) });
  const marking = (text: string): Answer => ({ question: 'marking', value: { kind: 'text', text } });
  const place: Answer = { question: 'place', value: { kind: 'words', words: 'за Ізюмом' } };

  it('is kept as stated, and the open question stays open', () => {
    const state = after(asked, correct(marking('NEO-M8N'), 'one'));
    expect(state.components[0]?.marking).toEqual({
      value: { kind: 'text', text: 'NEO-M8N' },
      basis: 'stated',
      by: 'reporter',
      at: NOON,
    });
    expect(state.intake).toEqual(asked.intake);
  });

  it('is about the component it names, whichever is open', () => {
    const two = after(review, add);
    const state = after(two, correct(marking('A'), 'one'), correct(marking('B')));
    expect(state.components.map((component) => component.marking?.value)).toEqual([
      { kind: 'text', text: 'A' },
      { kind: 'text', text: 'B' },
    ]);
    expect(refusalOf(two, correct(marking('C'), 'three'))).toEqual({ code: 'changed-meanwhile' });
  });

  it('changes nothing when it says the same', () => {
    const state = after(asked, correct(place));
    expect(decidedOn(state, correct(place), { at: NOON + 1 })).toEqual(UNCHANGED);
  });

  it('has the limits of any answer', () => {
    expect(refusalOf(asked, correct(marking('  ')))).toEqual({ code: 'empty' });
    const limit = MAX_WORDS.marking;
    expect(refusalOf(asked, correct(marking('x'.repeat(limit + 1))))).toEqual({ code: 'too-long', limit });
    const noDay: Answer = { question: 'date', value: { kind: 'known', on: '2024-02-31' } };
    expect(refusalOf(asked, correct(noDay))).toEqual({ code: 'date-not-understood' });
  });

  it('leads nobody past the safety notice', () => {
    for (const step of ['offer', 'safety'] as const) {
      const before = { ...asked, intake: { ...asked.intake, step } };
      expect(refusalOf(before, correct(place))).toEqual({ code: 'changed-meanwhile' });
    }
  });

  it('spares the question, when it comes before it', () => {
    const atPhotos = { ...asked, intake: { ...asked.intake, step: 'photos' } } as const;
    const state = after(
      atPhotos,
      correct(place),
      { kind: 'proceed', step: 'photos', safetySeen: true },
      { kind: 'answer', answer: { question: 'state', value: 'secured' } },
    );
    expect(state.intake.step).toBe('date');
    expect(after(state, { kind: 'back', step: 'date' }).intake.step).toBe('place');
  });
});

describe('the words under a file', () => {
  const caption = (evidence: string, words: string | null): CaseCommand =>
    arrange({ do: 'caption', evidence, caption: words });

  it('can be changed, and taken away', () => {
    const state = after(review, caption('a', 'знизу'));
    expect(state.evidence[0]?.caption).toBe('знизу');
    expect(after(state, caption('a', null)).evidence[0]?.caption).toBeNull();
    expect(decidedOn(state, caption('a', 'знизу'))).toEqual(UNCHANGED);
    expect(refusalOf(state, caption('x', 'знизу'))).toEqual({ code: 'changed-meanwhile' });
  });
});

describe('a file sent in answer to another', () => {
  it('shows the same component, whichever is open', () => {
    const message = 'a'.repeat(64);
    const begun = { ...review, evidence: [anEvidence({ id: 'a', component: 'one', message })] };
    const two = after(begun, add);
    const beside: CaseCommand = { kind: 'receive', evidence: aFile({ id: 'b' }), beside: message };
    expect(files(after(two, beside, receive('c')))).toEqual([
      ['a', 'one'],
      ['b', 'one'],
      ['c', 'two'],
    ]);
  });
});

describe('arranging', () => {
  it('is for the reporter alone, and for drafts', () => {
    for (const by of [STRANGER, IRYNA])
      expect(refusalOf(review, add, { by })).toEqual({ code: 'not-allowed' });
    expect(refusalOf(aSubmittedCase(theirs), add)).toEqual({ code: 'wrong-status', status: 'submitted' });
  });

  it('of components begins at the review', () => {
    const early = { ...review, intake: { step: 'date', reviewed: false, paused: false } } as const;
    expect(refusalOf(early, add)).toEqual({ code: 'changed-meanwhile' });
  });
});
