import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseApiRoot } from '../../../src/adapters/telegram/api-root.js';
import { createFileSource } from '../../../src/adapters/telegram/file-source.js';
import { createGate } from '../../../src/adapters/telegram/gate/gate.js';
import type { Gate } from '../../../src/adapters/telegram/gate/gate-options.js';
import { GatedTelegram } from '../../../src/adapters/telegram/gate/gated-telegram.js';
import { sleep } from '../../../src/adapters/telegram/sleep.js';
import type { FileSource } from '../../../src/core/evidence/file-source.port.js';
import { type Answer, FakeTelegram, TEST_TOKEN } from '../../support/fake-telegram.js';
import { RecordingLog } from '../../support/recording-log.js';

let telegram: FakeTelegram;
let log: RecordingLog;
let gate: Gate;
let stopping: AbortController;
let files: FileSource;
let found: Answer;

beforeEach(async () => {
  telegram = await FakeTelegram.start();
  [log, stopping] = [new RecordingLog(), new AbortController()];
  found = { result: { file_id: 'h', file_unique_id: 'u', file_path: 'photos/file 1.jpg' } };
  telegram.script = ({ method }) => (method === 'getFile' ? found : undefined);
  gate = createGate({ clock: Date, sleep, random: () => 0, log, limits: { attempts: 1 } });
  files = newFiles(10_000);
});

afterEach(async () => {
  await gate.close(0);
  await telegram.stop();
});

function newFiles(timeoutMs: number): FileSource {
  const root = parseApiRoot(telegram.root);
  const client = new GatedTelegram({ token: TEST_TOKEN, root, gate, urgency: 'background' });
  return createFileSource({
    telegram: client,
    token: TEST_TOKEN,
    root,
    log,
    stopping: stopping.signal,
    timeoutMs,
  });
}

function fetchFile(maxBytes = 1000, bytes: number | null = null) {
  return files.fetch({ handle: 'h', bytes }, maxBytes);
}

test('the bytes come as they are, from the path Telegram named', async () => {
  const paths: string[] = [];
  const original = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  telegram.serveFile = (path, response) => {
    paths.push(path);
    response.end(original);
  };
  await expect(fetchFile()).resolves.toEqual({ ok: true, value: original });
  expect([paths, telegram.of('getFile')]).toEqual([['photos/file 1.jpg'], [{ file_id: 'h' }]]);
});

test('a file of exactly the limit is taken', async () => {
  telegram.serveFile = (_path, response) => response.end('x'.repeat(1000));
  await expect(fetchFile()).resolves.toMatchObject({ ok: true });
});

describe('a file is too big', () => {
  const tooBig = { ok: false, error: { kind: 'too-big' } };

  test('when it was announced so: Telegram is not even asked', async () => {
    await expect(fetchFile(1000, 1001)).resolves.toEqual(tooBig);
    expect(telegram.calls).toEqual([]);
  });

  test('when Telegram says so', async () => {
    found = { refuse: 400, words: 'Bad Request: file is too big' };
    await expect(fetchFile()).resolves.toEqual(tooBig);
  });

  test('when more comes than was announced', async () => {
    const pouring = new AbortController();
    telegram.serveFile = (_path, response) => {
      const pour = () => {
        while (!pouring.signal.aborted && response.write('x'.repeat(500)));
      };
      response.on('close', () => {
        pouring.abort();
      });
      response.on('drain', pour);
      pour();
    };
    await expect(fetchFile(1000, 10)).resolves.toEqual(tooBig);
    if (!pouring.signal.aborted) await once(pouring.signal, 'abort');
  });
});

test('a file whose handle Telegram does not know is gone', async () => {
  found = { refuse: 400, words: 'Bad Request: invalid file_id' };
  await expect(fetchFile()).resolves.toEqual({ ok: false, error: { kind: 'gone' } });
});

test('a file that Telegram may only be missing for now is tried again', async () => {
  found = { refuse: 400, words: 'Bad Request: wrong file_id or the file is temporarily unavailable' };
  await expect(fetchFile()).resolves.toMatchObject({ ok: false, error: { kind: 'unavailable' } });
});

test('a file that is not where Telegram said is gone', async () => {
  telegram.serveFile = (_path, response) => response.writeHead(404).end();
  await expect(fetchFile()).resolves.toEqual({ ok: false, error: { kind: 'gone' } });
});

describe('a file is unavailable for now', () => {
  const unavailable = { ok: false, error: { kind: 'unavailable', retryAfter: null } };

  test('when Telegram asks to wait', async () => {
    found = { refuse: 429, words: 'Too Many Requests', parameters: { retry_after: 9 } };
    await expect(fetchFile()).resolves.toEqual({
      ok: false,
      error: { kind: 'unavailable', retryAfter: 9000 },
    });
  });

  test('when the server asks to wait', async () => {
    telegram.serveFile = (_path, response) => response.writeHead(429, { 'retry-after': '5' }).end();
    await expect(fetchFile()).resolves.toEqual({
      ok: false,
      error: { kind: 'unavailable', retryAfter: 5000 },
    });
  });

  test('when Telegram is in trouble', async () => {
    found = { refuse: 502, words: 'Bad Gateway' };
    await expect(fetchFile()).resolves.toEqual(unavailable);
  });

  test('when the download breaks off', async () => {
    telegram.serveFile = (_path, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    };
    await expect(fetchFile()).resolves.toEqual(unavailable);
  });

  test('when the download takes too long', async () => {
    files = newFiles(20);
    telegram.serveFile = (_path, response) => void response.writeHead(200).write('x');
    await expect(fetchFile()).resolves.toEqual(unavailable);
  });

  test('when the program stops', async () => {
    telegram.serveFile = () => {
      stopping.abort();
    };
    await expect(fetchFile()).resolves.toEqual(unavailable);
  });
});

test('the token and the file’s handle are in no log line', async () => {
  telegram.serveFile = (_path, response) => response.destroy();
  await fetchFile();
  found = { drop: true };
  await fetchFile();
  expect(log.events()).toEqual(expect.arrayContaining(['file.not-downloaded', 'file.not-located']));
  expect(log.text()).not.toContain(TEST_TOKEN);
  expect(log.text()).not.toContain('photos/');
});
