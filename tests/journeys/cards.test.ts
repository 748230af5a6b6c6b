import { beforeAll, describe, expect, it } from 'vitest';
import { SANDBOX_IDS } from '../../src/sandbox/people/default-people.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { importLive, LIVE_LIST } from '../support/live-list.js';
import { startTestProduct } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';
import { walkTheRoad } from '../support/stories.js';

const product = startedOnce(startTestProduct);
beforeAll(async () => {
  const kinds = ['Tools', 'Metal', 'Glass', 'Paper', 'Wool', 'Steel', 'Cables', 'Lamps'];
  const companies = Object.fromEntries(
    kinds.map((kind) => [`Zelmora ${kind}`, `zelmora-${kind.toLowerCase()}`]),
  );
  await importLive(product.dataDir, companies, '2024-05-01');
});

const button = ({ buttons }: MessageView, label: string) =>
  buttons.flat().find((candidate) => candidate.label === label);

describe('a card', () => {
  it('opens what more is known in the same message, and goes back', async () => {
    const { taras } = product;
    await walkTheRoad(product);
    const card = await taras.says('Hikvision', /Джерело/);
    const details = await taras.taps('Докладніше', /Джерела/);
    expect(details.messageId).toBe(card.messageId);
    expect(details.text).toContain('• Камера, оптика, Shahed-136 (Герань-2), підтверджено:');
    expect(details.text).toContain('https://t.me/slid_sandbox_bot?start=c_hikvision');
    const back = await taras.taps('Назад до картки', /1 підтверджена знахідка/);
    expect(back.messageId).toBe(card.messageId);
    expect(button(back, 'Докладніше')).toBeDefined();
  });

  it('still says why it answers the question after it was turned over and back', async () => {
    const { taras, james } = product;
    const card = await taras.says('хіквжн', /Збіг за назвою/);
    const [title, , why] = card.text.split('\n');
    expect(title).toBe('Hikvision (Хіквіжн)');
    expect(why).toMatch(/^Збіг за назвою «/);
    const details = await taras.taps('Докладніше', /Джерела/);
    expect(details.text).toContain(why);
    expect((await taras.taps('Назад до картки', /підтверджен/)).text).toBe(card.text);
    const english = await james.says('海康威视', /Matched the name “海康威视”/);
    await james.taps('More', /Sources/);
    expect((await james.taps('Back to the card', /verified finding/)).text).toBe(english.text);
    expect(english.text.split('\n')[0]).toBe('Hikvision (海康威视)');
  });

  it('as of a past date stays so', async () => {
    const { james } = product;
    await james.says('Hikvision 2023-11', /As of November 2023/);
    const details = await james.taps('More', /Sources/);
    expect(button(details, 'Share')).toMatchObject({ kind: 'switchInline', query: 'Hikvision 2023-11' });
    await james.taps('Back to the card', /As of November 2023/);
  });

  it('in a group anybody turns it over, in the language of who asked, and is led to a chat of their own', async () => {
    const asker = product.sandbox.person(SANDBOX_IDS.campaigner, SANDBOX_IDS.group);
    const other = product.sandbox.person(SANDBOX_IDS.secondModerator, SANDBOX_IDS.group);
    const { messageId } = asker.sendText('/check Hikvision');
    const card = await asker.waitFor(({ replyToMessageId }) => replyToMessageId === messageId);
    expect(button(card, 'Відкрити в особистому чаті')).toMatchObject({
      url: 'https://t.me/slid_sandbox_bot?start=c_hikvision',
    });
    await other.press(card.messageId, 'Докладніше').answer();
    const turned = await other.waitFor(
      ({ messageId: id, text }) => id === card.messageId && text.includes('Джерела'),
    );
    expect(turned.text).toContain('Посилання на картку');
  });
});

describe('a button that somebody made up', () => {
  it.each(['co/0/0/nobody::u/h1234', 'co/0/0/hikvision:9:u/h1234', 'cd/9/9/../h', 'fl/0/0/0:nobody/h1234'])(
    '%s does nothing and breaks nothing',
    async (data) => {
      const { taras } = product;
      const card = await taras.says('/check Hikvision', /Джерело/);
      await taras.chat.forgePress(data, card.messageId).answer();
      await taras.says('/following', /не стежите за жодною/);
    },
  );
});

describe('several companies', () => {
  it('are a screenful at a time, and the question is remembered by the message', async () => {
    const { taras } = product;
    const first = await taras.says('Zelmora', /Zelmora/);
    expect(first.buttons.flat().map(({ label }) => label)).toContain('Далі');
    const second = await taras.taps('Далі', /./);
    expect(second.messageId).toBe(first.messageId);
    expect(second.text.split('\n')[0]).toBe(first.text.split('\n')[0]);
    const names = (view: MessageView) => view.buttons.flat().map(({ label }) => label);
    expect(names(second).filter((name) => names(first).includes(name))).toEqual([]);
    await product.restart();
    await taras.taps('Назад', /./);
  });

  it('that are there no more when the page is turned are not found, in the same message', async () => {
    const { taras } = product;
    const names = Array.from({ length: 8 }, (_, at) => [
      `Quarnex ${'ABCDEFGH'[at] ?? ''}${'abcdefgh'[at] ?? ''}x`,
      `quarnex-${String(at)}`,
    ]);
    const list = { ...LIVE_LIST, id: 'quarnex', state: { kind: 'withdrawn', on: '2024-06-01' } } as const;
    await importLive(product.dataDir, Object.fromEntries(names) as Record<string, string>, '2024-05-01', {
      list,
    });
    const first = await taras.says('Quarnex', /Quarnex/);
    expect(first.buttons.flat().map(({ label }) => label)).toContain('Далі');
    await importLive(product.dataDir, { Somebody: 'somebody' }, '2024-05-02', { list });
    await product.restart();
    taras.chat.press(first.messageId, 'Далі');
    const second = await taras.hearsFrom(first.messageId, /Не знайдено: «Quarnex»/);
    expect([second.messageId, second.buttons]).toEqual([first.messageId, []]);
  });
});

describe('inline', () => {
  it('a long answer comes in pages, and the button above leads to the private chat', async () => {
    const { taras } = product;
    const query = 'Zelmora';
    const first = await taras.chat.inlineQuery(query);
    expect(first.results).toHaveLength(5);
    expect(first.results[0]?.description).toMatch(
      /^Можливий збіг\. Німеччина · була у переліку станом на 1 травня 2024$/,
    );
    const second = await taras.chat.inlineQuery(query, { offset: first.nextOffset });
    const ids = [...first.results, ...second.results].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(second.nextOffset).toBe('');
    expect(first.button).toEqual({ label: 'Перевірити компанію в особистому чаті', startPayload: 'inline' });
    const odd = await taras.chat.inlineQuery(query, { offset: 'x' });
    expect(odd.results.map(({ id }) => id)).toEqual(first.results.map(({ id }) => id));
  });

  it('one company leads to its card, and so does the card once sent', async () => {
    const { james } = product;
    const answer = await james.chat.inlineQuery('Hikvision');
    expect(answer.button).toEqual({ label: 'Check more in a private chat', startPayload: 'c_hikvision' });
    expect(answer.results[0]?.buttons.flat()).toMatchObject([
      { kind: 'url', url: 'https://t.me/slid_sandbox_bot?start=c_hikvision' },
    ]);
  });
});
