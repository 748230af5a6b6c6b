import { createHash, timingSafeEqual } from 'node:crypto';
import type { Telegram } from 'telegraf';
import type { Log } from '../../../core/log.port.js';
import { describeTrouble } from '../errors/trouble.js';
import { isUpdate } from '../inbox/incoming.js';
import type { Receive } from '../inbox/receive.js';
import type { UpdateKinds } from './update-kinds.js';

export interface WebhookRequest {
  /** The header `X-Telegram-Bot-Api-Secret-Token`. */
  readonly secretHeader: string | undefined;
  /** As it came over the wire. */
  readonly body: string;
}

/** An HTTP status: 200 received, 400 not an update, 401 not from Telegram, 503 could not be kept, send it again. */
export type WebhookStatus = 200 | 400 | 401 | 503;

/** What the HTTP server calls for each request. Answers as soon as the update is stored, before it is handled. */
export function createWebhook(options: {
  secret: string;
  receive: Receive;
  log: Log;
}): (request: WebhookRequest) => Promise<WebhookStatus> {
  const { secret, receive, log } = options;
  return async ({ secretHeader, body }) => {
    if (secretHeader === undefined || !sameSecret(secretHeader, secret)) return 401;
    const update = parse(body);
    if (!isUpdate(update)) return 400;
    try {
      await receive([update]);
      return 200;
    } catch (thrown) {
      log.error('transport.not-received', describeTrouble(thrown));
      return 503;
    }
  };
}

/** Tells Telegram where to send updates, and what to prove itself with. `secret`: 1–256 of `[A-Za-z0-9_-]`. */
export async function setWebhook(options: {
  telegram: Telegram;
  url: string;
  secret: string;
  updateKinds: UpdateKinds;
}): Promise<void> {
  const { telegram, url, secret, updateKinds } = options;
  await telegram.setWebhook(url, { secret_token: secret, allowed_updates: updateKinds });
}

/** Takes the same time wherever the two differ, lengths included. */
function sameSecret(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
