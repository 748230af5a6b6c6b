import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ServedSandbox } from '../../../src/sandbox/serve-sandbox.js';
import { ask, call, startedSandbox, type SeenUpdate } from './helpers.js';

interface Visit {
  secret: string | undefined;
  update: SeenUpdate;
}
interface Reply {
  status: number;
  body?: unknown;
}

let sandbox: ServedSandbox;
let olena: ReturnType<ServedSandbox['person']>;
let server: Server;
let url: string;
let visits: Visit[];
let reply: (visit: Visit, attempt: number) => Reply;

beforeEach(async () => {
  ({ sandbox, olena } = await startedSandbox());
  visits = [];
  reply = () => ({ status: 200 });
  server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const header = request.headers['x-telegram-bot-api-secret-token'];
      const visit = { secret: header?.toString(), update: JSON.parse(body) as SeenUpdate };
      visits.push(visit);
      const { status, body: answer } = reply(visit, visits.length);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(answer === undefined ? '' : JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterEach(async () => {
  await sandbox.close();
  server.closeAllConnections();
  server.close();
});

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const texts = () => visits.map((visit) => visit.update.message?.text);

it('brings what waited and what comes, in order, with the secret', async () => {
  olena.sendText('waited');
  await ask(sandbox, 'setWebhook', { url, secret_token: 'a_Secret-1' });
  olena.sendText('came');
  await expect.poll(texts).toEqual(['waited', 'came']);
  expect(visits.map((visit) => visit.secret)).toEqual(['a_Secret-1', 'a_Secret-1']);
  await expect.poll(() => sandbox.undelivered()).toBe(0);
});

it('brings the same update again until it is taken, and only then the next', async () => {
  reply = (_visit, attempt) => ({ status: attempt < 3 ? 500 : 200 });
  await ask(sandbox, 'setWebhook', { url });
  olena.sendText('one');
  olena.sendText('two');
  await expect.poll(texts).toEqual(['one', 'one', 'one', 'two']);
  const info = await ask<{ url: string; last_error_message: string }>(sandbox, 'getWebhookInfo');
  expect(info.url).toBe(url);
  expect(info.last_error_message).toContain('500');
});

it('drops what waits when asked to', async () => {
  olena.sendText('dropped');
  await ask(sandbox, 'setWebhook', { url, drop_pending_updates: true });
  olena.sendText('kept');
  await expect.poll(texts).toEqual(['kept']);
});

it('runs the method that the answer to an update names, and keeps its refusal', async () => {
  reply = ({ update }) => {
    const text = update.message?.text === 'nothing' ? '' : 'by webhook';
    return { status: 200, body: { method: 'sendMessage', chat_id: olena.id, text } };
  };
  await ask(sandbox, 'setWebhook', { url });
  olena.sendText('something');
  await olena.waitFor((message) => message.text === 'by webhook');
  olena.sendText('nothing');
  await expect.poll(() => sandbox.mistakes()).toMatchObject([{ method: 'sendMessage', code: 400 }]);
});

it('goes nowhere but to this machine, and wants a plain secret', async () => {
  const outside = await call(sandbox, 'setWebhook', { url: 'https://example.com/hook' });
  expect(outside.description).toBe(
    'Bad Request: bad webhook: the sandbox delivers only to an address of this machine',
  );
  const secret = await call(sandbox, 'setWebhook', { url, secret_token: 'a b' });
  expect(secret.description).toBe('Bad Request: secret token contains unallowed characters');
});

it('ends the poll that waits', async () => {
  const poll = call(sandbox, 'getUpdates', { timeout: 30 });
  await ask(sandbox, 'getMe');
  await ask(sandbox, 'setWebhook', { url });
  expect(await poll).toMatchObject({ ok: false, error_code: 409 });
});
