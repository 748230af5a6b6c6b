import type { InlineKeyboardButton } from 'telegraf/types';
import type { Question } from '../../../core/cases/steps.js';
import {
  ASSEMBLIES,
  CASUALTIES,
  CONDITIONS,
  HOLDERS,
  KNOWN_HOW,
  MARKING_STATES,
  MAY_ASK,
} from '../../../core/cases/details.js';
import { OBJECT_STATES } from '../../../core/cases/object-state.js';
import { COMPONENT_TYPES, CONSENTS, TARGET_KINDS, WEAPONS } from '../../../core/cases/taxonomy.js';
import { FIRST_COMPONENTS } from '../../../core/taxonomy/component-kinds.js';
import { FIRST_WEAPONS } from '../../../core/taxonomy/weapons.js';
import type { Translate } from '../../../i18n/keys.js';
import type { QuestionButtons } from './buttons.js';

export type Buttons = readonly (readonly InlineKeyboardButton[])[];

/** Choices of the taxonomy on one screen after the first. */
const PER_PAGE = 14;

export interface Asking {
  readonly buttons: QuestionButtons;
  readonly question: Question;
  /** Of the choices, where they do not fit one screen; 0 is the most common ones. */
  readonly page: number;
}

/** The choices for a question, without "back" and "skip". */
export function choiceRows(t: Translate, asking: Asking): Buttons {
  const { buttons, question } = asking;
  const button = (value: string, label: string): InlineKeyboardButton => buttons.answer({ value, label });
  const unknown = button('unknown', t('intake:dontKnow'));
  const some = <Code extends string>(codes: readonly Code[], name: (code: Code) => string): Buttons => [
    ...inPairs(codes.map((code) => button(code, name(code)))),
    [unknown],
  ];
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
    case 'target':
      return some(TARGET_KINDS, (code) => t(`taxonomy:target.${code}`));
    case 'marking':
      return [
        [button('unmarked', t('intake:unmarked')), button('illegible', t('intake:illegible'))],
        [button('unidentified', t('intake:unidentified'))],
      ];
    case 'marking-state':
      return some(MARKING_STATES, (code) => t(`details:marking-state.${code}`));
    case 'board':
      return some(ASSEMBLIES, (code) => t(`details:board.${code}`));
    case 'casualties':
      return some(CASUALTIES, (code) => t(`details:casualties.${code}`));
    case 'known-how':
      return some(KNOWN_HOW, (code) => t(`intake:known-how.${code}`));
    case 'holder':
      return some(HOLDERS, (code) => t(`intake:holder.${code}`));
    case 'condition':
      return some(CONDITIONS, (code) => t(`details:condition.${code}`));
    case 'country':
      return some(OFTEN_PRINTED, (code) => t(`intake:country.${code}`));
    case 'quantity':
      return [QUANTITIES.map((count) => button(String(count), String(count))), [unknown]];
    case 'part-number':
    case 'date-code':
    case 'lot':
    case 'serial':
    case 'logo':
      return [[button('absent', t('intake:absent')), unknown]];
    case 'date':
    case 'seen':
      return [
        [button('today', t('intake:today')), button('yesterday', t('intake:yesterday'))],
        [buttons.browse({ label: t('intake:calendar'), show: 'calendar' })],
        [unknown],
      ];
    case 'manufacturer':
    case 'variant':
    case 'place':
      return [[unknown]];
    case 'circumstances':
      return [];
    case 'consent':
      return CONSENTS.map((code) => [button(code, t(`intake:consent.${code}`))]);
    case 'may-ask':
      return MAY_ASK.map((code) => [button(code, t(`intake:may-ask.${code}`))]);
  }
}

/** The countries that packages name most, as ISO 3166-1 alpha-2. */
const OFTEN_PRINTED = ['CN', 'TW', 'MY', 'PH', 'KR', 'JP', 'TH', 'SG', 'US', 'DE'] as const;

const QUANTITIES = [1, 2, 3, 4, 6, 8] as const;

/** How many screens of choices there are. */
export function pagesOf(all: number, first: number): number {
  return 1 + Math.ceil((all - first) / PER_PAGE);
}

interface Choices {
  readonly all: readonly InlineKeyboardButton[];
  readonly first: number;
  readonly unknown: InlineKeyboardButton;
}

function paged(t: Translate, { buttons, page }: Asking, { all, first, unknown }: Choices): Buttons {
  const from = page === 0 ? 0 : first + (page - 1) * PER_PAGE;
  const shown = all.slice(from, page === 0 ? first : from + PER_PAGE);
  const isLast = page === pagesOf(all.length, first) - 1;
  const more = isLast
    ? { label: t('intake:firstChoices'), show: 'p0' }
    : { label: t('intake:moreChoices'), show: `p${page + 1}` };
  const other = buttons.browse({ label: t('intake:other'), show: 'other' });
  return [...inPairs(shown), [buttons.browse(more)], [other, unknown]];
}

export function inPairs(buttons: readonly InlineKeyboardButton[]): Buttons {
  return buttons.flatMap((button, index) =>
    index % 2 === 0 ? [[button, ...buttons.slice(index + 1, index + 2)]] : [],
  );
}
