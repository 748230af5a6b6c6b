import { MINUTE } from '../kernel/time.js';

/** Files in one case. */
export const MAX_FILES = 30;

/** Components in one case. */
export const MAX_COMPONENTS = 10;

/** What Telegram lets a bot download: https://core.telegram.org/bots/api#getfile */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Characters (UTF-16 units) of the reporter's own words, by question. */
export const MAX_WORDS = {
  'component-type': 100,
  marking: 300,
  manufacturer: 200,
  weapon: 100,
  date: 60,
  place: 300,
  circumstances: 2000,
} as const;

/** Characters of a moderator's own reason for rejecting. */
export const MAX_REASON = 500;

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
