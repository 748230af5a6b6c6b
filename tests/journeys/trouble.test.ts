import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jpeg } from '../support/files.js';
import { report, startWithPhoto, withoutDraft } from '../support/intake.js';
import { startTestProduct } from '../support/product.js';
import { allSaid } from '../support/settled.js';
import { greeted, startedOnce } from '../support/started-once.js';
import { refIn, takeAndMatch } from '../support/stories.js';

// Dealing with something once more can find a message as it should be and a press answered already.
const product = startedOnce(startTestProduct, /query is too old|blocked by the user/);
beforeAll(async () => {
  await greeted(product.iryna);
});
beforeEach(async () => {
  await withoutDraft(product.olena);
});
afterEach(() => {
  product.sandbox.faults.clear();
});

const FAILURES = [
  ['a server error', { kind: 'serverError' }],
  ['a connection broken after it arrived', { kind: 'dropAfter' }],
] as const;
const WAITS = ['a request to wait', { kind: 'tooMany', retryAfter: 1 }] as const;

describe('an answer that Telegram did not let through', () => {
  it.each([
    ...FAILURES,
    WAITS,
    ['a page of a proxy', { kind: 'badGateway' }],
    ['a broken line', { kind: 'dropBefore' }],
  ] as const)('a typed answer answers its own question only (%s)', async (_name, fault) => {
    const { olena, sandbox } = product;
    await startWithPhoto(olena);
    await olena.taps('Пропустити', /Що написано/);
    sandbox.faults.next('sendMessage', fault);
    await olena.says('DS-2CD2043G2', /Хто виробник/);
    const after = await olena.says('Hikvision', /У якій зброї|Коли його/);
    expect(after.text).toContain('У якій зброї');
    await skipToReview(['Коли', 'Де його', 'Що ще', 'Перевірте']);
    const review = await olena.hasHeard(/Перевірте/);
    expect(review.text).toContain('Маркування: DS-2CD2043G2');
    expect(review.text).toContain('Виробник: Hikvision');
  });

  it.each(FAILURES)('a pressed answer is followed by the next question (%s)', async (_name, fault) => {
    const { olena, sandbox } = product;
    await startWithPhoto(olena);
    sandbox.faults.next('sendMessage', fault);
    await olena.taps('Плата', /Що написано/);
    sandbox.faults.next('sendMessage', fault);
    await olena.taps('Пропустити', /Хто виробник/);
    sandbox.faults.next('sendMessage', fault);
    await olena.taps('Назад', /Що написано/);
    sandbox.faults.next('editMessageText', fault);
    await olena.taps('Не читається', /Хто виробник/);
  });

  it.each([...FAILURES, WAITS])('a photo is acknowledged and counted once (%s)', async (_name, fault) => {
    const { olena, sandbox } = product;
    sandbox.faults.next('sendMessage', fault);
    await olena.shows(await jpeg(), /Отримано 1 файл/);
    await olena.shows(await jpeg(), /Отримано 2 файли/);
  });

  it.each(FAILURES)('"send" is confirmed, and the case is in the queue once (%s)', async (_name, fault) => {
    const { olena, sandbox } = product;
    await startWithPhoto(olena);
    await skipToReview(['Що написано', 'Хто виробник', 'У якій', 'Коли', 'Де його', 'Що ще', 'Перевірте']);
    sandbox.faults.next('sendMessage', fault);
    const sent = await olena.taps('Надіслати', /SL-\w+ надіслано/);
    const receipt = await olena.hears(/Підтвердження/);
    expect(refIn(receipt)).toBe(refIn(sent));
  });

  async function skipToReview(questions: readonly string[]): Promise<void> {
    for (const question of questions) await product.olena.taps('Пропустити', new RegExp(question));
  }
});

describe('files', () => {
  it('a file that Telegram hands over only at the fourth attempt is sealed, and the receipt comes', async () => {
    const { olena, sandbox } = product;
    sandbox.faults.next('getFile', { kind: 'serverError' }, 3);
    await report(olena, { manufacturer: 'Hikvision' });
  });

  it('a file that Telegram no longer has is said to be so, and the report goes on without it', async () => {
    const { olena, sandbox } = product;
    sandbox.faults.next('getFile', {
      kind: 'refuse',
      code: 400,
      description: 'Bad Request: invalid file_id',
    });
    await olena.chat.sendPhoto(await jpeg());
    await olena.hears(/не збережено: Telegram більше його не має/);
  });
});

describe('people who cannot be reached', () => {
  it('somebody who blocked the bot holds up nobody else, and hears again after unblocking', async () => {
    const { olena, iryna, taras } = product;
    const ref = await report(olena, { manufacturer: 'Hikvision' });
    await takeAndMatch(iryna, ref);
    olena.chat.block();
    await iryna.taps('Відхилити', /Чому відхилити|Згода/);
    await iryna.taps('компонент неможливо розпізнати', /відхилено/);
    await taras.says('Hikvision', /Hikvision/);
    await iryna.taps('Відкрити знову', /надіслано/);
    olena.chat.unblock();
    await olena.says('/mycases', /У Вас/);
    await iryna.taps('Взяти в роботу', /У роботі у Вас/);
    await iryna.taps('Підтвердити', /підтверджено/);
    await olena.hasHeard(new RegExp(`${ref} підтверджено`));
  });

  it('a moderator who blocked the bot hears nothing; the case is in the queue all the same', async () => {
    const { olena, iryna, martha } = product;
    await greeted(martha);
    martha.chat.block();
    const ref = await report(olena);
    await iryna.hasHeard(new RegExp(`Нове звернення ${ref}`));
    await allSaid(product);
    martha.chat.unblock();
    expect(martha.chat.messages().some(({ text }) => text.includes(ref))).toBe(false);
    await martha.says('/queue', /in the queue/);
  });
});
