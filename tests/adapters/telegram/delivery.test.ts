import { GrammyError, HttpError } from 'grammy';
import { TelegramError } from 'telegraf';
import { describe, expect, test } from 'vitest';
import { attemptDelivery, deliveryOf, isUnanswerable } from '../../../src/adapters/telegram/delivery.js';
import { NotSent } from '../../../src/adapters/telegram/errors/not-sent.js';
import { troubleOf } from '../../../src/adapters/telegram/errors/trouble.js';
import { RecordingLog } from '../../support/recording-log.js';

/** The same refusal as each of the two clients throws it. */
function refusals(error_code: number, description: string, parameters = {}): [string, Error][] {
  const response = { ok: false as const, error_code, description, parameters };
  return [
    ['telegraf', new TelegramError(response)],
    ['grammY', new GrammyError('Call failed!', response, 'sendMessage', {})],
  ];
}

describe.each([
  [403, 'Forbidden: bot was blocked by the user'],
  [403, 'Forbidden: user is deactivated'],
  [403, 'Forbidden: bot was kicked from the supergroup chat'],
  [403, "Forbidden: bot can't initiate conversation with a user"],
  [400, 'Bad Request: chat not found'],
  [400, 'Bad Request: user is deactivated'],
])('%d %s', (code, words) => {
  test.each(refusals(code, words))('is somebody who cannot be reached (%s)', (_client, thrown) => {
    expect(deliveryOf(thrown)).toEqual({ kind: 'unreachable' });
  });
});

test.each(
  refusals(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -100123 }),
)('a group that became a supergroup has moved (%s)', (_client, thrown) => {
  expect(deliveryOf(thrown)).toEqual({ kind: 'moved', to: '-100123' });
});

test.each<[boolean, string, number, string, object]>([
  [true, 'blocked', 403, 'Forbidden: bot was blocked by the user', {}],
  [true, 'muted', 400, 'Bad Request: not enough rights to send text messages to the chat', {}],
  [true, 'in a closed topic', 400, 'Bad Request: TOPIC_CLOSED', {}],
  [
    true,
    'in a group that moved',
    400,
    'Bad Request: group chat was upgraded',
    { migrate_to_chat_id: -100123 },
  ],
  [false, 'busy', 429, 'Too Many Requests: retry after 7', { retry_after: 7 }],
  [false, 'saying it wrongly', 400, "Bad Request: can't parse entities: unexpected end", {}],
])(
  'it is %s that no answer comes through from a bot that is %s',
  (unanswerable, _what, code, words, parameters) => {
    const all = refusals(code, words, parameters).map(([, thrown]) => isUnanswerable(troubleOf(thrown)));
    expect(all).toEqual([unanswerable, unanswerable]);
  },
);

test.each(refusals(429, 'Too Many Requests: retry after 7', { retry_after: 7 }))(
  'a 429 is for later, as long as Telegram says (%s)',
  (_client, thrown) => {
    expect(deliveryOf(thrown)).toEqual({ kind: 'later', retryAfter: 7000 });
  },
);

test.each(refusals(400, "Bad Request: can't parse entities: unexpected end"))(
  'a message Telegram will not take is refused (%s)',
  (_client, thrown) => {
    expect(deliveryOf(thrown)).toEqual({ kind: 'refused' });
  },
);

test.each<[string, unknown]>([
  ...refusals(500, 'Internal Server Error'),
  [
    'a broken connection',
    new HttpError('Network request failed!', Object.assign(new Error(), { code: 'ECONNRESET' })),
  ],
  ['a fault of ours', new TypeError('x is not a function')],
])('anything else failed, and may be tried again (%s)', (_name, thrown) => {
  expect(deliveryOf(thrown)).toEqual({ kind: 'failed' });
});

test('a message turned away at the gate waits without it counting as a failure', () => {
  expect(deliveryOf(new NotSent('closed'))).toMatchObject({ kind: 'later' });
  expect(deliveryOf(new NotSent('flood', 12_000))).toEqual({ kind: 'later', retryAfter: 12_000 });
});

test('a delivery that works was sent, and nothing is logged', async () => {
  const log = new RecordingLog();
  await expect(attemptDelivery(log, () => Promise.resolve(7))).resolves.toEqual({ kind: 'sent' });
  expect(log.lines).toEqual([]);
});

test('a fault of ours while sending is logged as an error, without its words', async () => {
  const log = new RecordingLog();
  const send = () => Promise.reject(new TypeError('cannot show Ivan'));
  await expect(attemptDelivery(log, send)).resolves.toEqual({ kind: 'failed' });
  expect(log.lines).toMatchObject([
    { level: 'error', event: 'delivery.not-sent', details: { error: 'TypeError' } },
  ]);
  expect(log.text()).not.toContain('Ivan');
});
