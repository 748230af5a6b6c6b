import { Telegram } from 'telegraf';
import type { Update } from 'telegraf/types';
import type { Log } from '../../../core/log.port.js';
import type { ApiRoot } from '../api-root.js';
import { createRedact, type Redact } from '../errors/redact.js';
import { describeTrouble, type Trouble, troubleOf } from '../errors/trouble.js';
import type { Receive } from '../inbox/receive.js';
import { asShimSignal } from '../shim-signal.js';
import type { Sleep } from '../sleep.js';
import type { UpdateKinds } from './update-kinds.js';

export interface PollingOptions {
  readonly token: string;
  readonly root: ApiRoot;
  readonly receive: Receive;
  readonly updateKinds: UpdateKinds;
  readonly sleep: Sleep;
  /** From 0 up to but not including 1; spreads the attempts after a failure. */
  readonly random: () => number;
  readonly log: Log;
  /** How long Telegram may hold a request open when there is nothing new. Seconds. */
  readonly timeoutSeconds?: number;
}

/** Telegram will never give this token updates. The message is meant for the operator. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';

  constructor() {
    super('Telegram does not know this BOT_TOKEN. Copy it again from @BotFather.');
  }
}

/**
 * Fetches updates by long polling. A batch is confirmed (by asking for what comes after it) only once it is
 * received; what was received but not confirmed comes again and is recognised by the inbox.
 */
export interface Polling {
  /** Polls until `stop`. Rejects only with {@link TokenRefused}; all other trouble is logged and sat out. */
  run(): Promise<void>;
  /** Ends the poll under way at once; resolves when a batch just arriving is received. */
  stop(): Promise<void>;
}

export function createPolling(options: PollingOptions): Polling {
  return new LongPolling(options);
}

const LONGEST_PAUSE = 30_000;
/** What a request may take beyond the time Telegram holds it. */
const SLACK_SECONDS = 15;

class LongPolling implements Polling {
  /** Not through the gate: a poll is long, and its failures are dealt with here. */
  readonly #client: Telegram;
  readonly #stopping = new AbortController();
  readonly #redact: Redact;
  #offset = 0;
  #webhookGone = false;
  #running: Promise<void> = Promise.resolve();

  constructor(private readonly options: PollingOptions) {
    this.#redact = createRedact(options.token);
    this.#client = new Telegram(options.token, { apiRoot: options.root.forTelegraf, webhookReply: false });
  }

  run(): Promise<void> {
    const running = this.#loop();
    this.#running = running.catch(() => undefined);
    return running;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #loop(): Promise<void> {
    let failures = 0;
    while (!this.#stopped()) {
      try {
        await this.#once();
        failures = 0;
      } catch (thrown) {
        if (this.#stopped()) return;
        await this.#afterFailure(thrown, failures++);
      }
    }
  }

  #stopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #once(): Promise<void> {
    if (!this.#webhookGone) await this.#removeWebhook();
    const updates = await this.#fetch();
    if (updates.length === 0) return;
    await this.options.receive(updates);
    this.#offset = Math.max(...updates.map((update) => update.update_id)) + 1;
  }

  async #fetch(): Promise<Update[]> {
    const timeout = this.options.timeoutSeconds ?? 30;
    const payload = { timeout, limit: 100, offset: this.#offset, allowed_updates: this.options.updateKinds };
    return this.#call((timeout + SLACK_SECONDS) * 1000, (signal) =>
      this.#client.callApi('getUpdates', payload, { signal: asShimSignal(signal) }),
    );
  }

  /** Telegram gives updates to polls only while no webhook is set. What waits for the webhook is kept. */
  async #removeWebhook(): Promise<void> {
    const { url } = await this.#call(SLACK_SECONDS * 1000, (signal) =>
      this.#client.callApi('getWebhookInfo', {}, { signal: asShimSignal(signal) }),
    );
    if (url !== undefined && url !== '') {
      this.options.log.info('transport.webhook-removed');
      await this.#call(SLACK_SECONDS * 1000, (signal) =>
        this.#client.callApi('deleteWebhook', {}, { signal: asShimSignal(signal) }),
      );
    }
    this.#webhookGone = true;
  }

  /** A call that ends when it takes too long and, at once, when we stop. */
  async #call<T>(timeoutMs: number, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const breakOff = new AbortController();
    const abort = () => {
      breakOff.abort();
    };
    const timer = setTimeout(abort, timeoutMs);
    this.#stopping.signal.addEventListener('abort', abort);
    try {
      return await this.#redact(call(breakOff.signal));
    } finally {
      clearTimeout(timer);
      this.#stopping.signal.removeEventListener('abort', abort);
    }
  }

  async #afterFailure(thrown: unknown, failures: number): Promise<void> {
    const trouble = troubleOf(thrown);
    if (isTokenRefused(trouble)) throw new TokenRefused();
    if (trouble.kind === 'conflict') {
      // Somebody set a webhook, or another program polls with our token; only the words tell which.
      this.#webhookGone = false;
      this.options.log.error('transport.conflict', describeTrouble(thrown));
    } else {
      this.options.log.warn('transport.poll-failed', describeTrouble(thrown));
    }
    const pause = Math.min(LONGEST_PAUSE, 1000 * 2 ** failures) * (0.5 + this.options.random() / 2);
    await this.options.sleep(trouble.retryAfter ?? pause, this.#stopping.signal).catch(() => undefined);
  }
}

/** 401 for a token that is no more, 404 for one that never was. */
function isTokenRefused({ kind, code }: Trouble): boolean {
  return kind === 'unauthorized' || code === 404;
}
