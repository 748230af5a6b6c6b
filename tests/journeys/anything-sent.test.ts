import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase, type SlidDatabase } from '../../src/adapters/sqlite/open-database.js';
import { createSqliteStores, type SqliteStores } from '../../src/adapters/sqlite/stores.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import {
  goBack,
  leaveNoDraft,
  rightIn,
  STANDINGS,
  type Right,
  type Somebody,
  type Standing,
} from '../support/places-sent-to.js';
import { startTestProduct } from '../support/product.js';
import { saying } from '../support/sayings.js';
import { SENT_KINDS, type SentKind } from '../support/sent-kinds.js';
import { startedOnce } from '../support/started-once.js';

const product = startedOnce(startTestProduct);
let database: SlidDatabase;
let stores: SqliteStores;
beforeAll(() => {
  database = openDatabase({ path: join(product.dataDir, 'slid.db') });
  stores = createSqliteStores(database);
});
afterAll(() => {
  database.close();
});

/** What the draft of somebody holds, as far as a message may change it. */
interface Draft {
  readonly ref: string | null;
  readonly step: string | null;
  readonly files: number;
  readonly isPin: boolean;
}

async function draftOf({ player }: Somebody): Promise<Draft> {
  const { people, views, cases } = stores;
  const person = await people.byAccount(String(player.chat.id));
  const ref = person && (await views.draftOf(person.id));
  const state = ref === null ? undefined : (await cases.load(ref))?.state;
  return {
    ref,
    step: state?.intake.step ?? null,
    files: state?.evidence.filter(({ seal }) => seal.kind !== 'refused').length ?? 0,
    isPin: state?.incident.place?.value.kind === 'pin',
  };
}

/** How the draft has to differ when the message did what it should. */
function expected(before: Draft, { does }: Right, { sort }: SentKind): Partial<Draft> {
  const files = { file: 1, album: 2 }[sort as string] ?? 0;
  switch (does) {
    case 'nothing':
      return before;
    case 'keeps':
      return { ...before, files: before.files + files };
    case 'begins':
      return { step: 'offer', files };
    case 'takes-place':
      return { ...before, isPin: true };
    case 'answers':
      return { ref: before.ref, files: before.files };
  }
}

/** How long an answer may take before it counts as none, and what it is about to be stored. Milliseconds. */
const PATIENCE = 30_000;
const LOOK_EVERY = 50;

/** What is wrong with how this was dealt with; null when it was right. */
async function wrongWith(who: Somebody, right: Right, kind: SentKind): Promise<string | null> {
  const { chat } = who.player;
  const before = await draftOf(who);
  const last = chat.messages().at(-1)?.messageId ?? 0;
  await kind.send(chat);
  // Somebody who should hear nothing asks for help, and hears about that only.
  const texts = right.says.length === 0 ? [['common:help']] : right.says;
  if (right.says.length === 0) chat.sendText('/help');
  const heard = (): MessageView[] =>
    chat.messages().filter(({ from, messageId }) => from.isBot && messageId > last);
  const isSaid = (): boolean =>
    heard().length === texts.length &&
    texts.every((keys) => heard().some(({ text }) => saying(who.locale, ...keys).test(text)));
  const isRight = (after: Draft): boolean =>
    isSaid() &&
    JSON.stringify(after) === JSON.stringify({ ...after, ...expected(before, right, kind) }) &&
    (right.does !== 'answers' || after.step !== before.step);
  await chat.waitUntil(isSaid, { timeout: PATIENCE }).catch(() => null);
  let after = await draftOf(who);
  // The rest of an album comes after its first item was acknowledged.
  for (let waited = 0; isSaid() && !isRight(after) && waited < PATIENCE; waited += LOOK_EVERY) {
    await setTimeout(LOOK_EVERY);
    after = await draftOf(who);
  }
  if (isRight(after)) return null;
  const details = { heard: heard().map(({ text }) => text), wanted: right, before, after };
  return `${who.locale} ${kind.name}: ${JSON.stringify(details, null, 1)}`;
}

/** Sends everything from one place, and names what was not dealt with as it should be. */
async function sendEverything(who: Somebody, standing: Standing): Promise<string[]> {
  const wrong: string[] = [];
  await leaveNoDraft(who);
  await standing.enter(who);
  for (const kind of SENT_KINDS) {
    const right = rightIn(standing, kind.sort);
    if (right === null) continue;
    await standing.again?.(who);
    const last = who.player.chat.messages().at(-1)?.messageId ?? 0;
    const fault = await wrongWith(who, right, kind);
    if (fault !== null) wrong.push(fault);
    if (right.does === 'begins') await leaveNoDraft(who);
    if (right.does === 'answers' && standing.question !== undefined)
      await goBack(who, standing.question, last);
  }
  return wrong;
}

function wrongIn(sent: PromiseSettledResult<string[]>): string {
  if (sent.status === 'rejected') throw sent.reason;
  return sent.value.join('\n');
}

it.each(STANDINGS)(
  'whatever is sent $name is kept or answered as it should be, in both languages',
  async (standing) => {
    const { olena, james } = product;
    // Both to their end, so that what one of them does wrong does not follow the other to the next place.
    const [inUkrainian, inEnglish] = await Promise.allSettled([
      sendEverything({ player: olena, locale: 'uk' }, standing),
      sendEverything({ player: james, locale: 'en' }, standing),
    ]);
    expect(wrongIn(inUkrainian)).toBe('');
    expect(wrongIn(inEnglish)).toBe('');
  },
  300_000,
);
