/**
 * The smallest server that answers as the Bot API does: it writes down every call and answers with what the test
 * tells it to, else as if all went well. For tests of the edge's own parts; journeys run against the sandbox.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const TEST_TOKEN = '4242:AAtesttokentesttokentesttokentesttok';

export interface RecordedCall {
  readonly method: string;
  readonly payload: Record<string, unknown>;
}

/** What to answer: a result, a refusal of Telegram's, or a broken connection. */
export type Answer =
  | { readonly result: unknown }
  | { readonly refuse: number; readonly words: string; readonly parameters?: Record<string, number> }
  | { readonly drop: true };

type Script = (call: RecordedCall) => Answer | undefined | Promise<Answer | undefined>;

export class FakeTelegram {
  readonly calls: RecordedCall[] = [];
  /** Answers a call its own way, or returns undefined to leave it to the default. */
  script: Script = () => undefined;
  /** Answers `GET /file/bot<token>/<path>`. */
  serveFile: (path: string, response: ServerResponse) => void = (_path, response) => {
    response.writeHead(404).end();
  };
  #nextMessage = 1;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeTelegram> {
    const server = createServer();
    const fake = new FakeTelegram(server);
    server.on('request', (request, response) => void fake.#handle(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get root(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  methods(): string[] {
    return this.calls.map((call) => call.method);
  }

  of(method: string): Record<string, unknown>[] {
    return this.calls.filter((call) => call.method === method).map((call) => call.payload);
  }

  /** The buttons of the last message sent or edited. */
  buttons(): { text: string; callback_data: string }[] {
    const markup = this.calls.findLast((call) => call.payload['reply_markup'] !== undefined)?.payload[
      'reply_markup'
    ];
    return (
      markup as { inline_keyboard: { text: string; callback_data: string }[][] }
    ).inline_keyboard.flat();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(request.url ?? '');
    if (path.startsWith(`/file/bot${TEST_TOKEN}/`)) {
      this.serveFile(path.slice(`/file/bot${TEST_TOKEN}/`.length), response);
      return;
    }
    const call = { method: path.split('/').at(-1) ?? '', payload: await readJson(request) };
    this.calls.push(call);
    const answer = (await this.script(call)) ?? { result: this.#usual(call) };
    if ('drop' in answer) {
      request.socket.destroy();
    } else if ('refuse' in answer) {
      const { refuse, words, parameters } = answer;
      reply(response, refuse, { ok: false, error_code: refuse, description: words, parameters });
    } else {
      reply(response, 200, { ok: true, result: answer.result });
    }
  }

  #usual({ method, payload }: RecordedCall): unknown {
    if (method === 'getUpdates') return [];
    if (method === 'getWebhookInfo') return { url: '' };
    if (!method.startsWith('send')) return true;
    return { message_id: this.#nextMessage++, date: 1, chat: { id: payload['chat_id'], type: 'private' } };
  }
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
