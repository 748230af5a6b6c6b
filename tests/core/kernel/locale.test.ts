import { expect, it } from 'vitest';
import { localeFor } from '../../../src/core/kernel/locale.js';

it.each([
  ['uk', 'uk'],
  ['ru', 'uk'],
  ['uk-UA', 'uk'],
  ['RU-ru', 'uk'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['pl', 'en'],
  ['be', 'en'],
  ['rue', 'en'],
  ['', 'en'],
  [undefined, 'en'],
] as const)('somebody whose Telegram speaks %j is spoken to in %s', (language, locale) => {
  expect(localeFor(language)).toBe(locale);
});
