import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { OperatorError } from '../../core/kernel/operator-error.js';
import { createHealth, type Check } from './health.js';
import { createOpenStreams, type OpenStreams } from './open-streams.js';
import { createApp, type Routes } from './routes.js';

export interface HttpOptions extends Omit<Routes, 'health' | 'streams'> {
  /** 0 takes any free port. */
  readonly port: number;
  /** The address to listen on; every one of this machine's when absent. */
  readonly host?: string;
  readonly version: string;
  /** What `/health` asks. */
  readonly checks: Readonly<Record<string, Check>>;
}

export interface HttpServer {
  readonly port: number;
  /**
   * Accepts nothing new, ends streams of events, lets requests in hand finish, and breaks off what is still
   * there after `withinMs` milliseconds. Resolves when the port is free. Closing twice is closing once.
   */
  close(withinMs: number): Promise<void>;
}

/** How long a health check may take, in milliseconds. */
const CHECK_PATIENCE = 2000;
/** How often connections that fell silent are dropped while closing, in milliseconds. */
const SWEEP = 50;

/**
 * Serves `/health`, the webhook and the site, where given. Throws an {@link OperatorError} when the port cannot
 * be had.
 */
export async function createHttpServer(options: HttpOptions): Promise<HttpServer> {
  const { version, checks } = options;
  const health = createHealth({ version, checks, patience: CHECK_PATIENCE });
  const streams = createOpenStreams();
  const app = createApp({ ...options, health, streams });
  // The server made below speaks HTTP/1.1 only, so these are its bindings.
  const fetch = (request: Request, env: unknown) => app.fetch(request, env as HttpBindings);
  const answer = getRequestListener(fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void answer(request, response));
  await listen(server, options);
  let closed: Promise<void> | undefined;
  return {
    port: (server.address() as AddressInfo).port,
    close: (withinMs) => (closed ??= close({ server, streams, withinMs })),
  };
}

function listen(server: Server, { port, host }: Pick<HttpOptions, 'port' | 'host'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new OperatorError(whyNot(cause, port), { cause }));
    });
    server.listen({ port, host }, resolve);
  });
}

function whyNot(cause: Error & { code?: string }, port: number): string {
  if (cause.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that program, or set PORT to a free port.`;
  }
  if (cause.code === 'EACCES') {
    return `Port ${port} may not be used by this user. Set PORT to a number from 1024 up.`;
  }
  return `Port ${port} cannot be opened (${cause.code ?? cause.name}). Check PORT and the network settings.`;
}

interface Closing {
  readonly server: Server;
  readonly streams: OpenStreams;
  readonly withinMs: number;
}

function close({ server, streams, withinMs }: Closing): Promise<void> {
  return new Promise((resolve) => {
    // A kept-alive connection becomes idle only after its answer, and a late request may open a stream.
    const sweep = setInterval(() => {
      server.closeIdleConnections();
      streams.end();
    }, SWEEP);
    const deadline = setTimeout(() => {
      server.closeAllConnections();
    }, withinMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(deadline);
      resolve();
    });
    streams.end();
  });
}
