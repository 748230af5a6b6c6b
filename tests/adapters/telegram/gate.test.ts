import { TelegramError } from 'telegraf';
import { beforeEach, describe, expect, test } from 'vitest';
import { NotSent } from '../../../src/adapters/telegram/errors/not-sent.js';
import { createGate } from '../../../src/adapters/telegram/gate/gate.js';
import type { Gate, GateCall, Urgency } from '../../../src/adapters/telegram/gate/gate-options.js';
import { ManualTime, settle } from '../../support/manual-time.js';
import { RecordingLog } from '../../support/recording-log.js';

let time: ManualTime;
let log: RecordingLog;
let gate: Gate;
/** When each call went out, counted from the start. */
let went: { what: string; at: number }[];
let start: number;

beforeEach(() => {
  time = new ManualTime();
  log = new RecordingLog();
  gate = createGate({ clock: time, sleep: time.sleep, random: () => 1, log });
  [went, start] = [[], time.now()];
});

function send(chat: number, urgency: Urgency = 'interactive'): GateCall {
  return { method: 'sendMessage', payload: { chat_id: chat, text: 'words of a person' }, urgency };
}

function call(method: string, payload: unknown = {}, urgency: Urgency = 'interactive'): GateCall {
  return { method, payload, urgency };
}

/** Makes a call that is answered at once, or fails with what `failures` holds, in turn. */
function go(what: string, gateCall: GateCall, failures: Error[] = []): Promise<string> {
  const promise = gate.run(gateCall, () => {
    went.push({ what, at: time.now() - start });
    const failure = failures.shift();
    return failure === undefined ? Promise.resolve(what) : Promise.reject(failure);
  });
  promise.catch(() => undefined);
  return promise;
}

function refusal(error_code: number, description: string, parameters = {}): TelegramError {
  return new TelegramError({ error_code, description, parameters });
}

function flood(seconds: number): TelegramError {
  return refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}

function brokenConnection(code: string): Error {
  return Object.assign(new Error('request to https://example.org/bot1:secret/sendMessage failed'), {
    name: 'FetchError',
    code,
  });
}

function times(what?: string): number[] {
  return went.filter((each) => what === undefined || each.what === what).map((each) => each.at);
}

