import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveSandbox, type ServedSandbox } from '../../../src/sandbox/serve-sandbox.js';
import { ask, button, call, drain, SANDBOX_IDS, updates } from './helpers.js';

let sandbox: ServedSandbox;
beforeEach(async () => {
  sandbox = await serveSandbox();
});
afterEach(() => sandbox.close());

describe('who the bot may write to', () => {
  it('nobody who never wrote, and everybody who did', async () => {
    const james = sandbox.person(SANDBOX_IDS.volunteerEn);
    const write = () => call(sandbox, 'sendMessage', { chat_id: james.id, text: 'Hello' });
    expect(await write()).toMatchObject({ error_code: 400, description: 'Bad Request: chat not found' });
    james.open();
    expect((await write()).ok).toBe(true);
  });

  it('a person met only in a group cannot be written to in private', async () => {
    const taras = sandbox.person(SANDBOX_IDS.campaigner);
    taras.in(SANDBOX_IDS.group).sendText('/check Hikvision');
    expect(await call(sandbox, 'sendMessage', { chat_id: taras.id, text: 'Hello' })).toMatchObject({
      error_code: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
    });
  });

  it('a person who blocked the bot is 403 until they unblock it, and the bot hears of both', async () => {
    const olena = sandbox.person(SANDBOX_IDS.volunteerUk);
    olena.open();
    const { message_id } = await ask(sandbox, 'sendMessage', { chat_id: olena.id, text: 'one' });
    olena.block();
    const blocked = { error_code: 403, description: 'Forbidden: bot was blocked by the user' };
    expect(await call(sandbox, 'sendMessage', { chat_id: olena.id, text: 'two' })).toMatchObject(blocked);
    const edit = { chat_id: olena.id, message_id, text: 'two' };
    expect(await call(sandbox, 'editMessageText', edit)).toMatchObject(blocked);
    expect(() => olena.sendText('hello')).toThrow('unblock');
    olena.unblock();
    expect((await call(sandbox, 'sendMessage', { chat_id: olena.id, text: 'three' })).ok).toBe(true);
    const changes = (await drain(sandbox)).flatMap((update) => update.my_chat_member ?? []);
    expect(changes.map((change) => change.new_chat_member.status)).toEqual(['kicked', 'member']);
  });
});

describe('what the bot hears', () => {
  it('a command with its place, and the payload of a link', async () => {
    sandbox.person(SANDBOX_IDS.volunteerUk).open('case_7K3F9Q');
    const [update] = await updates(sandbox);
    expect(update?.message).toMatchObject({
      text: '/start case_7K3F9Q',
      from: { id: SANDBOX_IDS.volunteerUk, is_bot: false, language_code: 'uk' },
      chat: { id: SANDBOX_IDS.volunteerUk, type: 'private' },
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
    });
    expect(() => sandbox.person(SANDBOX_IDS.volunteerUk).open('not a payload')).toThrow('1 to 64');
  });

  it('in a group: commands, replies to it and nothing else', async () => {
    const taras = sandbox.person(SANDBOX_IDS.campaigner, SANDBOX_IDS.group);
    taras.sendText('talk among people');
    taras.sendText('/check@another_bot Hikvision');
    taras.sendText(`/check@${sandbox.botUsername} Hikvision`);
    const answer = await ask(sandbox, 'sendMessage', { chat_id: SANDBOX_IDS.group, text: 'Listed' });
    taras.sendText('thanks', { replyTo: answer.message_id });
    expect((await drain(sandbox)).map((update) => update.message?.text)).toEqual([
      `/check@${sandbox.botUsername} Hikvision`,
      'thanks',
    ]);
    expect(() => sandbox.person(SANDBOX_IDS.volunteerUk, SANDBOX_IDS.group)).toThrow('is not in this chat');
  });

  it('a press of a button by its label, and one that was forged', async () => {
    const olena = sandbox.person(SANDBOX_IDS.volunteerUk);
    olena.open();
    await ask(sandbox, 'sendMessage', {
      chat_id: olena.id,
      text: 'Далі?',
      reply_markup: button('yes:1', 'Так'),
    });
    olena.pressButton('Так');
    const stranger = sandbox.person(SANDBOX_IDS.volunteerEn);
    stranger.forgePress('approve:1', 42);
    const presses = (await drain(sandbox)).flatMap((update) => update.callback_query ?? []);
    expect(presses.map((press) => press.data)).toEqual(['yes:1', 'approve:1']);
    expect(presses[1]?.message.message_id).toBe(42);
    expect(() => olena.pressButton('Ні')).toThrow('No message has a button "Ні"');
  });

  it('a key that asks for a location sends one', async () => {
    const olena = sandbox.person(SANDBOX_IDS.volunteerUk);
    olena.open();
    const keyboard = [[{ text: 'Моє місце', request_location: true }, 'Пропустити']];
    const reply_markup = { keyboard, one_time_keyboard: true };
    await ask(sandbox, 'sendMessage', { chat_id: olena.id, text: 'Де?', reply_markup });
    expect(olena.replyKeys()).toEqual(['Моє місце', 'Пропустити']);
    olena.pressReplyKeyboard('Моє місце', { latitude: 48.5, longitude: 37.9 });
    expect(olena.replyKeys()).toEqual([]);
    expect((await drain(sandbox)).at(-1)?.message?.location).toEqual({ latitude: 48.5, longitude: 37.9 });
    await ask(sandbox, 'sendMessage', { chat_id: olena.id, text: 'Де?', reply_markup });
    await ask(sandbox, 'sendMessage', {
      chat_id: olena.id,
      text: '-',
      reply_markup: { remove_keyboard: true },
    });
    expect(() => olena.pressReplyKeyboard('Пропустити')).toThrow('There is no key');
  });
});

