import { describe, expect, it } from 'vitest';
import { SANDBOX_IDS } from '../../src/sandbox/people/default-people.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { importLive } from '../support/live-list.js';
import { startTestProduct } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';

const product = startedOnce(startTestProduct);
const labels = ({ buttons }: MessageView) => buttons.flat().map(({ label }) => label);

describe('a card from before', () => {
  it('shows what a newer copy of the list says as soon as it is turned over', async () => {
    const { taras } = product;
    await importLive(product.dataDir, { Zelmora: 'zelmora', Bolt: 'bolt' }, '2026-05-01');
    const card = await taras.says('Zelmora', /у переліку Видавця|була у переліку/);
    await importLive(product.dataDir, { Bolt: 'bolt' }, '2026-05-10');
    await product.restart();
    taras.chat.press(card.messageId, 'Докладніше');
    const details = await taras.hearsFrom(card.messageId, /Джерела/);
    expect(details.messageId).toBe(card.messageId);
    expect(details.text).toContain('Вилучено: ');
    taras.chat.press(card.messageId, 'Назад до картки');
    await taras.hearsFrom(card.messageId, /Компанію вилучено з переліку/);
  });

  it('whose button says what is no longer so draws it anew and says that something changed', async () => {
    const { taras } = product;
    const first = await taras.says('Zelmora', /вилучено/);
    const second = await taras.says('/check Zelmora', /вилучено/);
    expect(await taras.presses(first.messageId, 'Стежити')).toContain('Тепер Ви стежите');
    expect(await taras.presses(second.messageId, 'Стежити')).toBe('Відтоді щось змінилося. Ось як є зараз.');
    await taras.chat.waitFor(
      (message) => message.messageId === second.messageId && labels(message).includes('Не стежити'),
    );
  });

  it('of a period is still of that period after the program was started anew, of a stretch of time too', async () => {
    const { james } = product;
    const card = await james.says('Hikvision summer 2023', /During summer 2023: /);
    await product.restart();
    james.chat.press(card.messageId, 'More');
    const details = await james.hearsFrom(card.messageId, /Sources/);
    const share = details.buttons.flat().find(({ label }) => label === 'Share');
    expect(share).toMatchObject({ query: 'Hikvision 2023-06-01–2023-08-31' });
    james.chat.press(card.messageId, 'Back to the card');
    expect((await james.hearsFrom(card.messageId, /During summer 2023: /)).text).toBe(card.text);
    const { results } = await james.chat.inlineQuery('Hikvision 2023-06-01–2023-08-31');
    expect(results[0]?.text).toContain('During summer 2023: ');
  });
});

describe('two languages in one group', () => {
  it('are each answered in their own, and a card keeps its own whoever presses', async () => {
    const uk = product.sandbox.person(SANDBOX_IDS.campaigner, SANDBOX_IDS.group);
    const en = product.sandbox.person(SANDBOX_IDS.secondModerator, SANDBOX_IDS.group);
    const asks = async (chat: typeof uk, text: string): Promise<MessageView> => {
      const { messageId } = chat.sendText(text);
      return chat.waitFor(({ from, replyToMessageId }) => from.isBot && replyToMessageId === messageId);
    };
    const ukrainian = await asks(uk, '/check Auchan');
    const english = await asks(en, '/check Auchan');
    expect(ukrainian.text).toContain('була у переліку');
    expect(english.text).toContain('was on the NACP list');
    await uk.press(english.messageId, 'More').answer();
    await uk.waitFor(({ messageId, text }) => messageId === english.messageId && text.includes('Sources'));
    const maybe = await asks(en, '/check Great Wall');
    const [button] = labels(maybe);
    await uk.press(maybe.messageId, button ?? '').answer();
    const opened = await uk.waitFor(({ from, text }) => from.isBot && text.startsWith('Great Wall Motor'));
    expect(opened.text).toContain('була у переліку');
  });
});
