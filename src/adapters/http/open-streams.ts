import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import type { ServerResponse } from 'node:http';

/** Remembers the event streams being sent: they have no end of their own, so closing must not wait for them. */
export interface OpenStreams {
  readonly middleware: MiddlewareHandler<{ Bindings: HttpBindings }>;
  /** Ends them all; pages connect again by themselves when the program is back. */
  end(): void;
}

export function createOpenStreams(): OpenStreams {
  const open = new Set<ServerResponse>();
  return {
    middleware: async (context, next) => {
      await next();
      const { outgoing } = context.env;
      if (!context.res.headers.get('Content-Type')?.startsWith('text/event-stream')) return;
      open.add(outgoing);
      outgoing.once('close', () => open.delete(outgoing));
    },
    end: () => {
      for (const response of open) response.destroy();
    },
  };
}
