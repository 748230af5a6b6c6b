import { hostname } from 'node:os';
import { toTelegram } from '../world/updates.js';
import { badRequest, conflict } from './api-error.js';
import type { Call, Methods } from './call.js';

const MAX_TIMEOUT_SECONDS = 50;

export const updateMethods: Methods = {
  getUpdates: async (call) => {
    const { params, inbox, signal } = call;
    if (call.world.state.webhook.url === '') readAllowedUpdates(call);
    const limit = params.integer('limit') ?? 100;
    const timeout = Math.min(Math.max(params.integer('timeout') ?? 0, 0), MAX_TIMEOUT_SECONDS);
    const updates = await inbox.poll({
      offset: params.integer('offset') ?? 0,
      limit: limit < 1 || limit > 100 ? 100 : limit,
      timeoutMs: timeout * 1000,
      signal,
    });
    return updates.map(toTelegram);
  },
  setWebhook: (call) => {
    const { world, params, inbox } = call;
    const url = params.text('url').trim();
    const secretToken = params.text('secret_token');
    if (url !== '') assertLocal(url);
    if (secretToken !== '' && !/^[A-Za-z0-9_-]{1,256}$/.test(secretToken)) {
      throw badRequest('secret token contains unallowed characters');
    }
    readAllowedUpdates(call);
    if (params.flag('drop_pending_updates')) world.state.updates = [];
    world.state.webhook = { url, secretToken, maxConnections: params.integer('max_connections') ?? 40 };
    if (url !== '') inbox.interrupt(conflict('terminated by setWebhook request'));
    world.changed();
    world.wake();
    return true;
  },
  deleteWebhook: ({ world, params }) => {
    if (params.flag('drop_pending_updates')) world.state.updates = [];
    world.state.webhook = { url: '', secretToken: '', maxConnections: 40 };
    world.changed();
    return true;
  },
  getWebhookInfo: ({ world }) => {
    const { webhook, updates, allowedUpdates } = world.state;
    return {
      url: webhook.url,
      has_custom_certificate: false,
      pending_update_count: updates.length,
      max_connections: webhook.url === '' ? undefined : webhook.maxConnections,
      last_error_date: webhook.lastErrorDate,
      last_error_message: webhook.lastErrorMessage,
      allowed_updates: allowedUpdates.length > 0 ? allowedUpdates : undefined,
    };
  },
};

/** Kept from call to call, as Telegram does; an empty list means the default kinds again. */
function readAllowedUpdates({ world, params }: Call): void {
  const value = params.json('allowed_updates', "Can't parse allowed updates JSON object");
  if (value === undefined) return;
  if (!Array.isArray(value) || value.some((kind) => typeof kind !== 'string')) {
    throw badRequest('expected an Array of String as allowed updates');
  }
  world.state.allowedUpdates = value as string[];
  world.changed();
}

/** The sandbox brings updates to this machine only. */
function assertLocal(raw: string): void {
  const url = URL.canParse(raw) ? new URL(raw) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw badRequest('bad webhook: Wrong HTTP URL');
  const local = ['localhost', '127.0.0.1', '[::1]', '0.0.0.0', hostname()];
  if (!local.includes(url.hostname)) {
    throw badRequest('bad webhook: the sandbox delivers only to an address of this machine');
  }
}
