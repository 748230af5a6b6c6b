import { describe, expect, it } from 'vitest';
import { standingThen } from '../../../src/core/register/as-of.js';
import type { Entry, EntryEventKind } from '../../../src/core/register/entry.js';
import { freshnessOf, type ListedSource, type ListState } from '../../../src/core/register/list.js';
import { readQuestion } from '../../../src/core/register/question.js';
import { parseUncertainDate, type UncertainDate } from '../../../src/core/register/uncertain-date.js';

const LIVE: ListState = { kind: 'live', staleAfterDays: 90 };

function source(state: ListState = LIVE): ListedSource {
  return {
    list: {
      id: 'list',
      title: { uk: 'Перелік', en: 'List' },
      publisher: { uk: 'Видавець', en: 'Publisher' },
      url: 'https://example.org',
      state,
    },
    snapshot: {
      number: 1,
      listId: 'list',
      takenOn: '2024-06-01',
      fileSha256: 'a',
      importedAt: 0,
      importedBy: 'system',
    },
  };
}

function date(text: string): UncertainDate {
  const read = parseUncertainDate(text);
  if (read === null) throw new Error(text);
  return read;
}

function entry(history: readonly (readonly [EntryEventKind, string])[]): Entry {
  return {
    id: 'list:x',
    listId: 'list',
    companyId: 'x',
    name: 'X',
    history: history.map(([kind, on]) => ({ kind, on: date(on), basis: 'stated', source: null, note: null })),
    reason: null,
    source: 'https://example.org',
  };
}

function said(
  history: readonly (readonly [EntryEventKind, string])[],
  asOf: string,
  state?: ListState,
): string {
  const { statuses } = standingThen(entry(history), source(state), date(asOf));
  return statuses.map(({ status, sure }) => (sure ? status : `${status}?`)).join(', ');
}

describe('what a company was on a past date', () => {
  const dated = [
    ['listed', '2023-03-10'],
    ['suspended', '2023-06-20'],
    ['restored', '2023-08-07'],
    ['removed', '2023-11-15'],
  ] as const;

  it.each([
    ['2023-03-09', 'not-yet-listed'],
    ['2023-03-10', 'listed'],
    ['2023-06-19', 'listed'],
    ['2023-06-20', 'suspended'],
    ['2023-08-07', 'listed'],
    ['2023-11-14', 'listed'],
    ['2023-11-15', 'removed'],
    ['2024-02', 'removed'],
    ['2023-11', 'listed, removed'],
    ['2023-03', 'not-yet-listed, listed'],
    ['2023', 'not-yet-listed, listed, suspended, listed, removed'],
  ])('%s: %s', (asOf, expected) => {
    expect(said(dated, asOf)).toBe(expected);
  });

  it('is sure of nothing inside an interval, and of everything outside it', () => {
    const rough = [
      ['listed', '2023-03'],
      ['removed', '2023-10/2023-12'],
    ] as const;
    expect(said(rough, '2023-02-28')).toBe('not-yet-listed');
    expect(said(rough, '2023-03-15')).toBe('not-yet-listed?, listed?');
    expect(said(rough, '2023-04-01')).toBe('listed');
    expect(said(rough, '2023-11')).toBe('listed?, removed?');
    expect(said(rough, '2024-01')).toBe('removed');
    // It was listed on some day of that month for sure, by its end at the latest.
    expect(said(rough, '2023-03')).toBe('not-yet-listed?, listed');
  });

  it('counts a listing known only as "no later than" as possible on any earlier day', () => {
    expect(said([['listed', '../2023-03-10']], '2019')).toBe('not-yet-listed?, listed?');
    expect(said([['listed', '../2023-03-10']], '2023-03-10')).toBe('listed');
  });

  it('ends with the withdrawal of the list for those who were still on it', () => {
    const withdrawn: ListState = { kind: 'withdrawn', on: '2024-03-20' };
    expect(said([['listed', '2023-03-10']], '2024-03-19', withdrawn)).toBe('listed');
    expect(said([['listed', '2023-03-10']], '2024-03-20', withdrawn)).toBe('was-listed');
    expect(said(dated, '2025', withdrawn)).toBe('removed');
  });

  it('says when the question is about days after our newest copy of a live list', () => {
    const listed = entry([['listed', '2023-03-10']]);
    expect(standingThen(listed, source(), date('2024-06-01')).beyondSnapshot).toBe(false);
    expect(standingThen(listed, source(), date('2024-06')).beyondSnapshot).toBe(true);
    const withdrawn = source({ kind: 'withdrawn', on: '2024-03-20' });
    expect(standingThen(listed, withdrawn, date('2025')).beyondSnapshot).toBe(false);
    // Our copy is older than the list's end, and what happened in between is not in it.
    const goneLater = source({ kind: 'withdrawn', on: '2024-07-01' });
    expect(standingThen(listed, goneLater, date('2024-06-15')).beyondSnapshot).toBe(true);
    expect(standingThen(listed, goneLater, date('2024-05')).beyondSnapshot).toBe(false);
  });
});

