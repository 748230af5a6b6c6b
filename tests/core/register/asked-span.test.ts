import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/core/register/question.js';

const TODAY = '2026-11-21';

/** What is asked about, and from when to when; why it cannot be answered; or that the text is a name as it is. */
function asked(text: string): string {
  const { query, asOf, misdated } = readQuestion(text, TODAY);
  if (misdated !== null) return `${misdated.query}: ${misdated.why} (${misdated.date})`;
  return asOf === null ? `${query}: today` : `${query}: ${asOf.earliest} to ${asOf.latest}`;
}

describe('a question about a stretch of time', () => {
  it.each([
    ['Hikvision влітку 2023', '2023-06-01 to 2023-08-31'],
    ['Hikvision summer 2023', '2023-06-01 to 2023-08-31'],
    ['Hikvision in the summer of 2023', '2023-06-01 to 2023-08-31'],
    ['Влітку 2023 Hikvision', '2023-06-01 to 2023-08-31'],
    ['Hikvision восени 2026', '2026-09-01 to 2026-11-21'],
    ['Hikvision взимку 2022/23', '2022-12-01 to 2023-02-28'],
    ['Hikvision 2022–2023', '2022-01-01 to 2023-12-31'],
    ['Hikvision 2022-2023', '2022-01-01 to 2023-12-31'],
    ['Hikvision (2022–2023)', '2022-01-01 to 2023-12-31'],
    ['Hikvision 2022/2023', '2022-01-01 to 2023-12-31'],
    ['Hikvision 2022/23', '2022-01-01 to 2023-12-31'],
    ['Hikvision у 2022 та 2023 роках', '2022-01-01 to 2023-12-31'],
    ['У 2022–2023 роках: Hikvision', '2022-01-01 to 2023-12-31'],
    ['Hikvision травень–вересень 2023', '2023-05-01 to 2023-09-30'],
    ['Hikvision з травня по вересень 2023', '2023-05-01 to 2023-09-30'],
    ['Hikvision у період з 5 травня по 10 вересня 2023 року', '2023-05-05 to 2023-09-10'],
    ['Hikvision between May and September 2023', '2023-05-01 to 2023-09-30'],
    ['Hikvision 05.2023-09.2023', '2023-05-01 to 2023-09-30'],
    ['Hikvision 2023-05 – 2023-09', '2023-05-01 to 2023-09-30'],
    ['Hikvision 1.05.2023-31.05.2023', '2023-05-01 to 2023-05-31'],
    ['Hikvision з 2022 року', '2022-01-01 to 2026-11-21'],
    ['Hikvision since May 2023', '2023-05-01 to 2026-11-21'],
    ['Hikvision since 2010', '2014-01-01 to 2026-11-21'],
    ['Hikvision після травня 2023', '2023-06-01 to 2026-11-21'],
    ['Hikvision до травня 2023', '2014-01-01 to 2023-04-30'],
    ['Hikvision before 2023', '2014-01-01 to 2022-12-31'],
    ['Hikvision у другому кварталі 2023', '2023-04-01 to 2023-06-30'],
    ['Hikvision Q2 2023', '2023-04-01 to 2023-06-30'],
    ['Hikvision перше півріччя 2023 року', '2023-01-01 to 2023-06-30'],
    ['Hikvision second half of 2023', '2023-07-01 to 2023-12-31'],
  ])('%s is one from %s', (text, days) => {
    expect(asked(text)).toBe(`Hikvision: ${days}`);
  });

  it.each([
    ['Hikvision на початку 2023', '2023-01-01 to 2023-12-31'],
    ['Hikvision at the end of 2023', '2023-01-01 to 2023-12-31'],
    ['Hikvision mid-2023', '2023-01-01 to 2023-12-31'],
    ['Hikvision протягом 2023 року', '2023-01-01 to 2023-12-31'],
    ['Hikvision наприкінці травня 2023', '2023-05-01 to 2023-05-31'],
  ])('%s looks at all of what is named: %s', (text, days) => {
    expect(asked(text)).toBe(`Hikvision: ${days}`);
  });

  it('leaves the rest of the sentence as it was typed', () => {
    expect(asked('Чи була «Hikvision»  у переліку влітку 2023 року?')).toBe(
      'Чи була «Hikvision»  у переліку: 2023-06-01 to 2023-08-31',
    );
  });

  it.each([
    ['Hikvision взимку 2023', 'two-winters (взимку 2023)'],
    ['Hikvision winter 2023', 'two-winters (winter 2023)'],
    ['Hikvision 2023–2022', 'no-such-date (2023–2022)'],
    ['Hikvision влітку 2027', 'date-to-come (влітку 2027)'],
    ['Hikvision since 2027', 'date-to-come (since 2027)'],
  ])('%s is no question about anything else: %s', (text, why) => {
    expect(asked(text)).toBe(`Hikvision: ${why}`);
  });

  it.each([
    '2022–2023',
    'Завод 0412-13',
    'Boeing 737-2020',
    'T-2023',
    'Vision 2030–2040',
    'Agro 2000-2010',
    'Summer Infant',
    'Spring',
    'Since',
    'Від і До',
  ])('%s is a name as it is', (text) => {
    expect(asked(text)).toBe(`${text}: today`);
  });
});
