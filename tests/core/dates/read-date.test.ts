import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/dates/case-date.js';
import { readDate } from '../../../src/core/dates/read-date.js';

/** A Thursday in a leap year. */
const TODAY = '2024-06-20';

const read = (text: string, today = TODAY): string => {
  const reading = readDate(text, today);
  if (reading.kind !== 'plain' && reading.kind !== 'inferred') return reading.kind;
  const { date } = reading;
  return date.kind === 'known' ? date.on : `${date.from}/${date.to}`;
};

/** A list of inputs, parted by bars. */
const texts = (list: string): string[] => list.split('|').map((text) => text.trim());

describe('a date is understood', () => {
  it.each([
    ' 12 . 05 . 2024 ',
    '12  травня\n2024 р.',
    ...texts(`
    12.05.2024 | 12.5.2024 | 12.05.24 | 12/05/2024 | 12-05-2024 | 12 05 2024 | 12,05,2024 |
    12. 05. 2024 | 12.05.2024 р. | 12.05.2024р | 12.05.2024 г. | 12–05–2024 | 2024-05-12 |
    2024-5-12 | 2024.05.12 | 2024/05/12 | 12 травня 2024 | 12 ТРАВНЯ 2024 року | 12 трав. 2024 |
    12 травень 2024 | 12-го травня 2024 | 12го травня 2024 | 12 травня 24 | 2024 травня 12 |
    12.травня.2024 | 12 травня 24 р. | 12 мая 2024 | 12-е мая 2024 года | 12 мая 2024 г. | 12 мая |
    12 May 2024 | May 12, 2024 | may 12th 2024 | 12th of May 2024 | 12 May 24 | May 12, 24 |
    12 May, 2024 | 12 травня | 12-го травня | 12 May | May 12 | on May 12 | 12 трав | 12 тра`),
  ])('as 12 May 2024: %j', (text) => {
    expect(read(text)).toBe('2024-05-12');
  });

  it.each(
    texts(`
    05.2024 | 5.2024 | 05/2024 | 05-2024 | 2024-05 | 2024.05 | 2024.5 | 05 2024 | 5. 2024 |
    травень 2024 | травень 2024 року | у травні 2024 | у травні 2024 р. | 2024 травень |
    травня, 2024 | май 2024 | в мае 2024 года | May 2024 | in May 2024 | MAY 2024 | may of 2024`),
  )('as May 2024, without a day: %j', (text) => {
    expect(read(text)).toBe('2024-05');
  });

  it.each(
    texts(`
    2024 | 2024 р. | 2024 рік | 2024 року | у 2024 році | 2024 год | в 2024 году | in 2024`),
  )('as the year 2024: %j', (text) => {
    expect(read(text)).toBe('2024');
  });

  it.each([
    ['сьогодні', '2024-06-20'],
    ['Сегодня', '2024-06-20'],
    ['TODAY', '2024-06-20'],
    ['вчора', '2024-06-19'],
    ['учора', '2024-06-19'],
    ['вчера', '2024-06-19'],
    [' yesterday ', '2024-06-19'],
  ])('in one word: %j', (text, on) => {
    expect(read(text)).toBe(on);
  });

  it('also when a letter came as two characters, as some phones send й', () => {
    expect(read('маи\u0306 2024')).toBe('2024-05');
    expect(read('10 лютии\u0306 2024')).toBe('2024-02-10');
  });
});

const FORMS: readonly (readonly [month: string, forms: string])[] = [
  ['01', 'січень січня січню січнем січні січ январь января январе январем янв january jan'],
  ['02', 'лютий лютого лютому лютим лют февраль февраля феврале фев февр february feb'],
  ['03', 'березень березня березнем березні бер берез март марта марте мартом мар march mar'],
  ['04', 'квітень квітня квітнем квітні квіт кві апрель апреля апреле апр april apr'],
  ['05', 'травень травня травнем травні трав тра май мая мае may'],
  ['06', 'червень червня червнем червні черв чер июнь июня июне июн june jun'],
  ['07', 'липень липня липнем липні лип июль июля июле июл july jul'],
  ['08', 'серпень серпня серпнем серпні серп сер август августа августе авг august aug'],
  [
    '09',
    'вересень вересня вереснем вересні вер верес сентябрь сентября сентябре сен сент september sep sept',
  ],
  ['10', 'жовтень жовтня жовтнем жовтні жовт жов октябрь октября октябре окт october oct'],
  ['11', 'листопад листопада листопаді листопадом лист лис ноябрь ноября ноябре ноя нояб november nov'],
  ['12', 'грудень грудня груднем грудні груд гру декабрь декабря декабре дек december dec'],
];

