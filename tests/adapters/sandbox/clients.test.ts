import { Api, Bot, InputFile } from 'grammy';
import { Telegraf, Telegram } from 'telegraf';
import { message } from 'telegraf/filters';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ServedSandbox } from '../../../src/sandbox/serve-sandbox.js';
import { picture, startedSandbox } from './helpers.js';

let sandbox: ServedSandbox;
let olena: ReturnType<ServedSandbox['person']>;
beforeEach(async () => {
  ({ sandbox, olena } = await startedSandbox());
});
afterEach(() => sandbox.close());

describe('telegraf', () => {
  it('uploads by multipart: a photo, and an album of files with Ukrainian names', async () => {
    const telegram = new Telegram(sandbox.token, { apiRoot: sandbox.url });
    const source = await picture();
    const sent = await telegram.sendPhoto(
      olena.id,
      { source },
      { caption: '<i>плата</i>', parse_mode: 'HTML' },
    );
    expect(sent.photo.at(-1)?.width).toBe(1280);
    const file = (filename: string) => ({ type: 'document' as const, media: { source, filename } });
    await telegram.sendMediaGroup(olena.id, [file('перша.jpg'), file('друга.jpg')]);
    expect(olena.messages().slice(-2)).toMatchObject([
      { media: { name: 'перша.jpg', mime: 'image/jpeg', size: source.byteLength } },
      { media: { name: 'друга.jpg' } },
    ]);
    const link = await telegram.getFileLink(sent.photo[0]?.file_id ?? '');
    expect((await fetch(link)).status).toBe(200);
  });

  it('polls, answers, and stops without being told of a conflict', async () => {
    const bot = new Telegraf(sandbox.token, { telegram: { apiRoot: sandbox.url } });
    bot.on(message('text'), (context) => context.reply(`чую: ${context.message.text}`));
    const running = bot.launch();
    olena.sendText('слід');
    await olena.waitFor(({ text }) => text === 'чую: слід');
    bot.stop();
    await running;
    await expect.poll(() => sandbox.undelivered()).toBe(0);
    expect(sandbox.refused()).toEqual([]);
  });

  it('reads a refusal as its own error', async () => {
    const telegram = new Telegram(sandbox.token, { apiRoot: sandbox.url });
    await expect(telegram.sendMessage(1, 'a')).rejects.toMatchObject({
      code: 400,
      description: 'Bad Request: chat not found',
    });
    sandbox.faults.next('sendMessage', { kind: 'tooMany', retryAfter: 7 });
    await expect(telegram.sendMessage(olena.id, 'a')).rejects.toMatchObject({
      code: 429,
      parameters: { retry_after: 7 },
    });
  });
});

describe('grammY', () => {
  it('uploads by multipart: a file with a Ukrainian name, and an album', async () => {
    const api = new Api(sandbox.token, { apiRoot: sandbox.url });
    const bytes = await picture();
    await api.sendDocument(olena.id, new InputFile(bytes, 'знімок 1.jpg'), { caption: 'оригінал' });
    expect(olena.messages().at(-1)).toMatchObject({
      text: 'оригінал',
      media: { name: 'знімок 1.jpg', mime: 'image/jpeg', size: bytes.byteLength },
    });
    const item = () => ({ type: 'photo' as const, media: new InputFile(bytes) });
    await api.sendMediaGroup(olena.id, [item(), item()]);
    const album = olena.messages().slice(-2);
    expect(album[0]?.mediaGroupId).toBeDefined();
    expect(album[1]?.mediaGroupId).toBe(album[0]?.mediaGroupId);
  });

  it('polls, answers, and stops', async () => {
    const bot = new Bot(sandbox.token, { client: { apiRoot: sandbox.url } });
    bot.on('message:text', (context) => context.reply(`чую: ${context.message.text}`));
    const running = bot.start();
    olena.sendText('слід');
    await olena.waitFor(({ text }) => text === 'чую: слід');
    await bot.stop();
    await running;
    expect(sandbox.undelivered()).toBe(0);
    expect(sandbox.refused()).toEqual([]);
  });

  it('a poll that the client aborts leaves its updates for the next', async () => {
    const api = new Api(sandbox.token, { apiRoot: sandbox.url });
    const hangUp = new AbortController();
    const aborted = api.getUpdates({ timeout: 30 }, hangUp.signal as never).catch(() => 'aborted');
    await api.getMe();
    hangUp.abort();
    expect(await aborted).toBe('aborted');
    olena.sendText('still here');
    expect((await api.getUpdates())[0]?.message?.text).toBe('still here');
    expect(sandbox.refused()).toEqual([]);
  });
});
