import type { Locale } from '../../src/core/kernel/locale.js';
import { loadTexts, type TextTree } from '../../src/i18n/load-texts.js';

/** One text as it stands in its file. */
export interface LocaleText {
  /** `namespace:path.to.text`, with the plural form's suffix if it has one. */
  readonly name: string;
  /** The name as the code says it: without the suffix. */
  readonly key: string;
  /** `one`, `few`, `many`, `other`, or null for a text without plural forms. */
  readonly form: string | null;
  readonly text: string;
}

const FORM = /_(zero|one|two|few|many|other)$/;

export function textsOf(locale: Locale): LocaleText[] {
  return Object.entries(loadTexts()[locale]).flatMap(([namespace, tree]) => flatten(tree, `${namespace}:`));
}

function flatten(tree: TextTree, prefix: string): LocaleText[] {
  return Object.entries(tree).flatMap(([name, node]) => {
    const path = `${prefix}${name}`;
    if (typeof node !== 'string') return flatten(node, `${path}.`);
    return [{ name: path, key: path.replace(FORM, ''), form: FORM.exec(path)?.[1] ?? null, text: node }];
  });
}

export function variablesIn(text: string): string[] {
  return [...text.matchAll(/\{\{([^}]*)\}\}/g)].map((match) => match[1] ?? '');
}

const TAG = /<(\/?)(b|i|code|a)( href="[^"<>]*")?>/g;

/** What is wrong with the markup of a text, or null. Telegram refuses a message with a fault in it. */
export function markupFault(text: string): string | null {
  const open: string[] = [];
  for (const [tag, slash, name = '', href] of text.matchAll(TAG)) {
    if ((name === 'a') !== (href !== undefined) && slash === '') return `${tag} is not as Telegram takes it`;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return `${tag} closes what was not open`;
  }
  if (open.length > 0) return `<${open.join('>, <')}> is not closed`;
  if (/[<>]/.test(text.replace(TAG, ''))) return 'a < or > that is no tag';
  return /&(?!(?:amp|lt|gt|quot);)/.test(text) ? 'an & that is not written &amp;' : null;
}
