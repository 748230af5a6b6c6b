import type { CaseState, Component } from '../../../core/cases/case.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { shorten } from './card-company.js';
import { line, manufacturerName } from './case-fields.js';

/** Characters for all components of a case together, where there are several: they share a message with much else. */
const ROOM = 1200;

/** What a component is, as plain text; the marking of one whose kind nobody named. */
export function componentName(t: Translate, component: Component): string {
  const { type } = component;
  if (type?.value.kind === 'known') return t(`taxonomy:component.${type.value.code}`);
  if (type?.value.kind === 'other') return type.value.words;
  return component.marking?.value.kind === 'text' ? component.marking.value.text : t('case:unknown');
}

/** The components of a case that has several, one a line, as HTML, with the files that show each. */
export function componentLines(
  t: Translate,
  state: CaseState,
  { forModerator }: { readonly forModerator: boolean },
): string[] {
  const share = Math.floor(ROOM / state.components.length / 3);
  return state.components.map((component, index) => {
    const { marking, manufacturer, company } = component;
    const maker = manufacturerName(manufacturer?.value ?? null);
    const picked = forModerator ? company?.value.name : undefined;
    const said = [
      escapeHtml(shorten(componentName(t, component), share)),
      ...(marking?.value.kind === 'text'
        ? [`<code>${escapeHtml(shorten(marking.value.text, share))}</code>`]
        : []),
      ...(marking && marking.value.kind !== 'text' ? [t(`case:${marking.value.kind}`)] : []),
      ...(maker === null ? [] : [escapeHtml(shorten(maker, share))]),
      filesOf(t, state, component),
      ...(picked === undefined ? [] : [t('case:componentCompany', { company: escapeHtml(picked) })]),
    ];
    return line(t('case:componentNumber', { number: index + 1 }), said.join(' · '));
  });
}

function filesOf(t: Translate, { evidence }: CaseState, { id }: Component): string {
  const numbers = evidence.flatMap(({ component }, index) => (component === id ? [index + 1] : []));
  return numbers.length === 0
    ? t('case:noFilesOf')
    : t('case:filesOf', { count: numbers.length, numbers: numbers.join(', ') });
}
