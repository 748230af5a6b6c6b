import { describe, expect, expectTypeOf, it } from 'vitest';

import { createI18n, type MissingText } from '../../../src/i18n/i18n.js';
import type { CountedKeyOf, KeyOf } from '../../../src/i18n/keys.js';
import type { Namespaces } from '../../../src/i18n/load-texts.js';

const uk: Namespaces = {
  sample: {
    files_one: '{{count}} файл',
    files_few: '{{count}} файли',
    files_many: '{{count}} файлів',
    files_other: '{{count}} файлу',
    greeting: 'Вітаємо, {{name}}',
    deep: { down: 'Глибоко' },
    total: 'Усього {{total}}',
  },
};
const en: Namespaces = {
  sample: {
    files_one: '{{count}} file',
    files_other: '{{count}} files',
    greeting: 'Hello, {{name}}',
    deep: { down: 'Deep' },
    total: '{{total}} in all',
    onlyEnglish: 'Only here',
  },
};

/** These texts are made up, so their keys are not among the typed ones. */
type AnyKey = (key: string, params?: Record<string, string | number>) => string;

function speak(locale: 'uk' | 'en', onMissing?: (missing: MissingText) => void): AnyKey {
  const i18n = createI18n({ texts: { uk, en }, ...(onMissing && { onMissing }) });
  return i18n.t(locale) as unknown as AnyKey;
}

interface SampleTexts {
  sample: { files_one: string; files_other: string; deep: { down: string; parts_one: string } };
  other: { unknown: string };
}

describe('texts in two languages', () => {
  it('a text is said in the language asked for', () => {
    expect(speak('uk')('sample:deep.down')).toBe('Глибоко');
    expect(speak('en')('sample:deep.down')).toBe('Deep');
  });

  it.each([
    [1, '1 файл'],
    [2, '2 файли'],
    [5, '5 файлів'],
    [11, '11 файлів'],
    [21, '21 файл'],
    [0, '0 файлів'],
  ])('%i takes its own Ukrainian plural form', (count, text) => {
    expect(speak('uk')('sample:files', { count })).toBe(text);
  });

  it('English tells one from many', () => {
    expect(speak('en')('sample:files', { count: 1 })).toBe('1 file');
    expect(speak('en')('sample:files', { count: 2 })).toBe('2 files');
  });

  it('numbers are grouped as the language does it', () => {
    expect(speak('uk')('sample:total', { total: 12345 })).toBe('Усього 12\u00a0345');
    expect(speak('en')('sample:total', { total: 12345 })).toBe('12,345 in all');
  });

  it('what a person wrote is never read as a template', () => {
    const hostile = '{{name}} $t(sample:deep.down) <b>&';
    expect(speak('en')('sample:greeting', { name: hostile })).toBe(`Hello, ${hostile}`);
  });

  it('a variable may have any name, also one that the engine uses itself', () => {
    const named: Namespaces = { sample: { text: '{{lng}} {{context}} {{ns}}' } };
    const i18n = createI18n({ texts: { uk: named, en: named } });
    const t = i18n.t('uk') as unknown as AnyKey;
    expect(t('sample:text', { lng: 'x', context: 'y', ns: 'z' })).toBe('x y z');
  });

  it('a missing text fails a test and names key and language', () => {
    expect(() => speak('uk')('sample:onlyEnglish')).toThrow('"sample:onlyEnglish" in "uk"');
  });

  it('a missing variable fails a test and names it', () => {
    expect(() => speak('en')('sample:greeting')).toThrow('{{name}} of "sample:greeting" in "en"');
  });

  it('a running bot borrows a missing text from the other language and reports it', () => {
    const missing: MissingText[] = [];
    const t = speak('uk', (text) => missing.push(text));
    expect(t('sample:onlyEnglish')).toBe('Only here');
    expect(t('sample:nowhere')).toBe('sample:nowhere');
    expect(missing).toEqual([
      { locale: 'uk', key: 'sample:onlyEnglish' },
      { locale: 'uk', key: 'sample:nowhere' },
    ]);
  });

  it('keys are typed: plural forms are one key, and it asks for a count', () => {
    expectTypeOf<KeyOf<SampleTexts>>().toEqualTypeOf<
      'sample:files' | 'sample:deep.down' | 'sample:deep.parts' | 'other:unknown'
    >();
    expectTypeOf<CountedKeyOf<SampleTexts>>().toEqualTypeOf<'sample:files' | 'sample:deep.parts'>();
  });

  it('the texts that ship with the program load', () => {
    const i18n = createI18n();
    expect(i18n.t('uk')).toBe(i18n.t('uk'));
    expect(i18n.t('uk')).not.toBe(i18n.t('en'));
  });
});
