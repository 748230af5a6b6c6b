import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMemoryStores } from '../../src/adapters/memory/stores.js';
import { createGate } from '../../src/adapters/telegram/gate/gate.js';
import { startOutboxWorker } from '../../src/app/outbox-worker.js';
import type { Worker } from '../../src/app/worker.js';
import { MINUTE, SECOND } from '../../src/core/kernel/time.js';
import { isBroadcast, type Message, type OutboxMessage } from '../../src/core/outbox/message.js';
import { aMessage, toPerson } from '../support/cases.js';
import { ManualTime, settle } from '../support/manual-time.js';
import { RecordingLog } from '../support/recording-log.js';

const NEWS: Message = {
  kind: 'company-news',
  news: { kind: 'listed', company: { id: 'acme', name: 'Acme' }, list: null },
};
/** How long the messenger takes to answer. */
const ANSWER = 250;

let time: ManualTime;
let log: RecordingLog;
let outbox: ReturnType<typeof createMemoryStores>['outbox'];
let worker: Worker;
/** To whom something was sent, in this order. */
let reached: string[];
/** What happens when somebody is sent something, where that is not simply taken. */
let trouble: Map<string, () => Promise<void>>;

beforeEach(() => {
  [time, log, reached] = [new ManualTime(), new RecordingLog(), []];
  trouble = new Map();
  const gate = createGate({ clock: time, sleep: time.sleep, random: () => 1, log });
  outbox = createMemoryStores().outbox;
  const messenger = {
    async deliver({ id }: OutboxMessage['to'], message: Message) {
      const urgency = isBroadcast(message) ? 'broadcast' : 'background';
      const call = { method: 'sendMessage', payload: { chat_id: id }, urgency } as const;
      await gate.run(call, async (signal) => {
        reached.push(id);
        await (trouble.get(id) ?? (() => time.sleep(ANSWER, signal)))();
      });
      return { kind: 'sent' } as const;
    },
  };
  worker = startOutboxWorker({ outbox, messenger, clock: time, random: () => 0.5, log });
});
afterEach(async () => {
  trouble.clear();
  const stopped = worker.stop();
  await time.advance(10 * MINUTE);
  await stopped;
});

async function waits(...messages: OutboxMessage[]): Promise<void> {
  await outbox.add(messages, time.now());
  worker.wake();
  await settle();
}
const newsFor = (crowd: number): OutboxMessage[] =>
  Array.from({ length: crowd }, (_, at) => aMessage(toPerson(`follower-${String(at)}`), { message: NEWS }));

it('a receipt goes out at once while a crowd is told, and so does what follows it', async () => {
  await waits(...newsFor(500));
  await time.advance(3 * SECOND);
  const told = reached.length;
  expect(told).toBeGreaterThan(50);
  await waits(aMessage(toPerson('olena')), aMessage(toPerson('olena')));
  expect(reached.slice(told)).toEqual(['olena']);
  await time.advance(ANSWER);
  expect(reached.filter((each) => each === 'olena')).toHaveLength(2);
  expect(reached.length - told).toBeLessThan(10);
});

it('a crowd is told as fast as Telegram allows, though it takes its time to answer', async () => {
  await waits(...newsFor(250));
  await time.advance(10 * SECOND);
  expect(reached.length).toBeGreaterThan(240);
  await time.advance(SECOND);
  expect(new Set(reached).size).toBe(250);
  expect(reached).toHaveLength(250);
});

it('a receipt comes after the news that the same person is being told, and soon', async () => {
  await waits(...newsFor(500));
  await time.advance(3 * SECOND);
  const told = reached.length;
  const next = `follower-${String(told)}`;
  await waits(aMessage(toPerson(next)));
  await time.advance(2 * SECOND);
  expect(reached.filter((each) => each === next)).toHaveLength(2);
  expect(reached.indexOf(next)).toBe(told);
});

it('a chat that never answers keeps nobody else waiting, and is sent nothing twice', async () => {
  let answer: () => void = () => undefined;
  trouble.set('stuck', () => new Promise((resolve) => (answer = resolve)));
  await waits(aMessage(toPerson('stuck')), aMessage(toPerson('stuck')));
  await waits(...Array.from({ length: 60 }, (_, at) => aMessage(toPerson(`person-${String(at)}`))));
  await time.advance(10 * SECOND);
  expect(new Set(reached).size).toBe(61);
  // Longer than anybody else may take it from us.
  await time.advance(5 * MINUTE);
  worker.wake();
  await settle();
  expect(reached.filter((each) => each === 'stuck')).toHaveLength(1);
  for (let message = 0; message < 3; message += 1) {
    answer();
    await time.advance(SECOND);
  }
  expect(reached.filter((each) => each === 'stuck')).toHaveLength(2);
  expect(await outbox.nextDue()).toBeNull();
});

it('a message on which the program fails is logged without a name and keeps nobody else waiting', async () => {
  trouble.set('olena', () => Promise.reject(new TypeError('broken')));
  await waits(aMessage(toPerson('olena')), aMessage(toPerson('taras')));
  await time.advance(SECOND);
  expect(reached).toEqual(['olena', 'taras']);
  expect(log.events()).toContain('outbox.delivery-failed');
  expect(log.text()).not.toContain('olena');
});

it('what is under way when the program stops is ended, and nothing new begun', async () => {
  await waits(...newsFor(100));
  let stopped = false;
  const stopping = worker.stop().then(() => (stopped = true));
  await settle();
  expect(stopped).toBe(false);
  await time.advance(10 * SECOND);
  await stopping;
  expect(reached.length).toBeLessThan(20);
  const left = await outbox.claim({ now: time.now(), leaseUntil: time.now(), limit: 100 });
  expect(left).toHaveLength(100 - reached.length);
});
