import { daysOf } from '../dates/case-date.js';
import type { Answer } from './command.js';
import { MOST_PARTS } from './details.js';
import { MAX_WORDS } from './limits.js';
import { refuse, type Decided } from './outcome.js';
import type { Question } from './steps.js';

/** Why an answer cannot be kept, whoever gives it: no words, too many, no such day, no such number. Null when it can. */
export function answerFault(answer: Answer): Decided | null {
  const { value } = answer;
  if (typeof value === 'object' && (value.kind === 'known' || value.kind === 'range') && !isCode(value))
    if (daysOf(value) === null) return refuse('date-not-understood');
  if (typeof value === 'object' && value.kind === 'count' && !isQuantity(value.count))
    return refuse('not-a-quantity', { limit: MOST_PARTS });
  const words = wordsOf(answer);
  const limit = maxWords(answer.question);
  if (words === null || limit === null) return null;
  if (words.trim() === '') return refuse('empty');
  return words.length > limit ? refuse('too-long', { limit }) : null;
}

/** The most characters an answer in own words may have; null for questions that take no words. */
export function maxWords(question: Question): number | null {
  return (MAX_WORDS as Partial<Record<Question, number>>)[question] ?? null;
}

function isCode<T extends object>(value: T): value is Extract<T, { code: string }> {
  return 'code' in value;
}

function isQuantity(count: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= MOST_PARTS;
}

/** The own words in an answer, or null when it is a choice. */
function wordsOf({ value }: Answer): string | null {
  if (typeof value === 'string') return value;
  if ('words' in value) return value.words ?? null;
  if ('text' in value) return value.text;
  return 'name' in value && typeof value.name === 'string' ? value.name : null;
}