describe('how fresh a list is', () => {
  it('goes stale when its copy is older than it may be, and never once it is withdrawn', () => {
    expect(freshnessOf(source(), '2024-08-30')).toBe('live');
    expect(freshnessOf(source(), '2024-08-31')).toBe('stale');
    expect(freshnessOf(source({ kind: 'live', staleAfterDays: 7 }), '2024-06-09')).toBe('stale');
    expect(freshnessOf(source({ kind: 'withdrawn', on: '2024-03-20' }), '2030-01-01')).toBe('withdrawn');
  });
});

describe('a question with a date at its end', () => {
  const today = '2026-11-21';
  it.each([
    ['Hikvision 2023-11', 'Hikvision', '2023-11-01', '2023-11-30'],
    ['Hikvision 11.2023', 'Hikvision', '2023-11-01', '2023-11-30'],
    ['Procter & Gamble 2023', 'Procter & Gamble', '2023-01-01', '2023-12-31'],
    ['ОТП Банк 05.11.2023', 'ОТП Банк', '2023-11-05', '2023-11-05'],
    ['ОТП Банк 2023-11-05', 'ОТП Банк', '2023-11-05', '2023-11-05'],
    ['ОТП Банк станом на 5.1.2023', 'ОТП Банк', '2023-01-05', '2023-01-05'],
    ['Nestle as of 2022', 'Nestle', '2022-01-01', '2022-12-31'],
    ['Auchan у 2023 році', 'Auchan', '2023-01-01', '2023-12-31'],
    ['00032129 2023', '00032129', '2023-01-01', '2023-12-31'],
    ['Auchan 2026', 'Auchan', '2026-01-01', '2026-11-21'],
    ['Hikvision листопад 2023', 'Hikvision', '2023-11-01', '2023-11-30'],
    ['ОТП Банк станом на 5 листопада 2023 року', 'ОТП Банк', '2023-11-05', '2023-11-05'],
    ['Ашан у листопаді 2023', 'Ашан', '2023-11-01', '2023-11-30'],
    ['Nestle as of 13 April 2023', 'Nestle', '2023-04-13', '2023-04-13'],
    ['Procter & Gamble April 13, 2023', 'Procter & Gamble', '2023-04-13', '2023-04-13'],
    ['Марс март 2023', 'Марс', '2023-03-01', '2023-03-31'],
    ['Hikvision 2023-1', 'Hikvision', '2023-01-01', '2023-01-31'],
    ['Hikvision 2012-05', 'Hikvision', '2012-05-01', '2012-05-31'],
    ['2023-11 Hikvision', 'Hikvision', '2023-11-01', '2023-11-30'],
    ['Станом на 05.11.2023: ОТП Банк', 'ОТП Банк', '2023-11-05', '2023-11-05'],
    ['Hikvision торік', 'Hikvision', '2025-01-01', '2025-12-31'],
    ['Hikvision минулого місяця', 'Hikvision', '2026-10-01', '2026-10-31'],
    ['Hikvision цього року', 'Hikvision', '2026-01-01', '2026-11-21'],
    ['ОТП Банк 2 роки тому', 'ОТП Банк', '2024-01-01', '2024-12-31'],
    ['ОТП Банк рік тому', 'ОТП Банк', '2025-01-01', '2025-12-31'],
    ['OTP Bank last year', 'OTP Bank', '2025-01-01', '2025-12-31'],
    ['OTP Bank yesterday', 'OTP Bank', '2026-11-20', '2026-11-20'],
    [
      'Чи була Hikvision у переліку в листопаді 2023?',
      'Чи була Hikvision у переліку',
      '2023-11-01',
      '2023-11-30',
    ],
    ['Was Hikvision listed in November 2023?', 'Was Hikvision listed', '2023-11-01', '2023-11-30'],
    ['Vision Studio 2023', 'Vision Studio', '2023-01-01', '2023-12-31'],
  ])('%s', (text, query, earliest, latest) => {
    expect(readQuestion(text, today)).toEqual({
      query,
      asOf: { earliest, latest, approximate: false },
      misdated: null,
    });
  });

  it.each([
    'Hikvision',
    '2023',
    '2023-11',
    'Vision 2050',
    'Studio 1998',
    '3M',
    'Russia Today',
    'Завод 0412-13',
    'Was Hikvision listed?',
  ])('%s is a name as it is', (text) => {
    expect(readQuestion(` ${text} `, today)).toEqual({ query: text, asOf: null, misdated: null });
  });

  it.each([
    ['Acme 2023-13', 'no-such-date', '2023-13'],
    ['Acme 31.02.2023', 'no-such-date', '31.02.2023'],
    ['Acme 31 June 2023', 'no-such-date', '31 June 2023'],
    ['Acme 2026-12-01', 'date-to-come', '2026-12-01'],
    ['Acme станом на 12.2026', 'date-to-come', '12.2026'],
    ['2027-01 Acme', 'date-to-come', '2027-01'],
  ])('%s is no question about today', (text, why, date) => {
    expect(readQuestion(text, today)).toEqual({
      query: 'Acme',
      asOf: null,
      misdated: { why, date, query: 'Acme' },
    });
  });
});
