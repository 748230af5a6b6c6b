import { describe, expect, it } from 'vitest';
import { standingOf, type Entry, type EntryEventKind } from '../../../src/core/register/entry.js';
import type { RegisterList } from '../../../src/core/register/list.js';
import { exactly } from '../../../src/core/register/uncertain-date.js';

const live: RegisterList = {
  id: 'list',
  title: { uk: 'Перелік', en: 'List' },
  publisher: { uk: 'Видавець', en: 'Publisher' },
  url: 'https://example.org',
  state: { kind: 'live', staleAfterDays: 90 },
};
const withdrawn: RegisterList = { ...live, state: { kind: 'withdrawn', on: '2024-03-20' } };

function entry(...history: readonly (readonly [EntryEventKind, string])[]): Entry {
  return {
    id: 'list:x',
    listId: 'list',
    companyId: 'x',
    name: 'X',
    history: history.map(([kind, day]) => ({
      kind,
      on: exactly(day),
      basis: 'stated',
      source: null,
      note: null,
    })),
    reason: null,
    source: 'https://example.org',
  };
}

describe('what an entry’s history amounts to', () => {
  it('is listed while a live list has it', () => {
    expect(standingOf(entry(['listed', '2023-01-05']), live)).toEqual({
      status: 'listed',
      listedFrom: exactly('2023-01-05'),
      statusFrom: null,
    });
  });

  it('was listed, never is, once the list is withdrawn', () => {
    expect(standingOf(entry(['listed', '2023-01-05']), withdrawn)).toEqual({
      status: 'was-listed',
      listedFrom: exactly('2023-01-05'),
      statusFrom: exactly('2024-03-20'),
    });
  });

  it('stays suspended or removed when the list is withdrawn afterwards', () => {
    const suspended = entry(['listed', '2023-01-05'], ['suspended', '2023-09-29']);
    expect(standingOf(suspended, withdrawn)).toMatchObject({
      status: 'suspended',
      statusFrom: exactly('2023-09-29'),
    });
    const removed = entry(['listed', '2023-01-05'], ['suspended', '2023-09-29'], ['removed', '2023-10-02']);
    expect(standingOf(removed, withdrawn)).toMatchObject({
      status: 'removed',
      statusFrom: exactly('2023-10-02'),
    });
  });

  it('counts again once the status is restored', () => {
    const restored = entry(['listed', '2023-01-05'], ['suspended', '2023-03-01'], ['restored', '2023-08-07']);
    expect(standingOf(restored, live).status).toBe('listed');
    expect(standingOf(restored, withdrawn).status).toBe('was-listed');
  });
});
