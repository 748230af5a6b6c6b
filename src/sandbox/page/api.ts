import type { ActAnswer, ActResult, PersonRequest, SandboxEvent, Snapshot } from '../protocol.js';

/**
 * Does what a person asked for. Throws an Error whose message is fit to be shown when the sandbox says no or
 * cannot be reached.
 */
export async function act(request: PersonRequest, files: readonly File[] = []): Promise<ActResult> {
  const response = await fetch('/sandbox/act', { method: 'POST', ...bodyOf(request, files) });
  const answer = (await response.json()) as ActAnswer;
  if (!answer.ok) throw new Error(answer.error);
  return answer.result;
}

function bodyOf(request: PersonRequest, files: readonly File[]): RequestInit {
  const json = JSON.stringify(request);
  if (files.length === 0) return { body: json, headers: { 'content-type': 'application/json' } };
  const form = new FormData();
  form.set('request', json);
  for (const file of files) form.append('files', file, file.name);
  return { body: form };
}

export async function resetSandbox(): Promise<void> {
  await fetch('/sandbox/reset', { method: 'POST' });
}

async function fetchSnapshot(): Promise<Snapshot> {
  const response = await fetch('/sandbox/snapshot', { cache: 'no-store' });
  if (!response.ok) throw new Error(`snapshot: HTTP ${response.status}`);
  return (await response.json()) as Snapshot;
}

export interface Feed {
  onSnapshot: (snapshot: Snapshot) => void;
  onEvent: (event: SandboxEvent) => void;
  /** True while the server is reached. */
  onConnection: (connected: boolean) => void;
}

const RETRY_AFTER_MS = 1000;

/** Follows the sandbox for as long as the page is open, over any number of restarts of the server. */
export function follow(feed: Feed): void {
  const source = new EventSource('/sandbox/events');
  // Events that come while a snapshot is under way wait for it: they may be newer than what it holds.
  let waiting: SandboxEvent[] | undefined;
  const again = () => {
    source.close();
    feed.onConnection(false);
    // Not left to EventSource: it gives up for good when a proxy or a starting server answers with an error.
    setTimeout(() => {
      follow(feed);
    }, RETRY_AFTER_MS);
  };
  const giveUp = (error: unknown) => {
    reportError(error);
    again();
  };
  const refresh = async () => {
    waiting = [];
    feed.onSnapshot(await fetchSnapshot());
    feed.onConnection(true);
    const missed = waiting;
    waiting = undefined;
    missed.forEach(feed.onEvent);
  };
  source.onerror = again;
  source.onmessage = (message: MessageEvent<string>) => {
    const event = JSON.parse(message.data) as SandboxEvent;
    if (event.type === 'hello' || event.type === 'reset') refresh().catch(giveUp);
    else if (waiting) waiting.push(event);
    else feed.onEvent(event);
  };
}
