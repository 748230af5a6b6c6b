import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { LOCALES, type Locale } from '../core/kernel/locale.js';

/** One file of texts: nested objects with texts as leaves. */
export interface TextTree {
  readonly [name: string]: string | TextTree;
}

export type Namespaces = Readonly<Record<string, TextTree>>;

/** Beside `src/` in the repository, and beside the built `src/` in `dist/`: the build copies the texts there. */
const SHIPPED = fileURLToPath(new URL('../../locales/', import.meta.url));

/** Reads every `<locale>/<namespace>.json` at once. Throws, naming the file, when one is not valid JSON. */
export function loadTexts(directory = SHIPPED): Record<Locale, Namespaces> {
  const entries = LOCALES.map((locale) => [locale, loadLocale(`${directory}/${locale}`)] as const);
  return Object.fromEntries(entries) as Record<Locale, Namespaces>;
}

function loadLocale(directory: string): Namespaces {
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [file.slice(0, -'.json'.length), parse(`${directory}/${file}`)]),
  );
}

function parse(path: string): TextTree {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as TextTree;
  } catch (cause) {
    throw new Error(`The texts in ${path} could not be read. Check that it is valid JSON.`, { cause });
  }
}
