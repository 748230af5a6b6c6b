import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../src/core/cases/command.js';
import { aCase, aComponent, NOON } from '../../support/cases.js';
import {
  aFile,
  after,
  decidedOn,
  IRYNA,
  OLENA,
  outcomeOf,
  refusalOf,
  STRANGER,
} from '../../support/deciding.js';

const OPEN: CommandOf<'open'> = {
  kind: 'open',
  ref: 'SL-1K3F94',
  reporter: OLENA.id,
  component: 'part-1',
  evidence: null,
  safetySeen: false,
  begun: null,
};
const PHOTO = aFile({ id: 'photo-1' });

describe('a report begun by command', () => {
  it('shows the safety notice before anything else', () => {
    expect(after(null, OPEN).intake).toEqual({ step: 'safety', reviewed: false, paused: false });
  });

  it('asks for photos at once when the notice was seen before', () => {
    expect(after(null, { ...OPEN, safetySeen: true }).intake.step).toBe('photos');
  });

  it('is an empty draft of its reporter with one component', () => {
    const { state, entry, messages, jobs } = outcomeOf(null, OPEN);
    expect(state).toEqual({
      ...aCase({ ref: OPEN.ref, reporter: OLENA.id, version: 0 }),
      intake: { step: 'safety', reviewed: false, paused: false },
      components: [aComponent({ id: 'part-1' })],
    });
    expect({ entry, messages, jobs }).toEqual({ entry: 'opened', messages: [], jobs: [] });
  });

  it('cannot be begun in somebody else’s name', () => {
    expect(refusalOf(null, OPEN, { by: STRANGER })).toEqual({ code: 'not-allowed' });
    expect(refusalOf(null, OPEN, { by: IRYNA })).toEqual({ code: 'not-allowed' });
  });

  it('goes on from the notice to the photos', () => {
    const photos = after(null, OPEN, { kind: 'proceed', step: 'safety', safetySeen: true });
    expect(photos.intake.step).toBe('photos');
  });
});

describe('a report offered because a photo came out of the blue', () => {
  const offered = outcomeOf(null, { ...OPEN, evidence: PHOTO, safetySeen: true });

  it('waits for the reporter to accept the offer', () => {
    expect(offered.state.intake.step).toBe('offer');
  });

  it('keeps the photo, tied to the component, and has it fetched', () => {
    expect(offered.state.evidence).toEqual([
      { ...PHOTO, component: 'part-1', role: null, seal: { kind: 'waiting' }, facts: null },
    ]);
    expect(offered.jobs).toEqual([{ kind: 'seal-evidence', ref: OPEN.ref, evidence: 'photo-1' }]);
  });

  it('shows the safety notice once accepted, unless it was seen', () => {
    const accept = (safetySeen: boolean) =>
      after(offered.state, { kind: 'proceed', step: 'offer', safetySeen }).intake.step;
    expect(accept(false)).toBe('safety');
    expect(accept(true)).toBe('photos');
  });

  it.each(['safety', 'photos', 'review'] as const)('is not moved by an old button of step %s', (step) => {
    expect(refusalOf(offered.state, { kind: 'proceed', step, safetySeen: true })).toEqual({
      code: 'changed-meanwhile',
    });
  });

  it('does not skip the safety notice by a jump to a question', () => {
    expect(refusalOf(offered.state, { kind: 'go-to', step: 'photos' })).toEqual({
      code: 'changed-meanwhile',
    });
    expect(refusalOf(after(null, OPEN), { kind: 'go-to', step: 'consent' })).toEqual({
      code: 'changed-meanwhile',
    });
  });

  it('takes more photos of the same album while it waits', () => {
    const more = { ...PHOTO, id: 'photo-2', message: 'another message' };
    const state = after(offered.state, { kind: 'receive', evidence: more });
    expect(state.evidence.map(({ id }) => id)).toEqual(['photo-1', 'photo-2']);
    expect(state.intake.step).toBe('offer');
  });
});

it('a case that is open already is not opened again', () => {
  const state = after(null, OPEN);
  expect(decidedOn(state, OPEN, { at: NOON })).toEqual({
    ok: false,
    error: { code: 'wrong-status', status: 'draft' },
  });
});
