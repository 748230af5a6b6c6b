import { LOCALES, type Locale } from '../../src/core/kernel/locale.js';
import { textsOf } from './locale-texts.js';

const TEXTS = new Map(
  LOCALES.flatMap((locale) => textsOf(locale).map(({ name, text }) => [`${locale} ${name}`, text] as const)),
);

/** A text without variables, as it stands in its file: the label of a button, say. */
export function textOf(locale: Locale, key: string): string {
  const text = TEXTS.get(`${locale} ${key}`);
  if (text === undefined) throw new Error(`there is no text ${key} in ${locale}`);
  return text;
}

/** What a message reads that says these texts one after another, in whatever plural form, with anything for variables. */
export function saying(locale: Locale, ...keys: readonly string[]): RegExp {
  return new RegExp(`^${keys.map((key) => pattern(locale, key)).join('\\s+')}`, 'u');
}

function pattern(locale: Locale, key: string): string {
  const forms = ['', '_one', '_few', '_many', '_other'].flatMap(
    (form) => TEXTS.get(`${locale} ${key}${form}`) ?? [],
  );
  if (forms.length === 0) throw new Error(`there is no text ${key} in ${locale}`);
  return `(?:${forms.map(toPattern).join('|')})`;
}

function toPattern(text: string): string {
  const shown = text
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '',
    );
  return shown
    .split(/\{\{\w+\}\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\n/g, '\\n'))
    .join('[^]*?');
}
