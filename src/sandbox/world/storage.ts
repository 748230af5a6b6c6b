import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WorldState } from './state.js';

/** How long changes gather before they are written, since each write is of the whole world. */
const GATHER = 200;

/** Where the world survives a restart. Paths of files are the file_path of the Bot API: `photos/file_1.jpg`. */
export interface Storage {
  loadState(): WorldState | undefined;
  /** Saves within {@link GATHER} milliseconds; what changes meanwhile costs no further write. */
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
 * One write at a time, each through a rename, so that a crash leaves an old snapshot or the new one. What changes during
 * a write is written by another one after it.
 */
function createSaver(statePath: string) {
  let last: Promise<void> = Promise.resolve();
  let due: NodeJS.Timeout | undefined;
  const write = async (state: WorldState): Promise<void> => {
    const temporary = `${statePath}.tmp`;
    await writeFile(temporary, JSON.stringify(state));
    await rename(temporary, statePath);
  };
  const now = (state: WorldState): Promise<void> => {
    clearTimeout(due);
    due = undefined;
    last = last.catch(() => undefined).then(() => write(state));
    return last;
  };
  const soon = (state: WorldState): void => {
    due ??= setTimeout(() => {
      // The folder may be gone because it was deleted under a running sandbox; the next start begins anew.
      now(state).catch(() => undefined);
    }, GATHER);
  };
  return { soon, now };
}
