import type { Instant } from '../kernel/time.js';
import type { Status } from './status.js';

/** Why a command changes nothing. Every code has a sentence in every language that says what to do. */
export const REFUSAL_CODES = [
  'not-allowed',
  'no-such-case',
  'wrong-status',
  'changed-meanwhile',
  'held-by-other',
  'not-held',
  'no-files',
  'too-many-files',
  'too-many-components',
  'too-many-cases',
  'too-much-added',
  'cannot-skip',
  'consent-missing',
  'choice-missing',
  'empty',
  'too-long',
  'date-not-understood',
  'not-a-quantity',
  'may-not-ask',
  'no-company',
  'bad-address',
  'already-disputed',
  'not-disputed',
  'dispute-changed',
  'not-published',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  readonly code: RefusalCode;
  /** With `wrong-status`: where the case is now. */
  readonly status?: Status;
  /** With `held-by-other`: until when. With `too-many-cases`: when the next may be sent. */
  readonly until?: Instant;
  /** With `too-long` and what is too much: the most there may be. */
  readonly limit?: number;
}
