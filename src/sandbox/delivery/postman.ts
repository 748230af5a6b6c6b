import type { FaultState } from '../faults.js';
import { confirmUpdates, toTelegram } from '../world/updates.js';
import { unixNow, type World } from '../world/world.js';

/** Runs a Bot API method that came in the answer to a webhook call. Never throws. */
export type RunReply = (reply: Request) => Promise<void>;

const FIRST_RETRY_MS = 200;
const LONGEST_RETRY_MS = 10_000;
const ANSWER_WITHIN_MS = 60_000;

/**
 * Brings updates to the webhook, one after the other, and the same one again, more and more slowly, until it is
 * taken with a 2xx. Returns the way to stop it.
 */
export function startPostman(world: World, faults: FaultState, runReply: RunReply): () => void {
  const stopped = new AbortController();
  let busy = false;

  const deliverAll = async () => {
    if (busy) return;
    busy = true;
    let pause = FIRST_RETRY_MS;
    while (!stopped.signal.aborted && world.state.webhook.url !== '' && !faults.held) {
      const update = world.state.updates[0];
      if (!update) break;
      const delivered = await deliver(world, toTelegram(update), { runReply, signal: stopped.signal });
      if (delivered) {
        pause = FIRST_RETRY_MS;
        confirmUpdates(world, update.id + 1);
      } else {
        await sleep(pause, stopped.signal);
        pause = Math.min(pause * 2, LONGEST_RETRY_MS);
      }
    }
    busy = false;
  };
  const stopListening = world.onWake(() => void deliverAll());
  void deliverAll();
  return () => {
    stopListening();
    stopped.abort();
  };
}

async function deliver(
  world: World,
  update: Record<string, unknown>,
  { runReply, signal }: { runReply: RunReply; signal: AbortSignal },
): Promise<boolean> {
  const { webhook } = world.state;
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (webhook.secretToken !== '') headers['x-telegram-bot-api-secret-token'] = webhook.secretToken;
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers,
      body: JSON.stringify(update),
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    });
    const body = await response.arrayBuffer();
    if (!response.ok)
      return noteFailure(world, `Wrong response from the webhook: ${response.status} ${response.statusText}`);
    await runReply(asRequest(response, body));
    return true;
  } catch {
    return signal.aborted ? false : noteFailure(world, 'Connection refused');
  }
}

function asRequest(response: Response, body: ArrayBuffer): Request {
  const headers = { 'content-type': response.headers.get('content-type') ?? '' };
  return new Request('http://webhook.invalid/', { method: 'POST', headers, body });
}

function noteFailure(world: World, message: string): false {
  world.state.webhook.lastErrorDate = unixNow(world);
  world.state.webhook.lastErrorMessage = message;
  world.changed();
  return false;
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
