import { resolve } from 'node:path';
import { z } from 'zod';

import { USUAL_LIMITS } from '../core/cases/limits.js';
import { LOCALES } from '../core/kernel/locale.js';
import { LOG_LEVELS } from '../core/log.port.js';

/** Variables whose values are never repeated, not even in the sentence about what is wrong with them. */
export const SECRETS: ReadonlySet<string> = new Set(['BOT_TOKEN', 'WEBHOOK_SECRET', 'ENCRYPTION_KEY']);

const TELEGRAM = 'https://api.telegram.org';
const LOCAL_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Each variable on its own: its shape, its default, and, as the message, what it must be and what to do. */
export const variables = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d{5,}:[\w-]{20,}$/, 'must be the token as BotFather gave it: digits, a colon, letters')
    .optional(),
  TELEGRAM_API_ROOT: z
    .string()
    .refine(isApiRoot, 'must be the address of a Bot API server, such as https://api.telegram.org')
    .transform((address) => address.replace(/\/+$/, ''))
    .default(TELEGRAM),
  DATA_DIR: z
    .string()
    .refine((path) => !path.includes('\0'), 'must be the path of a folder')
    .default('./data')
    .transform((path) => resolve(path)),
  ADMIN_IDS: z
    .string()
    .refine(isListOfIds, 'must be Telegram user ids with commas between them, such as 123456789,987654321')
    .default('')
    .transform((text) => [...new Set(items(text).map(Number))]),
  MODERATORS_CHAT_ID: z
    .string()
    .regex(/^-\d{1,15}$/, 'must be the id of a group: a whole number below zero, such as -1001234567890')
    .transform(Number)
    .optional(),
  WEBHOOK_URL: z
    .string()
    .refine(isWebhook, 'must be an https address (http only on localhost) that does not end in /health')
    .transform((address) => new URL(address))
    .optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, 'must be 1 to 256 of the characters A-Z, a-z, 0-9, _ and -')
    .optional(),
  PORT: z
    .string()
    .refine((text) => isWholeNumber(text, 65_535), 'must be a whole number from 0 to 65535')
    .default('3000')
    .transform(Number),
  TSA_URL: z
    .string()
    .refine(isTimeStampAddress, 'must be the http or https address of a time stamp authority (RFC 3161)')
    .transform((address) => new URL(address))
    .optional(),
  TSA_CA: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be ${oneOf(LOG_LEVELS)}` }).default('info'),
  DEFAULT_LOCALE: z.enum(LOCALES, { error: `must be ${oneOf(LOCALES)}` }).default('uk'),
  CASES_PER_DAY: amount(USUAL_LIMITS.casesPerDay),
  FILES_PER_CASE: amount(USUAL_LIMITS.filesPerCase),
  DRAFT_DAYS: days(30),
  WITHDRAWN_DAYS: days(30),
  REJECTED_DAYS: days(365),
  PARKED_DAYS: days(90),
  FINISHED_DAYS: days(30),
  CONVERSATION_DAYS: days(180),
});

export type Variables = z.output<typeof variables>;

function oneOf(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
}

function items(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Telegram's ids have at most 52 significant bits. */
function isListOfIds(text: string): boolean {
  return items(text).every((item) => isWholeNumber(item, 2 ** 52) && Number(item) > 0);
}

function isWholeNumber(text: string, most: number): boolean {
  return /^\d{1,16}$/.test(text) && Number(text) <= most;
}

/** For so long something is kept. Not less than a day: people come back to what they began yesterday. */
function days(usual: number) {
  return z
    .string()
    .refine(
      (text) => isWholeNumber(text, 36_500) && Number(text) > 0,
      'must be a whole number of days from 1 to 36500',
    )
    .default(String(usual))
    .transform(Number);
}

/** So much one reporter may send. */
function amount(usual: number) {
  return z
    .string()
    .refine((text) => isWholeNumber(text, 1000) && Number(text) > 0, 'must be a whole number from 1 to 1000')
    .default(String(usual))
    .transform(Number);
}

function isApiRoot(text: string): boolean {
  const url = parsed(text);
  return url !== null && ['https:', 'http:'].includes(url.protocol) && isPlain(url);
}

function isWebhook(text: string): boolean {
  const url = parsed(text);
  if (url === null || !isPlain(url) || url.pathname === '/health') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL_HOSTS.has(url.hostname));
}

/** Tokens are signed, so http is as good as https; addresses of authorities may have a query. */
function isTimeStampAddress(text: string): boolean {
  const url = parsed(text);
  return (
    url !== null && ['https:', 'http:'].includes(url.protocol) && url.username === '' && url.password === ''
  );
}

function isPlain(url: URL): boolean {
  return [url.username, url.password, url.search, url.hash].every((part) => part === '');
}

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
