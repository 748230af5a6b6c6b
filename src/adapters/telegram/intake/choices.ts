import type { InlineKeyboardButton } from 'telegraf/types';
import type { Question } from '../../../core/cases/steps.js';
import { OBJECT_STATES } from '../../../core/cases/object-state.js';
import { COMPONENT_TYPES, CONSENTS, WEAPONS } from '../../../core/cases/taxonomy.js';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import { FIRST_COMPONENTS } from '../../../core/taxonomy/component-kinds.js';
import { FIRST_WEAPONS } from '../../../core/taxonomy/weapons.js';
import type { Translate } from '../../../i18n/keys.js';
import { answer, browse } from './buttons.js';

export type Buttons = readonly (readonly InlineKeyboardButton[])[];

/** Choices of the taxonomy on one screen after the first. */
const PER_PAGE = 14;

export interface Asking {
  readonly ref: CaseRef;
  readonly question: Question;
  /** Of the choices, where they do not fit one screen; 0 is the most common ones. */
  readonly page: number;
}

/** The choices for a question, without "back" and "skip". */
export function choiceRows(t: Translate, asking: Asking): Buttons {
  const { ref, question } = asking;
  const button = (value: string, label: string): InlineKeyboardButton =>
    answer(ref, question, { value, label });
  const unknown = button('unknown', t('intake:dontKnow'));
  switch (question) {
    case 'state':
      return OBJECT_STATES.map((code) => [button(code, t(`intake:state.${code}`))]);
    case 'component-type': {
      const all = COMPONENT_TYPES.map((code) => button(code, t(`taxonomy:component.${code}`)));
      return paged(t, asking, { all, first: FIRST_COMPONENTS, unknown });
    }
    case 'weapon': {
      const all = WEAPONS.map((code) => button(code, t(`taxonomy:weapon.${code}`)));
      return paged(t, asking, { all, first: FIRST_WEAPONS, unknown });
    }
    case 'marking':
      return [[button('unmarked', t('intake:unmarked')), button('illegible', t('intake:illegible'))]];
    case 'date':
      return [
        [button('today', t('intake:today')), button('yesterday', t('intake:yesterday'))],
        [browse(ref, question, { label: t('intake:calendar'), show: 'calendar' })],
        [unknown],
      ];
    case 'manufacturer':
    case 'place':
      return [[unknown]];
    case 'circumstances':
      return [];
    case 'consent':
      return CONSENTS.map((code) => [button(code, t(`intake:consent.${code}`))]);
  }
}

/** How many screens of choices there are. */
export function pagesOf(all: number, first: number): number {
  return 1 + Math.ceil((all - first) / PER_PAGE);
}

interface Choices {
  readonly all: readonly InlineKeyboardButton[];
  readonly first: number;
  readonly unknown: InlineKeyboardButton;
}

function paged(t: Translate, { ref, question, page }: Asking, { all, first, unknown }: Choices): Buttons {
  const from = page === 0 ? 0 : first + (page - 1) * PER_PAGE;
  const shown = all.slice(from, page === 0 ? first : from + PER_PAGE);
  const isLast = page === pagesOf(all.length, first) - 1;
  const more = isLast
    ? { label: t('intake:firstChoices'), show: 'p0' }
    : { label: t('intake:moreChoices'), show: `p${page + 1}` };
  const other = browse(ref, question, { label: t('intake:other'), show: 'other' });
  return [...inPairs(shown), [browse(ref, question, more)], [other, unknown]];
}

export function inPairs(buttons: readonly InlineKeyboardButton[]): Buttons {
  return buttons.flatMap((button, index) =>
    index % 2 === 0 ? [[button, ...buttons.slice(index + 1, index + 2)]] : [],
  );
}
