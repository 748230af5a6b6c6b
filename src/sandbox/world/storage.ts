import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WorldState } from './state.js';

/** Where the world survives a restart. Paths of files are the file_path of the Bot API: `photos/file_1.jpg`. */
export interface Storage {
  loadState(): WorldState | undefined;
  /** Saves at the end of this turn of the event loop; many calls in one turn cost one write. */
  saveSoon(state: WorldState): void;
  flush(state: WorldState): Promise<void>;
  writeFile(filePath: string, bytes: Uint8Array): Promise<void>;
  /** Undefined when there is no such file. */
  readFile(filePath: string): Promise<Uint8Array | undefined>;
  removeFiles(): void;
}

export function memoryStorage(): Storage {
  const files = new Map<string, Uint8Array>();
  return {
    loadState: () => undefined,
    saveSoon: () => undefined,
    flush: () => Promise.resolve(),
    writeFile: (filePath, bytes) => {
      files.set(filePath, bytes);
      return Promise.resolve();
    },
    readFile: (filePath) => Promise.resolve(files.get(filePath)),
    removeFiles: () => {
      files.clear();
    },
  };
}

export function diskStorage(dir: string): Storage {
  mkdirSync(dir, { recursive: true });
  const statePath = path.join(dir, 'world.json');
  const filesDir = path.join(dir, 'files');
  const saver = createSaver(statePath);
  return {
    loadState: () =>
      existsSync(statePath) ? (JSON.parse(readFileSync(statePath, 'utf8')) as WorldState) : undefined,
    saveSoon: saver.soon,
    flush: saver.now,
    writeFile: async (filePath, bytes) => {
      const target = path.join(filesDir, filePath);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, bytes);
    },
    readFile: (filePath) => readFile(path.join(filesDir, filePath)).catch(() => undefined),
    removeFiles: () => {
      rmSync(filesDir, { recursive: true, force: true });
    },
  };
}

/**
 * One write at a time, each through a rename, so that a crash leaves the old snapshot or the new one. What changes
 * during a write is written by one more write after it, however many changes there were.
 */
function createSaver(statePath: string) {
  let running: Promise<void> | undefined;
  let changed = false;
  const writeAll = async (state: WorldState): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    try {
      while (changed) {
        changed = false;
        const temporary = `${statePath}.tmp`;
        await writeFile(temporary, JSON.stringify(state));
        await rename(temporary, statePath);
      }
    } finally {
      // At once, not in a later microtask: a change in between would find a writer that has already looked.
      running = undefined;
    }
  };
  const now = (state: WorldState): Promise<void> => {
    changed = true;
    running ??= writeAll(state);
    return running;
  };
  const soon = (state: WorldState): void => {
    // The folder may be gone because it was deleted under a running sandbox; the next start begins anew.
    now(state).catch(() => undefined);
  };
  return { soon, now };
}
