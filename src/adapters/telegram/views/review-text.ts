import type { CaseState } from '../../../core/cases/case.js';
import { isAboutComponent, isOnShortPath, QUESTIONS } from '../../../core/cases/steps.js';
import { escapeHtml } from '../html.js';
import { answerText, filesText, line, type Speech } from './case-fields.js';
import { componentLines } from './component-text.js';

/** All that a reporter said, field by field, as HTML. What was left out says so. */
export function reportText(speech: Speech, state: CaseState): string {
  return fieldLines(speech, state, { forModerator: true });
}

/** What its reporter reads of it: of the details only those they gave, so that it stays short. */
export function ownReportText(speech: Speech, state: CaseState): string {
  return fieldLines(speech, state, { forModerator: false });
}

function fieldLines(
  speech: Speech,
  state: CaseState,
  { forModerator }: { readonly forModerator: boolean },
): string {
  const { t } = speech;
  const several = state.components.length > 1;
  const answers = QUESTIONS.flatMap((question) => {
    if (several && isAboutComponent(question)) return [];
    const answer = answerText(speech, state, question);
    if (answer === null && !forModerator && !isOnShortPath(question)) return [];
    return [line(t(`case:field.${question}`), answer ?? t('case:notGiven'))];
  });
  const campaign =
    state.campaign === null ? [] : [line(t('case:field.campaign'), escapeHtml(state.campaign.value))];
  return [
    line(t('case:field.photos'), filesText(t, state)),
    ...(several ? componentLines(t, state, { forModerator }) : []),
    ...answers,
    ...campaign,
  ].join('\n');
}

/** The screen before sending: everything that was understood. */
export function reviewText(speech: Speech, state: CaseState): string {
  return `${speech.t('intake:review')}\n\n${ownReportText(speech, state)}`;
}
