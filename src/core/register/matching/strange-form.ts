import type { ListedName } from './name-index.js';
import type { ScoreRequest } from './score-request.js';
import { tellingWords, type Word } from './words.js';

const STRANGE_FORM_FACTOR = 0.78;

/**
 * "Metro Inc." is not METRO AG: behind an everyday name a legal form that no name of the company has speaks of
 * somebody else. Forms in Cyrillic do not: every company's branch here has one.
 */
export function strangeForm(
  name: ListedName,
  { asked, known }: Pick<ScoreRequest, 'asked' | 'known'>,
): number {
  const telling = tellingWords(name.words);
  if (telling.length !== 1 || telling[0]?.kind !== 'everyday') return 1;
  const forms = asked.filter(isLatinForm).map(({ text }) => formOf(text));
  if (forms.length === 0) return 1;
  const own = new Set([...known].flatMap(([text, kind]) => (kind === 'legal' ? [formOf(text)] : [])));
  return own.size === 0 || forms.some((form) => own.has(form)) ? 1 : STRANGE_FORM_FACTOR;
}

export function isLatinForm({ kind, script }: Word): boolean {
  return kind === 'legal' && script === 'latin';
}

/** Forms that one company and its branches at home go by: who is an Inc. may have an LLC, but hardly a GmbH. */
const FORMS_AT_HOME = [
  'inc incorporated corp corporation llc co',
  'ltd limited plc llp',
  'ag aktiengesellschaft gmbh kg kgaa se',
  'sa sas sarl sca nv bv',
  'spa srl',
  'ab as oy oyj aps',
].flatMap((forms, home) => forms.split(' ').map((form) => [form, home] as const));
const HOME_OF_FORM: ReadonlyMap<string, number> = new Map(FORMS_AT_HOME);

function formOf(word: string): number | string {
  return HOME_OF_FORM.get(word) ?? word;
}
