import type { CaseState, Component } from '../../../core/cases/case.js';
import { fieldOf } from '../../../core/cases/fields.js';
import { MAX_WORDS } from '../../../core/cases/limits.js';
import { DETAIL_GROUPS } from '../../../core/cases/steps.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { shorten } from './card-company.js';
import { seenLength } from './card-fit.js';
import { componentAnswerText, line, manufacturerName, type Speech } from './case-fields.js';

/** What a component is, as plain text; the marking of one whose kind nobody named. */
export function componentName(t: Translate, component: Component): string {
  const { type } = component;
  if (type?.value.kind === 'known') return t(`taxonomy:component.${type.value.code}`);
  if (type?.value.kind === 'other') return type.value.words;
  return component.marking?.value.kind === 'text' ? component.marking.value.text : t('case:unknown');
}

/**
 * The components of a draft that has several, as its reporter sees them, as HTML, with all that was said of each. Where
 * that does not fit, the longest words are shortened, all alike: each stands whole under its own question.
 *
 * @param room characters that may be seen
 */
export function componentLines(speech: Speech, state: CaseState, room: number): string[] {
  const fits = (lines: readonly string[]): boolean => seenLength(lines.join('\n')) <= room;
  const shares = SHARES.map((share) => ownLines(speech, state, share));
  return shares.find(fits) ?? ownLines(speech, state, 0);
}

/** The components on the first screen of a moderator, one a line; each has a screen of its own. */
export function briefLines(t: Translate, state: CaseState): string[] {
  return state.components.map((component, index) => {
    const { marking, company } = component;
    const said = [
      escapeHtml(shorten(componentName(t, component), BRIEF)),
      ...(marking?.value.kind === 'text' ? [code(marking.value.text, BRIEF)] : []),
      filesOf(t, state, component),
      ...(company === null
        ? []
        : [t('case:componentCompany', { company: escapeHtml(shorten(company.value.name, BRIEF)) })]),
    ];
    return line(t('case:componentNumber', { number: index + 1 }), said.join(' · '));
  });
}

/** Characters of a value on a line that many share. */
const BRIEF = 24;

/** From whole to so short that ten components fit, if just. */
const SHARES = [MAX_WORDS.marking, 100, 40, 20] as const;

/** @param share characters of one value; 0 leaves out all but the names */
function ownLines(speech: Speech, state: CaseState, share: number): string[] {
  const { t } = speech;
  return state.components.map((component, index) => {
    const { marking, manufacturer } = component;
    const maker = manufacturerName(manufacturer?.value ?? null);
    const details = share === 0 ? [] : detailsOf(speech, state, { component, share });
    const most = Math.max(share, BRIEF);
    const said = [
      escapeHtml(shorten(componentName(t, component), most)),
      ...(marking?.value.kind === 'text' ? [code(marking.value.text, most)] : []),
      ...(marking && marking.value.kind !== 'text' ? [t(`case:${marking.value.kind}`)] : []),
      ...(maker === null ? [] : [escapeHtml(shorten(maker, most))]),
      filesOf(t, state, component),
      ...details,
    ];
    return line(t('case:componentNumber', { number: index + 1 }), said.join(' · '));
  });
}

/** What the reporter said besides, each with its name. */
function detailsOf(
  speech: Speech,
  state: CaseState,
  { component, share }: { readonly component: Component; readonly share: number },
): string[] {
  const { t } = speech;
  return DETAIL_GROUPS.part.flatMap((question) => {
    if (fieldOf(state, question, component)?.basis === 'machine') return [];
    const value = componentAnswerText(speech, state, { question, component });
    if (value === null) return [];
    const name = t(`case:field.${question}`);
    return [seenLength(value) > share ? name : `${name}: ${value}`];
  });
}

/** On one line, whatever it is on the part: it stands among other values here. */
function code(text: string, most: number): string {
  return `<code>${escapeHtml(shorten(text.replace(/\s+/g, ' '), most))}</code>`;
}

/** Which files show a component. */
export function filesOf(t: Translate, { evidence }: CaseState, { id }: Component): string {
  const numbers = evidence.flatMap(({ component }, index) => (component === id ? [index + 1] : []));
  return numbers.length === 0
    ? t('case:noFilesOf')
    : t('case:filesOf', { count: numbers.length, numbers: numbers.join(', ') });
}
