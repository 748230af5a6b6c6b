import { Menu } from '@grammyjs/menu';
import { Composer, Context } from 'telegraf';
import type { Update } from 'telegraf/types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseApiRoot } from '../../../src/adapters/telegram/api-root.js';
import { createMenuBridge, type MenuBridge } from '../../../src/adapters/telegram/bridge/bridge.js';
import type { MenuContext } from '../../../src/adapters/telegram/bridge/menu-context.js';
import { ButtonDataTooLong } from '../../../src/adapters/telegram/bridge/menu-data.js';
import { menuOptions } from '../../../src/adapters/telegram/bridge/menu-options.js';
import { createGate } from '../../../src/adapters/telegram/gate/gate.js';
import type { Gate } from '../../../src/adapters/telegram/gate/gate-options.js';
import { GatedTelegram } from '../../../src/adapters/telegram/gate/gated-telegram.js';
import { sleep } from '../../../src/adapters/telegram/sleep.js';
import { FakeTelegram, TEST_TOKEN } from '../../support/fake-telegram.js';
import { RecordingLog } from '../../support/recording-log.js';

interface Host {
  readonly language: 'uk' | 'en';
}

/** A conversation's context, as small as the bridge needs it. */
class TestContext extends Context implements Host {
  get language(): 'uk' | 'en' {
    return this.from?.language_code === 'uk' ? 'uk' : 'en';
  }
}

const ME = {
  id: 4242,
  is_bot: true as const,
  first_name: 'Slid',
  username: 'slid_test_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
};

const UNLIMITED = { everyMs: 0, burst: 1 };

let telegram: FakeTelegram;
let gate: Gate;
let bridge: MenuBridge<Host>;
let caseMenu: Menu<MenuContext<Host>>;
/** What the menu shows; changing it makes menus already sent outdated. */
let label: string;
let pressed: string[];
let passedOn: string[];
/** How many transformers the client of each press had. */
let transformers: number[];

beforeEach(async () => {
  telegram = await FakeTelegram.start();
  const limits = { overall: UNLIMITED, privateChat: UNLIMITED, group: UNLIMITED };
  gate = createGate({ clock: Date, sleep, random: () => 0, log: new RecordingLog(), limits });
  [label, pressed, passedOn, transformers] = ['Approve', [], [], []];
  caseMenu = new Menu<MenuContext<Host>>(
    'case',
    menuOptions({
      outdated: (host) => (host.language === 'uk' ? 'Кнопки оновлено' : 'The buttons were updated'),
    }),
  ).dynamic((ctx, range) => {
    const payload = ctx.match as string;
    range.text({ text: `${label} ${payload}`, payload }, async (press) => {
      pressed.push(press.match);
      transformers.push(press.api.config.installedTransformers().length);
      await press.editMessageText(`Case ${press.match} in ${press.host.language}`);
    });
  });
  bridge = createMenuBridge<Host>({
    token: TEST_TOKEN,
    root: parseApiRoot(telegram.root),
    botInfo: ME,
    gate,
    menus: [caseMenu],
  });
});

afterEach(async () => {
  await gate.close(0);
  await telegram.stop();
});

function contextOf(update: object): TestContext {
  const client = new GatedTelegram({
    token: TEST_TOKEN,
    root: parseApiRoot(telegram.root),
    gate,
    urgency: 'interactive',
  });
  return new TestContext(update as Update, client, ME);
}

/** Runs an update through the bridge and whatever telegraf would do after it. */
async function receive(update: object): Promise<void> {
  const composer = new Composer<TestContext>(bridge.middleware, (ctx) => {
    passedOn.push(ctx.updateType);
  });
  await composer.middleware()(contextOf(update), () => Promise.resolve());
}

function person(id: number, language: string) {
  return { id, is_bot: false, first_name: 'Someone', language_code: language };
}

