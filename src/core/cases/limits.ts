import { MINUTE } from '../kernel/time.js';
import type { Question } from './steps.js';

/** What one reporter may do; the operator sets it. Moderators are not limited. */
export interface Limits {
  /** Cases sent within 24 hours. */
  readonly casesPerDay: number;
  /** Files in one case, those not counted that could not be kept. */
  readonly filesPerCase: number;
}

/** Unless the operator says otherwise. */
export const USUAL_LIMITS: Limits = { casesPerDay: 20, filesPerCase: 40 };

/** When so few cases or files are left, it is said. */
export const FEW_LEFT = 5;

/** Components in one case. */
export const MAX_COMPONENTS = 10;

/** What Telegram lets a bot download: https://core.telegram.org/bots/api#getfile */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Characters (UTF-16 units) of own words, by question; those of the questions that take none are left out. */
export const MAX_WORDS = {
  'component-type': 100,
  marking: 300,
  manufacturer: 200,
  'marking-state': 100,
  'part-number': 60,
  'date-code': 40,
  lot: 60,
  serial: 60,
  country: 60,
  logo: 100,
  board: 200,
  quantity: 60,
  weapon: 100,
  variant: 100,
  date: 60,
  place: 300,
  target: 100,
  casualties: 200,
  circumstances: 2000,
  'known-how': 200,
  seen: 60,
  holder: 100,
  condition: 200,
} as const satisfies Partial<Record<Question, number>>;

/** Characters of a moderator's own reason for rejecting. */
export const MAX_REASON = 500;

/** Characters of what a reporter adds at once, or a moderator asks. */
export const MAX_UTTERANCE = 1000;

/** Utterances in one case. */
export const MAX_EXCHANGE = 50;

/** How long a moderator works on a case undisturbed. */
export const HOLD = 30 * MINUTE;

/** Media types kept as evidence: https://www.rfc-editor.org/rfc/rfc6838 names, as told by the content. */
export const ACCEPTED_TYPES: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/apng',
  'image/webp',
  'image/heic',
  'image/heif',
  'image/heic-sequence',
  'image/heif-sequence',
  'application/pdf',
  'video/mp4',
  'video/quicktime',
]);
