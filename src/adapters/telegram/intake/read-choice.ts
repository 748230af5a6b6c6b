import type { Answer } from '../../../core/cases/command.js';
import { dayBefore } from '../../../core/cases/read-date.js';
import { COMPONENT_TYPES, CONSENTS, WEAPONS, type Choice } from '../../../core/cases/taxonomy.js';

/**
 * The answer behind a button, or null when there is no such question or choice (an old or forged button).
 *
 * @param today the reporter's day, `YYYY-MM-DD`
 */
export function readChoice(question: string, value: string, today: string): Answer | null {
  switch (question) {
    case 'component-type': {
      const choice = choiceOf(COMPONENT_TYPES, value);
      return choice && { question, value: choice };
    }
    case 'weapon': {
      const choice = choiceOf(WEAPONS, value);
      return choice && { question, value: choice };
    }
    case 'marking':
      return value === 'unmarked' || value === 'illegible' ? { question, value: { kind: value } } : null;
    case 'manufacturer':
    case 'place':
      return value === 'unknown' ? { question, value: { kind: 'unknown' } } : null;
    case 'date':
      return dateChoice(value, today);
    case 'consent': {
      const consent = CONSENTS.find((code) => code === value);
      return consent ? { question, value: consent } : null;
    }
    default:
      return null;
  }
}

function choiceOf<Code extends string>(codes: readonly Code[], value: string): Choice<Code> | null {
  if (value === 'unknown') return { kind: 'unknown' };
  const code = codes.find((known) => known === value);
  return code === undefined ? null : { kind: 'known', code };
}

function dateChoice(value: string, today: string): Answer | null {
  if (value === 'unknown') return { question: 'date', value: { kind: 'unknown' } };
  if (value === 'today') return { question: 'date', value: { kind: 'known', on: today } };
  return value === 'yesterday' ? { question: 'date', value: { kind: 'known', on: dayBefore(today) } } : null;
}
