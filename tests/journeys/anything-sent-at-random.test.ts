import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase, type SlidDatabase } from '../../src/adapters/sqlite/open-database.js';
import type { Locale } from '../../src/core/kernel/locale.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { jpeg } from '../support/files.js';
import { startTestProduct, type Player } from '../support/product.js';
import { saying, textOf } from '../support/sayings.js';
import { seededRandom } from '../support/seeded.js';
import { SENT_KINDS } from '../support/sent-kinds.js';
import { startedOnce } from '../support/started-once.js';

const ACTS = 60;

const product = startedOnce(() => startTestProduct({ FILES_PER_CASE: '25' }));
let database: SlidDatabase;
let photo: Uint8Array;
beforeAll(async () => {
  photo = await jpeg();
  database = openDatabase({ path: join(product.dataDir, 'slid.db') });
});
afterAll(() => {
  database.close();
});

const COMMANDS = ['/start', '/start r_shahed-136', '/report', '/cancel', '/mycases', '/verify', '/help'];

/** What the bot shows, as far as it changes when somebody is answered. */
function shown({ chat }: Player): string {
  const said = chat.messages().filter(({ from }) => from.isBot);
  return JSON.stringify([said.map(({ text, buttons }) => [text, buttons]), chat.toasts().length]);
}

/** Does something by chance; resolves to whether an answer to it is due. */
async function act(player: Player, random: () => number): Promise<boolean> {
  const { chat } = player;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const own = chat.messages().filter(({ from, service }) => !from.isBot && service === undefined);
  const chance = random();
  if (chance < 0.4) return press(player, pick);
  if (chance < 0.5) return Boolean(chat.sendText(pick(COMMANDS)));
  if (chance < 0.6 && own.length > 0) {
    const { messageId, media } = pick(own);
    if (media === undefined || media.kind === 'photo')
      chat.editText(messageId, pick(['Бахмут', 'вчора', 'NEO-M8N']));
    return false;
  }
  if (chance < 0.7 && chat.messages().length > 0) {
    const { messageId: replyTo } = pick(chat.messages());
    if (random() < 0.5) await chat.sendPhoto(photo, undefined, { replyTo });
    else chat.sendText(pick(['Ізюм', '2', '12.05.2024']), { replyTo });
    return true;
  }
  const kinds = SENT_KINDS.filter(({ name }) => name !== 'live location that moves' && name !== 'reaction');
  const kind = pick(kinds);
  await kind.send(chat);
  return kind.sort !== 'silent';
}

/** Presses a button of one of the last messages, or of any message, however old. */
function press({ chat }: Player, pick: <T>(values: readonly T[]) => T): boolean {
  const withButtons = chat.messages().filter(({ buttons }) => buttons.length > 0);
  if (withButtons.length === 0) return Boolean(chat.sendText('/report'));
  const message = pick([pick(withButtons), ...withButtons.slice(-3)]);
  const button = pick(message.buttons.flat());
  if (button.kind !== 'callback') return false;
  chat.press(message.messageId, button.data);
  return true;
}

interface Filed {
  readonly id: string;
  readonly ref: string;
}

/** Which file lies in which case. */
function filed(): readonly Filed[] {
  return database.db.$client.prepare<[], Filed>('select id, case_ref as ref from evidence').all();
}

/** A report can be gone on with, or begun: either way something is asked, or offered to be sent. Throws when it cannot. */
async function goOn({ chat }: Player, locale: Locale): Promise<void> {
  const asks = (below: number): Promise<MessageView> =>
    chat.waitFor(({ messageId, buttons }) => messageId > below && buttons.length > 0);
  const answer = await asks(chat.sendText('/report').messageId);
  if (!saying(locale, 'intake:draftWaits').test(answer.text)) return;
  await chat.press(answer.messageId, textOf(locale, 'intake:resume')).answer();
  await asks(answer.messageId);
}

async function walk(player: Player, locale: Locale, seed: number): Promise<void> {
  const random = seededRandom(seed);
  const filedBefore = new Map<string, string>();
  for (let count = 0; count < ACTS; count += 1) {
    const before = shown(player);
    const isDue = await act(player, random);
    const isAnswered = (): boolean => !isDue || shown(player) !== before;
    await player.chat.waitUntil(isAnswered).catch(() => {
      throw new Error(`seed ${seed}, act ${count}: no answer\n${player.chat.print().slice(-3000)}`);
    });
    for (const { id, ref } of filed()) {
      expect({ seed, count, id, ref: filedBefore.get(id) ?? ref }).toEqual({ seed, count, id, ref });
      filedBefore.set(id, ref);
    }
  }
  await goOn(player, locale);
}

it.each([1, 2, 3, 4, 5, 6])(
  'whatever two people send and press by chance (%i): each is answered, no file leaves its case, and a report can be gone on with',
  async (seed) => {
    const { olena, james, log } = product;
    await Promise.all([walk(olena, 'uk', seed), walk(james, 'en', seed + 100)]);
    expect(log.events().filter((event) => /^update\.(failed|parked)/.test(event))).toEqual([]);
    const personal = [olena, james].flatMap(({ chat }) => chat.messages()).filter(({ from }) => !from.isBot);
    const words = personal.flatMap(({ text }) => (/^\p{L}{5,}/u.test(text) ? [text.slice(0, 40)] : []));
    expect(words.filter((text) => log.text().includes(text))).toEqual([]);
  },
  120_000,
);
