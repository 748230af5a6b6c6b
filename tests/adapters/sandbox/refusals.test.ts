import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonDriver } from '../../../src/sandbox/people/person.js';
import type { ServedSandbox } from '../../../src/sandbox/serve-sandbox.js';
import { ask, button, call, SANDBOX_IDS, startedSandbox } from './helpers.js';

let sandbox: ServedSandbox;
let olena: PersonDriver;
const chat_id = SANDBOX_IDS.volunteerUk;

beforeAll(async () => {
  ({ sandbox, olena } = await startedSandbox());
});
afterAll(() => sandbox.close());

const row = (length: number) => Array.from({ length }, (_, n) => ({ text: 'b', callback_data: String(n) }));

describe('a request that Telegram would refuse is refused in the same words', () => {
  const cases: [what: string, method: string, params: Record<string, unknown>, description: string][] = [
    ['no chat', 'sendMessage', { text: 'a' }, 'chat_id is empty'],
    ['no text', 'sendMessage', { chat_id }, 'message text is empty'],
    ['only white space', 'sendMessage', { chat_id, text: ' \n ' }, 'text must be non-empty'],
    ['4097 characters', 'sendMessage', { chat_id, text: 'я'.repeat(4097) }, 'message is too long'],
    [
      'an unknown parse mode',
      'sendMessage',
      { chat_id, text: 'a', parse_mode: 'RTF' },
      'unsupported parse_mode',
    ],
    ['a person nobody knows', 'sendMessage', { chat_id: 12345, text: 'a' }, 'chat not found'],
    [
      'a person who never wrote',
      'sendMessage',
      { chat_id: SANDBOX_IDS.moderator, text: 'a' },
      'chat not found',
    ],
    [
      'callback data of 65 bytes',
      'sendMessage',
      { chat_id, text: 'a', reply_markup: button('я'.repeat(32) + 'x') },
      'BUTTON_DATA_INVALID',
    ],
    [
      'empty callback data',
      'sendMessage',
      { chat_id, text: 'a', reply_markup: button('') },
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'a button without text',
      'sendMessage',
      { chat_id, text: 'a', reply_markup: { inline_keyboard: [[{ callback_data: 'a' }]] } },
      'can\'t parse inline keyboard button: Can\'t find field "text"',
    ],
    [
      'a keyboard that is a list',
      'sendMessage',
      { chat_id, text: 'a', reply_markup: [[{ text: 'a' }]] },
      'object expected as reply markup',
    ],
    [
      'rows that are no rows',
      'sendMessage',
      { chat_id, text: 'a', reply_markup: { inline_keyboard: [{ text: 'a' }] } },
      'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ],
    [
      'a keyboard that is not JSON',
      'sendMessage',
      { chat_id, text: 'a', reply_markup: '{' },
      "can't parse reply keyboard markup JSON object",
    ],
    [
      '101 buttons',
      'sendMessage',
      { chat_id, text: 'a', reply_markup: { inline_keyboard: [row(101)] } },
      'REPLY_MARKUP_TOO_LONG',
    ],
    [
      'a button with an impossible link',
      'sendMessage',
      { chat_id, text: 'a', reply_markup: { inline_keyboard: [[{ text: 'a', url: 'ftp://example.com' }]] } },
      "inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol",
    ],
    [
      'a reply to nothing',
      'sendMessage',
      { chat_id, text: 'a', reply_parameters: { message_id: 1 } },
      'message to be replied not found',
    ],
    [
      'an edit of nothing',
      'editMessageText',
      { chat_id, message_id: 1, text: 'a' },
      'message to edit not found',
    ],
    [
      'an edit without a message',
      'editMessageText',
      { chat_id, text: 'a' },
      'message identifier is not specified',
    ],
    ['a deletion of nothing', 'deleteMessage', { chat_id, message_id: 1 }, 'message to delete not found'],
    [
      'a copy of nothing',
      'copyMessage',
      { chat_id, from_chat_id: chat_id, message_id: 1 },
      'message to copy not found',
    ],
    [
      'an unknown file id',
      'sendPhoto',
      { chat_id, photo: 'nothing' },
      'wrong file identifier/HTTP URL specified',
    ],
    [
      'a photo by URL',
      'sendPhoto',
      { chat_id, photo: 'https://example.com/a.jpg' },
      'failed to get HTTP URL content: the sandbox makes no outside requests',
    ],
    ['no photo', 'sendPhoto', { chat_id }, 'there is no photo in the request'],
    [
      'an unknown file to download',
      'getFile',
      { file_id: 'nothing' },
      'wrong file_id or the file is temporarily unavailable',
    ],
    [
      'an unknown press',
      'answerCallbackQuery',
      { callback_query_id: '1' },
      'query is too old and response timeout expired or query ID is invalid',
    ],
    [
      'an unknown inline query',
      'answerInlineQuery',
      { inline_query_id: '1', results: [] },
      'query is too old and response timeout expired or query ID is invalid',
    ],
    [
      'an album of one',
      'sendMediaGroup',
      { chat_id, media: [{ type: 'photo', media: 'a' }] },
      'too few messages to send as an album',
    ],
    [
      'an album of eleven',
      'sendMediaGroup',
      { chat_id, media: Array.from({ length: 11 }, () => ({})) },
      'too many messages to send as an album',
    ],
    [
      'an unknown chat action',
      'sendChatAction',
      { chat_id, action: 'dancing' },
      'wrong parameter action in request',
    ],
    [
      'a command in capitals',
      'setMyCommands',
      { commands: [{ command: 'Start', description: 'a' }] },
      'BOT_COMMAND_INVALID',
    ],
  ];

  it.each(cases)('%s', async (_what, method, params, description) => {
    const answer = await call(sandbox, method, params);
    expect(answer).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${description}` });
    expect(sandbox.mistakes().at(-1)).toMatchObject({ method, code: 400, description: answer.description });
  });

  it('an unknown method is 404, whatever its parameters', async () => {
    expect(await call(sandbox, 'sendTelepathy')).toMatchObject({ ok: false, error_code: 404 });
  });

  it('a wrong token is 401', async () => {
    const response = await fetch(`${sandbox.url}/bot1:wrong/getMe`);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
  });
});

describe('what is just within the limits is let through', () => {
  it('64 bytes of callback data, 4096 characters of text and a hundred buttons', async () => {
    const reply_markup = { inline_keyboard: [[{ text: 'b', callback_data: 'я'.repeat(32) }], row(99)] };
    await ask(sandbox, 'sendMessage', { chat_id, text: 'я'.repeat(4096), reply_markup });
    expect(olena.messages().at(-1)?.buttons.flat()).toHaveLength(100);
  });

  it('the limit of a text is counted after its marks are read', async () => {
    const text = `<b>${'a'.repeat(4096)}</b>`;
    expect((await call(sandbox, 'sendMessage', { chat_id, text, parse_mode: 'HTML' })).ok).toBe(true);
  });

  it('an emoji counts as two', async () => {
    expect((await call(sandbox, 'sendMessage', { chat_id, text: '🛰'.repeat(2048) })).ok).toBe(true);
    expect((await call(sandbox, 'sendMessage', { chat_id, text: '🛰'.repeat(2049) })).ok).toBe(false);
  });
});

describe('editing', () => {
  it('an edit that changes nothing is refused, and one that only takes the keyboard away is not', async () => {
    const sent = await ask(sandbox, 'sendMessage', { chat_id, text: 'same', reply_markup: button('a') });
    const edit = { chat_id, message_id: sent.message_id, text: 'same' };
    const same = await call(sandbox, 'editMessageText', { ...edit, reply_markup: button('a') });
    expect(same.description).toBe(
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
    expect((await call(sandbox, 'editMessageText', edit)).ok).toBe(true);
    expect(olena.messages().at(-1)).toMatchObject({ text: 'same', buttons: [] });
  });

  it('the bot cannot edit what a person wrote, nor a message that brought a reply keyboard', async () => {
    const own = olena.sendText('mine');
    const keyboard = await ask(sandbox, 'sendMessage', {
      chat_id,
      text: 'k',
      reply_markup: { keyboard: [['a']] },
    });
    for (const message_id of [own.messageId, keyboard.message_id]) {
      const answer = await call(sandbox, 'editMessageText', { chat_id, message_id, text: 'other' });
      expect(answer.description).toBe("Bad Request: message can't be edited");
    }
  });

  it('a text has no caption to edit', async () => {
    const { message_id } = await ask(sandbox, 'sendMessage', { chat_id, text: 'text' });
    const answer = await call(sandbox, 'editMessageCaption', { chat_id, message_id, caption: 'c' });
    expect(answer.description).toBe('Bad Request: there is no caption in the message to edit');
  });

  it('a message of another chat is not found', async () => {
    const james = sandbox.person(SANDBOX_IDS.volunteerEn);
    james.open();
    const { message_id } = await ask(sandbox, 'sendMessage', { chat_id: james.id, text: 'for James' });
    const answer = await call(sandbox, 'editMessageText', { chat_id, message_id, text: 'x' });
    expect(answer.description).toBe('Bad Request: message to edit not found');
  });
});

describe('answering a press', () => {
  it('is allowed twice, since an update may come twice, and not a third time', async () => {
    const { message_id } = await ask(sandbox, 'sendMessage', {
      chat_id,
      text: 'q',
      reply_markup: button('a'),
    });
    const { pressId } = olena.press(message_id, 'a');
    const answers = [];
    for (let n = 0; n < 3; n += 1) {
      answers.push(
        (await call(sandbox, 'answerCallbackQuery', { callback_query_id: pressId, text: 'ok' })).ok,
      );
    }
    expect(answers).toEqual([true, true, false]);
  });
});
