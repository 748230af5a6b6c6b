import { addDays, addMonths, weekdayOf, weekOf } from './case-date.js';

const DAYS_BACK: readonly (readonly [RegExp, number])[] = [
  [/^(?:сьогодні|сегодня|today)$/, 0],
  [/^(?:вчора|учора|вчера|yesterday)$/, 1],
  [/^(?:позавчора|позавчера|(?:the )?day before yesterday)$/, 2],
  [/^(?:tonight|this morning|this evening|(?:щойно|зараз|только что|сейчас|now|just now))$/, 0],
  // Said in the morning it is the night behind us, which began yesterday.
  [/^last night$/, 1],
];

/** Monday first; each in any case form of the three languages, or cut short. */
const WEEKDAYS = [
  'понеділ(?:ок|ка|ку|ком)|пн|понедельник(?:а|у|ом)?|mon(?:day)?',
  'вівтор(?:ок|ка|ку|ком)|вт|вторник(?:а|у|ом)?|tue(?:s|sday)?',
  'серед(?:а|и|і|у|ою)|ср|сред(?:а|ы|е|у|ой)|wed(?:nesday)?',
  'четвер(?:г|га|гу|гом)?|чт|thu(?:r|rs|rsday)?',
  "п[’'ʼ]?ятниц(?:я|і|ю|ею)|пт|пятниц(?:а|ы|е|у|ей)|fri(?:day)?",
  'субот(?:а|и|і|у|ою)|сб|суббот(?:а|ы|е|у|ой)|sat(?:urday)?',
  'неділ(?:я|і|ю|ею)|нд|воскресень(?:е|я|ю|ем)|вс|sun(?:day)?',
].map((names) => new RegExp(`^(?:${names})$`));

const LAST = '(?:минул\\S+|прошл\\S+|останн\\S+|last|past|previous)';
const THIS = '(?:ц(?:ього|ей|ьому|ієї|ю|я)|эт(?:ого|от|ой|ом|у)|this)';

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ один: 1, одну: 1, одна: 1, one: 1, a: 1, an: 1, два: 2, дві: 2, две: 2, two: 2, три: 3 },
  ...{
    three: 3,
    чотири: 4,
    четыре: 4,
    four: 4,
    'п’ять': 5,
    "п'ять": 5,
    пять: 5,
    five: 5,
    шість: 6,
    шесть: 6,
  },
  ...{ six: 6, сім: 7, семь: 7, seven: 7, вісім: 8, восемь: 8, eight: 8, ten: 10, десять: 10 },
};

const UNITS: readonly (readonly [RegExp, 'day' | 'week' | 'month' | 'year'])[] = [
  [/^(?:день|дні|днів|дня|дней|дн|days?)$/, 'day'],
  [/^(?:тиждень|тижні|тижнів|тижня|неделю|недели|недель|weeks?)$/, 'week'],
  [/^(?:місяць|місяці|місяців|місяця|месяц|месяца|месяцев|months?)$/, 'month'],
  [/^(?:рік|роки|років|року|год|года|лет|years?)$/, 'year'],
];

/**
 * Reads a date told from today: «вчора», «3 дні тому», «минулої п’ятниці», "last Friday", «минулого тижня», «торік».
 * As exact as the words are: what happened "two weeks ago" happened in that week, not on that day.
 *
 * @param text in lower case, with single spaces, without commas
 */
export function readRelative(text: string, today: string): string | null {
  const day = DAYS_BACK.find(([words]) => words.test(text));
  if (day) return addDays(today, -day[1]);
  return ago(text, today) ?? weekdayBefore(text, today) ?? periodBefore(text, today);
}

/** 1 for Monday to 7 for Sunday, or null when the word is no day of the week. */
export function weekdayNamed(word: string): number | null {
  const at = WEEKDAYS.findIndex((names) => names.test(word));
  return at === -1 ? null : at + 1;
}

function ago(text: string, today: string): string | null {
  const back = /^(?:(\S+) )?(\S+) (?:тому|назад|ago)(?: назад)?$/.exec(text);
  if (!back) return null;
  const [, amount = 'one', name = ''] = back;
  const count = /^\d{1,4}$/.test(amount) ? Number(amount) : NUMBERS[amount];
  const unit = UNITS.find(([words]) => words.test(name))?.[1];
  if (count === undefined || unit === undefined) return null;
  switch (unit) {
    case 'day':
      return addDays(today, -count);
    case 'week':
      return weekOf(addDays(today, -7 * count));
    case 'month':
      return addMonths(today.slice(0, 7), -count);
    case 'year':
      return String(Number(today.slice(0, 4)) - count);
  }
}

/** «у п’ятницю» may be today; «минулої п’ятниці» is not. */
function weekdayBefore(text: string, today: string): string | null {
  const words = new RegExp(`^(?:(?:у|в|во|on) )?(?:(${LAST}) |${THIS} )?(\\S+)$`).exec(text);
  const wanted = words && weekdayNamed(words[2] ?? '');
  if (!wanted) return null;
  const back = (weekdayOf(today) - wanted + 7) % 7;
  return addDays(today, -(back === 0 && words[1] !== undefined ? 7 : back));
}

function periodBefore(text: string, today: string): string | null {
  if (/^(?:торік|(?:у|в) прошлом году)$/.test(text)) return String(Number(today.slice(0, 4)) - 1);
  const words = new RegExp(`^(?:(?:на|у|в|in) )?(?:(${LAST})|${THIS}) (\\S+)$`).exec(text);
  if (!words) return null;
  const back = words[1] === undefined ? 0 : 1;
  switch (words[2]) {
    case 'тиждень':
    case 'тижня':
    case 'тижні':
    case 'неделе':
    case 'неделю':
    case 'week':
      return weekOf(addDays(today, -7 * back));
    case 'місяць':
    case 'місяця':
    case 'місяці':
    case 'месяц':
    case 'месяце':
    case 'month':
      return addMonths(today.slice(0, 7), -back);
    case 'рік':
    case 'року':
    case 'році':
    case 'год':
    case 'году':
    case 'year':
      return String(Number(today.slice(0, 4)) - back);
    default:
      return null;
  }
}
