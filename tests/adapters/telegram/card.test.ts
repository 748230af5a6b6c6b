import { describe, expect, it } from 'vitest';
import { cardText } from '../../../src/adapters/telegram/views/card.js';
import {
  choicesText,
  notFoundText,
  refusedText,
  summaryText,
} from '../../../src/adapters/telegram/views/card-answers.js';
import { noteOf } from '../../../src/adapters/telegram/views/card-note.js';
import { companyLabel } from '../../../src/adapters/telegram/views/card-company.js';
import { uncertainDateText } from '../../../src/adapters/telegram/views/card-date.js';
import type { Finding } from '../../../src/core/cases/finding.js';
import type { Locale } from '../../../src/core/kernel/locale.js';
import { standingThen } from '../../../src/core/register/as-of.js';
import { certainResult, type LookupAnswer, type PlacedEntry } from '../../../src/core/register/lookup.js';
import type { CompanyCard } from '../../../src/core/register/register-desk.js';
import { parseUncertainDate } from '../../../src/core/register/uncertain-date.js';
import { createI18n } from '../../../src/i18n/i18n.js';
import { FINDING, starterDesk } from '../../support/register.js';

const TODAY = '2026-01-15';
const i18n = createI18n();
const t = (locale: Locale) => i18n.t(locale);

