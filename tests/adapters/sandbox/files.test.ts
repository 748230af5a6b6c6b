import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import type { PersonDriver } from '../../../src/sandbox/people/person.js';
import type { ServedSandbox } from '../../../src/sandbox/serve-sandbox.js';
import { ask, call, drain, picture, startedSandbox, type ApiAnswer } from './helpers.js';

let sandbox: ServedSandbox;
let olena: PersonDriver;
let chat_id: number;
beforeAll(async () => {
  ({ sandbox, olena, chat_id } = await startedSandbox());
});
afterAll(() => sandbox.close());

async function download(file_id: string | undefined): Promise<Buffer> {
  const { file_path } = await ask<{ file_path: string }>(sandbox, 'getFile', { file_id });
  const response = await fetch(`${sandbox.url}/file/bot${sandbox.token}/${file_path}`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

async function post(method: string, body: FormData | URLSearchParams): Promise<ApiAnswer> {
  const response = await fetch(`${sandbox.url}/bot${sandbox.token}/${method}`, { method: 'POST', body });
  return (await response.json()) as ApiAnswer;
}

describe('what people send', () => {
  it('a photo sent compressed loses its EXIF and comes in the sizes of Telegram', async () => {
    const bytes = await picture(1600, 1200);
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    await olena.sendPhoto(bytes, 'плата');
    const [update] = await drain(sandbox);
    expect(update?.message?.caption).toBe('плата');
    expect(update?.message?.photo?.map(({ width, height }) => [width, height])).toEqual([
      [90, 68],
      [320, 240],
      [800, 600],
      [1280, 960],
    ]);
    const received = await sharp(await download(update?.message?.photo?.at(-1)?.file_id)).metadata();
    expect(received).toMatchObject({ format: 'jpeg', width: 1280, height: 960 });
    expect(received.exif).toBeUndefined();
  });

  it('a small photo is not made larger', async () => {
    await olena.sendPhoto(await picture(200, 100));
    const [update] = await drain(sandbox);
    expect(update?.message?.photo?.map(({ width }) => width)).toEqual([90, 200]);
  });

  it('a photo sent as a file keeps every byte, its name and its type', async () => {
    const bytes = await picture();
    await olena.sendFile(bytes, { name: 'знімок.jpg', mime: 'image/jpeg' });
    const [update] = await drain(sandbox);
    expect(update?.message?.document).toMatchObject({
      file_name: 'знімок.jpg',
      mime_type: 'image/jpeg',
      file_size: bytes.byteLength,
    });
    expect((await download(update?.message?.document?.file_id)).equals(bytes)).toBe(true);
  });

  it('an album is one update for each picture, sharing a media_group_id', async () => {
    const bytes = await picture(300, 300);
    await olena.sendAlbum([bytes, bytes, bytes], 'три фото');
    const album = await drain(sandbox);
    expect(album).toHaveLength(3);
    expect(new Set(album.map((update) => update.message?.media_group_id)).size).toBe(1);
    expect(album.map((update) => update.message?.caption)).toEqual(['три фото', undefined, undefined]);
  });

  it('what is not a picture cannot be sent as a photo', async () => {
    await expect(olena.sendPhoto(Buffer.from('text'))).rejects.toThrow('Send it as a file');
  });

  it('a file above 20 MB can be sent, but not downloaded by the bot', async () => {
    await olena.sendFile(new Uint8Array(20 * 1024 * 1024 + 1), { name: 'long.mp4', mime: 'video/mp4' });
    const [update] = await drain(sandbox);
    const answer = await call(sandbox, 'getFile', { file_id: update?.message?.document?.file_id });
    expect(answer.description).toBe('Bad Request: file is too big');
  });
});

describe('what the bot sends', () => {
  it('an upload in its own field, and again by its file id', async () => {
    const form = new FormData();
    form.set('chat_id', String(chat_id));
    form.set('caption', '<b>плата</b>');
    form.set('parse_mode', 'HTML');
    form.set('photo', new Blob([Uint8Array.from(await picture())]), 'a.jpg');
    const sent = await post('sendPhoto', form);
    const { photo } = sent.result as { photo: { file_id: string }[] };
    expect(olena.messages().at(-1)).toMatchObject({ text: 'плата', media: { kind: 'photo', width: 1280 } });
    await ask(sandbox, 'sendPhoto', { chat_id, photo: photo[0]?.file_id });
    expect(olena.messages().at(-1)?.media).toMatchObject({ kind: 'photo', width: 1280 });
    const asFile = await call(sandbox, 'sendDocument', { chat_id, document: photo[0]?.file_id });
    expect(asFile.description).toBe("Bad Request: can't use file of type Photo as Document");
  });

  it('an album of attached files', async () => {
    const form = new FormData();
    form.set('chat_id', String(chat_id));
    form.set(
      'media',
      JSON.stringify(
        ['a', 'b'].map((name) => ({ type: 'document', media: `attach://${name}`, caption: name })),
      ),
    );
    form.set('a', new Blob(['first']), 'a.csv');
    form.set('b', new Blob(['second']), 'b.pdf');
    expect((await post('sendMediaGroup', form)).ok).toBe(true);
    const [first, second] = olena.messages().slice(-2);
    expect(first).toMatchObject({ text: 'a', media: { name: 'a.csv', mime: 'text/csv', size: 5 } });
    expect(second).toMatchObject({ mediaGroupId: first?.mediaGroupId, media: { mime: 'application/pdf' } });
  });

  it('an urlencoded request with a keyboard as JSON in a string, and a GET', async () => {
    const reply_markup = JSON.stringify({ inline_keyboard: [[{ text: 'Так', callback_data: 'y' }]] });
    const body = new URLSearchParams({ chat_id: String(chat_id), text: 'Далі?', reply_markup });
    expect((await post('sendMessage', body)).ok).toBe(true);
    expect(olena.messages().at(-1)?.buttons).toEqual([[{ kind: 'callback', label: 'Так', data: 'y' }]]);
    const got = await fetch(`${sandbox.url}/bot${sandbox.token}/sendmessage?chat_id=${chat_id}&text=get`);
    expect(got.status).toBe(200);
    expect(olena.messages().at(-1)?.text).toBe('get');
  });

  it('an upload above 50 MB is 413', async () => {
    const form = new FormData();
    form.set('chat_id', String(chat_id));
    form.set('document', new Blob([new Uint8Array(50 * 1024 * 1024 + 1)]), 'big.zip');
    expect(await post('sendDocument', form)).toMatchObject({ error_code: 413 });
  });

  it('an empty file and a file that is no picture are refused', async () => {
    const form = new FormData();
    form.set('chat_id', String(chat_id));
    form.set('photo', new Blob([]), 'a.jpg');
    expect((await post('sendPhoto', form)).description).toBe('Bad Request: file must be non-empty');
    form.set('photo', new Blob(['text']), 'a.jpg');
    expect((await post('sendPhoto', form)).description).toBe('Bad Request: IMAGE_PROCESS_FAILED');
  });

  it('a copy carries the file and not the author; a forward names them', async () => {
    const own = await olena.sendFile(Buffer.from('abc'), { name: 'a.txt', mime: 'text/plain' });
    await ask(sandbox, 'copyMessage', {
      chat_id,
      from_chat_id: chat_id,
      message_id: own.messageId,
      caption: 'копія',
    });
    expect(olena.messages().at(-1)).toMatchObject({ text: 'копія', media: { name: 'a.txt' } });
    expect(olena.messages().at(-1)?.forwardedFrom).toBeUndefined();
    await ask(sandbox, 'forwardMessage', { chat_id, from_chat_id: chat_id, message_id: own.messageId });
    expect(olena.messages().at(-1)?.forwardedFrom).toBe('Олена');
  });

  it('an edit puts another picture in the place of the first', async () => {
    const form = new FormData();
    form.set('chat_id', String(chat_id));
    form.set('photo', new Blob([Uint8Array.from(await picture(400, 300))]), 'a.jpg');
    const { result } = await post('sendPhoto', form);
    const edit = new FormData();
    edit.set('chat_id', String(chat_id));
    edit.set('message_id', String((result as { message_id: number }).message_id));
    edit.set('media', JSON.stringify({ type: 'photo', media: 'attach://next', caption: 'друге' }));
    edit.set('next', new Blob([Uint8Array.from(await picture(200, 300))]), 'b.jpg');
    expect((await post('editMessageMedia', edit)).ok).toBe(true);
    expect(olena.messages().at(-1)).toMatchObject({ text: 'друге', media: { width: 200, height: 300 } });
  });
});
