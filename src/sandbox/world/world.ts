import type { SandboxEvent } from '../protocol.js';
import { diskStorage, memoryStorage, type Storage } from './storage.js';
import { newWorldState, type Group, type Person, type SandboxClock, type WorldState } from './state.js';

/**
 * The state of the sandbox's Telegram and the three ways out of it: `emit` tells the page and the drivers,
 * `wake` tells whoever waits for updates, `changed` has the state saved.
 */
export interface World {
  state: WorldState;
  clock: SandboxClock;
  storage: Storage;
  emit(event: SandboxEvent): void;
  listen(listener: (event: SandboxEvent) => void): () => void;
  /** There may be updates to deliver now, or the way they are delivered changed. */
  wake(): void;
  onWake(listener: () => void): () => void;
  changed(): void;
  close(): Promise<void>;
}

export function createWorld(options: {
  clock: SandboxClock;
  dir?: string | undefined;
  people: Person[];
  groups: Group[];
  botId: number;
  botName: string;
  botUsername: string;
}): World {
  const storage = options.dir === undefined ? memoryStorage() : diskStorage(options.dir);
  const listeners = new Set<(event: SandboxEvent) => void>();
  const wakers = new Set<() => void>();
  const world: World = {
    state: storage.loadState() ?? newWorldState(options),
    clock: options.clock,
    storage,
    emit: (event) => {
      for (const listener of [...listeners]) listener(event);
    },
    listen: (listener) => added(listeners, listener),
    wake: () => {
      for (const waker of [...wakers]) waker();
    },
    onWake: (listener) => added(wakers, listener),
    changed: () => {
      storage.saveSoon(world.state);
    },
    close: () => storage.flush(world.state),
  };
  return world;
}

function added<T>(set: Set<T>, item: T): () => void {
  set.add(item);
  return () => {
    set.delete(item);
  };
}

/** The Bot API counts seconds. */
export function unixNow(world: World): number {
  return Math.floor(world.clock.now() / 1000);
}