async function answerTo(query: string): Promise<LookupAnswer> {
  const outcome = await (await starterDesk()).lookup(query);
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

async function cardFor(query: string, locale: Locale, findings: readonly Finding[] = []): Promise<string> {
  const desk = await starterDesk(findings);
  const outcome = await desk.lookup(query);
  const result = outcome.ok ? certainResult(outcome.value) : null;
  const card = await desk.card(result?.company.id ?? '');
  if (card === null) throw new Error(`no card for ${query}`);
  return cardText(t(locale), locale, {
    card,
    note: result && noteOf(t(locale), result.matched),
    today: TODAY,
  });
}

async function cardOf(id: string): Promise<CompanyCard> {
  const card = await (await starterDesk()).card(id);
  if (card === null) throw new Error(`no card of ${id}`);
  return card;
}

describe('a company’s card', () => {
  it('says in Ukrainian when the company was on the list, why, from where, and that the list is no more', async () => {
    const text = await cardFor('хіквіжн', 'uk');
    expect(text).toContain('<b>Hikvision</b> (Хіквіжн)\nКитай');
    expect(text).toContain('Компанія була у переліку НАЗК «Міжнародні спонсори війни»');
    expect(text).toContain('Внесено: 5 червня 2023');
    expect(text).toContain('Перелік відкликано 20 березня 2024, тут його останній стан');
    expect(text).toMatch(/Джерело: <a href="https:\/\/espreso\.tv\/[^"]+">espreso\.tv<\/a>/);
    expect(text).toContain('Збіг за назвою «Хіквіжн».');
  });

  it('says the same in English', async () => {
    const text = await cardFor('Hikvison', 'en');
    expect(text).toContain('<b>Hikvision</b>\nChina');
    expect(text).toContain('The company was on the NACP list International Sponsors of War');
    expect(text).toContain('Listed: 5 June 2023');
    expect(text).toContain('The list was withdrawn on 20 March 2024');
    expect(text).toContain('Matched the name “Hikvision” with 1 letter different.');
  });

  it('tells a removal and a suspension with their dates', async () => {
    expect(await cardFor('OTP Bank', 'uk')).toContain('Вилучено: 2 жовтня 2023');
    expect(await cardFor('OTP Bank', 'en')).toContain('The company was removed from the NACP list');
    expect(await cardFor('Delta Tankers', 'uk')).toContain(
      'Статус поновлено: 7 серпня 2023\nСтатус призупинено: 29 вересня 2023',
    );
  });

  it('does not let a day that is not known read as a beginning and an end', async () => {
    expect(await cardFor('Raiffeisen', 'uk')).toContain(
      'Статус призупинено: 16 грудня 2023 – 17 грудня 2023 (точний день невідомий)\n',
    );
    expect(await cardFor('Raiffeisen', 'en')).toContain('17 December 2023 (exact day not known)\n');
    expect(await cardFor('Peninsula Petroleum', 'uk')).not.toContain('точний день');
  });

  it('invents no reason where the list has none that can be cited', async () => {
    expect(await cardFor('Kerui Group', 'en')).not.toContain('Reason');
  });

  it('counts verified findings by component and weapon, without case, place or person', async () => {
    const text = await cardFor('Hikvision', 'uk', [
      FINDING,
      { ...FINDING, componentId: 'c2' },
      { ...FINDING, componentId: 'c3', componentType: 'his own words', weapon: null },
    ]);
    expect(text).toContain('<b>3 підтверджені знахідки</b>');
    expect(text).toContain(
      `• ${t('uk')('taxonomy:component.camera')}, ${t('uk')('taxonomy:weapon.lancet')}: 2`,
    );
    expect(text).toContain('• компонент: 1');
    expect(text).not.toContain('SL-7K3F9Q');
    expect(text).not.toContain('his own words');
  });

  it('says when there are none yet', async () => {
    expect(await cardFor('Hikvision', 'en')).toContain('No verified findings');
  });

  it('says that the name asked for is a brand', async () => {
    expect(await cardFor('Oreo', 'uk')).toContain('«Oreo» пов’язують із цією компанією');
  });

  it('says what became of the company, and who owns it', async () => {
    const card: CompanyCard = {
      ...(await cardOf('hikvision')),
      links: [
        { kind: 'successor', companyId: null, name: 'A&B' },
        { kind: 'owner', companyId: null, name: 'CETC' },
        { kind: 'owned', companyId: 'hilook', name: 'HiLook' },
      ],
    };
    const uk = cardText(t('uk'), 'uk', { card, note: null, today: TODAY });
    expect(uk).toContain(
      '<b>Hikvision</b> (Хіквіжн), тепер A&amp;B\nКитай\nВласник: CETC\nДочірні компанії: HiLook',
    );
    const en = cardText(t('en'), 'en', { card, note: null, today: TODAY });
    expect(en).toContain(', now A&amp;B\nChina\nOwner: CETC\nSubsidiaries: HiLook');
  });

  it('escapes whatever a list says', async () => {
    const card = await cardOf('hikvision');
    const [placed] = card.entries;
    if (placed === undefined) throw new Error('no entry');
    const hostile: CompanyCard = {
      ...card,
      company: { ...card.company, names: [{ ...firstName(card), text: '<b>&"' }] },
      entries: [
        {
          ...placed,
          entry: {
            ...placed.entry,
            reason: { uk: '<a>', en: '<a>' },
            source: 'https://example.org/?"><i>',
          },
        },
      ],
    };
    const text = cardText(t('en'), 'en', { card: hostile, note: null, today: TODAY });
    expect(text).toContain('<b>&lt;b&gt;&amp;&quot;</b>');
    expect(text).toContain('Reason: &lt;a&gt;');
    expect(text).not.toContain('<i>');
  });

  it('fits into one message whatever the data', async () => {
    const card = await cardOf('delta-tankers');
    const [placed] = card.entries;
    if (placed === undefined) throw new Error('no entry');
    const endless = 'слово & '.repeat(2_000);
    const entry = {
      ...placed.entry,
      reason: { uk: endless, en: endless },
      history: Array.from({ length: 200 }, () => placed.entry.history).flat(),
    };
    const huge: CompanyCard = {
      company: { ...card.company, names: [{ ...firstName(card), text: endless }] },
      entries: Array.from({ length: 30 }, () => ({ ...placed, entry })),
      links: Array.from({ length: 300 }, () => ({ kind: 'owner', companyId: null, name: endless })),
      findings: Array.from({ length: 500 }, (_, index) => ({ ...FINDING, componentId: String(index) })),
      formerFindings: [],
    };
    for (const locale of ['uk', 'en'] as const) {
      const text = cardText(t(locale), locale, { card: huge, note: null, today: TODAY });
      const seen = text.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot);/g, '&');
      expect(seen.length).toBeLessThanOrEqual(4096);
      expect(seen.length).toBeGreaterThan(2000);
      expect(count(text, '<b>')).toBe(count(text, '</b>'));
      expect(text).toContain('500');
    }
  });
});

