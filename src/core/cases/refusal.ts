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
  'cannot-skip',
  'consent-missing',
  'choice-missing',
  'empty',
  'too-long',
  'date-not-understood',
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
  /** With `held-by-other`: until when. */
  readonly until?: Instant;
  /** With `too-long`, `too-many-files` and `too-many-components`: the most there may be. */
  readonly limit?: number;
}
