import type { Update } from 'telegraf/types';
import { beforeEach, describe, expect, test } from 'vitest';
import { createMemoryUpdateInbox } from '../../../src/adapters/memory/update-inbox.js';
import { toIncoming } from '../../../src/adapters/telegram/inbox/incoming.js';
import { createLanes, type Lanes } from '../../../src/adapters/telegram/inbox/lanes.js';
import { createReceive, type Receive } from '../../../src/adapters/telegram/inbox/receive.js';
import { TelegramError } from 'telegraf';
import type { UpdateInbox } from '../../../src/core/inbox/update-inbox.port.js';
import { ManualTime, settle } from '../../support/manual-time.js';
import { RecordingLog } from '../../support/recording-log.js';

let time: ManualTime;
let log: RecordingLog;
let inbox: UpdateInbox;
let lanes: Lanes;
let receive: Receive;
/** `begun 1`, `done 1`, … in the order it happened. */
let story: string[];
/** Updates that are being handled, and how to end that: well, or with an error. */
let inHand: Map<number, (error?: Error) => void>;
let told: number[];

beforeEach(() => {
  [time, log, inbox] = [new ManualTime(), new RecordingLog(), createMemoryUpdateInbox()];
  [story, told] = [[], []];
  inHand = new Map();
  lanes = newLanes();
});

/** As after a start of the program: same inbox, nothing else left. */
function newLanes(concurrency = 16): Lanes {
  const made = createLanes({
    inbox,
    clock: time,
    sleep: time.sleep,
    log,
    concurrency,
    handle: (update) =>
      new Promise<void>((resolve, reject) => {
        story.push(`begun ${update.update_id}`);
        inHand.set(update.update_id, (error) => {
          inHand.delete(update.update_id);
          if (error === undefined) story.push(`done ${update.update_id}`);
          if (error === undefined) resolve();
          else reject(error);
        });
      }),
    onParked: (update) => {
      told.push(update.update_id);
      return Promise.reject(new Error('the person is gone too'));
    },
  });
  receive = createReceive({ botId: 4242, inbox, clock: time, lanes: made });
  return made;
}

function message(id: number, chat: number): Update {
  return {
    update_id: id,
    message: {
      message_id: id,
      date: 1,
      chat: { id: chat, type: 'private', first_name: 'Ivan' },
      text: 'secret',
    },
  } as Update;
}

async function end(id: number, error?: Error): Promise<void> {
  inHand.get(id)?.(error);
  await settle();
}

async function pendingIds(): Promise<string[]> {
  return (await inbox.pending()).map((incoming) => incoming.id);
}

test('updates of one chat are handled one after another, in their order', async () => {
  await lanes.start();
  await receive([message(1, 7), message(2, 7), message(3, 7)]);
  await settle();
  expect(story).toEqual(['begun 1']);
  await end(1);
  await end(2);
  await end(3);
  expect(story).toEqual(['begun 1', 'done 1', 'begun 2', 'done 2', 'begun 3', 'done 3']);
});

test('a slow chat does not hold up another', async () => {
  await lanes.start();
  await receive([message(1, 7), message(2, 8)]);
  await settle();
  await end(2);
  expect(story).toEqual(['begun 1', 'begun 2', 'done 2']);
});

test('only so many chats are served at once, and each gets its turn', async () => {
  lanes = newLanes(2);
  await lanes.start();
  await receive([message(1, 7), message(2, 7), message(3, 8), message(4, 9)]);
  await settle();
  expect([...inHand.keys()]).toEqual([1, 3]);
  await end(1);
  expect([...inHand.keys()]).toEqual([3, 4]);
});

test('an update that comes twice is handled once', async () => {
  await lanes.start();
  await receive([message(1, 7)]);
  await receive([message(1, 7)]);
  await settle();
  await end(1);
  await receive([message(1, 7)]);
  await settle();
  expect(story).toEqual(['begun 1', 'done 1']);
});

test('what was dealt with is not pending, and its lane is forgotten', async () => {
  await lanes.start();
  await receive([message(1, 7), message(2, 8)]);
  await settle();
  await end(1);
  expect([await pendingIds(), lanes.size]).toEqual([['4242:2'], 1]);
  await end(2);
  expect([await pendingIds(), lanes.size]).toEqual([[], 0]);
});