describe.each(FORMS)('month %s', (month, forms) => {
  it.each(forms.split(' '))('is meant by %j', (form) => {
    expect(read(`${form} 2023`)).toBe(`2023-${month}`);
    expect(read(`3 ${form.toUpperCase()}. 2023`)).toBe(`2023-${month}-03`);
  });
});

describe('a word that only begins like a month', () => {
  it.each(
    texts(`
    may be later | maybe 2023 | maybe 5 2023 | marathon 2023 | marine 12 2023 | second 2023 |
    decade 2023 | octopus 3 2023 | junk 2023 | augment 2023 | apron 2023 | novel 5 2023 |
    janitor 2023 | septic 2023 | Май-да 2023 | майдан 2023 | маяк 2023 | марш 2023 | маршрут 5 2023 |
    март-да 2023 | авгур 2023 | середина 2023 | середа 12 2023 | серед 2023 |
    травма 2023 | трактор 5 2023 | червоний 2023 | липа 2023 | лисиця 2023 |
    верх 2023 | вертоліт 2023 | березневий 2023 | берег 2023 | січа 2023 | лютість 2023 |
    жовта 2023 | груша 2023 | декілька 2023`),
  )('is none: %j', (text) => {
    expect(read(text)).toBe('not-understood');
  });
});

describe('a date that could be two is asked again', () => {
  it.each(
    texts(`
    травень 24 | травня 5 | май 24 | 12 13 травня | 12 24 травня 2023 | 12 24 травня |
    травень червень 2023 | травень чи червень | 2022 2023 | зима 2024 |
    2022 2023 травень | 05.12-2023 | 12 | 24 | 120524 |
    12052024`),
  )('%j', (text) => {
    expect(read(text)).toBe('not-understood');
  });
});

describe('a day that never was', () => {
  it.each(
    texts(`
    31.02.2024 | 31 лютого | 30 лютого 2024 | 31 February 2023 | 29.02.2023 | 29 лютого 2023 |
    31.04.2023 | 00.05.2023 | 0 травня 2023 | 12.13.2023 | 05.00.2023 | 13.2023 | 00.2023 |
    32 травня | 2023-13 | 2023-02-30 | 2023-00-10 | 12 травня 202 | 12 травня 20233 |
    123 травня 2023`),
  )('is not understood: %j', (text) => {
    expect(read(text)).toBe('not-understood');
  });

  it('is not mixed up with a leap day', () => {
    expect(read('29.02.2024')).toBe('2024-02-29');
    expect(read('29 лютого 2020')).toBe('2020-02-29');
    expect(read('29 лютого', '2027-03-01')).toBe('2024-02-29');
  });
});

describe('a day without a year', () => {
  it('is the latest one that is not in the future', () => {
    expect(read('20 червня')).toBe('2024-06-20');
    expect(read('21 червня')).toBe('2023-06-21');
    expect(read('31 грудня')).toBe('2023-12-31');
    expect(read('1 січня')).toBe('2024-01-01');
  });
});

