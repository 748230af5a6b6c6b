import { describe, expect, it } from 'vitest';
import {
  answerButton,
  browseButton,
  reporterButtons,
} from '../../../src/adapters/telegram/intake/buttons.js';
import { calendarRows } from '../../../src/adapters/telegram/intake/calendar.js';
import { choiceRows } from '../../../src/adapters/telegram/intake/choices.js';
import {
  packDate,
  packPoint,
  unpackDate,
  unpackPoint,
} from '../../../src/adapters/telegram/intake/packed-value.js';
import { readChoice } from '../../../src/adapters/telegram/intake/read-choice.js';
import { CALLBACK_DATA_BYTES } from '../../../src/adapters/telegram/callback-data.js';
import { QUESTIONS } from '../../../src/core/cases/steps.js';
import { COMPONENT_TYPES, TARGET_KINDS, WEAPONS } from '../../../src/core/cases/taxonomy.js';
import type { KnownDate } from '../../../src/core/dates/case-date.js';
import { LOCALES, type Locale } from '../../../src/core/kernel/locale.js';
import { formatFor } from '../../../src/i18n/format.js';
import { createI18n } from '../../../src/i18n/i18n.js';

const REF = 'SL-7K3F9Q';
const i18n = createI18n();
const calendar = (today: string, show: string, locale: Locale = 'uk') =>
  calendarRows(
    { t: i18n.t(locale), format: formatFor(locale), buttons: reporterButtons(REF, 'date'), today },
    show,
  );
const data = (button: object): string => ('callback_data' in button ? String(button.callback_data) : '');

describe('the calendar', () => {
  it.each(LOCALES)('has every day of every month since 2014 once, and none to come (%s)', (locale) => {
    const days = (show: string): string[] =>
      (calendar('2026-03-15', show, locale) ?? [])
        .flat()
        .map((button) => answerButton.parse(data(button))?.value ?? '')
        .filter((value) => value.length === 10);
    expect(days('2024-02')).toHaveLength(29);
    expect(days('2023-02').at(-1)).toBe('2023-02-28');
    expect(days('calendar').at(-1)).toBe('2026-03-15');
    expect(days('2014-01')[0]).toBe('2014-01-01');
  });

  it('begins every row of a month on Monday', () => {
    for (const month of ['2024-01', '2024-02', '2024-06', '2024-09', '2021-02']) {
      const rows = (calendar('2026-03-15', month) ?? []).filter((row) => row.length === 7);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7]));
      const firsts = rows.slice(1).map((row) => answerButton.parse(data(row[0] ?? {}))?.value);
      for (const day of firsts)
        if (day !== undefined) expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(1);
    }
  });

  it('shows nothing before 2014, after today, or that is no month', () => {
    for (const show of [
      '2013-12',
      '2013',
      '2026-04',
      '2027',
      '2024-13',
      '2024-5',
      'x',
      '',
      '2024-05-12',
      '../2024',
    ])
      expect({ show, rows: calendar('2026-03-15', show) }).toEqual({ show, rows: null });
  });

  it('names weekdays and months in the reader’s language', () => {
    const words = (locale: Locale): string[] =>
      (calendar('2024-05-20', 'calendar', locale) ?? []).flat().map(({ text }) => text);
    expect(words('uk').slice(1, 10)).toEqual(['травень 2024', '·', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд']);
    expect(words('en').slice(1, 10)).toEqual(['May 2024', '·', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']);
  });
});

describe('every choice', () => {
  it.each(LOCALES)('of every page fits into a button, and is understood when pressed (%s)', (locale) => {
    const seen = new Set<string>();
    for (const question of QUESTIONS)
      for (let page = 0; page < 9; page += 1)
        for (const button of choiceRows(i18n.t(locale), {
          buttons: reporterButtons(REF, question),
          question,
          page,
        }).flat()) {
          expect(Buffer.byteLength(data(button))).toBeLessThanOrEqual(CALLBACK_DATA_BYTES);
          const pressed = answerButton.parse(data(button));
          if (pressed === null) expect(browseButton.parse(data(button))).not.toBeNull();
          else {
            seen.add(pressed.value);
            const aid = { today: '2024-06-20', words: null, places: null };
            expect(readChoice(pressed.question, pressed.value, aid)).not.toBeNull();
          }
        }
    for (const code of [...WEAPONS, ...COMPONENT_TYPES, ...TARGET_KINDS]) expect(seen).toContain(code);
  });
});

describe('what a button carries', () => {
  it.each<KnownDate>([
    { kind: 'known', on: '2024-05-12' },
    { kind: 'known', on: '2024-W19' },
    { kind: 'known', on: '2024' },
    { kind: 'range', from: '2024-05-12', to: '2024-05-13' },
    { kind: 'range', from: '2024-03', to: '2024-05' },
  ])('a date: %j', (date) => {
    expect(unpackDate(packDate(date))).toEqual(date);
    const packed = answerButton.pack({ ref: '7K3F9Q', question: 'date', value: packDate(date) });
    expect(Buffer.byteLength(packed)).toBeLessThanOrEqual(CALLBACK_DATA_BYTES);
  });

  it('a point, to a tenth of a metre', () => {
    for (const point of [
      { latitude: 48.512345, longitude: 37.987654 },
      { latitude: -89.5, longitude: -179.999999 },
    ]) {
      expect(unpackPoint(packPoint(point))).toEqual(point);
      answerButton.pack({ ref: '7K3F9Q', question: 'place', value: packPoint(point) });
    }
  });

  it.each([
    '2024-06-21',
    '2024-06-20_2024-06-10',
    '2024-02-30',
    '2025',
    '2024-W53',
    '9999-99-99',
    'yesterday ',
    '',
    '2024-05-12_',
  ])('a date that cannot be is no answer: %j', (value) => {
    expect(readChoice('date', value, { today: '2024-06-20', words: null, places: null })).toBeNull();
  });

  it.each(['@91.000000_10.000000', '@48.5_37.9', '@', 'words', 'g713174', 'UA63', 'nothing'])(
    'a place that cannot be is no answer: %j',
    (value) => {
      expect(readChoice('place', value, { today: '2024-06-20', words: null, places: null })).toBeNull();
    },
  );

  it('own words are an answer only while they are remembered', () => {
    const aid = { today: '2024-06-20', places: null };
    expect(readChoice('weapon', 'words', { ...aid, words: null })).toBeNull();
    expect(readChoice('weapon', 'words', { ...aid, words: 'дрон' })).toEqual({
      question: 'weapon',
      value: { kind: 'other', words: 'дрон' },
    });
  });
});