describe('an update that fails', () => {
  test('is tried again before later ones of its chat, while other chats go on', async () => {
    await lanes.start();
    await receive([message(1, 7), message(2, 7), message(3, 8)]);
    await settle();
    await end(1, new Error('disk full'));
    await end(3);
    expect(story).toEqual(['begun 1', 'begun 3', 'done 3']);
    await time.advance(500);
    await end(1);
    await end(2);
    expect(story.slice(3)).toEqual(['begun 1', 'done 1', 'begun 2', 'done 2']);
  });

  test('leaves its place to other chats while it waits', async () => {
    lanes = newLanes(1);
    await lanes.start();
    await receive([message(1, 7), message(2, 8)]);
    await settle();
    await end(1, new Error('x'));
    expect([...inHand.keys()]).toEqual([2]);
  });

  test('three times is parked, the person is told once, and the chat goes on', async () => {
    await lanes.start();
    await receive([message(1, 7), message(2, 7)]);
    for (let attempt = 0; attempt < 3; attempt++) {
      await time.advance(2000);
      await end(1, new Error('Ivan wrote: secret'));
    }
    expect([told, await pendingIds()]).toEqual([[1], ['4242:2']]);
    expect([...inHand.keys()]).toEqual([2]);
    await newLanes().start();
    await settle();
    expect(story.filter((line) => line === 'begun 1')).toHaveLength(3);
  });

  test('is logged by kind and place, without a person’s name, id or words', async () => {
    await lanes.start();
    await receive([message(1, 77123456)]);
    for (let attempt = 0; attempt < 3; attempt++) {
      await time.advance(2000);
      await end(1, new Error('Ivan wrote: secret'));
    }
    const parked = log.lines.filter((line) => line.event === 'update.parked');
    expect(parked).toMatchObject([
      { level: 'error', details: { kind: 'message', trouble: 'bug', attempt: 3 } },
    ]);
    expect(log.text()).not.toMatch(/Ivan|secret|77123456/);
  });

  test('because the person blocked the bot is dealt with', async () => {
    await lanes.start();
    await receive([message(1, 7)]);
    await settle();
    await end(
      1,
      new TelegramError({ error_code: 403, description: 'Forbidden: bot was blocked by the user' }),
    );
    expect([await pendingIds(), told, lanes.size]).toEqual([[], [], 0]);
  });

  test('because it cannot be read is parked', async () => {
    await inbox.accept([{ id: '4242:9', lane: '7', payload: '{"upd' }], time.now());
    await lanes.start();
    await time.advance(5000);
    expect([await pendingIds(), lanes.size, story]).toEqual([[], 0, []]);
    expect(log.events().at(-1)).toBe('update.parked');
  });
});

describe('stopping and starting', () => {
  test('what is in hand is finished, what was not begun waits for the next start', async () => {
    await lanes.start();
    await receive([message(1, 7), message(2, 7)]);
    await settle();
    const drained = lanes.drain(10_000);
    await end(1);
    await expect(drained).resolves.toBe(true);
    expect(story).toEqual(['begun 1', 'done 1']);
    await newLanes().start();
    await settle();
    expect(story.at(-1)).toBe('begun 2');
  });

  test('a handler that will not end is waited for only so long', async () => {
    await lanes.start();
    await receive([message(1, 7)]);
    await settle();
    const drained = lanes.drain(10_000);
    await time.advance(10_000);
    await expect(drained).resolves.toBe(false);
    expect(await pendingIds()).toEqual(['4242:1']);
  });

  test('an update that fails while stopping is not parked but kept', async () => {
    await lanes.start();
    await receive([message(1, 7)]);
    for (let attempt = 0; attempt < 2; attempt++) {
      await time.advance(2000);
      await end(1, new Error('x'));
    }
    await time.advance(2000);
    const drained = lanes.drain(10_000);
    await end(1, new Error('the gate is closed'));
    await expect(drained).resolves.toBe(true);
    expect([await pendingIds(), told, time.sleeping]).toEqual([['4242:1'], [], []]);
  });

  test('what the last run left comes first, and nothing twice', async () => {
    await inbox.accept([toIncoming(4242, message(1, 7))], time.now());
    await receive([message(2, 7)]);
    await lanes.start();
    await settle();
    await end(1);
    await end(2);
    expect(story).toEqual(['begun 1', 'done 1', 'begun 2', 'done 2']);
  });
});

describe('the lane of an update', () => {
  const from = { id: 5, is_bot: false, first_name: 'A' };
  const chat = { id: -100, type: 'supergroup', title: 'T' };
  test.each([
    ['a message', { message: { chat, from } }, '-100'],
    ['an edit', { edited_message: { chat, from } }, '-100'],
    ['a press', { callback_query: { from, message: { chat } } }, '-100'],
    ['a press under an inline result', { callback_query: { from, inline_message_id: 'x' } }, '5'],
    ['the bot being blocked', { my_chat_member: { chat, from } }, '-100'],
    ['an inline query', { inline_query: { from, query: 'x' } }, '5'],
    ['something new of Telegram’s', { brand_new: { odd: true } }, 'nowhere'],
  ])('of %s', (_name, happening, lane) => {
    expect(toIncoming(1, { update_id: 3, ...happening } as unknown as Update)).toMatchObject({
      id: '1:3',
      lane,
    });
  });
});
