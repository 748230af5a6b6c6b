import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ServedSandbox } from '../../../src/sandbox/serve-sandbox.js';
import { ask, call, handClock, SANDBOX_IDS, startedSandbox } from './helpers.js';

const HOUR = 60 * 60 * 1000;
const chat_id = SANDBOX_IDS.group;

let sandbox: ServedSandbox;
let olena: ReturnType<ServedSandbox['person']>;
let clock: ReturnType<typeof handClock>;
beforeEach(async () => {
  clock = handClock();
  ({ sandbox, olena } = await startedSandbox({ clock }));
});
afterEach(() => sandbox.close());

describe('deleting', () => {
  const cannot = "Bad Request: message can't be deleted for everyone";

  it('in private the bot deletes any message of the last two days, and no older one', async () => {
    const theirs = olena.sendText('mine');
    expect(
      (await call(sandbox, 'deleteMessage', { chat_id: olena.id, message_id: theirs.messageId })).ok,
    ).toBe(true);
    expect(olena.messages().some((message) => message.messageId === theirs.messageId)).toBe(false);
    const { message_id } = await ask(sandbox, 'sendMessage', { chat_id: olena.id, text: 'old' });
    clock.pass(49 * HOUR);
    const answer = await call(sandbox, 'deleteMessage', { chat_id: olena.id, message_id });
    expect(answer.description).toBe(cannot);
  });

  it('in a group only its own', async () => {
    const theirs = sandbox.person(SANDBOX_IDS.campaigner, chat_id).sendText('theirs');
    const own = await ask(sandbox, 'sendMessage', { chat_id, text: 'own' });
    const answer = await call(sandbox, 'deleteMessage', { chat_id, message_id: theirs.messageId });
    expect(answer.description).toBe(cannot);
    const message_ids = [theirs.messageId, own.message_id, 1];
    expect(await ask(sandbox, 'deleteMessages', { chat_id, message_ids })).toBe(true);
    expect(sandbox.messages(chat_id).map((message) => message.text)).toEqual(['theirs']);
  });
});

describe('chats', () => {
  it('tells who is in a group', async () => {
    const statusOf = async (user_id: number) =>
      (await ask<{ status: string }>(sandbox, 'getChatMember', { chat_id, user_id })).status;
    expect(await statusOf(SANDBOX_IDS.moderator)).toBe('member');
    expect(await statusOf(SANDBOX_IDS.volunteerUk)).toBe('left');
    expect(await ask(sandbox, 'getChat', { chat_id })).toMatchObject({ id: chat_id, type: 'group' });
    expect(await ask(sandbox, 'getChatMemberCount', { chat_id })).toBe(4);
  });

  it('a group that the bot left is closed to it', async () => {
    await ask(sandbox, 'leaveChat', { chat_id });
    expect(await call(sandbox, 'sendMessage', { chat_id, text: 'a' })).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot is not a member of the group chat',
    });
    sandbox.person(SANDBOX_IDS.campaigner, chat_id).sendText('/check Hikvision');
    expect(sandbox.undelivered()).toBe(0);
  });
});

describe('the profile', () => {
  it('has a name and descriptions in each language, and none is longer than Telegram takes', async () => {
    await ask(sandbox, 'setMyDescription', { description: 'Report a find' });
    await ask(sandbox, 'setMyDescription', { description: 'Повідомити про знахідку', language_code: 'uk' });
    const inUkrainian = await ask(sandbox, 'getMyDescription', { language_code: 'uk' });
    expect(inUkrainian).toEqual({ description: 'Повідомити про знахідку' });
    const inGerman = await ask(sandbox, 'getMyDescription', { language_code: 'de' });
    expect(inGerman).toEqual({ description: 'Report a find' });
    const long = await call(sandbox, 'setMyShortDescription', { short_description: 'a'.repeat(121) });
    expect(long.ok).toBe(false);
    await ask(sandbox, 'setMyName', { name: 'Слід' });
    expect(await ask(sandbox, 'getMe')).toMatchObject({ first_name: 'Слід', is_bot: true });
  });
});