describe('a company of several lists', () => {
  const live = { kind: 'live', staleAfterDays: 90 } as const;
  const onSeveral = async (...copies: readonly string[]): Promise<CompanyCard> => {
    const card = await cardOf('hikvision');
    const [placed] = card.entries;
    if (placed === undefined) throw new Error('no entry');
    const others = copies.map((takenOn, number): PlacedEntry => {
      const title = { uk: `«Перелік ${String(number)}»`, en: `List ${String(number)}` };
      const list = { ...placed.source.list, id: `list-${String(number)}`, title, state: live };
      const standing = { ...placed.standing, status: 'listed', statusFrom: null } as const;
      return { ...placed, standing, source: { list, snapshot: { ...placed.source.snapshot, takenOn } } };
    });
    return { ...card, entries: [...card.entries, ...others] };
  };

  it('first says what it is today, then what it was, each list with the state of its copy', async () => {
    const card = await onSeveral('2024-06-10', '2026-01-10');
    const text = cardText(t('en'), 'en', { card, note: null, today: TODAY });
    const told = [
      'The company is on the NACP list List 1.',
      'As of 10 June 2024 the company was on the NACP list List 0.',
      'The company was on the NACP list International Sponsors of War until the list was withdrawn.',
      'No verified findings',
    ].map((part) => text.indexOf(part));
    expect(told).not.toContain(-1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(text).toContain('which is out of date: the list may have changed since');
    expect(text).toContain('; this is how it stood then');
  });

  it('is summed up list by list', async () => {
    const card = await onSeveral('2024-06-10');
    expect(summaryText(t('uk'), 'uk', { result: card, today: TODAY })).toBe(
      'Китай · «Перелік 0»: була у переліку станом на 10 червня 2024 · ' +
        '«Міжнародні спонсори війни»: була у переліку',
    );
  });

  it('is summed up for a past date with the date told once', async () => {
    const card = await onSeveral('2024-06-10');
    const asOf = parseUncertainDate('2023-11');
    if (asOf === null) throw new Error('no date');
    const entries = card.entries.map((placed) => ({
      ...placed,
      then: standingThen(placed.entry, placed.source, asOf),
    }));
    const summary = summaryText(t('uk'), 'uk', { result: { ...card, entries }, today: TODAY });
    expect(summary).toMatch(/^Китай · станом на листопад 2023 · «Перелік 0»: [^:]*у переліку · «Міжнародні/);
    expect(summary.match(/станом на/gi)).toHaveLength(1);
  });

  it('says how many lists there was no room for, and keeps the findings', async () => {
    const card = await onSeveral(...Array.from({ length: 40 }, () => '2026-01-10'));
    const text = cardText(t('uk'), 'uk', { card, note: null, today: TODAY });
    expect(text).toMatch(/та ще \d+ перелік(?:и|ів)?: натисніть «Докладніше»\.\n\nПідтверджених знахідок/);
    expect(text.replace(/<[^>]*>/g, '').length).toBeLessThan(4096);
  });
});

describe('a card as of a past date', () => {
  const asOf = async (id: string, period: string, locale: Locale): Promise<string> => {
    const card = await (await starterDesk()).card(id, parseUncertainDate(period));
    if (card === null) throw new Error(id);
    return cardText(t(locale), locale, { card, note: null, today: TODAY });
  };

  it('says what the company was then, before what became of it', async () => {
    const text = await asOf('otp-bank', '2023-07', 'uk');
    expect(text).toContain('<b>Станом на липень 2023: у переліку</b>');
    expect(text.indexOf('Станом на липень')).toBeLessThan(text.indexOf('Компанію вилучено'));
    expect(await asOf('otp-bank', '2024-01', 'en')).toContain('As of January 2024: removed from the list');
    expect(await asOf('hikvision', '2025', 'en')).toContain('In 2025: the list had been withdrawn');
  });

  it('says every status of a period in which it changed', async () => {
    expect(await asOf('otp-bank', '2023-10', 'en')).toMatch(/then removed from the list/);
  });

  it('does not claim more than the dates allow', async () => {
    const text = await asOf('tms-tankers', '2022-07-10', 'en');
    expect(text).toContain('As of 10 July 2022: possibly not yet on the list; possibly on the list');
    expect(text).toContain('The exact days are not known.');
  });

  it('tells what may have been before or after in the order of time', async () => {
    expect(await asOf('tms-tankers', '2022-07/2022-12', 'uk')).toContain(
      'За період липень – грудень 2022: можливо, ще не у переліку, потім у переліку',
    );
    expect(await asOf('tms-tankers', '2022-03/2022-07', 'en')).toContain(
      'During March – July 2022: not yet on the list, then possibly on the list',
    );
  });
});

describe('other answers', () => {
  it('offers possible companies, each with one line', async () => {
    const { results } = await answerTo('tide');
    const model = { question: 'Tide <3', results, shown: results, preparing: [], today: TODAY };
    const text = choicesText(t('uk'), 'uk', model);
    expect(text).toMatch(/^Точного збігу для «<b>Tide &lt;3<\/b>» немає\. Можливо, Ви мали на увазі/);
    expect(text).toContain('<b>Procter &amp; Gamble</b>');
    expect(text).toContain('була у переліку');
    expect(text).toContain('«Tide» пов’язують');
  });

  it('says of each why it may be meant, where that cannot be seen', async () => {
    const choice = async (query: string): Promise<string> => {
      const { results } = await answerTo(query);
      return choicesText(t('uk'), 'uk', {
        question: query,
        results,
        shown: results,
        preparing: [],
        today: TODAY,
      });
    };
    expect(await choice('海康微视')).toMatch(
      /Hikvision.*\n.*\nЗбіг за назвою «海康威视», відрізняється один ієрогліф\./,
    );
    expect(await choice('Proctor and Gambell')).toContain('відрізняються 3 літери.');
    expect(await choice('Great Wall')).not.toContain('Збіг');
    expect(await choice('Great Wall')).not.toContain('Запит');
  });

  it('says what was searched, as of when, and that it clears nobody', async () => {
    const answer = await answerTo('No <Such> Co');
    const uk = notFoundText(t('uk'), 'uk', { answer, today: TODAY });
    expect(uk).toContain('Не знайдено: «No &lt;Such&gt; Co»');
    expect(uk).toContain('«Міжнародні спонсори війни», останній стан: перелік відкликано 20 березня 2024');
    const [source] = answer.searched;
    if (source === undefined) throw new Error('no list was searched');
    const older = { ...source, snapshot: { ...source.snapshot, takenOn: '2024-02-01' } };
    const before = notFoundText(t('uk'), 'uk', { answer: { ...answer, searched: [older] }, today: TODAY });
    expect(before).toContain('станом на 1 лютого 2024; перелік відкликано 20 березня 2024');
    expect(uk).toContain('не свідчить про доброчесність');
    expect(notFoundText(t('en'), 'en', { answer, today: TODAY })).toContain('does not clear a company');
  });

  it('says that an empty register was searched', () => {
    const text = notFoundText(t('en'), 'en', {
      answer: { query: 'Metro', asOf: null, results: [], searched: [], preparing: [] },
      today: TODAY,
    });
    expect(text).toContain('no list has been imported');
  });

  it('says which lists were not searched yet, beside what was found and what was not', async () => {
    const { searched, results } = await answerTo('tide');
    const model = { question: 'Tide', results, shown: results, preparing: searched, today: TODAY };
    expect(choicesText(t('uk'), 'uk', model)).toMatch(
      /Ще не шукали тут: [^]*• НАЗК «Міжнародні спонсори війни»$/,
    );
    const answer = { query: 'Metro', asOf: null, results: [], searched: [], preparing: searched };
    const none = notFoundText(t('en'), 'en', { answer, today: TODAY });
    expect(none).toContain('Not searched yet: these names are being made ready. Ask again in a minute.\n• ');
    expect(none).not.toContain('no list has been imported');
    expect(none).toContain('does not clear a company');
  });

  it('explains a refusal', () => {
    expect(refusedText(t('uk'), 'too-long')).toContain('200');
    expect(refusedText(t('en'), 'empty')).toContain('no letters');
  });

  it('labels a button in at most 40 characters', async () => {
    const { company } = await cardOf('cscec');
    expect(companyLabel(company)).toBe('China State Construction Engineering Co…');
    const [result] = (await answerTo('OTP')).results;
    expect(result && summaryText(t('uk'), 'uk', { result, today: TODAY })).toBe(
      'Угорщина · вилучено з переліку',
    );
  });
});

describe('dates known only roughly', () => {
  it.each([
    ['2023-04-13', '13 квітня 2023', '13 April 2023'],
    ['2023-03', 'березень 2023', 'March 2023'],
    ['2022-06/2022-08', 'літо 2022', 'summer 2022'],
    ['2022', '2022', '2022'],
    ['2022-12/2023-01', 'грудень 2022 – січень 2023', 'December 2022 – January 2023'],
    ['../2023-04-13', 'не пізніше 13 квітня 2023', 'no later than 13 April 2023'],
    ['2022~', '2022 (дату визначено приблизно)', '2022 (approximate)'],
  ])('%s', (text, uk, en) => {
    const date = parseUncertainDate(text);
    if (date === null) throw new Error(text);
    expect(uncertainDateText(t('uk'), 'uk', date)).toBe(uk);
    expect(uncertainDateText(t('en'), 'en', date)).toBe(en);
  });
});

function firstName(card: CompanyCard) {
  const [name] = card.company.names;
  if (name === undefined) throw new Error('no name');
  return name;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
