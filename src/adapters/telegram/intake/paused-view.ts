import type { CaseState } from '../../../core/cases/case.js';
import type { Translate } from '../../../i18n/keys.js';
import { move } from './buttons.js';
import type { StepView } from './step-view.js';

/** "Your draft waits": go on with it, or delete it and start anew. */
export function pausedView(t: Translate, draft: Pick<CaseState, 'ref' | 'intake'>): StepView {
  const { step } = draft.intake;
  return {
    text: t('intake:draftWaits', { ref: draft.ref }),
    buttons: [
      [move(draft.ref, 'resume', { label: t('intake:resume'), step })],
      [move(draft.ref, 'start-over', { label: t('intake:startOver'), step })],
    ],
  };
}

/** Asked before a draft is given up. */
export function cancelView(t: Translate, draft: Pick<CaseState, 'ref' | 'intake'>): StepView {
  const { step } = draft.intake;
  return {
    text: t('intake:withdrawAsk'),
    buttons: [
      [move(draft.ref, 'withdraw', { label: t('intake:withdraw'), step })],
      [move(draft.ref, 'later', { label: t('intake:keep'), step })],
    ],
  };
}
