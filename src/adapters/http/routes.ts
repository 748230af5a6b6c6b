import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';

import type { Health } from './health.js';
import type { OpenStreams } from './open-streams.js';

/** Answers with the HTTP status for the caller. `secretHeader` is Telegram's `X-Telegram-Bot-Api-Secret-Token`. */
export type ReceiveUpdate = (request: {
  readonly secretHeader: string | undefined;
  /** As it came over the wire; what it means is the receiver's business, after it has looked at the secret. */
  readonly body: string;
}) => Promise<number>;

/** Another web application to serve at every path that is not ours. */
export type Site = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

export interface Routes {
  readonly health: () => Promise<Health>;
  readonly webhook?: { readonly path: string; readonly receive: ReceiveUpdate };
  readonly site?: Site;
  /** Told of what a route threw; the caller only hears 500. */
  readonly onError: (error: unknown) => void;
  readonly streams: OpenStreams;
}

export type App = Hono<{ Bindings: HttpBindings }>;

const SECRET_HEADER = 'X-Telegram-Bot-Api-Secret-Token';
/** Updates are text; Telegram's largest are some tens of kilobytes. */
const LARGEST_UPDATE = 1024 * 1024;

/** A page of ours loads nothing from elsewhere and cannot be framed. A site may send its own policy instead. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob: data:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function createApp(routes: Routes): App {
  const app: App = new Hono();
  app.use(secureHeaders({ strictTransportSecurity: false, xFrameOptions: 'DENY' }));
  app.use(routes.streams.middleware);
  app.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('Content-Security-Policy')) {
      context.header('Content-Security-Policy', POLICY);
    }
  });
  app.get('/health', async (context) => {
    const health = await routes.health();
    context.header('Cache-Control', 'no-store');
    return context.json(health, health.status === 'ok' ? 200 : 503);
  });
  if (routes.webhook) addWebhook(app, routes.webhook);
  const { site } = routes;
  if (site) app.all('*', (context) => site(context.req.raw, context.env));
  app.onError((error, context) => {
    routes.onError(error);
    return context.text('Something went wrong.', 500);
  });
  return app;
}

function addWebhook(app: App, { path, receive }: NonNullable<Routes['webhook']>): void {
  const limit = bodyLimit({ maxSize: LARGEST_UPDATE, onError: (context) => context.body(null, 413) });
  app.post(path, limit, async (context) => {
    const secretHeader = context.req.header(SECRET_HEADER);
    const status = await receive({ secretHeader, body: await context.req.text() });
    return new Response(null, { status });
  });
  app.all(path, (context) => context.body(null, 405, { Allow: 'POST' }));
}
