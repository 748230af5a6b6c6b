import { Menu } from '@grammyjs/menu';
import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseApiRoot } from '../../../src/adapters/telegram/api-root.js';
import { createMenuBridge } from '../../../src/adapters/telegram/bridge/bridge.js';
import type { MenuContext } from '../../../src/adapters/telegram/bridge/menu-context.js';
import { createGate } from '../../../src/adapters/telegram/gate/gate.js';
import type { Gate } from '../../../src/adapters/telegram/gate/gate-options.js';
import { GatedTelegram } from '../../../src/adapters/telegram/gate/gated-telegram.js';
import { sleep } from '../../../src/adapters/telegram/sleep.js';
import { type Answer, FakeTelegram, TEST_TOKEN } from '../../support/fake-telegram.js';
import { RecordingLog } from '../../support/recording-log.js';

let telegram: FakeTelegram;
let gate: Gate;
/** Sends «Ivan» to somebody through each of the two clients. */
let clients: Record<'telegraf' | 'grammY', () => Promise<unknown>>;

beforeEach(async () => {
  telegram = await FakeTelegram.start();
  gate = createGate({ clock: Date, sleep, random: () => 0, log: new RecordingLog() });
  const to = { token: TEST_TOKEN, root: parseApiRoot(telegram.root), gate };
  const me = { id: 1, is_bot: true as const, first_name: 'x', username: 'x_bot' };
  const abilities = {
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
  };
  const menu = new Menu<MenuContext<object>>('m');
  const bridge = createMenuBridge<object>({ ...to, botInfo: { ...me, ...abilities }, menus: [menu] });
  const client = new GatedTelegram({ ...to, urgency: 'interactive' });
  clients = {
    telegraf: () => client.sendMessage(77123456, 'Ivan'),
    grammY: () => bridge.send({}, { chatId: 77123456 }, { text: 'Ivan', menu }),
  };
});

afterEach(async () => {
  await gate.close(0);
  await telegram.stop();
});

const TROUBLES: [string, Answer][] = [
  ['a broken connection', { drop: true }],
  ['a refusal', { refuse: 400, words: 'Bad Request: chat not found' }],
  ['trouble at Telegram’s', { refuse: 500, words: 'Internal Server Error' }],
];

test.each(
  TROUBLES.flatMap(
    ([name, answer]) =>
      [
        ['telegraf', name, answer],
        ['grammY', name, answer],
      ] as const,
  ),
)(
  'an error of %s after %s shows neither token nor reader nor words, even when printed whole',
  async (client, _name, answer) => {
    telegram.script = () => answer;
    const thrown: unknown = await clients[client]().catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Error);
    expect(inspect(thrown, { depth: null })).not.toMatch(new RegExp(`${TEST_TOKEN}|Ivan|77123456`));
  },
);
