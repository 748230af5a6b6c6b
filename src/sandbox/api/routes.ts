import { Hono, type Context } from 'hono';
import type { HttpBindings } from '@hono/node-server';
import type { Fault, FaultState } from '../faults.js';
import type { Inbox } from '../delivery/inbox.js';
import type { InlineDesk } from '../people/inline-desk.js';
import type { World } from '../world/world.js';
import { ApiError, tooManyRequests } from './api-error.js';
import { MAX_DOWNLOAD_BYTES } from './chat-methods.js';
import type { Params } from './params.js';
import { createRateLimits } from './rate-limits.js';
import { readParams } from './read-params.js';
import { noteRefusal, runMethod } from './run-method.js';

export interface BotApiDeps {
  world: World;
  faults: FaultState;
  inbox: Inbox;
  inline: InlineDesk;
  token: string;
  /** Aborted when the sandbox closes: ends the waiting poll. */
  closed: AbortSignal;
}

type Served = Context<{ Bindings: Partial<HttpBindings> }>;

/** The Bot API over HTTP, and the way to run a method that came back from a webhook. */
export function createBotApi(deps: BotApiDeps) {
  const { world, faults, token } = deps;
  const limits = createRateLimits();
  const app = new Hono<{ Bindings: Partial<HttpBindings> }>();

  const answer = async (method: string, request: Request, signal: AbortSignal): Promise<Response> => {
    let params: Params | undefined;
    try {
      params = await readParams(request);
      const result = await runMethod(method, { ...deps, params, signal }, limits);
      return Response.json({ ok: true, result });
    } catch (error) {
      const refusal = toApiError(error);
      if (!signal.aborted) noteRefusal(world, { method, error: refusal, params, injected: false });
      return errorResponse(refusal);
    }
  };

  app.all('/:bot{bot[^/]+}/:method', async (c) => {
    const method = c.req.param('method');
    if (c.req.param('bot') !== `bot${token}`) {
      const error = new ApiError(401, 'Unauthorized');
      noteRefusal(world, { method, error, injected: false });
      return errorResponse(error);
    }
    const fault = faults.take(method);
    const instead = fault && (await meet(c, fault, { world, method }));
    if (instead) return instead;
    const response = await answer(method, c.req.raw, AbortSignal.any([c.req.raw.signal, deps.closed]));
    return fault?.kind === 'dropAfter' ? dropConnection(c) : response;
  });

  app.get('/file/:bot{bot[^/]+}/:path{.+}', async (c) => {
    if (c.req.param('bot') !== `bot${token}`) return errorResponse(new ApiError(401, 'Unauthorized'));
    const path = c.req.param('path');
    const record = Object.values(world.state.files).find((file) => file.path === path);
    const bytes = record && (await world.storage.readFile(record.path));
    if (!record || !bytes || record.size > MAX_DOWNLOAD_BYTES)
      return errorResponse(new ApiError(404, 'Not Found'));
    const fault = faults.take('file');
    const instead = fault && (await meet(c, fault, { world, method: 'file' }));
    return (
      instead ??
      new Response(Uint8Array.from(bytes), { headers: { 'content-type': 'application/octet-stream' } })
    );
  });

  return {
    app,
    /** A webhook may answer with a method call; nobody hears what becomes of it, but a refusal is kept. */
    runReply: async (reply: Request): Promise<void> => {
      const params = await readParams(reply.clone()).catch(() => undefined);
      const method = params?.text('method') ?? '';
      if (method !== '') await answer(method, reply, new AbortController().signal);
    },
  };
}

/** What the fault answers instead of the method, or undefined when the method is still to run. */
async function meet(
  c: Served,
  fault: Fault,
  { world, method }: { world: World; method: string },
): Promise<Response | undefined> {
  // The body is read in any case, so that the connection stays usable for the next request.
  if (fault.kind !== 'delay' && fault.kind !== 'dropAfter')
    await c.req.raw.arrayBuffer().catch(() => undefined);
  const refuse = (error: ApiError): Response => {
    noteRefusal(world, { method, error, injected: true });
    return errorResponse(error);
  };
  switch (fault.kind) {
    case 'tooMany':
      return refuse(tooManyRequests(fault.retryAfter));
    case 'serverError':
      return refuse(new ApiError(500, 'Internal Server Error'));
    case 'refuse':
      return refuse(new ApiError(fault.code, fault.description));
    case 'badGateway':
      refuse(new ApiError(502, 'Bad Gateway'));
      return c.html('<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>', 502);
    case 'dropBefore':
      return dropConnection(c);
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
      return undefined;
    case 'dropAfter':
      return undefined;
  }
}

function dropConnection(c: Served): Response {
  c.env.incoming?.socket.destroy();
  return new Response(null, { status: 500 });
}

function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const reason = error instanceof Error ? error.message : 'unknown';
  return new ApiError(500, `Internal Server Error: the sandbox itself failed: ${reason}`);
}

function errorResponse({ code, description, retryAfter }: ApiError): Response {
  const parameters = retryAfter === undefined ? undefined : { retry_after: retryAfter };
  return Response.json({ ok: false, error_code: code, description, parameters }, { status: code });
}