describe('a date is refused', () => {
  it.each(['21.06.2024', '07.2024', 'липень 2024', '2025', '21 June 2024', '12.05.99'])(
    'in the future: %j',
    (text) => {
      expect(read(text)).toBe('in-future');
    },
  );

  it('only when no part of it is past: this month and this year are not future', () => {
    expect([read('06.2024'), read('2024'), read('20.06.2024')]).toEqual(['2024-06', '2024', '2024-06-20']);
  });

  it.each(['31.12.2013', '2013', 'грудень 2013', '1999', '0024', '12 May 1945'])(
    'before 2014: %j',
    (text) => {
      expect(read(text)).toBe('too-early');
    },
  );

  it('but not from 2014 on', () => {
    expect([read('2014'), read('01.01.2014'), read('січень 2014')]).toEqual([
      '2014',
      '2014-01-01',
      '2014-01',
    ]);
  });

  it.each([
    '',
    '   ',
    ...texts(`
    не знаю | недавно | кілька днів тому | завтра | next week | 12 | - | ... | 2024- | до 12 травня |
    after 12 May | до 2023 | ٢٠٢٣ | １２.０５.２０２３ | 12.05.2024 13.05.2024 | null |
    __proto__ 2023 | 1e3 | -2023 | +2023 | 2023 р р`),
  ])('when it says something else: %j', (text) => {
    expect(read(text)).toBe('not-understood');
  });

  it('in no time when it is enormous', () => {
    const long = 400_000;
    for (const piece of [
      '1',
      ' ',
      '1 ',
      '. ',
      'травень ',
      '12.05.',
      '-',
      'р',
      '1р',
      ',\t',
      'и\u0306',
      '2024 ',
    ]) {
      expect(read(piece.repeat(long / piece.length))).toBe('not-understood');
      expect(read(`31 ${piece.repeat(long / piece.length)} 2024`)).toBe('not-understood');
    }
  });
});

describe('the day before', () => {
  it.each([
    ['2024-03-01', '2024-02-29'],
    ['2023-03-01', '2023-02-28'],
    ['2024-01-01', '2023-12-31'],
    ['2024-03-31', '2024-03-30'],
  ])('%s is %s', (day, before) => {
    expect(addDays(day, -1)).toBe(before);
  });
});

/** `text = reading` lines. */
const table = (lines: string): [string, string][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', on = ''] = line.split('=');
      return [text.trim(), on.trim()];
    });

describe('words told from today (Thursday, 20 June 2024) mean', () => {
  it.each(
    table(`
    позавчора = 2024-06-18
    позавчера = 2024-06-18
    the day before yesterday = 2024-06-18
    вчора ввечері = 2024-06-19
    сьогодні вранці = 2024-06-20
    last night = 2024-06-19
    this morning = 2024-06-20
    3 дні тому = 2024-06-17
    п'ять днів тому = 2024-06-15
    день тому = 2024-06-19
    3 дня назад = 2024-06-17
    3 days ago = 2024-06-17
    two days ago = 2024-06-18
    тиждень тому = 2024-W24
    два тижні тому = 2024-W23
    неделю назад = 2024-W24
    a week ago = 2024-W24
    місяць тому = 2024-05
    6 місяців тому = 2023-12
    a month ago = 2024-05
    рік тому = 2023
    two years ago = 2022
    у п’ятницю = 2024-06-14
    минулої п’ятниці = 2024-06-14
    в прошлую пятницу = 2024-06-14
    last Friday = 2024-06-14
    on Friday = 2024-06-14
    Fri = 2024-06-14
    у четвер = 2024-06-20
    минулого четверга = 2024-06-13
    last Thursday = 2024-06-13
    цієї середи = 2024-06-19
    в неділю = 2024-06-16
    минулого тижня = 2024-W24
    цього тижня = 2024-W25
    на прошлой неделе = 2024-W24
    last week = 2024-W24
    this week = 2024-W25
    минулого місяця = 2024-05
    in the last month = not-understood
    last month = 2024-05
    цього місяця = 2024-06
    торік = 2023
    минулого року = 2023
    last year = 2023
    цього року = 2024`),
  )('%s', (text, on) => {
    expect(read(text)).toBe(on);
  });

  it('are asked about before they count, and kept beside the date', () => {
    expect(readDate(' Минулої п’ятниці ', TODAY)).toEqual({
      kind: 'inferred',
      date: { kind: 'known', on: '2024-06-14', words: 'Минулої п’ятниці' },
    });
  });
});

describe('what leaves something out is completed, and asked about', () => {
  it.each(
    table(`
    12 травня = 2024-05-12
    12.05 = 2024-05-12
    21/06 = 2023-06-21
    05/24 = 2024-05
    травень = 2024-05
    у травні = 2024-05
    July = 2023-07
    неділя, 12 травня = 2024-05-12
    Sunday, May 12 = 2024-05-12`),
  )('%s', (text, on) => {
    expect(read(text)).toBe(on);
    expect(readDate(text, TODAY).kind).toBe('inferred');
  });

  it('what says all of it is not asked about', () => {
    for (const text of [
      '12.05.2024',
      '12 травня 2024',
      'May 2024',
      '2024',
      '2024-W19',
      'неділя, 12 травня 2024',
    ])
      expect(readDate(text, TODAY).kind).toBe('plain');
  });

  it('a day of the week that does not fit its date is asked about', () => {
    expect(readDate('п’ятниця, 12 травня 2024', TODAY)).toMatchObject({ kind: 'inferred' });
  });
});

