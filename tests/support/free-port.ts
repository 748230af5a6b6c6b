import { createServer } from 'node:net';

/** Below what any system gives out by itself, to servers that take any port and to connections that are opened. */
const FIRST = 20_000;
const COUNT = 12_000;
/** Processes that follow one another begin this far apart, so that no two try the same port at a time. */
const APART = 16;

let tried = 0;

/** A port that is free and stays so, also between two servers on it: nothing on the machine comes by it by chance. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + ((process.pid * APART + tried) % COUNT);
    tried += 1;
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