function press(data: string, { chat = 7, language = 'en' } = {}): object {
  return {
    update_id: 2,
    callback_query: {
      id: 'q1',
      from: person(chat, language),
      chat_instance: 'x',
      data,
      message: { message_id: 1, date: 1, chat: { id: chat, type: 'private' }, text: 'old' },
    },
  };
}

function message(chat = 7): object {
  const from = person(chat, 'en');
  return {
    update_id: 1,
    message: { message_id: 1, date: 1, from, chat: { id: chat, type: 'private' }, text: 'hi' },
  };
}

async function shownButton(payload: string, chat = 7): Promise<string> {
  await bridge.reply(contextOf(message(chat)), { text: 'A case', menu: caseMenu, payload });
  return telegram.buttons()[0]?.callback_data ?? '';
}

describe('a menu', () => {
  test('is drawn with the payload it was sent with', async () => {
    await shownButton('A1');
    expect(telegram.of('sendMessage')[0]).toMatchObject({ chat_id: 7, text: 'A case', parse_mode: 'HTML' });
    expect(telegram.buttons().map((button) => button.text)).toEqual(['Approve A1']);
  });

  test('takes a press, edits the message with its own buttons, and answers once', async () => {
    await receive(press(await shownButton('A1'), { language: 'uk' }));
    expect(pressed).toEqual(['A1']);
    expect(telegram.of('editMessageText')).toMatchObject([
      { text: 'Case A1 in uk', chat_id: 7, message_id: 1 },
    ]);
    expect(telegram.buttons().map((button) => button.text)).toEqual(['Approve A1']);
    expect(telegram.of('answerCallbackQuery')).toEqual([{ callback_query_id: 'q1' }]);
    expect(passedOn).toEqual([]);
  });

  test('keeps the words of a handler that answers the press itself', async () => {
    const menu = new Menu<MenuContext<Host>>('own', menuOptions({ outdated: () => 'outdated' })).text(
      'Take',
      (ctx) => ctx.answerCallbackQuery({ text: 'Taken' }),
    );
    bridge = createMenuBridge<Host>({
      token: TEST_TOKEN,
      root: parseApiRoot(telegram.root),
      botInfo: ME,
      gate,
      menus: [menu],
    });
    await bridge.reply(contextOf(message()), { text: 'x', menu });
    await receive(press(telegram.buttons()[0]?.callback_data ?? ''));
    expect(telegram.of('answerCallbackQuery')).toEqual([{ callback_query_id: 'q1', text: 'Taken' }]);
  });

  test('that is outdated says so in the reader’s language, is drawn anew, and runs nothing', async () => {
    const data = await shownButton('A1');
    label = 'Reopen';
    await receive(press(data, { language: 'uk' }));
    expect(pressed).toEqual([]);
    expect(telegram.of('answerCallbackQuery')).toEqual([
      { callback_query_id: 'q1', text: 'Кнопки оновлено' },
    ]);
    expect(telegram.methods().at(-1)).toBe('editMessageReplyMarkup');
    expect(telegram.buttons().map((button) => button.text)).toEqual(['Reopen A1']);
  });

  test('can be sent to a room without any update', async () => {
    await bridge.send(
      { language: 'uk' },
      { chatId: -100, threadId: 5 },
      { text: 'New', menu: caseMenu, payload: 'B2' },
    );
    expect(telegram.of('sendMessage')[0]).toMatchObject({ chat_id: -100, message_thread_id: 5 });
    expect(telegram.buttons().map((button) => button.text)).toEqual(['Approve B2']);
  });

  test('takes the place of the message that was pressed', async () => {
    await bridge.edit(contextOf(press('anything')), { text: 'Now', menu: caseMenu, payload: 'C3' });
    expect(telegram.of('editMessageText')[0]).toMatchObject({ chat_id: 7, message_id: 1, text: 'Now' });
    expect(telegram.buttons().map((button) => button.text)).toEqual(['Approve C3']);
  });

  test('is sent anew where the old message cannot be edited', async () => {
    telegram.script = ({ method }) =>
      method === 'editMessageText'
        ? { refuse: 400, words: 'Bad Request: message to edit not found' }
        : undefined;
    await bridge.edit(contextOf(press('anything')), { text: 'Now', menu: caseMenu, payload: 'C3' });
    expect(telegram.of('sendMessage')[0]).toMatchObject({ chat_id: 7, text: 'Now' });
  });

  test('that already looks as it should is no error', async () => {
    telegram.script = ({ method }) =>
      method === 'editMessageText'
        ? { refuse: 400, words: 'Bad Request: message is not modified: …' }
        : undefined;
    await receive(press(await shownButton('A1')));
    expect(telegram.of('answerCallbackQuery')).toHaveLength(1);
  });

  test('pressed so long ago that it cannot be answered is no error', async () => {
    telegram.script = ({ method }) =>
      method === 'answerCallbackQuery'
        ? {
            refuse: 400,
            words: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
          }
        : undefined;
    await receive(press(await shownButton('A1')));
    expect(pressed).toEqual(['A1']);
  });

  test('whose payload is too long fails while it is drawn, before anything is sent', async () => {
    await expect(shownButton('x'.repeat(45))).rejects.toBeInstanceOf(ButtonDataTooLong);
    expect(telegram.calls).toEqual([]);
    // menu 'case', row and column 0, 'h' and the longest hash: 'case/0/0/' + '/h' + 12 = 23 of 64 bytes.
    await expect(shownButton('x'.repeat(41))).resolves.toContain('case/0/0/xxx');
    await expect(shownButton('x'.repeat(42))).rejects.toThrow("a button of 'case' carries 65 bytes");
  });
});

