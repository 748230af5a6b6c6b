import type { Limits } from '../core/cases/limits.js';
import type { Keeping } from '../core/erasing/retention.js';
import type { Locale } from '../core/kernel/locale.js';
import { err, ok, type Result } from '../core/kernel/result.js';
import type { LogLevel } from '../core/log.port.js';
import { SECRETS, variables, type Variables } from './variables.js';

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything an operator can set, checked. */
export interface Config {
  /** The whole product against a Bot API of its own, or against Telegram. */
  readonly mode: { readonly kind: 'sandbox' } | TelegramMode;
  /** Absolute path. Database, originals and exports live below it. */
  readonly dataDir: string;
  /** Telegram user ids. Empty: nobody moderates. */
  readonly adminIds: readonly number[];
  /** The group that hears of new cases; null: every moderator in person. */
  readonly moderatorsChatId: number | null;
  /** 0: whichever is free. */
  readonly port: number;
  /** Who stamps checkpoints with a time; null: nobody. */
  readonly tsaUrl: URL | null;
  /** A file of certificates in PEM form, to which those of time stamps have to lead; null: that is not checked. */
  readonly tsaCa: string | null;
  readonly logLevel: LogLevel;
  /** For rooms, whose language Telegram does not tell. */
  readonly defaultLocale: Locale;
  /** For each reporter. */
  readonly limits: Limits;
  /** In days. */
  readonly keeping: Keeping;
}

export interface TelegramMode {
  readonly kind: 'telegram';
  readonly token: string;
  /** Without a slash at the end. */
  readonly apiRoot: string;
  readonly updates: { readonly kind: 'polling' } | Webhook;
}

export interface Webhook {
  readonly kind: 'webhook';
  readonly url: URL;
  readonly secret: string;
}

/**
 * Checks the whole environment at once. On failure there is one plain sentence per problem, naming the variable
 * and what to do, and repeating no secret. An empty variable counts as absent, an unknown one is ignored.
 */
export function readConfig(environment: Environment): Result<Config, readonly string[]> {
  const set = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => {
      const trimmed = value?.trim();
      return trimmed ? [[name, trimmed] as const] : [];
    }),
  );
  const read = variables.safeParse(set);
  const faults = [...(read.success ? [] : misshapen(read.error.issues, set)), ...contradictions(set)];
  return read.success && faults.length === 0 ? ok(grouped(read.data)) : err(faults);
}

type Settings = Readonly<Record<string, string>>;

function misshapen(issues: readonly { path: PropertyKey[]; message: string }[], set: Settings): string[] {
  return issues.map(({ path, message }) => {
    const name = String(path[0]);
    return SECRETS.has(name) ? `${name} ${message}.` : `${name} ${message}, not "${set[name] ?? ''}".`;
  });
}

/** What no variable shows on its own. */
function contradictions(set: Settings): string[] {
  const has = (name: string): boolean => set[name] !== undefined;
  const without = (name: string, needed: string, remedy: string): string[] =>
    has(name) && !has(needed) ? [`${name} is set but ${needed} is not. ${remedy}`] : [];
  return [
    ...without(
      'WEBHOOK_URL',
      'WEBHOOK_SECRET',
      'Set it to a long random text, or remove WEBHOOK_URL to poll.',
    ),
    ...without('WEBHOOK_SECRET', 'WEBHOOK_URL', 'Set the address too, or remove WEBHOOK_SECRET to poll.'),
    ...without('WEBHOOK_URL', 'BOT_TOKEN', 'Set the token, or remove WEBHOOK_URL to try the sandbox.'),
    ...without(
      'TELEGRAM_API_ROOT',
      'BOT_TOKEN',
      'Set the token, or remove TELEGRAM_API_ROOT to try the sandbox.',
    ),
    ...(has('ENCRYPTION_KEY')
      ? [
          'ENCRYPTION_KEY is set, but this version does not encrypt yet. Remove it, so that nobody relies on it.',
        ]
      : []),
  ];
}

function grouped(read: Variables): Config {
  return Object.freeze({
    mode: modeOf(read),
    dataDir: read.DATA_DIR,
    adminIds: Object.freeze(read.ADMIN_IDS),
    moderatorsChatId: read.MODERATORS_CHAT_ID ?? null,
    port: read.PORT,
    tsaUrl: read.TSA_URL ?? null,
    tsaCa: read.TSA_CA ?? null,
    logLevel: read.LOG_LEVEL,
    defaultLocale: read.DEFAULT_LOCALE,
    limits: Object.freeze({ casesPerDay: read.CASES_PER_DAY, filesPerCase: read.FILES_PER_CASE }),
    keeping: Object.freeze({
      drafts: read.DRAFT_DAYS,
      withdrawn: read.WITHDRAWN_DAYS,
      rejected: read.REJECTED_DAYS,
      parked: read.PARKED_DAYS,
      finished: read.FINISHED_DAYS,
      conversations: read.CONVERSATION_DAYS,
    }),
  });
}

function modeOf(read: Variables): Config['mode'] {
  const { BOT_TOKEN: token, WEBHOOK_URL: url, WEBHOOK_SECRET: secret } = read;
  if (token === undefined) return Object.freeze({ kind: 'sandbox' });
  const webhook = url !== undefined && secret !== undefined;
  const updates = webhook ? ({ kind: 'webhook', url, secret } as const) : ({ kind: 'polling' } as const);
  return Object.freeze({
    kind: 'telegram',
    token,
    apiRoot: read.TELEGRAM_API_ROOT,
    updates: Object.freeze(updates),
  });
}
