import { err, ok, type Result } from '../kernel/result.js';
import type { Answer } from './command.js';
import { readDate } from './read-date.js';
import type { Refusal } from './refusal.js';
import type { Question } from './steps.js';

/**
 * Takes what a reporter typed as the answer to a question. Their words are kept as they are; only a date has to be
 * understood. Consent cannot be typed: it takes a press on one of the buttons.
 *
 * @param today the reporter's day, `YYYY-MM-DD`
 */
export function readAnswer(question: Question, text: string, today: string): Result<Answer, Refusal> {
  const words = text.trim();
  switch (question) {
    case 'component-type':
    case 'weapon':
      return ok({ question, value: { kind: 'other', words } });
    case 'marking':
      return ok({ question, value: { kind: 'text', text: words } });
    case 'manufacturer':
      return ok({ question, value: { kind: 'named', name: words } });
    case 'date': {
      const date = readDate(words, today);
      return date.ok ? ok({ question, value: date.value }) : err({ code: date.error });
    }
    case 'place':
      return ok({ question, value: { kind: 'words', words } });
    case 'circumstances':
      return ok({ question, value: words });
    case 'consent':
      return err({ code: 'consent-missing' });
  }
}
