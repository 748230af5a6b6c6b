import type { CaseState, Component, Said } from '../../../core/cases/case.js';
import type { Answer } from '../../../core/cases/command.js';
import { fieldOf } from '../../../core/cases/fields.js';
import type { Question } from '../../../core/cases/steps.js';
import { line, valueText, type Speech } from './case-fields.js';

/**
 * A field as a moderator reads it, as HTML: its value, how it is known where nobody stated it, and what the reporter said
 * where a moderator corrected it. Null when there is nothing.
 */
export function fieldLine(
  speech: Speech,
  state: CaseState,
  { question, component }: { readonly question: Question; readonly component: Component | undefined },
): string | null {
  const field = fieldOf(state, question, component);
  if (field === null) return null;
  const { t } = speech;
  const text = (said: Said<unknown>): string => valueText(speech, { question, value: said.value } as Answer);
  const known =
    field.basis === 'stated' ? text(field) : t(`details:basis.${field.basis}`, { value: text(field) });
  const { original } = field;
  const value =
    original === undefined
      ? known
      : t('details:corrected', {
          value: known,
          before: original === null ? t('case:notGiven') : text(original),
        });
  return line(t(`case:field.${question}`), value);
}
