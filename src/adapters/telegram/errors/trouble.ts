import { GrammyError, HttpError } from 'grammy';
import { TelegramError } from 'telegraf';
import type { LogDetails } from '../../../core/log.port.js';
import { NotSent } from './not-sent.js';

/**
 * What kind of trouble a thrown thing is, whichever of the two clients threw it.
 *
 * - `flood` 429, `unauthorized` 401, `forbidden` 403, `conflict` 409, `refused` any other 4xx: Telegram said no;
 * - `server` 5xx: Telegram's own trouble, the call may or may not have had its effect;
 * - `unsent`: no connection came about, so the call certainly had no effect;
 * - `network`: the connection broke, the call may or may not have had its effect;
 * - `bug`: anything else, ours.
 */
export type TroubleKind =
  'flood' | 'unauthorized' | 'forbidden' | 'conflict' | 'refused' | 'server' | 'unsent' | 'network' | 'bug';

export interface Trouble {
  readonly kind: TroubleKind;
  /** Telegram's error code, or null when Telegram said nothing. */
  readonly code: number | null;
  /** Telegram's words, for comparing only: they can quote what a person wrote. Never log them. */
  readonly words: string;
  /** Milliseconds Telegram asked us to wait. */
  readonly retryAfter: number | null;
  /** The new id of a group that became a supergroup. */
  readonly movedTo: string | null;
}

/** Sorts any thrown thing. Never throws. */
export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof NotSent) return heldBack(thrown);
  const answer = answerIn(thrown);
  if (answer !== null) return said(answer);
  const code = systemCode(thrown);
  if (code !== null && NEVER_CONNECTED.has(code)) return silent('unsent');
  return silent(isNetwork(thrown) ? 'network' : 'bug');
}

/** What a log may hold about a thrown thing: kinds, codes and our own place in the code; no message texts. */
export function describeTrouble(thrown: unknown): LogDetails {
  const trouble = troubleOf(thrown);
  return {
    trouble: trouble.kind,
    code: trouble.code ?? systemCode(thrown),
    error: thrown instanceof Error ? thrown.name : typeof thrown,
    ...(trouble.words === '' ? {} : { reason: gist(trouble.words) }),
    ...(trouble.kind === 'bug' ? { at: placeOf(thrown) } : {}),
  };
}

interface Answer {
  readonly code: number;
  readonly words: string;
  readonly parameters: { retry_after?: number; migrate_to_chat_id?: number };
}

function answerIn(thrown: unknown): Answer | null {
  if (thrown instanceof TelegramError) {
    return { code: thrown.code, words: thrown.description, parameters: thrown.parameters ?? {} };
  }
  if (thrown instanceof GrammyError) {
    return { code: thrown.error_code, words: thrown.description, parameters: thrown.parameters };
  }
  return null;
}

function said({ code, words, parameters }: Answer): Trouble {
  return {
    kind: kindOfCode(code),
    code,
    words,
    retryAfter: parameters.retry_after === undefined ? null : parameters.retry_after * 1000,
    movedTo: parameters.migrate_to_chat_id === undefined ? null : String(parameters.migrate_to_chat_id),
  };
}

function heldBack({ reason, retryAfter }: NotSent): Trouble {
  return { ...silent(reason === 'flood' ? 'flood' : 'unsent'), retryAfter };
}

function silent(kind: TroubleKind): Trouble {
  return { kind, code: null, words: '', retryAfter: null, movedTo: null };
}

const KINDS: Readonly<Record<number, TroubleKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  409: 'conflict',
  429: 'flood',
};

function kindOfCode(code: number): TroubleKind {
  return KINDS[code] ?? (code >= 500 ? 'server' : 'refused');
}

const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** The clients wrap: grammY's HttpError holds the cause in `error`, the platform's fetch in `cause`. */
function inner(thrown: unknown): unknown {
  if (thrown instanceof HttpError) return thrown.error;
  return thrown instanceof Error ? thrown.cause : undefined;
}

function systemCode(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null) return null;
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return systemCode(inner(thrown));
}

/** An answer that is not JSON comes as a FetchError too: a proxy's error page, the same as a broken connection. */
const NETWORK_NAMES: ReadonlySet<string> = new Set(['FetchError', 'AbortError', 'TimeoutError', 'HttpError']);
const NETWORK_CODES =
  /^(ECONN|EPIPE|ETIMEDOUT|EPROTO|ERR_TLS|CERT_|UND_ERR|DEPTH_ZERO|ERR_STREAM_PREMATURE_CLOSE)/;

function isNetwork(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  return NETWORK_NAMES.has(thrown.name) || NETWORK_CODES.test(systemCode(thrown) ?? '');
}

/** Up to the first detail: what follows a colon or a quotation mark can be a piece of somebody's text. */
function gist(words: string): string {
  const phrase = words.replace(/^(Bad Request|Forbidden|Conflict|Unauthorized|Too Many Requests): /, '');
  return (phrase.split(/[:"«“]/)[0] ?? '').replace(/\d{4,}/g, '#').trim();
}

function placeOf(thrown: unknown): string {
  const frame =
    thrown instanceof Error ? thrown.stack?.split('\n').find((line) => /^ {4}at /.test(line)) : null;
  return frame?.match(/(?:src|node_modules)\/[^()\s]+/)?.[0] ?? 'unknown';
}
