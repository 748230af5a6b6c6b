/** Where an operator's command writes: data to `out` and `data`, messages to `err` and `progress`. */
export interface Terminal {
  /** A line of data. */
  out(line: string): void;
  /** A piece of data as it is. Resolves once there is room for more. */
  data(text: string): Promise<void>;
  /** A line for the person at the terminal. */
  err(line: string): void;
  /** Replaces what it said before. Only said on a terminal, never into a file or a pipe. */
  progress(text: string): void;
}

/** The part of a standard stream that a terminal needs. */
interface Output {
  readonly isTTY?: boolean;
  write(text: string, written?: (error?: Error | null) => void): boolean;
}

/** Oftener than this nobody can read. Milliseconds. */
const PROGRESS_EVERY = 100;
const CLEAR_LINE = '\r\u001b[K';

export function createTerminal(streams: {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
}): Terminal {
  const { stdout, stderr, now } = streams;
  let shown = false;
  let last = -Infinity;
  const clear = (): void => {
    if (shown) stderr.write(CLEAR_LINE);
    shown = false;
  };
  return {
    out: (line) => {
      clear();
      stdout.write(`${line}\n`);
    },
    data: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
    err: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (text) => {
      if (stderr.isTTY !== true || now() - last < PROGRESS_EVERY) return;
      last = now();
      shown = true;
      stderr.write(`${CLEAR_LINE}${text}`);
    },
  };
}
