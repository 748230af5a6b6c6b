import { describe, expect, it } from 'vitest';
import { newsOf } from '../../../src/core/following/news.js';
import type { ChangeKind, EntryChange, EntryFacts } from '../../../src/core/register/entry-change.js';
import type { EntryEventKind } from '../../../src/core/register/entry.js';
import { exactly } from '../../../src/core/register/uncertain-date.js';
import { LIVE_LIST } from '../../support/live-list.js';

const event = (kind: EntryEventKind, day: string) =>
  ({ kind, on: exactly(day), basis: 'stated', source: null, note: null }) as const;

function facts(given: Partial<EntryFacts> = {}): EntryFacts {
  const provenance = { basis: 'stated', source: null } as const;
  return {
    companyId: 'acme',
    names: [{ text: 'Acme', kind: 'main', language: null, provenance }],
    countries: ['DE'],
    identifiers: [],
    links: [],
    history: [event('listed', '2023-01-10')],
    reason: null,
    source: 'https://example.org/acme',
    ...given,
  };
}

function change(kind: ChangeKind, after: Partial<EntryFacts> = {}): EntryChange {
  return { kind, facts: facts(after), former: kind === 'added' ? null : facts() };
}

const kindOf = (of: EntryChange) => newsOf(of, LIVE_LIST)?.kind ?? null;

describe('what an import changed becomes news', () => {
  it.each([
    ['added', 'listed'],
    ['returned', 'returned'],
    ['ended', 'removed'],
    ['dropped', 'taken-back'],
  ] as const)('an entry that is %s: %s', (kind, news) => {
    expect(kindOf(change(kind))).toBe(news);
  });

  it.each(['suspended', 'restored', 'removed'] as const)('a status that is now %s', (status) => {
    const history = [event('listed', '2023-01-10'), event(status, '2024-02-01')];
    expect(kindOf(change('changed', { history }))).toBe(status);
  });

  it('another reason, another owner, or a date put right', () => {
    expect(kindOf(change('changed', { reason: { uk: 'Інша', en: 'Another' } }))).toBe('changed');
    const links = [{ kind: 'owner', companyId: null, name: 'Big Acme' } as const];
    expect(kindOf(change('changed', { links }))).toBe('changed');
    expect(kindOf(change('changed', { history: [event('listed', '2023-01-11')] }))).toBe('changed');
  });

  it('but another spelling, number or page is none', () => {
    const provenance = { basis: 'stated', source: null } as const;
    const names = [{ text: 'ACME', kind: 'main', language: null, provenance } as const];
    expect(
      kindOf(change('changed', { names, countries: ['FR'], source: 'https://example.org/2' })),
    ).toBeNull();
  });

  it('it names the company and the list, so that it can be told when both have changed', () => {
    expect(newsOf(change('ended'), LIVE_LIST)).toEqual({
      kind: 'removed',
      company: { id: 'acme', name: 'Acme' },
      list: { title: LIVE_LIST.title, publisher: LIVE_LIST.publisher },
    });
  });
});
