import type { CaseState } from '../../../core/cases/case.js';
import type { BotContext } from '../context.js';

/** What is waited for at the step where the draft stands. */
export function hint({ t }: Pick<BotContext, 't'>, { intake: { step }, evidence }: CaseState): string {
  switch (step) {
    case 'photos':
      return t(evidence.length > 0 ? 'intake:hint.photosReady' : 'intake:hint.photos');
    case 'offer':
    case 'safety':
      return t('intake:hint.safety');
    case 'state':
    case 'consent':
    case 'may-ask':
      return t('intake:hint.buttons');
    case 'review':
    case 'place':
      return t(`intake:hint.${step}`);
    default:
      return t('intake:hint.words');
  }
}
