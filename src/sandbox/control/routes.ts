import { Hono, type Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { ActAnswer, ActResult, PersonRequest, SandboxEvent } from '../protocol.js';
import type { Faults } from '../faults.js';
import { isRecord } from '../api/params.js';
import type { PersonDriver } from '../people/person.js';
import type { PersonFile } from '../people/send-files.js';
import { snapshotOf } from '../world/views.js';
import type { World } from '../world/world.js';
import { act } from './act.js';
import { makeTrouble } from './trouble.js';

export interface ControlDeps {
  world: World;
  faults: Faults;
  person: (id: number, chatId?: number) => PersonDriver;
  reset: () => void;
  /** Aborted when the sandbox closes: ends the event streams. */
  closed: AbortSignal;
}

const PING_MS = 15_000;

/** What the page talks to, to be mounted at `/sandbox`; the shapes are in protocol.ts. */
export function controlRoutes({ world, faults, person, reset, closed }: ControlDeps): Hono {
  const app = new Hono();
  app.get('/snapshot', (c) => c.json(snapshotOf(world)));
  app.get('/refused', (c) => c.json(world.state.refused));
  app.post('/reset', (c) => {
    reset();
    return c.json({ ok: true, result: { messageIds: [] } } satisfies ActAnswer);
  });
  app.get('/events', (c) => events(c, world, closed));
  app.post('/act', (c) =>
    answer(c, async () => {
      const { request, files } = await readAct(c);
      return act(person(request.personId, request.chatId), request, files);
    }),
  );
  app.post('/trouble', (c) =>
    answer(c, async () => {
      makeTrouble(faults, await c.req.json());
      return { messageIds: [] };
    }),
  );
  app.get('/files/:id', async (c) => {
    const record = world.state.files[c.req.param('id')];
    const bytes = record && (await world.storage.readFile(record.path));
    if (!record || !bytes) return c.notFound();
    const inline = /^(image\/(jpeg|png|webp|gif)|video\/|audio\/)/.test(record.mime);
    return c.body(Uint8Array.from(bytes), 200, {
      'content-type': inline ? record.mime : 'application/octet-stream',
      'content-disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(record.name ?? 'file')}`,
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
    });
  });
  return app;
}

async function answer(c: Context, does: () => Promise<ActResult>): Promise<Response> {
  try {
    return c.json({ ok: true, result: await does() } satisfies ActAnswer);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'This could not be done.';
    return c.json({ ok: false, error: reason } satisfies ActAnswer, 400);
  }
}

function events(c: Context, world: World, closed: AbortSignal): Response {
  return streamSSE(c, async (stream) => {
    const write = (event: SandboxEvent) => stream.writeSSE({ data: JSON.stringify(event) });
    const stop = world.listen((event) => void write(event));
    await write({ type: 'hello' });
    const ping = setInterval(() => void stream.write(': still here\n\n'), PING_MS);
    await new Promise<void>((resolve) => {
      const end = () => {
        closed.removeEventListener('abort', end);
        resolve();
      };
      stream.onAbort(end);
      closed.addEventListener('abort', end);
      if (closed.aborted) end();
    });
    clearInterval(ping);
    stop();
  });
}

async function readAct(c: Context): Promise<{ request: PersonRequest; files: PersonFile[] }> {
  if (c.req.header('content-type')?.startsWith('multipart/form-data') !== true) {
    return { request: asRequest(await c.req.json()), files: [] };
  }
  const form = await c.req.formData();
  const json = form.get('request');
  const request = asRequest(typeof json === 'string' ? JSON.parse(json) : undefined);
  const files: PersonFile[] = [];
  for (const value of form.getAll('files')) {
    if (typeof value === 'string') continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ bytes, name: value.name, mime: value.type || 'application/octet-stream' });
  }
  return { request, files };
}

/** The page is ours and typed, so only what tells the requests apart is looked at. */
function asRequest(value: unknown): PersonRequest {
  if (!isRecord(value) || typeof value['action'] !== 'string' || typeof value['personId'] !== 'number') {
    throw new Error('A request names an action and a personId.');
  }
  return value as unknown as PersonRequest;
}
