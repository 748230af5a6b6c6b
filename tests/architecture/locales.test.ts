import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { FILE_REFUSALS, REJECT_REASONS } from '../../src/core/cases/case.js';
import { REFUSAL_CODES } from '../../src/core/cases/refusal.js';
import { OBJECT_STATES } from '../../src/core/cases/object-state.js';
import { STATUSES } from '../../src/core/cases/status.js';
import { QUESTIONS } from '../../src/core/cases/steps.js';
import { CONSENTS } from '../../src/core/cases/taxonomy.js';
import { LOCALES, type Locale } from '../../src/core/kernel/locale.js';
import { loadTexts } from '../../src/i18n/load-texts.js';
import { markupFault, textsOf, variablesIn, type LocaleText } from '../support/locale-texts.js';
import { usedKeys } from '../support/used-keys.js';

const texts = { uk: textsOf('uk'), en: textsOf('en') };
const keys = (locale: Locale): Set<string> => new Set(texts[locale].map(({ key }) => key));

/** Names of the texts that `isWrong`, in the form `uk case:status.draft: the text`, so that a failure shows them. */
function wrong(locale: Locale, isWrong: (text: LocaleText) => boolean): string[] {
  return texts[locale].filter(isWrong).map(({ name, text }) => `${locale} ${name}: ${text}`);
}

function minus(some: Iterable<string>, others: Set<string>): string[] {
  return [...some].filter((item) => !others.has(item)).sort();
}

describe('both languages say everything', () => {
  it('each has every text of the other', () => {
    expect({
      missingInUkrainian: minus(keys('en'), keys('uk')),
      missingInEnglish: minus(keys('uk'), keys('en')),
    }).toEqual({ missingInUkrainian: [], missingInEnglish: [] });
  });

  it('a text has the same variables in both', () => {
    const variables = (locale: Locale, wanted: string): string[] =>
      [
        ...new Set(
          texts[locale].filter(({ key }) => key === wanted).flatMap(({ text }) => variablesIn(text)),
        ),
      ].sort();
    const different = [...keys('en')].filter(
      (key) => variables('en', key).join() !== variables('uk', key).join(),
    );
    expect(different).toEqual([]);
  });

  it.each([
    ['uk', ['few', 'many', 'one', 'other']],
    ['en', ['one', 'other']],
  ] as const)('%s has exactly its own plural forms', (locale, forms) => {
    const counted = new Set([...texts.uk, ...texts.en].filter(({ form }) => form).map(({ key }) => key));
    const incomplete = [...counted].filter((counting) => {
      const found = texts[locale].filter(({ key }) => key === counting).map(({ form }) => form ?? 'none');
      return found.sort().join() !== forms.join();
    });
    expect(incomplete).toEqual([]);
  });

  it('a text that counts says the number in every plural form, or in none', () => {
    const counted = [...texts.uk, ...texts.en].filter(({ form }) => form !== null);
    const says = ({ text }: LocaleText): boolean => variablesIn(text).includes('count');
    const uneven = counted.filter((one) =>
      counted.some((two) => two.key === one.key && says(one) !== says(two)),
    );
    expect(uneven.map(({ name }) => name)).toEqual([]);
  });

  it('every file of texts has its type', () => {
    const typed = readFileSync(new URL('../../src/i18n/texts.ts', import.meta.url), 'utf8');
    const names = [...typed.matchAll(/^ {2}(\w+): typeof /gm)].map((match) => match[1]);
    for (const locale of LOCALES) expect(Object.keys(loadTexts()[locale]).sort()).toEqual(names.sort());
  });
});

