import type { UpdateKind } from '../bot-api-types.js';
import type { PendingUpdate } from './state.js';
import type { World } from './world.js';

/** Kinds that a bot gets only when it names them in allowed_updates. */
const ASKED_FOR_ONLY: readonly string[] = ['chat_member', 'message_reaction'];

export interface PushOptions {
  repeats?: number;
  startsBatch?: boolean;
  /** Also when the bot did not ask for its kind. */
  unasked?: boolean;
}

/** Queues an update, unless the bot did not ask for its kind. The body is copied, as it was at this moment. */
export function pushUpdate(world: World, kind: UpdateKind, body: unknown, options: PushOptions = {}): void {
  const { state } = world;
  const wanted =
    state.allowedUpdates.length === 0 ? !ASKED_FOR_ONLY.includes(kind) : state.allowedUpdates.includes(kind);
  if (!wanted && options.unasked !== true) return;
  state.updates.push({
    id: state.nextUpdateId,
    kind,
    body: structuredClone(body),
    repeats: options.repeats ?? 0,
    startsBatch: options.startsBatch ?? false,
  });
  state.nextUpdateId += 1;
  world.changed();
  world.wake();
}

/** Forgets every update before `offset`. A negative offset keeps that many of the last ones. */
export function confirmUpdates(world: World, offset: number): void {
  const { state } = world;
  if (offset === 0 || state.updates.length === 0) return;
  if (offset < 0) state.updates = state.updates.slice(offset);
  else {
    state.updates = state.updates
      .filter((update) => update.id >= offset || update.repeats > 0)
      .map((update) => (update.id < offset ? { ...update, repeats: update.repeats - 1 } : update));
  }
  world.changed();
}

/** What one poll gets: up to `limit`, stopping where a test wants a new batch. */
export function nextBatch(world: World, limit: number): PendingUpdate[] {
  const candidates = world.state.updates.slice(0, limit);
  const cut = candidates.findIndex((update, index) => index > 0 && update.startsBatch);
  return cut < 0 ? candidates : candidates.slice(0, cut);
}

export function toTelegram(update: PendingUpdate): Record<string, unknown> {
  return { update_id: update.id, [update.kind]: update.body };
}
