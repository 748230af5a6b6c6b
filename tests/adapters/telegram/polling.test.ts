import type { Update } from 'telegraf/types';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseApiRoot } from '../../../src/adapters/telegram/api-root.js';
import {
  createPolling,
  type Polling,
  TokenRefused,
} from '../../../src/adapters/telegram/transport/polling.js';
import { type Answer, FakeTelegram, type RecordedCall, TEST_TOKEN } from '../../support/fake-telegram.js';
import { ManualTime } from '../../support/manual-time.js';
import { RecordingLog } from '../../support/recording-log.js';

let telegram: FakeTelegram;
let time: ManualTime;
let log: RecordingLog;
let polling: Polling;
let received: number[];
/** What `receive` does besides noting. */
let onReceive: () => Promise<void>;

/** What the next polls are answered; afterwards a poll stays open, as Telegram holds it while nothing is new. */
let answers: Answer[];
let held: (() => void)[];

beforeEach(async () => {
  telegram = await FakeTelegram.start();
  telegram.script = ({ method }) => {
    if (method !== 'getUpdates') return undefined;
    return (
      answers.shift() ??
      new Promise((resolve) =>
        held.push(() => {
          resolve(undefined);
        }),
      )
    );
  };
  [time, log, received, answers, held] = [new ManualTime(), new RecordingLog(), [], [], []];
  onReceive = () => Promise.resolve();
  polling = createPolling({
    token: TEST_TOKEN,
    root: parseApiRoot(telegram.root),
    receive: async (updates) => {
      await onReceive();
      received.push(...updates.map((update: Update) => update.update_id));
    },
    updateKinds: ['message', 'callback_query'],
    sleep: time.sleep,
    random: () => 1,
    log,
    timeoutSeconds: 25,
  });
});

afterEach(async () => {
  await polling.stop();
  await telegram.stop();
});

function batch(...ids: number[]): Answer {
  return { result: ids.map((update_id) => ({ update_id })) };
}

function polls(): RecordedCall['payload'][] {
  return telegram.of('getUpdates');
}

/** Resolves once `condition` holds; the real network decides when. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('asks for the kinds it was told, and confirms a batch by asking for what comes after it', async () => {
  answers = [batch(10, 12, 11)];
  void polling.run();
  await until(() => held.length === 1);
  expect(polls()).toEqual([
    { timeout: 25, limit: 100, offset: 0, allowed_updates: ['message', 'callback_query'] },
    { timeout: 25, limit: 100, offset: 13, allowed_updates: ['message', 'callback_query'] },
  ]);
  expect(received).toEqual([10, 12, 11]);
});

test('what could not be stored is not confirmed and comes again', async () => {
  answers = [batch(10), batch(10)];
  const failures = [new Error('disk full')];
  onReceive = () => {
    const failure = failures.shift();
    return failure === undefined ? Promise.resolve() : Promise.reject(failure);
  };
  void polling.run();
  await until(() => time.sleeping.length === 1);
  await time.advance(1000);
  await until(() => held.length === 1);
  expect(polls().map((poll) => poll['offset'])).toEqual([0, 0, 11]);
  expect(received).toEqual([10]);
});

test('a webhook that is set is removed first, keeping what waits for it', async () => {
  const { script } = telegram;
  telegram.script = (call) =>
    call.method === 'getWebhookInfo' ? { result: { url: 'https://example.org/hook' } } : script(call);
  void polling.run();
  await until(() => held.length === 1);
  expect(telegram.methods()).toEqual(['getWebhookInfo', 'deleteWebhook', 'getUpdates']);
  expect(telegram.of('deleteWebhook')[0]).not.toHaveProperty('drop_pending_updates');
});

test.each<[string, Answer]>([
  ['a broken connection', { drop: true }],
  ['trouble at Telegram’s', { refuse: 502, words: 'Bad Gateway' }],
])('%s is sat out, longer each time', async (_name, trouble) => {
  answers = [trouble, trouble, batch(1)];
  void polling.run();
  for (const pause of [1000, 2000]) {
    await until(() => time.sleeping.length === 1);
    expect(time.sleeping).toEqual([pause]);
    await time.advance(pause);
  }
  await until(() => held.length === 1);
  expect(received).toEqual([1]);
  expect(log.events()).toEqual(['transport.poll-failed', 'transport.poll-failed']);
});

test('no pause is longer than half a minute', async () => {
  answers = Array<Answer>(8).fill({ refuse: 500, words: 'x' });
  void polling.run();
  const pauses: number[] = [];
  for (let failure = 0; failure < 8; failure++) {
    await until(() => time.sleeping.length === 1);
    pauses.push(...time.sleeping);
    await time.advance(time.sleeping[0] ?? 0);
  }
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
});

test('a 429 is waited out as long as Telegram says', async () => {
  answers = [{ refuse: 429, words: 'Too Many Requests', parameters: { retry_after: 17 } }];
  void polling.run();
  await until(() => time.sleeping.length === 1);
  expect(time.sleeping).toEqual([17_000]);
});

test('another program polling with the same token is said loudly, and polling goes on', async () => {
  answers = [{ refuse: 409, words: 'Conflict: terminated by other getUpdates request' }, batch(1)];
  void polling.run();
  await until(() => time.sleeping.length === 1);
  expect(log.lines).toMatchObject([
    {
      level: 'error',
      event: 'transport.conflict',
      details: { reason: 'terminated by other getUpdates request' },
    },
  ]);
  await time.advance(1000);
  await until(() => held.length === 1);
  expect(received).toEqual([1]);
});

test.each([
  [401, 'Unauthorized'],
  [404, 'Not Found'],
])('a token Telegram does not know (%d) ends it with a sentence for the operator', async (refuse, words) => {
  answers = [{ refuse, words }];
  await expect(polling.run()).rejects.toThrow(TokenRefused);
});

test('stopping ends a poll that is under way and every wait', async () => {
  const run = polling.run();
  await until(() => held.length === 1);
  await polling.stop();
  await expect(run).resolves.toBeUndefined();
  expect([log.lines, time.sleeping]).toEqual([[], []]);
});

test('stopping waits until a batch just arriving is stored', async () => {
  answers = [batch(10)];
  let store = (): void => undefined;
  let storing = false;
  onReceive = () => {
    storing = true;
    return new Promise((resolve) => (store = resolve));
  };
  void polling.run();
  await until(() => storing);
  const stopped = polling.stop();
  store();
  await stopped;
  expect(received).toEqual([10]);
  expect(polls()).toHaveLength(1);
});

test('the token is in no log line', async () => {
  answers = [{ drop: true }, { refuse: 500, words: 'x' }, { refuse: 409, words: 'Conflict: x' }];
  void polling.run();
  for (let failure = 0; failure < 3; failure++) {
    await until(() => time.sleeping.length === 1);
    await time.advance(time.sleeping[0] ?? 0);
  }
  expect(log.lines).toHaveLength(3);
  expect(log.text()).not.toContain(TEST_TOKEN);
});
