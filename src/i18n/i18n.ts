import { createInstance, type FormatterModule, type i18n as Engine } from 'i18next';

import { LOCALES, type Locale } from '../core/kernel/locale.js';
import { formatFor } from './format.js';
import type { Params, Translate } from './keys.js';
import { loadTexts, type Namespaces } from './load-texts.js';
import { taxonomyTexts } from './taxonomy-texts.js';

/** A text, or a variable inside one, that is not there. */
export interface MissingText {
  readonly locale: Locale;
  readonly key: string;
  /** The variable that was not given; absent when the text itself is missing. */
  readonly variable?: string;
}

export interface I18n {
  /** The texts of one language. The same function every time, so it may be compared and kept. */
  t(locale: Locale): Translate;
}

export interface I18nOptions {
  /** By default the texts that ship with the program, read from disk once. */
  readonly texts?: Record<Locale, Namespaces>;
  /**
   * Told of a missing text. By default it throws, which is right for tests. A running bot should log instead:
   * the person then reads the text of the other language, which beats no answer.
   */
  readonly onMissing?: (missing: MissingText) => void;
}

export function createI18n(options: I18nOptions = {}): I18n {
  const engine = startEngine(withTaxonomy(options.texts ?? loadTexts()));
  const onMissing = options.onMissing ?? fail;
  const entries = LOCALES.map((locale) => [locale, translator({ engine, locale, onMissing })] as const);
  const translators = Object.fromEntries(entries) as Record<Locale, Translate>;
  return { t: (locale) => translators[locale] };
}

function withTaxonomy(texts: Record<Locale, Namespaces>): Record<Locale, Namespaces> {
  const entries = LOCALES.map((locale): [Locale, Namespaces] => [
    locale,
    { ...texts[locale], taxonomy: taxonomyTexts(locale) },
  ]);
  return Object.fromEntries(entries) as Record<Locale, Namespaces>;
}

function startEngine(texts: Record<Locale, Namespaces>): Engine {
  const engine = createInstance();
  void engine.use(numbersAsPeopleWriteThem).init({
    resources: texts,
    ns: [...new Set(LOCALES.flatMap((locale) => Object.keys(texts[locale])))],
    supportedLngs: [...LOCALES],
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  return engine;
}

const numbersAsPeopleWriteThem: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value: unknown, _format, language) {
    const locale = LOCALES.find((known) => known === language);
    return (
      typeof value === 'number' && locale !== undefined ? formatFor(locale).number(value) : value
    ) as string;
  },
};

interface Source {
  readonly engine: Engine;
  readonly locale: Locale;
  readonly onMissing: (missing: MissingText) => void;
}

function translator(source: Source): Translate {
  return (key, ...[params]) => {
    const found = say(source, key, params);
    if (found !== null) return found;
    source.onMissing({ locale: source.locale, key });
    for (const locale of LOCALES) {
      const borrowed = say({ ...source, locale }, key, params);
      if (borrowed !== null) return borrowed;
    }
    return key;
  };
}

/** `replace` keeps our variables apart from the engine's options, and `nest: false` keeps `$t(…)` in user text inert. */
function say(source: Source, key: string, params: Params = {}): string | null {
  const { engine, locale, onMissing } = source;
  const count = typeof params['count'] === 'number' ? { count: params['count'] } : {};
  if (!engine.exists(key, { lng: locale, ...count })) return null;
  return engine.t(key, {
    lng: locale,
    ...count,
    replace: params,
    nest: false,
    missingInterpolationHandler: (_text: string, match: RegExpExecArray) => {
      onMissing({ locale, key, variable: match[1] ?? '' });
      return '';
    },
  });
}

function fail({ locale, key, variable }: MissingText): never {
  const what = variable === undefined ? 'There is no text' : `No value was given for {{${variable}}} of`;
  throw new Error(`${what} "${key}" in "${locale}".`);
}
