import type { CaseState } from '../../../core/cases/case.js';
import {
  DETAIL_GROUPS,
  isAboutComponent,
  isRare,
  QUESTIONS,
  type Question,
} from '../../../core/cases/steps.js';
import { fieldOf } from '../../../core/cases/fields.js';
import { escapeHtml } from '../html.js';
import { seenLength } from '../views/card-fit.js';
import { line, rolesText, filesText, type Speech } from '../views/case-fields.js';
import { fieldLine } from '../views/field-line.js';

/** A screen of a case: what happened, what is known of the object's way, or one component, counted from 0. */
export type CasePage = 'overview' | 'custody' | number;

/** Characters of fields on one screen: what machines read, captions and remarks want room besides. */
const ROOM = 2800;

/**
 * The screens of a case. One where all fits; else several components have one each, and what does not fit on the first
 * has one of its own, so that nothing that was said is ever cut.
 */
export function pagesOf(speech: Speech, state: CaseState): readonly CasePage[] {
  const several = state.components.length > 1;
  const lengthOf = (lines: readonly string[]): number => seenLength(lines.join('\n'));
  const incident = lengthOf(incidentLines(speech, state));
  const custody = lengthOf(custodyLines(speech, state));
  const component = several ? 0 : lengthOf(componentLines(speech, state, 0));
  const apart = incident + custody > ROOM;
  const components = several || (component > 0 && incident + (apart ? 0 : custody) + component > ROOM);
  return [
    'overview',
    ...(apart ? (['custody'] as const) : []),
    ...(components ? state.components.keys() : []),
  ];
}

/** What happened: the files, and all that was said of the incident. */
export function incidentLines(speech: Speech, state: CaseState): readonly string[] {
  const { t } = speech;
  const campaign =
    state.campaign === null ? [] : [line(t('case:field.campaign'), escapeHtml(state.campaign.value))];
  const roles = rolesText(t, state);
  return [
    line(t('case:field.photos'), filesText(t, state)),
    ...(roles === null ? [] : [line(t('case:field.roles'), roles)]),
    ...linesOf(speech, state, { questions: OF_INCIDENT }),
    ...campaign,
  ];
}

/** How the reporter knows, and what became of the object. */
export function custodyLines(speech: Speech, state: CaseState): readonly string[] {
  return linesOf(speech, state, { questions: DETAIL_GROUPS.custody });
}

/** All that was said of one component. */
export function componentLines(speech: Speech, state: CaseState, at: number): readonly string[] {
  const component = state.components[at];
  const isRead = (question: Question): boolean => fieldOf(state, question, component)?.basis === 'machine';
  const questions = QUESTIONS.filter(isAboutComponent);
  return linesOf(speech, state, {
    questions: questions.filter((question) => !(TOLD_IN_FULL.has(question) && isRead(question))),
    at,
  });
}

/** What of these a machine read is told below with all it means: `marking-view.ts`. */
const TOLD_IN_FULL: ReadonlySet<Question> = new Set<Question>(['part-number', 'date-code']);

const OF_CUSTODY: ReadonlySet<Question> = new Set<Question>(DETAIL_GROUPS.custody);
const OF_INCIDENT = QUESTIONS.filter((question) => !isAboutComponent(question) && !OF_CUSTODY.has(question));

/** Of the rare ones only what was said: asking for what is missing has a screen of its own. */
function linesOf(
  speech: Speech,
  state: CaseState,
  { questions, at = 0 }: { readonly questions: readonly Question[]; readonly at?: number },
): readonly string[] {
  const component = state.components[at];
  return questions.flatMap((question) => {
    const said = fieldLine(speech, state, { question, component });
    if (said !== null) return [said];
    return isRare(question) ? [] : [line(speech.t(`case:field.${question}`), speech.t('case:notGiven'))];
  });
}