describe('weeks', () => {
  it.each([
    '2024-W19',
    '2024W19',
    '2024-w19',
    'W19 2024',
    '19 тиждень 2024',
    '19-й тиждень 2024 року',
    'тиждень 19 2024',
    'week 19, 2024',
    'week 19 of 2024',
    '2024 week 19',
  ])('%s', (text) => {
    expect(read(text)).toBe('2024-W19');
  });

  it('there is a 53rd in long years only', () => {
    expect([read('2020-W53'), read('2023-W53'), read('2024-W00')]).toEqual([
      '2020-W53',
      'not-understood',
      'not-understood',
    ]);
  });

  it('one that has not begun is in the future', () => {
    expect([read('2024-W25'), read('2024-W26')]).toEqual(['2024-W25', 'in-future']);
  });
});

describe('time between two dates', () => {
  it.each(
    table(`
    вночі на 5 листопада = 2023-11-04/2023-11-05
    в ніч на 5 листопада 2023 = 2023-11-04/2023-11-05
    в ночь на 1 января 2024 = 2023-12-31/2024-01-01
    ніч з 4 на 5 листопада 2023 = 2023-11-04/2023-11-05
    в ночь с 4 на 5 ноября 2023 = 2023-11-04/2023-11-05
    night of 4-5 November 2023 = 2023-11-04/2023-11-05
    the night of 4 to 5 November 2023 = 2023-11-04/2023-11-05
    4-6 листопада 2023 = 2023-11-04/2023-11-06
    12-13 травня = 2024-05-12/2024-05-13
    з 4 по 6 листопада 2023 = 2023-11-04/2023-11-06
    с 4 по 6 ноября 2023 = 2023-11-04/2023-11-06
    4–6.11.2023 = 2023-11-04/2023-11-06
    from 4 to 6 November 2023 = 2023-11-04/2023-11-06
    between 4 and 6 November 2023 = 2023-11-04/2023-11-06
    28 жовтня – 2 листопада 2023 = 2023-10-28/2023-11-02
    12.05.2024 - 15.05.2024 = 2024-05-12/2024-05-15
    травень-червень 2023 = 2023-05/2023-06
    2022-2023 = 2022/2023
    навесні 2024 = 2024-03/2024-05
    весна 2023 = 2023-03/2023-05
    весною 2023 року = 2023-03/2023-05
    влітку = 2024-06/2024-08
    восени = 2023-09/2023-11
    spring 2024 = 2024-03/2024-05
    autumn of 2023 = 2023-09/2023-11
    зима 2023-2024 = 2023-12/2024-02
    winter 2023/24 = 2023-12/2024-02
    12.05.2024 - 10.05.2024 = not-understood
    зима 2022-2024 = not-understood`),
  )('%s', (text, on) => {
    expect(read(text)).toBe(on);
  });
});

describe('what is only roughly known is read as the month, with the words beside it', () => {
  it.each(
    table(`
    початок травня = 2024-05
    на початку травня 2024 = 2024-05
    середина травня 2023 = 2023-05
    наприкінці травня = 2024-05
    в конце мая 2023 = 2023-05
    mid-May 2024 = 2024-05
    early May = 2024-05
    the end of May 2023 = 2023-05
    близько 12 травня 2024 = 2024-05
    приблизно травень 2023 = 2023-05
    about 12 May = 2024-05`),
  )('%s', (text, on) => {
    expect(read(text)).toBe(on);
    expect(readDate(text, TODAY)).toMatchObject({ kind: 'inferred', date: { words: text } });
  });
});

describe('the hour is no part of the date', () => {
  it.each([
    '12.05.2024 о 14:30',
    '12.05.2024 14:30',
    '12 травня 2024, вранці',
    '12 May 2024 at 3 pm',
    '2024-05-12T14:30',
  ])('%s', (text) => {
    expect(read(text)).toBe('2024-05-12');
  });
});
