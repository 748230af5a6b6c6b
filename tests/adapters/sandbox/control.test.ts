import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActAnswer, PersonRequest, SandboxEvent, Snapshot } from '../../../src/sandbox/protocol.js';
import type { ServedSandbox } from '../../../src/sandbox/serve-sandbox.js';
import { ask, button, call, picture, SANDBOX_IDS, startedSandbox } from './helpers.js';

let sandbox: ServedSandbox;
const personId = SANDBOX_IDS.volunteerUk;
beforeEach(async () => {
  ({ sandbox } = await startedSandbox());
});
afterEach(() => sandbox.close());

async function act(request: PersonRequest, files: Buffer[] = []): Promise<ActAnswer> {
  const form = new FormData();
  form.set('request', JSON.stringify(request));
  for (const file of files)
    form.append('files', new Blob([Uint8Array.from(file)], { type: 'image/jpeg' }), 'фото.jpg');
  const json = { body: JSON.stringify(request), headers: { 'content-type': 'application/json' } };
  const body = files.length > 0 ? { body: form } : json;
  const response = await fetch(`${sandbox.url}/sandbox/act`, { method: 'POST', ...body });
  return (await response.json()) as ActAnswer;
}

async function snapshot(): Promise<Snapshot> {
  return (await (await fetch(`${sandbox.url}/sandbox/snapshot`)).json()) as Snapshot;
}

function eventsIn(text: string): SandboxEvent[] {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const lines = whole.split('\n').filter((line) => line.startsWith('data: '));
  return lines.map((line) => JSON.parse(line.slice(6)) as SandboxEvent);
}

/** Reads events until one fits. */
async function eventThat(
  fits: (event: SandboxEvent) => boolean,
  during: () => Promise<unknown>,
): Promise<SandboxEvent> {
  const response = await fetch(`${sandbox.url}/sandbox/events`);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let started: Promise<unknown> | undefined;
  let text = '';
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    text += decoder.decode(chunk.value, { stream: true });
    const events = eventsIn(text);
    if (events.some((event) => event.type === 'hello')) started ??= during();
    const found = events.find(fits);
    if (!found) continue;
    await started;
    await reader?.cancel();
    return found;
  }
  throw new Error('The stream ended.');
}

describe('the page', () => {
  it('gets everybody, every chat and every message in one snapshot', async () => {
    const { bot, people, chats, messages, refused } = await snapshot();
    expect(bot.username).toBe(sandbox.botUsername);
    expect(people.map((person) => person.languageCode)).toEqual(['uk', 'en', 'uk', 'uk', 'en']);
    expect(chats).toHaveLength(6);
    expect(chats.find((chat) => chat.id === SANDBOX_IDS.group)?.memberIds).toHaveLength(3);
    expect(messages.map((message) => message.text)).toEqual(['/start']);
    expect(refused).toEqual([]);
  });

  it('sends a photo, an album and a file, whose pictures it can show', async () => {
    const bytes = await picture();
    expect(await act({ personId, action: 'sendPhoto', caption: 'плата' }, [bytes])).toMatchObject({
      ok: true,
    });
    const album = await act({ personId, action: 'sendAlbum' }, [bytes, bytes]);
    expect(album.ok && album.result.messageIds).toHaveLength(2);
    await act({ personId, action: 'sendFile' }, [bytes]);
    const file = (await snapshot()).messages.at(-1)?.media;
    expect(file).toMatchObject({ kind: 'document', name: 'фото.jpg', size: bytes.byteLength });
    const response = await fetch(sandbox.url + (file && 'url' in file ? file.url : ''));
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('is told in plain words what cannot be done', async () => {
    expect(await act({ personId, action: 'press', messageId: 1, data: 'a' })).toMatchObject({ ok: false });
    expect(await act({ personId: 1, action: 'open' })).toEqual({
      ok: false,
      error: 'There is no such person in the sandbox.',
    });
  });

  it('hears of messages, edits, toasts and refusals as they happen', async () => {
    const text = { chat_id: personId, text: 'Далі?' };
    const sent = await eventThat(
      (event) => event.type === 'message' && event.message.from.isBot,
      () => ask(sandbox, 'sendMessage', { ...text, reply_markup: button('y') }),
    );
    const messageId = sent.type === 'message' ? sent.message.messageId : 0;
    const pressAndAnswer = async () => {
      const answer = await act({ personId, action: 'press', messageId, data: 'y' });
      const callback_query_id = answer.ok ? answer.result.pressId : '';
      await ask(sandbox, 'answerCallbackQuery', { callback_query_id, text: 'Готово', show_alert: true });
    };
    expect(await eventThat((event) => event.type === 'pressAnswered', pressAndAnswer)).toMatchObject({
      press: { personId, messageId, text: 'Готово', alert: true },
    });
    const edited = await eventThat(
      (event) => event.type === 'message' && event.message.editDate !== undefined,
      () => ask(sandbox, 'editMessageText', { chat_id: personId, message_id: messageId, text: 'Добре' }),
    );
    expect(edited).toMatchObject({ message: { messageId, text: 'Добре', buttons: [] } });
    const refused = await eventThat(
      (event) => event.type === 'refused',
      () => call(sandbox, 'sendMessage', { chat_id: personId }),
    );
    expect(refused).toMatchObject({ refused: { method: 'sendMessage', code: 400 } });
  });

  it('gets the menu of commands in the language of each person', async () => {
    const commands = (description: string) => [{ command: 'report', description }];
    await ask(sandbox, 'setMyCommands', { commands: commands('Report a find') });
    await ask(sandbox, 'setMyCommands', { commands: commands('Повідомити'), language_code: 'uk' });
    const scope = { type: 'chat', chat_id: personId };
    const own = (await snapshot()).commandMenus;
    const menuOf = (id: number, chatId = id) =>
      own.find((menu) => menu.personId === id && menu.chatId === chatId)?.commands[0]?.description;
    expect(menuOf(personId)).toBe('Повідомити');
    expect(menuOf(SANDBOX_IDS.volunteerEn)).toBe('Report a find');
    expect(menuOf(SANDBOX_IDS.campaigner, SANDBOX_IDS.group)).toBe('Повідомити');
    await ask(sandbox, 'setMyCommands', { commands: commands('Лише тут'), scope });
    expect((await snapshot()).commandMenus.find((menu) => menu.chatId === personId)?.commands).toEqual(
      commands('Лише тут'),
    );
    expect(await ask(sandbox, 'getMyCommands', { scope })).toEqual(commands('Лише тут'));
    await ask(sandbox, 'deleteMyCommands', { scope });
    expect(await ask(sandbox, 'getMyCommands', { scope })).toEqual([]);
  });

  it('starts over after a reset, and the bot is a stranger again', async () => {
    await fetch(`${sandbox.url}/sandbox/reset`, { method: 'POST' });
    expect((await snapshot()).messages).toEqual([]);
    expect(await call(sandbox, 'sendMessage', { chat_id: personId, text: 'a' })).toMatchObject({
      error_code: 400,
    });
  });

  it('is served from the same address, and nothing outside its folder is', async () => {
    const page = await fetch(sandbox.url);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect((await fetch(`${sandbox.url}/package.json`)).status).toBe(404);
    expect((await fetch(`${sandbox.url}/..%2f..%2f..%2fpackage.json`)).status).toBe(404);
  });
});
