import { describe, expect, it } from 'vitest';
import { SANDBOX_IDS } from '../../src/sandbox/people/default-people.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { importLive, LIVE_LIST } from '../support/live-list.js';
import { startTestProduct, type TestProduct } from '../support/product.js';
import { allSaid } from '../support/settled.js';
import { startedOnce } from '../support/started-once.js';
import { reportInUkrainian, takeAndMatch, walkTheRoad } from '../support/stories.js';

const NOON = Date.UTC(2026, 4, 12, 9);
const NIGHT = Date.UTC(2026, 4, 12, 20);
const MORNING = Date.UTC(2026, 4, 13, 5, 1);

const started = Date.now();
let from = NOON;
const clock = { now: () => from + Date.now() - started };

const product = startedOnce(() => startTestProduct({}, { clock }));

const labels = ({ buttons }: MessageView) => buttons.flat().map(({ label }) => label);
const news = (person: TestProduct['taras']) =>
  person.chat.messages().filter(({ text, from: { isBot } }) => isBot && text.startsWith('Hikvision: '));

describe('following a company', () => {
  it('from its card, and hearing of a new finding and of one taken back, in one’s own language', async () => {
    const { taras, james, iryna } = product;
    await taras.says('Hikvision', /Hikvision/);
    const { messageId } = await taras.chat.waitFor((message) => labels(message).includes('Стежити'));
    expect(await taras.presses(messageId, 'Стежити')).toContain('Тепер Ви стежите');
    await taras.chat.waitFor((message) => labels(message).includes('Не стежити'));
    await james.says('Hikvision', /Hikvision/);
    await james.chat.pressButton('Follow').answer();

    await walkTheRoad(product);
    const told = await taras.chat.waitFor(({ text }) =>
      text.startsWith('Hikvision: нова підтверджена знахідка.'),
    );
    expect(told.text).toContain('1 підтверджена знахідка');
    expect(labels(told)).toEqual(['Докладніше', 'Поділитися', 'Не стежити']);
    await james.chat.waitFor(({ text }) => text.startsWith('Hikvision: a new verified finding.'));

    await iryna.taps('Відкрити знову', /чекає|Чекає|Надіслано|надіслано/);
    const back = await taras.chat.waitFor(({ text }) =>
      text.startsWith('Hikvision: знахідку більше не вважаємо'),
    );
    expect(back.text).toContain('поки немає');
    expect(news(taras)).toHaveLength(2);
  });

  it('hearing of what a newer copy of a list changed', async () => {
    const { taras } = product;
    await importLive(product.dataDir, { Zelmora: 'zelmora', Bolt: 'bolt' }, '2026-05-01');
    await taras.says('Zelmora', /«Чинний перелік»/);
    await taras.chat.pressButton('Стежити').answer();
    await importLive(product.dataDir, { Bolt: 'bolt', Core: 'core' }, '2026-05-10');
    await product.restart();
    const told = await taras.chat.waitFor(({ text }) => text.startsWith('Zelmora: більше немає у переліку'));
    expect(told.text).toContain('вилучено');
  });

  it('is listed, opened and ended with /following', async () => {
    const { taras } = product;
    const list = await taras.says('/following', /Ви стежите за 2 компаніями/);
    expect(labels(list)).toEqual(['Zelmora', 'Не стежити', 'Hikvision', 'Не стежити', 'Писати й уночі']);
    await taras.taps('Zelmora', /вилучено/);
    await taras.says('/following', /Ви стежите за 2 компаніями/);
    await taras.taps('Не стежити', /Ви стежите за 1 компанією/);
    const { james } = product;
    await james.says('/following', /You follow 1 company/);
    await james.taps('Unfollow', /You follow no company/);
  });

  it('news under a name that another list has for the company says whose they are', async () => {
    const { martha } = product;
    const lei = '529900T8BM49AURSDO55';
    await importLive(product.dataDir, { Bolt: 'bolt', Core: 'core' }, '2026-05-10', { lei, of: 'Bolt' });
    await martha.says('Bolt', /Live list/);
    await martha.chat.pressButton('Follow').answer();
    const other = { ...LIVE_LIST, id: 'other', title: { uk: '«Інший»', en: 'Other list' } };
    await importLive(product.dataDir, { 'Fastener Works': 'fw' }, '2026-05-11', {
      lei,
      of: 'Fastener Works',
      list: other,
    });
    await product.restart();
    await martha.chat.waitFor(({ text }) => text.startsWith('Bolt (Fastener Works): a new entry on'));
  });

  it('a group leads to the private chat for it', async () => {
    const group = product.sandbox.person(SANDBOX_IDS.campaigner, SANDBOX_IDS.group);
    const { messageId } = group.sendText('/following');
    const answer = await group.waitFor((message) => message.messageId > messageId && message.from.isBot);
    expect(answer.text).toContain('в особистому чаті');
  });
});

describe('news at night', () => {
  it('waits for the morning, while everything else comes at once', async () => {
    const { taras, olena, iryna } = product;
    const before = news(taras).length;
    from = NIGHT;
    const ref = await reportInUkrainian(olena);
    await takeAndMatch(iryna, ref);
    await iryna.taps('Підтвердити', /підтверджено/);
    await olena.hasHeard(new RegExp(`${ref} підтверджено`));
    await taras.says('/check Hikvision', /1 підтверджена знахідка/);
    expect(news(taras)).toHaveLength(before);
    from = MORNING;
    await product.restart();
    await taras.chat.waitUntil(() => news(taras).length === before + 1);
  });
});

describe('who blocks the bot', () => {
  it('is told nothing meanwhile, follows on, and hears what happens after coming back', async () => {
    const { taras, james } = product;
    await james.says('Hikvision', /Hikvision/);
    await james.chat.pressButton('Follow').answer();
    taras.chat.block();
    const before = news(taras).length;
    await importLive(product.dataDir, { Bolt: 'bolt', Core: 'core', Hikvision: 'hikvision' }, '2026-05-12');
    await product.restart();
    await james.chat.waitFor(({ text }) => text.startsWith('Hikvision: a new entry on the Publisher list'));
    await allSaid(product);
    taras.chat.unblock();
    await taras.says('/following', /Ви стежите за 1 компанією/);
    await importLive(product.dataDir, { Bolt: 'bolt', Core: 'core' }, '2026-05-13');
    await product.restart();
    await taras.chat.waitFor(({ text }) => text.startsWith('Hikvision: більше немає у переліку Видавця'));
    expect(news(taras)).toHaveLength(before + 1);
  });
});