describe('inline mode', () => {
  const article = (id: string) => ({
    type: 'article',
    id,
    title: 'Hikvision',
    input_message_content: { message_text: '<b>Hikvision</b>', parse_mode: 'HTML' },
    reply_markup: button(`follow:${id}`, 'Follow'),
  });
  const answerWith = async (results: unknown[]) => {
    const taken = await updates(sandbox, { timeout: 5 });
    const inline_query_id = taken.at(-1)?.inline_query?.id;
    return call(sandbox, 'answerInlineQuery', { inline_query_id, results });
  };

  it('a chosen result is sent in the name of the person, and can be edited by its inline id', async () => {
    const taras = sandbox.person(SANDBOX_IDS.campaigner, SANDBOX_IDS.group);
    const asked = taras.inlineQuery('Hikvision');
    expect((await answerWith([article('1')])).ok).toBe(true);
    const { queryId, results } = await asked;
    expect(results).toMatchObject([
      { id: '1', title: 'Hikvision', text: 'Hikvision', entities: [{ type: 'bold' }] },
    ]);
    const sent = taras.chooseInline(queryId, '1');
    expect(sent).toMatchObject({ from: { name: 'Тарас' }, viaBot: sandbox.botUsername, text: 'Hikvision' });
    const chosen = (await drain(sandbox)).flatMap((update) => update.chosen_inline_result ?? []);
    expect(chosen[0]?.result_id).toBe('1');
    const inline_message_id = chosen[0]?.inline_message_id;
    expect(await ask(sandbox, 'editMessageText', { inline_message_id, text: 'edited' })).toBe(true);
    expect(taras.messages().at(-1)?.text).toBe('edited');
  });

  it.each([
    ['51 results', Array.from({ length: 51 }, (_, n) => article(String(n))), 'RESULTS_TOO_MUCH'],
    ['two results with one id', [article('1'), article('1')], 'RESULT_ID_DUPLICATE'],
    ['an id of 65 bytes', [article('я'.repeat(32) + 'x')], 'RESULT_ID_INVALID'],
    [
      'an article without a text',
      [{ type: 'article', id: '1', title: 'a' }],
      'can\'t parse inline query result: Can\'t find field "input_message_content"',
    ],
  ])('%s are refused', async (_what, results, reason) => {
    const asked = sandbox
      .person(SANDBOX_IDS.campaigner)
      .inlineQuery('x', { timeout: 1 })
      .catch(() => undefined);
    expect((await answerWith(results)).description).toBe(`Bad Request: ${reason}`);
    await asked;
  });
});

describe('waiting', () => {
  it('a wait that fails prints the conversation', async () => {
    const olena = sandbox.person(SANDBOX_IDS.volunteerUk);
    olena.open();
    await ask(sandbox, 'sendMessage', {
      chat_id: olena.id,
      text: 'Мова?',
      reply_markup: button('uk', 'Українська'),
    });
    const { pressId } = olena.pressButton('Українська');
    await ask(sandbox, 'answerCallbackQuery', { callback_query_id: pressId, text: 'Готово' });
    await call(sandbox, 'sendMessage', { chat_id: olena.id, text: '' });
    const failure: unknown = await olena
      .waitFor((m) => m.text === 'never', { timeout: 1 })
      .catch((e: unknown) => e);
    expect(String(failure)).toMatch(/#\d+ Олена: \/start\n#\d+ BOT: Мова\?\n\s+\[Українська\]/);
    expect(String(failure)).toContain('toast on');
    expect(String(failure)).toContain('Готово');
    expect(String(failure)).toContain('refused: sendMessage 400 Bad Request: message text is empty');
  });

  it('a fresh wait does not take an older answer for the new one', async () => {
    const olena = sandbox.person(SANDBOX_IDS.volunteerUk);
    olena.open();
    const answer = () => ask(sandbox, 'sendMessage', { chat_id: olena.id, text: 'answer' });
    const old = await answer();
    olena.sendText('again');
    const fresh = olena.waitFor((message) => message.text === 'answer', { fresh: true });
    const { message_id } = await answer();
    expect((await fresh).messageId).toBe(message_id);
    expect(message_id).not.toBe(old.message_id);
  });
});
