import type { LogDetails } from '../../core/log.port.js';

/**
 * The last guard, not the first: callers must not log personal data at all. What slips through under one of
 * these names is withheld, and so is everything that looks like a bot token.
 */
const PERSONAL = new Set([
  'account',
  'address',
  'caption',
  'chat',
  'chatid',
  'coordinates',
  'email',
  'fileid',
  'filename',
  'firstname',
  'from',
  'fromid',
  'handle',
  'lastname',
  'latitude',
  'location',
  'longitude',
  'name',
  'person',
  'phone',
  'place',
  'query',
  'text',
  'title',
  'userid',
  'username',
  'words',
]);

const WITHHELD = '[withheld]';
/** A bot's id, a colon and some 35 characters; also inside a URL, where `bot` stands before it. */
const TOKEN = /\d{5,}(?::|%3A)[\w-]{20,}/gi;
const BEARER = /\b(bearer|secret|password|token|key)(["']?\s*[=:]\s*["']?|\s+)[^\s"'&,;]{8,}/gi;

export function withoutSecrets(details: LogDetails): LogDetails {
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, guarded(key, value)]));
}

export function redact(text: string): string {
  return text.replace(TOKEN, WITHHELD).replace(BEARER, `$1$2${WITHHELD}`);
}

function guarded(key: string, value: LogDetails[string]): LogDetails[string] {
  if (value === null || typeof value === 'boolean') return value;
  if (PERSONAL.has(key.toLowerCase().replace(/[^a-z]/g, ''))) return WITHHELD;
  return typeof value === 'string' ? redact(value) : value;
}
