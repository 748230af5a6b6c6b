import { describe, expect, it } from 'vitest';
import { auditedFields, changesBetween } from '../../../src/core/cases/audit.js';
import type { CaseState } from '../../../src/core/cases/case.js';
import { aSubmittedCase, confirmed, NOON, sealed, stated } from '../../support/cases.js';
import { richCase } from '../../support/rich-cases.js';

const changedFields = (before: CaseState | null, after: CaseState) =>
  changesBetween(before, after).map(({ field }) => field);

describe('what the ledger vouches for', () => {
  const state = aSubmittedCase();
  const [part] = state.components;
  const [file] = state.evidence;
  if (!part || !file) throw new Error('a case has a part and a file');

  it.each<[string, Partial<CaseState>]>([
    ['status', { status: 'in_review' }],
    ['submittedAt', { submittedAt: NOON + 1 }],
    ['consent', { consent: stated('internal') }],
    ['decision', { decision: { kind: 'approved', by: 'iryna', at: NOON } }],
    ['incident.weapon', { incident: { ...state.incident, weapon: stated({ kind: 'unknown' }) } }],
    ['incident.place', { incident: { ...state.incident, place: stated({ kind: 'words', words: 'х' }) } }],
    [
      `component.${part.id}.company`,
      { components: [{ ...part, company: confirmed({ id: 'a', name: 'A' }) }] },
    ],
    [`component.${part.id}.marking`, { components: [{ ...part, marking: stated({ kind: 'unmarked' }) }] }],
    [`evidence.${file.id}.seal`, { evidence: [{ ...file, seal: sealed('other') }] }],
    [`evidence.${file.id}.caption`, { evidence: [{ ...file, caption: 'новий' }] }],
    [`evidence.${file.id}.announcedBytes`, { evidence: [{ ...file, remote: { ...file.remote, bytes: 7 } }] }],
  ])('is %s', (field, change) => {
    expect(changedFields(state, { ...state, ...change })).toEqual([field]);
  });

  it.each<[string, Partial<CaseState>]>([
    ['who reported', { reporter: 'somebody-else' }],
    ['who holds the case', { hold: { moderator: 'iryna', until: NOON } }],
    ['where the intake stands', { intake: { step: 'review', reviewed: true, paused: true } }],
    ['the version', { version: 99 }],
    ['the messenger’s handle', { evidence: [{ ...file, remote: { ...file.remote, handle: 'other' } }] }],
  ])('is not %s', (_, change) => {
    expect(changedFields(state, { ...state, ...change })).toEqual([]);
  });

  it('is, of a new case, all that is there, from nothing', () => {
    const changes = changesBetween(null, state);
    expect(new Map(changes.map(({ field, to }) => [field, to]))).toEqual(auditedFields(state));
    expect(changes.every(({ from }) => from === null)).toBe(true);
  });

  it('is told of a thing taken away too', () => {
    expect(changesBetween(state, { ...state, consent: null })).toEqual([
      { field: 'consent', from: state.consent, to: null },
    ]);
  });

  it('does not change by the order in which a store writes members', () => {
    const turned = (value: object | null) => value && Object.fromEntries(Object.entries(value).reverse());
    const consent = turned(state.consent) as CaseState['consent'];
    expect(changesBetween(state, { ...state, consent })).toEqual([]);
  });

  it('is, replayed, the case as it then is, for any two cases', () => {
    for (let seed = 0; seed < 200; seed++) {
      const [before, after] = [richCase(seed), richCase(seed + 1)];
      const told = new Map(auditedFields(before));
      for (const { field, from, to } of changesBetween(before, after)) {
        expect(told.get(field) ?? null).toEqual(from);
        if (to === null) told.delete(field);
        else told.set(field, to);
      }
      expect(told).toEqual(auditedFields(after));
    }
  });

  it('has nothing to say of a case that did not change', () => {
    for (let seed = 0; seed < 50; seed++) {
      const state = richCase(seed);
      expect(changesBetween(state, structuredClone(state))).toEqual([]);
    }
  });
});
