import { beforeAll, describe, expect, it } from 'vitest';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { startTestProduct, type Player } from '../support/product.js';
import { greeted, startedOnce } from '../support/started-once.js';
import { reportInUkrainian, takeAndMatch } from '../support/stories.js';

/** Noon in Kyiv, so that news are not held back till the morning. */
const started = Date.now();
const clock = { now: () => Date.UTC(2026, 4, 12, 9) + Date.now() - started };

const product = startedOnce(() => startTestProduct({}, { clock }));
beforeAll(async () => {
  await greeted(product.iryna, product.martha);
});

const labels = ({ buttons }: MessageView): string[] => buttons.flat().map(({ label }) => label);

/** From the card of Hikvision a moderator marks the one claim that is not disputed yet. */
async function dispute(moderator: Player): Promise<void> {
  const { messageId } = await moderator.says('Hikvision', /Hikvision/);
  await moderator.chat.waitFor(
    (message) => message.messageId === messageId && labels(message).includes('Позначити як оскаржене'),
  );
  moderator.chat.press(messageId, 'Позначити як оскаржене');
  await moderator.hearsFrom(messageId + 1, /що заявляє компанія/);
  await moderator.says('Це не наша камера.', /Надішліть посилання/);
  await moderator.says('https://www.hikvision.com/reply', /Ось що побачать усі/);
  await moderator.taps('Опублікувати', /Позначено як оскаржене/);
}

describe('a moderator who looks at a case', () => {
  let ref: string;

  it('reads that the company picked for it disputes its own entry on a list', async () => {
    const { olena, iryna } = product;
    await dispute(iryna);
    ref = await reportInUkrainian(olena);
    await takeAndMatch(iryna, ref);
    const shown = await iryna.chat.waitFor(({ text }) => text.includes(ref) && /Запис у переліку/.test(text));
    expect(shown.text).toContain(
      'Запис у переліку (Hikvision, «Міжнародні спонсори війни»): компанія оскаржує',
    );
    expect(shown.text).not.toContain('Знахідка (');
  });

  it('reads that the finding made of it is disputed, in their own language', async () => {
    const { iryna, martha } = product;
    await iryna.taps('Підтвердити', /підтверджено/);
    await dispute(iryna);
    const notice = await martha.hasHeard(new RegExp(ref));
    await martha.presses(notice.messageId, 'Open the case');
    const shown = await martha.chat.waitFor(
      ({ messageId, text }) => messageId === notice.messageId && text.includes('Finding ('),
    );
    expect(shown.text).toContain('Finding (Hikvision): disputed by the company\n');
    expect(shown.text).toContain(
      'List entry (Hikvision, International Sponsors of War): disputed by the company',
    );
  });
});
