import type { Update } from 'grammy/types';
import type { ServedSandbox } from '../../src/sandbox/serve-sandbox.js';

/** A bot of a few lines, to test the sandbox without the product. */
export interface ScriptedBot {
  /** Calls a method of the local Bot API; throws with its description when it is refused. */
  call(method: string, params: object): Promise<unknown>;
  sendMessage(chatId: number, text: string, more?: object): Promise<{ message_id: number }>;
  stop(): Promise<void>;
}

export function startScriptedBot(
  sandbox: Pick<ServedSandbox, 'url' | 'token'>,
  onUpdate: (update: Update, bot: ScriptedBot) => Promise<unknown> = () => Promise.resolve(),
): ScriptedBot {
  const stopped = new AbortController();
  const call = async (method: string, params: object, signal?: AbortSignal): Promise<unknown> => {
    const response = await fetch(`${sandbox.url}/bot${sandbox.token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
      ...(signal ? { signal } : {}),
    });
    const answer = (await response.json()) as { ok: boolean; result: unknown; description?: string };
    if (!answer.ok) throw new Error(`${method}: ${answer.description ?? ''}`);
    return answer.result;
  };
  const bot: ScriptedBot = {
    call,
    sendMessage: async (chatId, text, more = {}) =>
      (await call('sendMessage', { chat_id: chatId, text, ...more })) as { message_id: number },
    stop: async () => {
      stopped.abort();
      await polling;
    },
  };
  const poll = async () => {
    let offset = 0;
    while (!stopped.signal.aborted) {
      const updates = (await call('getUpdates', { offset, timeout: 10 }, stopped.signal)) as Update[];
      for (const update of updates) {
        offset = update.update_id + 1;
        await onUpdate(update, bot);
      }
    }
  };
  const polling = poll().catch((error: unknown) => {
    if (!stopped.signal.aborted) throw error;
  });
  return bot;
}
