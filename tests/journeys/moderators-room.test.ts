import { beforeAll, describe, expect, it } from 'vitest';
import { SANDBOX_IDS } from '../../src/sandbox/people/default-people.js';
import type { PersonDriver } from '../../src/sandbox/people/person.js';
import { report } from '../support/intake.js';
import { startTestProduct } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';

const product = startedOnce(() => startTestProduct({ MODERATORS_CHAT_ID: String(SANDBOX_IDS.group) }));
let iryna: PersonDriver;
let martha: PersonDriver;
let taras: PersonDriver;
beforeAll(() => {
  const inRoom = (id: number): PersonDriver => product.sandbox.person(id, SANDBOX_IDS.group);
  iryna = inRoom(SANDBOX_IDS.moderator);
  martha = inRoom(SANDBOX_IDS.secondModerator);
  taras = inRoom(SANDBOX_IDS.campaigner);
});

/** The message in the room that shows the case now, with these words. */
const inRoom = (ref: string, words: RegExp) =>
  iryna.waitFor(({ text, from }) => from.isBot && text.includes(ref) && words.test(text));
const button = (person: PersonDriver, messageId: number, label: string) =>
  person
    .waitFor(
      (message) => message.messageId === messageId && message.buttons.flat().some((b) => b.label === label),
    )
    .then(() => person.press(messageId, label).answer());

describe('the moderators’ own group', () => {
  it('hears of a new case once, and whoever is quicker has it', async () => {
    const ref = await report(product.olena, { manufacturer: 'Hikvision' });
    const { messageId } = await inRoom(ref, /Нове звернення/);
    expect((await button(taras, messageId, 'Відкрити звернення')).text).toBe('');
    await button(iryna, messageId, 'Відкрити звернення');
    await inRoom(ref, /надіслано/);
    await iryna.waitFor(({ messageId: id, buttons }) => id === messageId && buttons.length > 1);
    const labels = ['Взяти в роботу'];
    const presses = await Promise.all(
      [iryna, martha].map((person) => person.press(messageId, labels[0] ?? '').answer()),
    );
    expect(presses.filter(({ text }) => /у роботі у Вас|is yours/.test(text))).toHaveLength(1);
    expect(
      presses.filter(({ text }) => /інший модератор|Another moderator|змінилося|changed/.test(text)),
    ).toHaveLength(1);
    await inRoom(ref, /розглядається|in review/);
  });

  it('takes a typed reason there: asked so that the answer reaches the bot', async () => {
    const ref = await report(product.olena, { manufacturer: 'Hikvision' });
    const { messageId } = await inRoom(ref, /Нове звернення/);
    await button(iryna, messageId, 'Відкрити звернення');
    await button(iryna, messageId, 'Взяти в роботу');
    expect((await inRoom(ref, /У роботі до/)).text).toContain(': Ірина');
    await button(iryna, messageId, 'Відхилити');
    await button(iryna, messageId, 'Написати свою причину');
    const asked = await iryna.waitFor(({ text }) => text.startsWith('Напишіть причину'));
    expect(asked.text).toContain('відповідь саме на це повідомлення');
    iryna.sendText('Це цивільна річ', { replyTo: asked.messageId });
    await iryna.waitFor(({ text }) => text === 'Звернення відхилено.');
    await product.olena.hasHeard(new RegExp(`${ref} відхилено: Це цивільна річ`));
  });

  it('/queue is answered there to a moderator, and to nobody else', async () => {
    const before = product.sandbox.messages(SANDBOX_IDS.group).length;
    taras.sendText('/queue');
    iryna.sendText('/queue');
    await iryna.waitFor(({ text }) => /^(У черзі|Черга)/.test(text));
    const heard = product.sandbox.messages(SANDBOX_IDS.group).slice(before);
    expect(heard.filter(({ from }) => from.isBot)).toHaveLength(1);
  });

  it('/queue is in the command menu there, beside the question about a company, in every language', async () => {
    for (const language of ['uk', 'ru', '']) {
      const opens = language === '' ? 'Open the queue' : 'Черга звернень';
      // Telegram is told of them while the bot is at work already.
      await expect
        .poll(() => offeredIn(language))
        .toMatchObject([{ command: 'queue', description: opens }, { command: 'check' }]);
    }
  });
});

interface Offered {
  readonly command: string;
  readonly description: string;
}

/** The commands in the menu of the room for those who use Telegram in this language; '' for any other. */
async function offeredIn(language: string): Promise<readonly Offered[]> {
  const response = await fetch(`${product.url}/bot${product.sandbox.token}/getMyCommands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      scope: { type: 'chat', chat_id: SANDBOX_IDS.group },
      ...(language === '' ? {} : { language_code: language }),
    }),
  });
  const { result } = (await response.json()) as { result: readonly Offered[] };
  return result;
}
