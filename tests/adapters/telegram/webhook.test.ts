import type { Update } from 'telegraf/types';
import { beforeEach, expect, test } from 'vitest';
import {
  createWebhook,
  type WebhookRequest,
  type WebhookStatus,
} from '../../../src/adapters/telegram/transport/webhook.js';
import { RecordingLog } from '../../support/recording-log.js';

let received: Update[];
let log: RecordingLog;
let webhook: (request: WebhookRequest) => Promise<WebhookStatus>;

beforeEach(() => {
  [received, log] = [[], new RecordingLog()];
  webhook = createWebhook({
    secret: 's3cret',
    log,
    receive: (updates) => {
      received.push(...updates);
      return Promise.resolve();
    },
  });
});

test('an update with the secret is received', async () => {
  await expect(webhook({ secretHeader: 's3cret', body: '{"update_id":7}' })).resolves.toBe(200);
  expect(received).toEqual([{ update_id: 7 }]);
});

test.each([undefined, '', 's3cre', 's3cret ', 'S3CRET'])(
  'a request with the secret %j is turned away',
  async (secretHeader) => {
    await expect(webhook({ secretHeader, body: '{"update_id":7}' })).resolves.toBe(401);
    expect(received).toEqual([]);
  },
);

test.each(['', 'nonsense', 'null', '7', '[]', '{}', '{"update_id":"7"}', '{"update_id":1.5}'])(
  'a body that is no update (%j) is refused',
  async (body) => {
    await expect(webhook({ secretHeader: 's3cret', body })).resolves.toBe(400);
    expect(received).toEqual([]);
  },
);

test('an update that cannot be stored is asked for again', async () => {
  webhook = createWebhook({ secret: 's3cret', log, receive: () => Promise.reject(new Error('disk full')) });
  await expect(webhook({ secretHeader: 's3cret', body: '{"update_id":7}' })).resolves.toBe(503);
  expect(log.events()).toEqual(['transport.not-received']);
});
