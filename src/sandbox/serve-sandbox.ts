import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.js';

export interface ServedSandbox extends Sandbox {
  /** `http://127.0.0.1:12345`, without a slash at the end: the bot's TELEGRAM_API_ROOT. */
  url: string;
}

/** A sandbox with a server of its own. Port 0, the default, takes any free one; the clock is the machine's unless given. */
export async function serveSandbox(
  options: Partial<SandboxOptions> & { port?: number; hostname?: string } = {},
): Promise<ServedSandbox> {
  const { port = 0, hostname = '127.0.0.1', clock = { now: () => Date.now() }, ...rest } = options;
  const sandbox = createSandbox({ clock, ...rest });
  const server = serve({ fetch: sandbox.app.fetch, port, hostname });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    ...sandbox,
    url: `http://${hostname}:${actual}`,
    close: async () => {
      await sandbox.close();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}
