import { Telegram } from 'telegraf';
import type { Telegram as Methods, Opts } from 'telegraf/types';
import type { ApiRoot } from '../api-root.js';
import { createRedact, type Redact } from '../errors/redact.js';
import { asShimSignal } from '../shim-signal.js';
import type { Gate, Urgency } from './gate-options.js';

export interface GatedTelegramOptions {
  readonly token: string;
  readonly root: ApiRoot;
  readonly gate: Gate;
  readonly urgency: Urgency;
}

/**
 * telegraf's client, every call of which goes through the gate.
 *
 * telegraf makes a client of its own for each update, so hand this one to the contexts yourself
 * (`new MyContext(update, telegram, botInfo)`) and run the composer's middleware on them, rather than
 * `Telegraf.handleUpdate`, which also gives up on a handler after 90 s while it is still running.
 */
export class GatedTelegram extends Telegram {
  readonly #gate: Gate;
  readonly #urgency: Urgency;
  readonly #redact: Redact;

  constructor({ token, root, gate, urgency }: GatedTelegramOptions) {
    super(token, { apiRoot: root.forTelegraf, webhookReply: false });
    this.#gate = gate;
    this.#urgency = urgency;
    this.#redact = createRedact(token);
  }

  override callApi<M extends keyof Methods>(method: M, payload: Opts<M>): Promise<ReturnType<Methods[M]>> {
    return this.#gate.run({ method, payload, urgency: this.#urgency }, (signal) =>
      this.#redact(super.callApi(method, payload, { signal: asShimSignal(signal) })),
    );
  }
}
