import type { InlineKeyboardButton } from 'telegraf/types';
import type { CaseState } from '../../../core/cases/case.js';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
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

/** Said when a draft is put aside, with the offer of a reminder: once, and only where nothing was said about it yet. */
export function keptView(t: Translate, draft: Pick<CaseState, 'ref' | 'intake'>, always: boolean): StepView {
  const { step, remind } = draft.intake;
  const offer = [move(draft.ref, 'remind', { label: t('intake:remindMe'), step })];
  return { text: t('intake:keptForLater'), buttons: remind === undefined && !always ? [offer] : [] };
}

/** A reminder that was asked for can be taken back. */
export function remindedView(t: Translate, { ref, intake }: Pick<CaseState, 'ref' | 'intake'>): StepView {
  const label = t('intake:doNotRemind');
  return {
    text: t('intake:willRemind'),
    buttons: [[move(ref, 'no-remind', { label, step: intake.step })]],
  };
}

/** Under the reminder of a draft: go on, or erase it. */
export function leftDraftButtons(t: Translate, ref: CaseRef): InlineKeyboardButton[] {
  // Going on goes to wherever the draft stands, whatever step the button names.
  const step = 'photos';
  return [
    move(ref, 'resume', { label: t('intake:resume'), step }),
    move(ref, 'ask-erase', { label: t('intake:eraseDraft'), step }),
  ];
}

/** Asked before a draft is erased for good. */
export function eraseDraftView(
  t: Translate,
  { ref, intake: { step } }: Pick<CaseState, 'ref' | 'intake'>,
): StepView {
  return {
    text: t('intake:eraseDraftAsk', { ref }),
    buttons: [
      [move(ref, 'erase', { label: t('intake:eraseDraft'), step })],
      [move(ref, 'later', { label: t('intake:keep'), step })],
    ],
  };
}