describe('limits', () => {
  test('a normal reply of a few messages is not held back', async () => {
    for (let index = 0; index < 5; index++) void go('reply', send(1));
    await settle();
    expect(times()).toEqual([0, 0, 0, 0, 0]);
  });

  test('one private chat gets at most one message a second in the long run, in order', async () => {
    for (let index = 0; index < 30; index++) void go(`m${index}`, send(1));
    await time.advance(60_000);
    expect(went.map((each) => each.what)).toEqual(Array.from({ length: 30 }, (_, index) => `m${index}`));
    expect(
      times()
        .slice(21)
        .map((at, index) => at - (times()[20 + index] ?? 0)),
    ).toEqual(Array(9).fill(1000));
  });

  test('a group gets at most twenty messages in any minute', async () => {
    for (let index = 0; index < 60; index++) void go('notice', send(-100));
    await time.advance(300_000);
    const sent = times();
    expect(sent).toHaveLength(60);
    for (const from of sent)
      expect(sent.filter((at) => at >= from && at < from + 60_000).length).toBeLessThanOrEqual(20);
  });

  test('every picture of an album counts', async () => {
    const media = Array.from({ length: 10 }, () => ({}));
    void go('album', call('sendMediaGroup', { chat_id: -100, media }));
    void go('next', send(-100));
    await time.advance(120_000);
    expect(times()).toEqual([0, 24_000]);
  });

  test('all chats together get at most thirty messages in any second', async () => {
    for (let chat = 1; chat <= 100; chat++) void go('m', send(chat));
    await time.advance(10_000);
    const sent = times();
    expect(sent).toHaveLength(100);
    for (const from of sent)
      expect(sent.filter((at) => at >= from && at < from + 1000).length).toBeLessThanOrEqual(30);
  });

  test('answering a press or a query does not wait for messages', async () => {
    for (let index = 0; index < 100; index++) void go('m', send(index % 3));
    void go('answer', call('answerCallbackQuery'));
    void go('inline', call('answerInlineQuery'));
    void go('file', call('getFile'));
    await settle();
    expect([times('answer'), times('inline'), times('file')]).toEqual([[0], [0], [0]]);
  });

  test('replies go before what the outbox sends', async () => {
    for (let chat = 1; chat <= 50; chat++) void go('outbox', send(chat, 'background'));
    void go('reply', send(99));
    await time.advance(5_000);
    expect(times('reply')[0]).toBeLessThanOrEqual(80);
    expect(times('outbox')).toHaveLength(50);
  });

  test('news for a crowd leaves room for the answers to a person, and goes no slower for it', async () => {
    for (let chat = 1; chat <= 100; chat++) void go('news', send(chat, 'broadcast'));
    await time.advance(1010);
    for (const what of ['reply', 'another', 'receipt']) void go(what, send(1000, 'background'));
    await settle();
    expect(went.slice(-3).map(({ what, at }) => [what, at])).toEqual([
      ['reply', 1010],
      ['another', 1010],
      ['receipt', 1010],
    ]);
    // As many in all as without a reserve: 25 a second.
    await time.advance(2990);
    expect(went.length).toBeGreaterThanOrEqual(100);
    await time.advance(200);
    expect(times('news')).toHaveLength(100);
  });

  test('news for a crowd goes on, if slowly, while there are more answers than Telegram takes', async () => {
    for (let chat = 1; chat <= 100; chat++) void go('news', send(chat, 'broadcast'));
    for (let turn = 0; turn < 100; turn++) {
      for (let chat = 0; chat < 4; chat++) void go('answer', send(1000 + 4 * turn + chat));
      await time.advance(100);
    }
    expect(times('news').length).toBeGreaterThan(20);
    expect(times('answer').length).toBeGreaterThan(150);
  });

  test('news for a crowd and answers keep together to thirty messages in any second', async () => {
    for (let chat = 1; chat <= 100; chat++) void go('news', send(chat, 'broadcast'));
    for (let turn = 0; turn < 40; turn++) {
      for (let chat = 0; chat < turn % 4; chat++) void go('answer', send(1000 + chat, 'background'));
      await time.advance(70);
    }
    await time.advance(10_000);
    const sent = times();
    expect(sent).toHaveLength(160);
    for (const from of sent)
      expect(sent.filter((at) => at >= from && at < from + 1000).length).toBeLessThanOrEqual(30);
  });

  test('chats that owe nothing are forgotten', async () => {
    for (let chat = 1; chat <= 200; chat++) void go('m', send(chat));
    await time.advance(120_000);
    void go('m', send(1000));
    await settle();
    expect(gate.chats).toBe(1);
  });
});

describe('a 429', () => {
  test('is waited out exactly, and the call made again', async () => {
    const answer = go('a', send(1), [flood(7)]);
    await time.advance(60_000);
    await expect(answer).resolves.toBe('a');
    expect(times('a')).toEqual([0, 7000]);
  });

  test('holds back that chat only', async () => {
    void go('a', send(1), [flood(7)]);
    await settle();
    void go('same chat', send(1));
    void go('other chat', send(2));
    await time.advance(60_000);
    expect([times('same chat'), times('other chat')]).toEqual([[7000], [0]]);
  });

  test('in two busy chats at once holds back nobody else', async () => {
    for (const chat of [1, 2]) {
      for (let index = 0; index < 5; index++) void go('busy', send(chat));
      await settle();
      void go('refused', send(chat), [flood(7)]);
      await settle();
    }
    void go('other chat', send(3));
    await time.advance(1000);
    expect(times('refused')).toHaveLength(2);
    expect(times('other chat')).toHaveLength(1);
  });

  test('in two quiet chats at once holds back everybody', async () => {
    void go('a', send(1), [flood(7)]);
    void go('b', send(2), [flood(9)]);
    await settle();
    void go('c', send(3));
    await time.advance(60_000);
    expect(times('c')[0]).toBeGreaterThanOrEqual(9000);
  });

  test('is handed over after a few times', async () => {
    const answer = go('a', send(1), [flood(1), flood(1), flood(1), flood(1), flood(1)]);
    await time.advance(60_000);
    await expect(answer).rejects.toThrow('Too Many Requests');
    expect(times('a')).toHaveLength(4);
  });

  test('that asks for longer than anybody would wait is handed over at once', async () => {
    const answer = go('a', send(1), [flood(3600)]);
    await settle();
    await expect(answer).rejects.toThrow('Too Many Requests');
    const next = go('next', send(1));
    await settle();
    await expect(next).rejects.toMatchObject({ reason: 'flood', retryAfter: 3_600_000 });
    expect(times('next')).toEqual([]);
  });

  test('of a message from the outbox goes back to the outbox', async () => {
    const first = go('a', send(1, 'background'), [flood(7)]);
    await settle();
    await expect(first).rejects.toThrow('Too Many Requests');
    const second = go('b', send(1, 'background'));
    await settle();
    await expect(second).rejects.toBeInstanceOf(NotSent);
  });
});

