import { describe, expect, it } from 'vitest';
import {
  checkSource,
  openDispute,
  settleDispute,
  withOutcome,
} from '../../../src/core/disputes/decide-dispute.js';
import {
  disputesBy,
  disputeState,
  MAX_OUTCOME,
  MAX_REPLY,
  openDisputeOf,
  published,
  withdrawal,
  type Dispute,
  type OutcomeKind,
} from '../../../src/core/disputes/dispute.js';
import { disputesFrom, stepsOf, type EntryDisputeEvent } from '../../../src/core/disputes/entry-events.js';
import { DAY } from '../../../src/core/kernel/time.js';
import { NOON } from '../../support/cases.js';

const SAID = { reply: ' We left this market in 2022. ', source: 'https://example.com/statement' };
const IRYNA_NOW = { by: 'iryna', at: NOON };
const PETRO_LATER = { by: 'petro', at: NOON + DAY };

function opened(before: readonly Dispute[] = []): readonly Dispute[] {
  const outcome = openDispute(before, SAID, IRYNA_NOW);
  if (!outcome.ok || outcome.value === null) throw new Error('not opened');
  return [...before, outcome.value];
}

function settled(kind: OutcomeKind, before = opened()): readonly Dispute[] {
  const outcome = settleDispute(before, { outcome: kind, words: 'We looked.' }, PETRO_LATER);
  if (!outcome.ok || outcome.value === null) throw new Error('not settled');
  return withOutcome(before, outcome.value);
}

describe('opening a dispute', () => {
  it('keeps the company’s words and where they stand, with who recorded them and when', () => {
    expect(opened()).toEqual([
      {
        reply: 'We left this market in 2022.',
        source: 'https://example.com/statement',
        openedAt: NOON,
        openedBy: 'iryna',
        outcome: null,
      },
    ]);
  });

  it('there is one open dispute at most, whoever comes second', () => {
    expect(openDispute(opened(), SAID, PETRO_LATER)).toEqual({
      ok: false,
      error: { code: 'already-disputed' },
    });
  });

  it('asked once more for the very same, nothing happens and nothing is wrong', () => {
    expect(openDispute(opened(), SAID, IRYNA_NOW)).toEqual({ ok: true, value: null });
  });

  it('a settled one can be followed by another', () => {
    const twice = opened(settled('kept'));
    expect(twice.map(({ outcome }) => outcome?.kind ?? 'open')).toEqual(['kept', 'open']);
    expect(disputeState(twice)).toBe('open');
  });

  it.each([
    [{ ...SAID, reply: ' \n ' }, 'empty'],
    [{ ...SAID, reply: 'x'.repeat(MAX_REPLY + 1) }, 'too-long'],
    [{ ...SAID, source: 'see their website' }, 'bad-address'],
  ])('refuses what cannot be shown (%#)', (said, code) => {
    expect(openDispute([], said, IRYNA_NOW)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('where a reply can be read', () => {
  it.each([
    'https://example.com',
    'http://www.example.com/a?b=c#d',
    'https://приклад.укр/заява',
    'https://example.com:8443/x',
    ' https://example.com/x ',
  ])('takes the web address %s', (address) => {
    expect(checkSource(address)).toEqual({ ok: true, value: address.trim() });
  });

  it.each([
    'example.com',
    'ftp://example.com',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'https://localhost',
    'https://user:secret@example.com/',
    'https://example.com/a b',
    'https://example.com/"onclick="x',
    'https://example.com\nhttps://other.example',
    'tg://resolve?domain=x',
  ])('does not take %j', (address) => {
    expect(checkSource(address)).toEqual({ ok: false, error: { code: 'bad-address' } });
  });
});

describe('settling a dispute', () => {
  it.each(['kept', 'corrected', 'withdrawn'] as const)('ends it as %s, with why and when', (kind) => {
    const disputes = settled(kind);
    expect(disputes[0]?.outcome).toEqual({ kind, words: 'We looked.', at: NOON + DAY, by: 'petro' });
    expect(disputeState(disputes)).toBe(kind);
    expect(openDisputeOf(disputes)).toBeNull();
  });

  it('what is not disputed, or settled already, cannot be settled', () => {
    const verdict = { outcome: 'kept', words: 'We looked.' } as const;
    const refused = { ok: false, error: { code: 'not-disputed' } };
    expect(settleDispute([], verdict, IRYNA_NOW)).toEqual(refused);
    expect(settleDispute(settled('kept'), verdict, IRYNA_NOW)).toEqual(refused);
    expect(settleDispute(settled('kept'), { ...verdict, words: 'Otherwise.' }, PETRO_LATER)).toEqual(refused);
  });

  it('asked once more for the very same, nothing happens and nothing is wrong', () => {
    const again = settleDispute(settled('kept'), { outcome: 'kept', words: 'We looked.' }, PETRO_LATER);
    expect(again).toEqual({ ok: true, value: null });
  });

  it.each([
    ['', 'empty'],
    ['x'.repeat(MAX_OUTCOME + 1), 'too-long'],
  ])('needs to say why (%#)', (words, code) => {
    const outcome = settleDispute(opened(), { outcome: 'kept', words }, IRYNA_NOW);
    expect(outcome).toMatchObject({ ok: false, error: { code } });
  });
});

describe('what a claim is worth', () => {
  it('a withdrawn one stays withdrawn while a later dispute is open, and is made again when that ends otherwise', () => {
    const withdrawn = settled('withdrawn');
    expect(withdrawal(withdrawn)?.words).toBe('We looked.');
    expect(disputeState(opened(withdrawn))).toBe('withdrawn');
    expect(disputeState(settled('kept', opened(withdrawn)))).toBe('kept');
  });

  it('nobody reads who handled a dispute', () => {
    expect(JSON.stringify(published(settled('kept')))).not.toMatch(/iryna|petro/);
  });

  it('on a day gone by counts what was said and settled by then', () => {
    const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
    const disputes = settled('withdrawn');
    expect(disputesBy(disputes, day(NOON - DAY))).toEqual([]);
    expect(disputeState(disputesBy(disputes, day(NOON)))).toBe('open');
    expect(disputeState(disputesBy(disputes, day(NOON + DAY)))).toBe('withdrawn');
  });
});

describe('the steps of an entry’s disputes', () => {
  const STEPS: readonly EntryDisputeEvent[] = [
    { kind: 'opened', words: 'Not us.', source: 'https://example.com/1', by: 'iryna', at: 1 },
    { kind: 'corrected', words: 'A name was wrong.', source: null, by: 'petro', at: 2 },
    { kind: 'opened', words: 'Still not us.', source: 'https://example.com/2', by: 'petro', at: 3 },
  ];

  it('amount to its disputes, each with its outcome', () => {
    const disputes = disputesFrom(STEPS);
    expect(disputes.map(({ reply, outcome }) => [reply, outcome?.kind])).toEqual([
      ['Not us.', 'corrected'],
      ['Still not us.', undefined],
    ]);
    expect(stepsOf(disputes)).toBe(STEPS.length);
    expect(stepsOf(disputesFrom(STEPS.slice(0, 2)))).toBe(2);
    expect(disputesFrom([])).toEqual([]);
  });
});
