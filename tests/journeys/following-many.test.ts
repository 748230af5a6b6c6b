import { beforeAll, describe, expect, it } from 'vitest';
import { openStorage } from '../../src/app/storage.js';
import { MOST_FOLLOWED } from '../../src/core/following/following-desk.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { importLive } from '../support/live-list.js';
import { startTestProduct } from '../support/product.js';
import { RecordingLog } from '../support/recording-log.js';
import { startedOnce } from '../support/started-once.js';

const product = startedOnce(startTestProduct);
beforeAll(async () => {
  const { taras } = product;
  await taras.says('Hikvision', /Hikvision/);
  await taras.chat.pressButton('Стежити').answer();
  const names = Array.from({ length: MOST_FOLLOWED - 1 }, (_, number) => `Zelmora ${String(number + 100)}`);
  const companies = names.map((name) => [name, name.toLowerCase().replace(' ', '-')] as const);
  await importLive(product.dataDir, Object.fromEntries(companies), '2024-05-01');
  const storage = await openStorage(product.dataDir, new RecordingLog());
  const [person] = await storage.followings.followers({ companies: ['hikvision'], after: '', limit: 1 });
  for (const [, id] of companies) await storage.followings.follow(person?.person ?? '', id, Date.now());
  storage.database.close();
});

const companies = ({ buttons }: MessageView) =>
  buttons.flat().flatMap(({ label }) => (/^(?:Zelmora|Hikvision)/.test(label) ? label : []));

describe('whoever follows as many companies as one can', () => {
  it('finds every one of them page by page', async () => {
    const { taras } = product;
    let page = await taras.says('/following', /Ви стежите за 200 компаніями/);
    const seen = companies(page);
    while (page.buttons.flat().some(({ label }) => label === 'Далі')) {
      const { messageId } = page;
      const before = companies(page);
      taras.chat.press(messageId, 'Далі');
      page = await taras.chat.waitFor(
        (view) => view.messageId === messageId && companies(view)[0] !== before[0],
      );
      seen.push(...companies(page));
    }
    expect(new Set(seen).size).toBe(MOST_FOLLOWED);
  });

  it('is told so at the next one, and what to do', async () => {
    const { taras } = product;
    const card = await taras.says('OTP Bank', /OTP/);
    const said = await taras.presses(card.messageId, 'Стежити');
    expect(said).toBe(
      'Стежити можна щонайбільше за 200 компаніями. Приберіть зайву в /following і спробуйте ще раз.',
    );
    await taras.says('/following', /Ви стежите за 200 компаніями/);
    await taras.taps('Не стежити', /Ви стежите за 199 компаніями/);
    expect(await taras.presses(card.messageId, 'Стежити')).toContain('Тепер Ви стежите');
  });
});
