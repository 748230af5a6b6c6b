import type { InlineKeyboardButton } from 'telegraf/types';
import type { CaseState } from '../../../core/cases/case.js';
import { FEW_LEFT, type Limits } from '../../../core/cases/limits.js';
import { filesLeft } from '../../../core/cases/quota.js';
import { REQUIRED, type Question, type Step } from '../../../core/cases/steps.js';
import type { Translate } from '../../../i18n/keys.js';
import { keptCount } from '../views/case-fields.js';
import { move, reporterButtons } from './buttons.js';
import { choiceRows } from './choices.js';

/** A message of the intake: HTML and the buttons under it. */
export interface StepView {
  readonly text: string;
  readonly buttons: readonly (readonly InlineKeyboardButton[])[];
}

type Draft = Pick<CaseState, 'ref' | 'evidence' | 'intake' | 'components'>;

/** Who speaks, and the limits they have to tell of. */
export interface Asker {
  readonly t: Translate;
  readonly app: { readonly limits: Limits };
}

/** What the reporter is asked at every step but the review, which is a menu. */
export function stepView(asker: Asker, draft: Draft, step: Exclude<Step, 'review'>, page = 0): StepView {
  const { t } = asker;
  const to = (name: Parameters<typeof move>[1], label: string): InlineKeyboardButton =>
    move(draft.ref, name, { label, step });
  switch (step) {
    case 'offer':
      return {
        text: `${t('intake:offer', { count: keptCount(draft) })}${roomText(t, draft, asker.app.limits)}`,
        buttons: [[to('proceed', t('intake:startReport'))], [to('later', t('intake:notNow'))]],
      };
    case 'safety':
      return {
        text: t('intake:safety'),
        buttons: [[to('proceed', t('intake:understood'))], [to('ask-cancel', t('intake:cancel'))]],
      };
    case 'photos':
      return photosView(asker, draft);
    default:
      return {
        text: t(`intake:ask.${step}`),
        buttons: [
          ...choiceRows(t, { buttons: reporterButtons(draft.ref, step), question: step, page }),
          ways(t, draft.intake, { to, step }),
        ],
      };
  }
}

/** Photos of a component that was added to others. */
function componentPhotos(t: Translate, { evidence, intake }: Draft, number: number): string {
  const count = evidence.filter(({ component }) => component === intake.component).length;
  return count === 0
    ? t('intake:componentPhotos', { number })
    : t('intake:componentReceived', { number, count });
}

interface From {
  readonly to: (name: Parameters<typeof move>[1], label: string) => InlineKeyboardButton;
  readonly step: Question;
}

/** How to leave a question without answering it. */
function ways(t: Translate, { reviewed, walking }: CaseState['intake'], { to, step }: From) {
  const corrected = reviewed && walking === undefined;
  const skip = to('skip', t(corrected ? 'intake:leaveEmpty' : 'intake:skip'));
  const out = walking === undefined ? to('ask-cancel', t('intake:cancel')) : to('finish', t('intake:finish'));
  return [to('back', t('intake:back')), ...(REQUIRED.has(step) ? [] : [skip]), out];
}

/** The photo step: an invitation while there is nothing, then how many files came in. */
export function photosView({ t, app: { limits } }: Asker, draft: Draft): StepView {
  const count = keptCount(draft);
  const cancel = move(draft.ref, 'ask-cancel', { label: t('intake:cancel'), step: 'photos' });
  if (count === 0) return { text: t('intake:photos', { limit: limits.filesPerCase }), buttons: [[cancel]] };
  const done = move(draft.ref, 'proceed', { label: t('intake:done'), step: 'photos' });
  const number = draft.components.findIndex(({ id }) => id === draft.intake.component) + 1;
  const room = roomText(t, draft, limits);
  if (number <= 1) return { text: `${t('intake:received', { count })}${room}`, buttons: [[done, cancel]] };
  const back = move(draft.ref, 'finish', { label: t('intake:finish'), step: 'photos' });
  return { text: `${componentPhotos(t, draft, number)}${room}`, buttons: [[done, back]] };
}

/** How many more files the report takes, as a line of its own, once there are few. */
export function roomText(t: Translate, report: Pick<CaseState, 'evidence'>, limits: Limits): string {
  const count = filesLeft(report, limits);
  if (count > FEW_LEFT) return '';
  return `\n${count > 0 ? t('intake:roomLeft', { count }) : t('intake:full')}`;
}
