import type { CaseState } from '../../../core/cases/case.js';
import { isAnswered } from '../../../core/cases/is-answered.js';
import { isAboutComponent, isOnShortPath, QUESTIONS } from '../../../core/cases/steps.js';
import { escapeHtml } from '../html.js';
import { LONGEST_MESSAGE, seenLength } from './card-fit.js';
import { answerText, filesText, line, rolesText, type Speech } from './case-fields.js';
import { componentLines } from './component-text.js';

/** Characters of the review besides its fields: the title, the advice about photos. */
const AROUND = 700;

/** All that a reporter said, as HTML; of the details only those they gave, so that it stays short. */
export function ownReportText(speech: Speech, state: CaseState): string {
  const { t } = speech;
  const several = state.components.length > 1;
  const answers = QUESTIONS.flatMap((question) => {
    if (several && isAboutComponent(question)) return [];
    const answer = isAnswered(state, question) ? answerText(speech, state, question) : null;
    if (answer === null && !isOnShortPath(question)) return [];
    return [line(t(`case:field.${question}`), answer ?? t('case:notGiven'))];
  });
  const campaign =
    state.campaign === null ? [] : [line(t('case:field.campaign'), escapeHtml(state.campaign.value))];
  const roles = rolesText(t, state);
  const files = [
    line(t('case:field.photos'), filesText(t, state)),
    ...(roles === null ? [] : [line(t('case:field.roles'), roles)]),
  ];
  const others = [...files, ...answers, ...campaign];
  const room = LONGEST_MESSAGE - AROUND - seenLength(others.join('\n'));
  const components = several ? componentLines(speech, state, room) : [];
  return [...files, ...components, ...answers, ...campaign].join('\n');
}

/** The screen before sending: everything that was understood. */
export function reviewText(speech: Speech, state: CaseState): string {
  return `${speech.t('intake:review')}\n\n${ownReportText(speech, state)}`;
}
