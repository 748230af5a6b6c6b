import type { Advice } from '../../../core/evidence/coach.js';
import type { Translate } from '../../../i18n/keys.js';

/** A piece of advice about the photos of a report, as HTML. */
export function coachText(t: Translate, advice: Advice): string {
  switch (advice.kind) {
    case 'blurred':
    case 'dark':
    case 'tiny':
      return `${t(`evidence:coach.${advice.kind}`, { count: advice.count })} ${t('evidence:coach.have')}`;
    case 'send-as-file':
      return t('evidence:coach.sendAsFile');
    case 'light-marking':
      return t('evidence:coach.lightMarking');
    case 'add-view':
      return t('evidence:coach.addView');
  }
}