describe('a press', () => {
  test.each([
    'ans1:weapon:uav',
    'unknown/0/0/A1/habcd',
    'case/zz/0/A1/habcd',
    'case/-1/0/A1/habcd',
    'case/0/0/A1',
    '',
  ])('that is no menu’s (%j) goes on to the conversation', async (data) => {
    await receive(press(data));
    expect(passedOn).toEqual(['callback_query']);
    expect(telegram.calls).toEqual([]);
  });

  test('with a forged hash or position runs nothing', async () => {
    await receive(press('case/0/0/A1/hXXXX'));
    await receive(press('case/ff/ff/A1/hXXXX'));
    expect(pressed).toEqual([]);
  });

  test('whose handler fails fails for the caller', async () => {
    telegram.script = ({ method }) =>
      method === 'editMessageText' ? { refuse: 400, words: 'Bad Request: chat not found' } : undefined;
    await expect(receive(press(await shownButton('A1')))).rejects.toThrow('chat not found');
  });
});

test('a message goes on to the conversation', async () => {
  await receive(message());
  expect(passedOn).toEqual(['message']);
});

test('two chats pressing at once do not mix their payloads', async () => {
  const chats = Array.from({ length: 20 }, (_, index) => 100 + index);
  const buttons: [number, string][] = [];
  for (const chat of chats) buttons.push([chat, await shownButton(`P${chat}`, chat)]);
  telegram.calls.length = 0;
  await Promise.all(buttons.map(([chat, data]) => receive(press(data, { chat }))));
  const edits = telegram
    .of('editMessageText')
    .map((edit) => [edit['chat_id'], edit['text'], edit['reply_markup']]);
  expect(edits).toHaveLength(20);
  for (const [chat, text, markup] of edits) {
    expect(text).toBe(`Case P${String(chat)} in en`);
    expect(JSON.stringify(markup)).toContain(`Approve P${String(chat)}`);
  }
});

test('five hundred updates leave nothing behind', async () => {
  const data = await shownButton('A1');
  for (let update = 0; update < 500; update++) await receive(press(data));
  expect(telegram.of('editMessageText')).toHaveLength(500);
  expect(telegram.of('answerCallbackQuery')).toHaveLength(500);
  // The plugin installs transformers on the client of each press: the last one had no more than the first.
  expect(transformers).toHaveLength(500);
  expect(new Set(transformers).size).toBe(1);
  expect(gate.chats).toBe(1);
});
