import { describe, expect, it } from 'vitest';
import { REJECT_REASONS, type CaseState } from '../../../src/core/cases/case.js';
import type { CaseCommand } from '../../../src/core/cases/command.js';
import { HOLD, MAX_REASON } from '../../../src/core/cases/limits.js';
import { CONSENTS } from '../../../src/core/cases/taxonomy.js';
import { aComponent, aSubmittedCase, confirmed, NOON, stated } from '../../support/cases.js';
import { after, decidedOn, OLENA, outcomeOf, PETRO, refusalOf, theirs } from '../../support/deciding.js';

const HIKVISION = { id: 'hikvision', name: 'Hikvision' };
const held = aSubmittedCase({
  ...theirs,
  version: 12,
  status: 'in_review',
  hold: { moderator: 'iryna', until: NOON + HOLD },
  components: [aComponent({ id: 'part-1', manufacturer: stated({ kind: 'named', name: 'Хіквіжн' }) })],
});
const onVersion = (version: number) => ({
  match: { kind: 'match', version, component: 'part-1', company: HIKVISION } satisfies CaseCommand,
  approve: { kind: 'approve', version } satisfies CaseCommand,
  reject: { kind: 'reject', version, reason: 'not-legible', words: null } satisfies CaseCommand,
});
const { match, approve, reject } = onVersion(held.version);
const toOlena = { kind: 'person', id: OLENA.id };

describe.each(['match', 'approve', 'reject'] as const)('to %s', (kind) => {
  const command = { match, approve, reject }[kind];

  it('takes the hold', () => {
    expect(refusalOf({ ...held, hold: null }, command)).toEqual({ code: 'not-held' });
    expect(refusalOf(held, command, { at: NOON + HOLD })).toEqual({ code: 'not-held' });
  });

  it('is not possible on a case that another moderator holds', () => {
    expect(refusalOf(held, command, { by: PETRO })).toEqual({ code: 'held-by-other', until: NOON + HOLD });
  });

  it.each([held.version - 1, held.version + 1, 0])('takes the case as it is, not version %d', (version) => {
    expect(refusalOf(held, onVersion(version)[kind])).toEqual({ code: 'changed-meanwhile' });
  });

  it('is not possible while the case only waits', () => {
    const status = 'submitted';
    expect(refusalOf({ ...held, status }, command)).toEqual({ code: 'wrong-status', status });
  });
});

describe('tying a component to a company', () => {
  it('stands beside what the reporter stated, as confirmed and by whom', () => {
    const { state, entry, messages } = outcomeOf(held, match);
    const company = { value: HIKVISION, basis: 'confirmed', by: 'moderator:iryna', at: NOON };
    expect(state.components).toEqual([{ ...held.components[0], company }]);
    expect(state.hold).toEqual(held.hold);
    expect({ entry, messages }).toEqual({ entry: 'matched', messages: [] });
  });

  it('can be taken back and changed', () => {
    const matched = after(held, match);
    const other = { id: 'dahua', name: 'Dahua' };
    const again = (company: typeof other | null) =>
      after(matched, { ...match, version: matched.version, company }).components[0]?.company;
    expect(again(null)).toBeNull();
    expect(again(other)?.value).toEqual(other);
  });

  it('a second time to the same company changes nothing, nor does taking back what is not there', () => {
    const matched = after(held, match);
    const unchanged = { ok: true, value: { kind: 'unchanged' } };
    expect(decidedOn(matched, { ...match, version: matched.version })).toEqual(unchanged);
    expect(decidedOn(held, { ...match, company: null })).toEqual(unchanged);
  });

  it('leaves the other components alone, and knows no foreign one', () => {
    const second = aComponent({ id: 'part-2' });
    const two: CaseState = { ...held, components: [...held.components, second] };
    const { state } = outcomeOf(two, { ...match, component: 'part-2' });
    expect(state.components.map(({ company }) => company?.value.id)).toEqual([undefined, 'hikvision']);
    expect(refusalOf(two, { ...match, component: 'part-3' })).toEqual({ code: 'changed-meanwhile' });
  });
});

