import { describe, expect, it } from 'vitest';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { startTestProduct, type Player } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';

const product = startedOnce(startTestProduct);
const BOT = { id: 7_000_000_001, is_bot: true, first_name: 'Slid', username: 'slid_sandbox_bot' };
const FRIEND = { id: 600_000_001, is_bot: false, first_name: 'Микола' };
const WAIT = { timeout: 30_000 };
let number = 9_000;

/** Somebody forwards this message to the bot, as its client would; resolves to the answer. */
async function forwards(who: Player, shown: MessageView, more: object = {}): Promise<MessageView> {
  const { chat } = who;
  const last = chat.messages().at(-1)?.messageId ?? 0;
  number += 1;
  product.sandbox.deliver('message', {
    ...{ message_id: number, date: 1_800_000_000, text: shown.text, entities: shown.entities },
    chat: { id: chat.chatId, type: 'private', first_name: 'T' },
    from: { id: chat.id, is_bot: false, first_name: 'T', language_code: who === product.james ? 'en' : 'uk' },
    forward_origin: { type: 'user', date: 1_800_000_000, sender_user: BOT },
    ...more,
  });
  return chat.waitFor(({ from, messageId }) => from.isBot && messageId > last, WAIT);
}

const labels = ({ buttons }: MessageView) => buttons.flat().map(({ label }) => label);

describe('a card that is forwarded to the bot', () => {
  it('opens as it is now, in the language of whoever forwards it', async () => {
    const { taras, james } = product;
    james.chat.open();
    await james.hears(/collects evidence/);
    const card = await taras.says('Хіквіжн', /^Hikvision/);
    const opened = await forwards(james, card);
    expect(opened.text).toMatch(/^Hikvision.*was on the NACP list/s);
    expect(labels(opened)).toContain('Follow');
  });

  it('so does one that was sent through inline mode', async () => {
    const { taras } = product;
    const { results } = await taras.chat.inlineQuery('Nestle');
    const sent = results[0];
    if (sent === undefined) throw new Error('nothing was found');
    const shown = { ...(await taras.says('Nestle', /^Nestlé/)), text: sent.text };
    const through = { via_bot: BOT, forward_origin: { type: 'user', date: 1, sender_user: FRIEND } };
    expect((await forwards(taras, shown, through)).text).toMatch(/^Nestlé S\.A\..*НАЗК/s);
  });

  it('is no list of names, and neither is anything else that the bot said', async () => {
    const { taras } = product;
    const card = await taras.says('Hikvision', /^Hikvision/);
    expect((await forwards(taras, card)).text).not.toContain('не знайдено');
    for (const question of ['Рошен', 'Great Wall', '/help']) {
      const shown = await taras.says(question, /./);
      expect((await forwards(taras, shown)).text).toMatch(/^(?:Напишіть назву компанії|Great Wall Motor)/);
    }
  });
});
