import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ServedSandbox } from '../../../src/sandbox/serve-sandbox.js';
import { call, drain, handClock, picture, SANDBOX_IDS, startedSandbox, updates } from './helpers.js';

let sandbox: ServedSandbox;
let olena: ReturnType<ServedSandbox['person']>;
const clock = handClock();
beforeEach(async () => {
  ({ sandbox, olena } = await startedSandbox({ clock }));
});
afterEach(() => sandbox.close());

const send = (text = 'a', chat_id = olena.id) => call(sandbox, 'sendMessage', { chat_id, text });

describe('trouble on demand', () => {
  it('429 with the seconds to wait, as often as asked for, and marked as no mistake of the bot', async () => {
    sandbox.faults.next('sendMessage', { kind: 'tooMany', retryAfter: 3 }, 2);
    const refused = { ok: false, error_code: 429, parameters: { retry_after: 3 } };
    expect(await send()).toMatchObject(refused);
    expect(await send()).toMatchObject(refused);
    expect((await send()).ok).toBe(true);
    expect(sandbox.refused()).toMatchObject([{ injected: true }, { injected: true }]);
    expect(sandbox.mistakes()).toEqual([]);
  });

  it('a server error, and a page of a proxy in place of JSON', async () => {
    sandbox.faults.next('*', { kind: 'serverError' });
    expect(await send()).toMatchObject({ error_code: 500 });
    sandbox.faults.next('sendMessage', { kind: 'badGateway' });
    const response = await fetch(`${sandbox.url}/bot${sandbox.token}/sendMessage`);
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toContain('text/html');
  });

  it('a connection that breaks before the message is sent, and one that breaks after', async () => {
    sandbox.faults.next('sendMessage', { kind: 'dropBefore' });
    await expect(send('lost')).rejects.toThrow();
    sandbox.faults.next('sendMessage', { kind: 'dropAfter' });
    await expect(send('sent')).rejects.toThrow();
    expect(olena.messages().at(-1)?.text).toBe('sent');
    expect(olena.messages().some((message) => message.text === 'lost')).toBe(false);
  });

  it('an update that comes again although it was confirmed', async () => {
    sandbox.faults.repeatUpdates();
    olena.sendText('twice');
    const [first] = await drain(sandbox);
    expect(await drain(sandbox)).toEqual([first]);
    expect(await drain(sandbox)).toEqual([]);
  });

  it('an album in another order, straddling two polls', async () => {
    sandbox.faults.shuffleAlbum([2, 0, 1]);
    sandbox.faults.splitAlbum(1);
    const bytes = await picture(100, 100);
    const sent = await olena.sendAlbum([bytes, bytes, bytes]);
    const batches = [await drain(sandbox), await drain(sandbox)];
    const ids = sent.map((message) => message.messageId);
    const numbers = batches.map((batch) =>
      batch.map((update) => ids.indexOf(update.message?.message_id ?? 0)),
    );
    expect(numbers).toEqual([[2], [0, 1]]);
  });

  it('updates held back until they are released', async () => {
    sandbox.faults.holdUpdates();
    olena.sendText('held');
    expect(await updates(sandbox)).toEqual([]);
    const poll = updates(sandbox, { timeout: 30 });
    sandbox.faults.releaseUpdates();
    expect((await poll)[0]?.message?.text).toBe('held');
  });
});

describe('rate limits, once they are on', () => {
  const burst = async (count: number, chat_id?: number) => {
    const answers = [];
    for (let n = 0; n < count; n += 1) answers.push(await send(String(n), chat_id));
    return answers;
  };

  it('a chat takes a few messages at once, then one a second', async () => {
    sandbox.faults.limitRates(true);
    const answers = await burst(6);
    expect(answers.map((answer) => answer.ok)).toEqual([true, true, true, true, true, false]);
    const wait = answers.at(-1)?.parameters?.retry_after ?? 0;
    expect(wait).toBeGreaterThan(0);
    clock.pass(wait * 1000);
    expect((await send()).ok).toBe(true);
  });

  it('a group takes twenty a minute', async () => {
    sandbox.faults.limitRates(true);
    const answers = await burst(21, SANDBOX_IDS.group);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(20);
    expect(answers.at(-1)).toMatchObject({ error_code: 429 });
  });

  it('they are off at the start', async () => {
    expect((await burst(35)).every((answer) => answer.ok)).toBe(true);
  });
});

describe('trouble asked for over HTTP, by tests in another process', () => {
  const ask = async (body: unknown) => {
    const response = await fetch(`${sandbox.url}/sandbox/trouble`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.status;
  };

  it('is met by the next calls, and cleared', async () => {
    expect(await ask({ next: 'sendMessage', fault: { kind: 'tooMany', retryAfter: 3 }, times: 5 })).toBe(200);
    expect(await send()).toMatchObject({ error_code: 429, parameters: { retry_after: 3 } });
    expect(await ask({ clear: true })).toBe(200);
    expect((await send()).ok).toBe(true);
  });

  it('holds updates back, and delivers one twice', async () => {
    await ask({ holdUpdates: true });
    await ask({ repeatUpdates: 1 });
    olena.sendText('twice');
    expect(await drain(sandbox)).toEqual([]);
    await ask({ holdUpdates: false });
    const [first] = await drain(sandbox);
    expect(first).toBeDefined();
    expect(await drain(sandbox)).toEqual([first]);
  });

  it('is refused when it makes no sense', async () => {
    expect(await ask({ next: 'sendMessage', fault: { kind: 'earthquake' } })).toBe(400);
    expect(await ask('nonsense')).toBe(400);
    expect((await send()).ok).toBe(true);
  });
});