describe('approving', () => {
  it('ends the hold and keeps who decided, and when', () => {
    const { state, entry } = outcomeOf(held, approve, { at: NOON + 7 });
    expect(state).toMatchObject({
      status: 'approved',
      hold: null,
      decision: { kind: 'approved', by: 'iryna', at: NOON + 7 },
      version: held.version + 1,
    });
    expect(entry).toBe('approved');
  });

  const told = (state: CaseState) => outcomeOf(state, approve).messages;
  const matched = [aComponent(), aComponent({ company: confirmed(HIKVISION) })];

  it('tells the reporter, and nobody else', () => {
    expect(told(held)).toEqual([
      {
        to: toOlena,
        key: `${held.ref}:case-approved:13`,
        message: { kind: 'case-approved', ref: held.ref, published: false },
      },
    ]);
  });

  it.each(CONSENTS)('is called published only with the consent to publish and a company: %s', (consent) => {
    const published = (components: CaseState['components'], given: CaseState['consent']) =>
      told({ ...held, components, consent: given })[0]?.message;
    expect(published(matched, stated(consent))).toMatchObject({ published: consent === 'public' });
    expect(published([aComponent()], stated(consent))).toMatchObject({ published: false });
    expect(published(matched, null)).toMatchObject({ published: false });
  });
});

describe('rejecting', () => {
  const say = (reason: (typeof REJECT_REASONS)[number] | null, words: string | null): CaseCommand => ({
    ...reject,
    reason,
    words,
  });

  it.each(REJECT_REASONS)('with the reason %s keeps it and tells the reporter', (reason) => {
    const { state, entry, messages } = outcomeOf(held, say(reason, null));
    expect(state).toMatchObject({
      status: 'rejected',
      hold: null,
      decision: { kind: 'rejected', by: 'iryna', at: NOON, reason, words: null },
    });
    expect(entry).toBe('rejected');
    expect(messages).toEqual([
      {
        to: toOlena,
        key: `${held.ref}:case-rejected:13`,
        message: { kind: 'case-rejected', ref: held.ref, reason, words: null },
      },
    ]);
  });

  it('with own words passes them on', () => {
    const words = 'Це побутова камера';
    const { state, messages } = outcomeOf(held, say(null, words));
    expect(state.decision).toMatchObject({ reason: null, words });
    expect(messages[0]?.message).toMatchObject({ reason: null, words });
  });

  it('takes a reason or words', () => {
    for (const words of [null, '', ' \n']) {
      expect(refusalOf(held, say(null, words))).toEqual({ code: 'empty' });
    }
  });

  it('takes no more words than fit', () => {
    expect(refusalOf(held, say(null, 'ж'.repeat(MAX_REASON)))).toBe('changed');
    for (const reason of ['not-legible', null] as const) {
      expect(refusalOf(held, say(reason, 'ж'.repeat(MAX_REASON + 1)))).toEqual({
        code: 'too-long',
        limit: MAX_REASON,
      });
    }
  });
});

describe('reopening', () => {
  const decided = after(held, approve);
  const reopen = (version: number): CaseCommand => ({ kind: 'reopen', version });

  it('puts a decided case back into the queue, undecided, and tells the reporter', () => {
    const { state, entry, messages } = outcomeOf(decided, reopen(13), { by: PETRO });
    expect(state).toMatchObject({ status: 'submitted', decision: null, hold: null, version: 14 });
    expect(state.submittedAt).toBe(held.submittedAt);
    expect(entry).toBe('reopened');
    expect(messages).toEqual([
      {
        to: toOlena,
        key: `${held.ref}:case-reopened:14`,
        message: { kind: 'case-reopened', ref: held.ref },
      },
    ]);
  });

  it('acts on the case as it is', () => {
    expect(refusalOf(decided, reopen(12))).toEqual({ code: 'changed-meanwhile' });
  });

  it('happens once', () => {
    const again = after(decided, reopen(13));
    expect(refusalOf(again, reopen(13))).toEqual({ code: 'wrong-status', status: 'submitted' });
  });

  it('lets the case be decided again, and each decision is a message of its own', () => {
    const again = after(after(decided, reopen(13)), { kind: 'take', version: 14 });
    const { messages } = outcomeOf(again, { ...approve, version: again.version });
    expect(messages[0]?.key).toBe(`${held.ref}:case-approved:16`);
  });
});
