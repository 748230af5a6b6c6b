import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { Agent, get, type IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';

import { createHttpServer, type HttpOptions, type HttpServer } from '../../../src/adapters/http/server.js';
import { OperatorError } from '../../../src/core/kernel/operator-error.js';

const open: HttpServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close(0)));
});

async function serve(options: Partial<HttpOptions> = {}) {
  const errors: unknown[] = [];
  const server = await createHttpServer({
    port: 0,
    host: '127.0.0.1',
    version: '1.2.3',
    checks: {},
    onError: (error) => errors.push(error),
    ...options,
  });
  open.push(server);
  return { server, errors, url: `http://127.0.0.1:${server.port}` };
}

/** A promise to be kept by hand. */
function gate() {
  let release = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { passed, release };
}

describe('/health', () => {
  it('says that all is well, with figures', async () => {
    const { url } = await serve({
      checks: { database: () => ({ ok: true }), outbox: () => ({ ok: true, waiting: 3 }) },
    });
    const response = await fetch(`${url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'ok',
      version: '1.2.3',
      uptimeSeconds: expect.any(Number) as number,
      checks: { database: { ok: true }, outbox: { ok: true, waiting: 3 } },
    });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  it('answers 503 and names the part that fails, and does not repeat what it threw', async () => {
    const broken = () => Promise.reject(new Error('private'));
    const { url } = await serve({ checks: { database: broken, bot: () => ({ ok: true }) } });
    const response = await fetch(`${url}/health`);
    const text = await response.text();
    expect(response.status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({
      status: 'failing',
      checks: { database: { ok: false }, bot: { ok: true } },
    });
    expect(text).not.toContain('private');
  });

  it('does not hang with a part that hangs', async () => {
    const never = new Promise<{ ok: boolean }>(() => undefined);
    const { url } = await serve({ checks: { bot: () => never } });
    const response = await fetch(`${url}/health`);
    expect(await response.json()).toMatchObject({
      status: 'failing',
      checks: { bot: { ok: false, late: true } },
    });
  });
});

describe('the webhook', () => {
  function webhook() {
    const received: unknown[] = [];
    const receive: NonNullable<HttpOptions['webhook']>['receive'] = (request) => {
      received.push(request);
      return Promise.resolve(request.secretHeader === 'right' ? 200 : 401);
    };
    return { received, options: { webhook: { path: '/hook', receive } } };
  }

  it('hands secret and update over and answers what it is told', async () => {
    const { received, options } = webhook();
    const { url } = await serve(options);
    const send = (secret: string) =>
      fetch(`${url}/hook`, {
        method: 'POST',
        headers: { 'X-Telegram-Bot-Api-Secret-Token': secret },
        body: JSON.stringify({ update_id: 1 }),
      });
    expect((await send('right')).status).toBe(200);
    expect((await send('wrong')).status).toBe(401);
    expect(received).toEqual([
      { secretHeader: 'right', body: '{"update_id":1}' },
      { secretHeader: 'wrong', body: '{"update_id":1}' },
    ]);
  });

  it('a body is handed over as it came, whatever it is, and a missing secret as missing', async () => {
    const { received, options } = webhook();
    const { url } = await serve(options);
    const response = await fetch(`${url}/hook`, { method: 'POST', body: '{' });
    expect(response.status).toBe(401);
    expect(received).toEqual([{ secretHeader: undefined, body: '{' }]);
  });

  it('turns away what is too big to be an update', async () => {
    const { received, options } = webhook();
    const { url } = await serve(options);
    const response = await fetch(`${url}/hook`, { method: 'POST', body: 'x'.repeat(1024 * 1024 + 1) });
    expect(response.status).toBe(413);
    expect(received).toEqual([]);
  });

  it('is not there to be looked at', async () => {
    const { url } = await serve(webhook().options);
    expect((await fetch(`${url}/hook`)).status).toBe(405);
  });

  it('a fault inside is reported to us and not to the caller', async () => {
    const receive = () => Promise.reject(new Error('private'));
    const { url, errors } = await serve({ webhook: { path: '/hook', receive } });
    const response = await fetch(`${url}/hook`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('private');
    expect(errors).toHaveLength(1);
  });
});

describe('another application beside ours', () => {
  const site = new Hono()
    .get('/', (context) => context.html('<p>Here</p>'))
    .get('/own', (context) => context.text('', 200, { 'Content-Security-Policy': "default-src 'none'" }))
    .get('/health', (context) => context.text('not ours'));

  it('gets every path that is not ours', async () => {
    const { url } = await serve({ site: (request) => site.fetch(request) });
    expect(await (await fetch(url)).text()).toBe('<p>Here</p>');
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ status: 'ok' });
  });

  it('without one, other paths are not found', async () => {
    const { url } = await serve();
    expect((await fetch(`${url}/anything`)).status).toBe(404);
  });

  it('pages load nothing from elsewhere and cannot be framed, unless they say so themselves', async () => {
    const { url } = await serve({ site: (request) => site.fetch(request) });
    const { headers } = await fetch(url);
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'self'");
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect((await fetch(`${url}/own`)).headers.get('Content-Security-Policy')).toBe("default-src 'none'");
  });
});

describe('start and stop', () => {
  it('a port that is taken is told in a sentence', async () => {
    const { server } = await serve();
    const second = serve({ port: server.port });
    await expect(second).rejects.toThrow(OperatorError);
    await expect(second).rejects.toThrow(`Port ${server.port} is taken by another program.`);
  });

  it('a request in hand is finished before the port is given up', async () => {
    const { passed, release } = gate();
    const begun = gate();
    const { server, url } = await serve({
      site: async () => {
        begun.release();
        await passed;
        return new Response('done');
      },
    });
    const answer = fetch(url).then((response) => response.text());
    await begun.passed;
    const closing = server.close(60_000);
    release();
    expect(await answer).toBe('done');
    await closing;
    await expect(fetch(url)).rejects.toThrow();
  });

  it('a kept-alive connection does not hold up the end', async () => {
    const { server, url } = await serve();
    const agent = new Agent({ keepAlive: true });
    const response = await new Promise<IncomingMessage>((resolve) =>
      get(`${url}/health`, { agent }, resolve),
    );
    response.resume();
    await new Promise((resolve) => response.once('end', resolve));
    await server.close(60_000);
    agent.destroy();
  });

  it('a stream of events is ended, for it never ends by itself', async () => {
    const site = new Hono().get('/', (context) =>
      streamSSE(context, async (stream) => {
        await stream.writeSSE({ data: 'hello' });
        await new Promise<void>((resolve) => {
          stream.onAbort(resolve);
        });
      }),
    );
    const { server, url } = await serve({ site: (request) => site.fetch(request) });
    const reader = (await fetch(url)).body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    await server.close(60_000);
    await expect(reader?.read()).rejects.toThrow();
  });

  it('a request that never ends is broken off when the time is up', async () => {
    const begun = gate();
    const { server, url } = await serve({
      site: () => {
        begun.release();
        return new Promise(() => undefined);
      },
    });
    const answer = fetch(url);
    await begun.passed;
    const broken = expect(answer).rejects.toThrow();
    await server.close(20);
    await broken;
  });
});