describe('trouble on the way', () => {
  test('a message whose answer got lost is not sent twice', async () => {
    const answer = go('a', send(1), [brokenConnection('ECONNRESET')]);
    await time.advance(60_000);
    await expect(answer).rejects.toThrow();
    expect(times('a')).toHaveLength(1);
  });

  test('a message that Telegram failed on is not sent twice', async () => {
    const answer = go('a', send(1), [refusal(502, 'Bad Gateway')]);
    await time.advance(60_000);
    await expect(answer).rejects.toThrow();
    expect(times('a')).toHaveLength(1);
  });

  test('a message for which no connection came about is tried again', async () => {
    const answer = go('a', send(1), [brokenConnection('ECONNREFUSED')]);
    await time.advance(60_000);
    await expect(answer).resolves.toBe('a');
  });

  test.each(['getMe', 'getFile', 'editMessageText', 'answerCallbackQuery', 'setMyCommands'])(
    '%s is repeated, more slowly each time',
    async (method) => {
      const answer = go('a', call(method), [refusal(500, 'Internal'), brokenConnection('ECONNRESET')]);
      await time.advance(60_000);
      await expect(answer).resolves.toBe('a');
      expect(times('a')).toEqual([0, 500, 1500]);
    },
  );

  test('a refusal is not repeated', async () => {
    const answer = go('a', call('editMessageText'), [refusal(400, 'Bad Request: chat not found')]);
    await time.advance(60_000);
    await expect(answer).rejects.toThrow('chat not found');
    expect(times('a')).toHaveLength(1);
  });

  test('what is logged names no person, no text, no token', async () => {
    void go('a', call('editMessageText', { chat_id: 77_123_456 }), [
      refusal(400, `Bad Request: can't parse entities: unsupported tag "Ivan" in chat 77123456`),
    ]);
    void go('b', send(77_123_456), [brokenConnection('ECONNRESET')]);
    await time.advance(1000);
    expect(log.events()).toEqual(['telegram.call-failed', 'telegram.call-failed']);
    expect(log.text()).toContain("can't parse entities");
    expect(log.text()).not.toMatch(/Ivan|77123456|secret|words of a person/);
  });
});

describe('closing', () => {
  test('lets a call in flight finish and turns away those that wait', async () => {
    let finish: (answer: string) => void = () => undefined;
    const inFlight = gate.run(send(1), () => new Promise<string>((resolve) => (finish = resolve)));
    const waiting = go('waiting', send(1));
    await settle();
    const closed = gate.close(10_000);
    await expect(waiting).rejects.toMatchObject({ reason: 'closed' });
    finish('done');
    await closed;
    await expect(inFlight).resolves.toBe('done');
    await expect(go('late', send(2))).rejects.toBeInstanceOf(NotSent);
    expect(times()).toEqual([]);
  });

  test('ends every wait', async () => {
    const held = go('held', send(1), [flood(30)]);
    await settle();
    await gate.close(0);
    await expect(held).rejects.toBeInstanceOf(NotSent);
    expect(time.sleeping).toEqual([]);
  });

  test('breaks off a call that will not end', async () => {
    const stuck = gate.run(
      send(1),
      (signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(new DOMException('aborted', 'AbortError'));
          });
        }),
    );
    stuck.catch(() => undefined);
    await settle();
    await gate.close(0);
    await expect(stuck).rejects.toThrow('aborted');
  });
});
