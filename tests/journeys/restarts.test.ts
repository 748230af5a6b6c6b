import { beforeEach, describe, expect, it } from 'vitest';
import { jpeg } from '../support/files.js';
import { answerAll, report, startWithPhoto, withoutDraft } from '../support/intake.js';
import { startServedProduct } from '../support/served.js';
import { greeted, startedOnce } from '../support/started-once.js';
import { addDetails, refIn } from '../support/stories.js';

const product = startedOnce(startServedProduct);
beforeEach(async () => {
  await withoutDraft(product.olena);
});

async function restart(): Promise<void> {
  await product.halt();
  await product.start();
}

describe('a restart', () => {
  it('at every step of a report loses nothing: each goes on where it was', async () => {
    const { olena } = product;
    await olena.shows(await jpeg(), /Почати з ним звернення/);
    await restart();
    await olena.taps('Почати звернення', /Спершу безпека/);
    await restart();
    await olena.taps('Зрозуміло', /Надішліть ще/);
    await restart();
    await olena.shows(await jpeg(), /Отримано 2 файли/);
    await restart();
    await olena.taps('Готово', /У якому стані/);
    await restart();
    await olena.taps('Уламки вже в надійному місці', /Де його знайшли/);
    await restart();
    olena.chat.sendLocation(49.99, 36.23);
    await olena.hears(/Коли його знайшли/);
    await restart();
    await olena.says('травень 2024', /Як можна використати/);
    await restart();
    await olena.taps('Нікому не передавати', /Перевірте звернення/);
    await restart();
    await addDetails(olena, /Що це за компонент/);
    await restart();
    await olena.taps('Плата', /Що написано/);
    await restart();
    await olena.says('K9F1G08', /Хто виробник/);
    await restart();
    await olena.says('Samsung', /У якій зброї/);
    await restart();
    await olena.taps('Ланцет', /Що ще варто знати/);
    await restart();
    const review = await olena.taps('Пропустити', /Перевірте звернення/);
    expect(review.text).toMatch(/2 файли[^]*Плата[^]*K9F1G08[^]*Samsung[^]*Ланцет[^]*травень 2024[^]*49.99/);
    await addDetails(olena, /Що написано/, 'Маркування');
    await restart();
    await olena.says('K9F1G08U0D', /Перевірте звернення/);
    await restart();
    const receipt = await olena.taps('Надіслати', /Підтвердження/);
    await restart();
    await olena.says('/mycases', /У Вас 1 звернення/);
    await olena.taps(`${refIn(receipt)}: надіслано`, /K9F1G08U0D/);
  });

  it('while a moderator types a reason keeps the question open', async () => {
    const { olena, iryna } = product;
    await greeted(iryna);
    const ref = await report(olena);
    await iryna.hasHeard(new RegExp(`Нове звернення ${ref}`));
    await iryna.taps('Відкрити звернення', new RegExp(`${ref} · надіслано`));
    await restart();
    await iryna.taps('Взяти в роботу', /У роботі у Вас/);
    await restart();
    const { messageId } = await iryna.taps('Відхилити', /./);
    await iryna.presses(messageId, 'Написати свою причину');
    await iryna.hasHeard(/Напишіть причину/);
    await restart();
    await iryna.says('Це цивільна річ', /Звернення відхилено/);
    await olena.hasHeard(new RegExp(`${ref} відхилено: Це цивільна річ`));
  });
});

describe('while the product is down', () => {
  it('what people send waits for it and is dealt with in its order', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    await product.halt();
    olena.chat.sendText('Плата керування');
    olena.chat.sendText('K9F1G08');
    olena.chat.sendText('Samsung');
    await olena.chat.sendPhoto(await jpeg());
    await product.start();
    await olena.hears(/Разом 2 файли/);
    await answerFrom('У якій зброї');
    expect((await olena.hasHeard(/Перевірте/)).text).toMatch(
      /2 файли[^]*Плата керування[^]*K9F1G08[^]*Samsung/,
    );
  });

  it('a report just sent gets its receipt after the next start', async () => {
    const { olena, sandbox } = product;
    await startWithPhoto(olena);
    await answerAll(olena);
    sandbox.faults.next('getFile', { kind: 'delay', milliseconds: 300 });
    await olena.taps('Надіслати', /SL-\w+ надіслано/);
    await restart();
    await olena.hears(/Підтвердження для звернення/);
    const receipts = olena.chat.messages().filter(({ text }) => text.startsWith('Підтвердження'));
    expect(new Set(receipts.map(refIn)).size).toBe(receipts.length);
  });
});

describe('what Telegram delivers twice', () => {
  it('is done once: photos, answers, presses, sending', async () => {
    const { olena, sandbox } = product;
    sandbox.faults.repeatUpdates(100);
    await startWithPhoto(olena);
    await answerAll(olena, { type: 'Плата', marking: 'K9F1G08', manufacturer: 'Samsung', date: '2024' });
    const review = await olena.hasHeard(/Перевірте/);
    expect(review.text).toMatch(/: 1 файл[^]*Плата[^]*K9F1G08[^]*Samsung/);
    await olena.taps('Надіслати', /Підтвердження/);
    sandbox.faults.clear();
    await olena.says('/help', /Повідомити/);
    const questions = olena.chat.messages().filter(({ text }) => text.startsWith('Перевірте звернення'));
    const last = questions.at(-1);
    expect(last?.messageId).toBe(review.messageId);
    const since = olena.chat.messages().filter(({ messageId }) => messageId > review.messageId);
    expect(since.filter(({ text }) => text.includes('надіслано.'))).toHaveLength(1);
    expect(since.filter(({ text }) => text.startsWith('Підтвердження'))).toHaveLength(1);
  });
});

/** From an open question to the review, leaving out what is asked. */
async function answerFrom(question: string): Promise<void> {
  const { olena } = product;
  await olena.hasHeard(new RegExp(question));
  await olena.taps('Пропустити', /Коли його/);
  await olena.taps('Пропустити', /Де його/);
  await olena.taps('Пропустити', /Що ще/);
  await olena.taps('Пропустити', /Перевірте/);
}
