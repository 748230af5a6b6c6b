import { describe, expect, it } from 'vitest';
import { SANDBOX_IDS } from '../../src/sandbox/people/default-people.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { startTestProduct } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';

const GROUP = { id: SANDBOX_IDS.group, type: 'group', title: 'Перевірка постачальників' };
/** As Telegram shows bots an anonymous administrator, and a person who writes as a channel. */
const ANONYMOUS = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
const AS_CHANNEL = { id: 136_817_688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' };
const OTHER_BOT = { id: 600_000_004, is_bot: true, first_name: 'Bot', username: 'other_bot' };
const JAMES = { id: SANDBOX_IDS.volunteerEn, is_bot: false, first_name: 'James', language_code: 'en' };

const product = startedOnce(startTestProduct);
let number = 9_000;

const said = (): readonly MessageView[] =>
  product.sandbox.messages(SANDBOX_IDS.group).filter(({ from }) => from.isBot);

/** Delivers a message that nobody of the sandbox can send, and waits until everything before the next one is answered. */
async function delivered(body: object): Promise<readonly string[]> {
  const before = said().length;
  number += 1;
  product.sandbox.deliver('message', {
    ...{ message_id: number, date: 1_800_000_000, chat: GROUP },
    ...body,
  });
  return heardSince(before);
}

async function heardSince(before: number): Promise<readonly string[]> {
  const group = product.taras.chat.in(SANDBOX_IDS.group);
  const { messageId } = group.sendText('/check Knauf');
  await group.waitFor(({ from, replyToMessageId }) => from.isBot && replyToMessageId === messageId, {
    timeout: 30_000,
  });
  return said()
    .slice(before, -1)
    .map(({ text }) => text);
}

function asked(text: string, from: object, senderChat: object): object {
  const [command = ''] = text.split(' ');
  const entities = [{ type: 'bot_command', offset: 0, length: command.length }];
  return { text, entities, from, sender_chat: senderChat };
}

async function membership(before: string, now: string, chat: object = GROUP): Promise<readonly string[]> {
  const count = said().length;
  const user = { id: 7_000_000_001, is_bot: true, first_name: 'Slid' };
  product.sandbox.deliver('my_chat_member', {
    ...{ chat, from: JAMES, date: 1_800_000_000 },
    old_chat_member: { user, status: before },
    new_chat_member: { user, status: now },
  });
  return heardSince(count);
}

describe('who asks without a name of their own', () => {
  it('an anonymous administrator is answered, and has nothing of their own here', async () => {
    const [card] = await delivered(asked('/check Hikvision', ANONYMOUS, GROUP));
    expect(card).toMatch(/^Hikvision .*була у переліку/s);
    const [own] = await delivered(asked('/mycases', ANONYMOUS, GROUP));
    expect(own).toContain('в особистому чаті');
    expect(await delivered(asked('/queue', ANONYMOUS, GROUP))).toEqual([]);
  });

  it('so is somebody who writes as a channel; another bot is not', async () => {
    const channel = { id: -1_001_234_567_890, type: 'channel', title: 'Новини' };
    const [card] = await delivered(asked('/check Auchan', AS_CHANNEL, channel));
    expect(card).toMatch(/^Auchan/);
    expect(await delivered(asked('/check Auchan', OTHER_BOT, GROUP))).toEqual([]);
  });
});

describe('a group that the bot is added to', () => {
  it('reads once, in the language of who added it, what can be done there', async () => {
    const [greeting, ...more] = await membership('left', 'member');
    expect(greeting).toContain('/check NAME');
    expect(greeting).toContain('@slid_sandbox_bot');
    expect(more).toEqual([]);
    expect(await membership('kicked', 'administrator')).toHaveLength(1);
  });

  it.each([
    ['made an administrator', 'member', 'administrator'],
    ['removed', 'member', 'left'],
    ['thrown out', 'administrator', 'kicked'],
  ])('hears nothing when the bot is %s there', async (_what, before, now) => {
    expect(await membership(before, now)).toEqual([]);
  });

  it('is no channel: nobody there has asked', async () => {
    expect(await membership('left', 'administrator', { ...GROUP, type: 'channel' })).toEqual([]);
  });
});

describe('a question that cannot be answered where it was asked', () => {
  it('is not tried again, since the bot is muted there', async () => {
    const description = 'Bad Request: not enough rights to send text messages to the chat';
    product.sandbox.faults.next('sendMessage', { kind: 'refuse', code: 400, description });
    expect(await delivered(asked('/check Hikvision', JAMES, GROUP))).toEqual([]);
    expect(product.log.events()).toContain('update.unanswerable');
  });
});

describe('the moderators’ room', () => {
  const withRoom = startedOnce(() => startTestProduct({ MODERATORS_CHAT_ID: String(SANDBOX_IDS.group) }));

  it('tells a moderator who asks for the queue without a name why there is none', async () => {
    withRoom.sandbox.deliver('message', {
      ...{ message_id: 9_900, date: 1_800_000_000, chat: GROUP },
      ...asked('/queue', ANONYMOUS, GROUP),
    });
    const room = withRoom.iryna.chat.in(SANDBOX_IDS.group);
    await room.waitFor(({ from, text }) => from.isBot && text.includes('від імені групи'), {
      timeout: 30_000,
    });
  });
});