describe('texts and code agree', () => {
  it('no text lies unused', () => {
    const isUsed = usedKeys(Object.keys(loadTexts().en));
    expect([...keys('en')].filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['case:status.', STATUSES],
    ['case:consent.', CONSENTS],
    ['intake:consent.', CONSENTS],
    ['case:reject.', REJECT_REASONS],
    ['errors:refusal.', REFUSAL_CODES],
    ['errors:file.', FILE_REFUSALS],
    ['intake:ask.', QUESTIONS],
    ['case:state.', OBJECT_STATES],
    ['intake:state.', OBJECT_STATES],
  ])('%s… has a text for every code of core, and for no other', (prefix, codes) => {
    for (const locale of LOCALES) {
      const named = [...keys(locale)]
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length));
      expect(named.sort()).toEqual([...codes].sort());
    }
  });

  it('every question has a name on the review screen', () => {
    for (const locale of LOCALES) {
      expect(
        minus(
          QUESTIONS.map((question) => `case:field.${question}`),
          keys(locale),
        ),
      ).toEqual([]);
    }
  });

  it('what Telegram shows of the bot is not longer than it takes', () => {
    // https://core.telegram.org/bots/api#setmydescription, #setmyshortdescription, #botcommand
    const limits: readonly [RegExp, number][] = [
      [/^common:about\.description$/, 512],
      [/^common:about\.short$/, 120],
      [/^common:commands\./, 256],
    ];
    for (const locale of LOCALES) {
      for (const [name, most] of limits) {
        expect(texts[locale].filter((text) => name.test(text.key))).not.toEqual([]);
        expect(wrong(locale, (text) => name.test(text.key) && text.text.length > most)).toEqual([]);
      }
    }
  });
});

describe.each(LOCALES)('every text in %s is well set', (locale) => {
  it.each<[string, RegExp]>([
    ['is empty', /^\s*$/],
    ['has space at an end', /^\s|\s$/],
    ['has two spaces in a row', / {2}| \n|\n /],
    ['shouts', /!/],
    ['asks to wait', /please wait|зачекайте|почекайте/i],
    ['has three points for an ellipsis', /\.\.\./],
    ['has a hyphen for a dash', / - /],
    ['has a straight quote or apostrophe', /['"`]/],
    ['has a variable that is not a plain name', /\{\{(?!\w+\}\})|\{(?!\{)(?<!\{\{)/],
    ['refers to another text', /\$t\(/],
  ])('none %s', (_, fault) => {
    const plain = (text: string): string => text.replace(/(?<=<a href=)"[^"]*"/g, '');
    expect(wrong(locale, ({ text }) => fault.test(plain(text)))).toEqual([]);
  });

  it('its markup is what Telegram takes', () => {
    expect(wrong(locale, ({ text }) => markupFault(text) !== null)).toEqual([]);
  });
});

describe('every Ukrainian text is Ukrainian', () => {
  const plain = (text: string): string => text.replace(/\{\{\w+\}\}|<[^>]*>/g, ' ');

  it.each<[string, RegExp]>([
    ['has a quote of another language', /[“”„‘]/],
    [
      'has an apostrophe between Cyrillic letters that is not ’',
      /\p{Script=Cyrillic}['ʼ`´]\p{Script=Cyrillic}/u,
    ],
    ['has a letter that Ukrainian does not have', /[ыэъё]/i],
    ['has a Latin letter inside a Cyrillic word', /\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu],
    ['addresses the reader with a small letter', /(?<!\p{L})(?:ви|вас|вам|вами|ваш\p{L}*)(?!\p{L})/u],
    ['has a calque', /слідуюч|приймати участь|на протязі|відноситься до|співпада/i],
  ])('none %s', (_, fault) => {
    expect(wrong('uk', ({ text }) => fault.test(plain(text)))).toEqual([]);
  });
});

describe('every English text is English', () => {
  it.each<[string, RegExp]>([
    ['has a quote of another language', /[«»„]/],
    [
      'has an American spelling',
      /\b(?:recogni|organi|authori|summari|categori)z|analyz|color|\bcenter|\bgray\b/i,
    ],
    ['promises with a contraction', /’(?:ll|re|ve|d)\b|n’t\b/],
  ])('none %s', (_, fault) => {
    expect(wrong('en', ({ text }) => fault.test(text))).toEqual([]);
  });
});

describe('the checks of markup see what Telegram would refuse', () => {
  it.each([
    '<b>a',
    'a</b>',
    '<b><i>a</b></i>',
    '<u>a</u>',
    'a < b',
    'a & b',
    '<a>b</a>',
    '<b href="x">b</b>',
  ])('%s', (text) => {
    expect(markupFault(text)).not.toBeNull();
  });

  it.each(['a', '<b>a</b> <code>b</code>', '<a href="https://x">b &amp; c</a>'])('%s is taken', (text) => {
    expect(markupFault(text)).toBeNull();
  });
});
