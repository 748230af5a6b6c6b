import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { jpeg } from '../support/files.js';
import { answerEssentials, showPhoto, withoutDraft } from '../support/intake.js';
import { startTestProduct, type Player } from '../support/product.js';
import { greeted, startedOnce } from '../support/started-once.js';
import { refIn } from '../support/stories.js';

const product = startedOnce(startTestProduct);
let photo: Uint8Array;
beforeAll(async () => {
  photo = await jpeg();
  await greeted(product.iryna);
});
beforeEach(async () => {
  await withoutDraft(product.olena);
});

/** Opens the components below the review and begins another one. */
async function addComponent(person: Player): Promise<void> {
  const { messageId } = await person.hasHeard(/Перевірте звернення/);
  await person.presses(messageId, 'Компоненти й файли');
  await person.presses(messageId, 'Додати ще один компонент');
  await person.hearsFrom(messageId, /Компонент \d+\. Надішліть його фото/);
}

/** A report with a component nobody named, and a camera with a photo of its own, at the review. */
async function cameraBesides(): Promise<MessageView> {
  const { olena } = product;
  await showPhoto(olena);
  await answerEssentials(olena);
  await addComponent(olena);
  await olena.shows(photo, /Компонент 2: отримано 1 файл/);
  await olena.taps('Готово', /Що це за компонент/);
  await olena.taps('Камера, оптика', /Що написано/);
  await olena.says('HIKVISION\nDS-2CD2043G2', /Хто виробник/);
  return olena.says('Hikvision', /Перевірте звернення/);
}

/** The text of a message of the review once it fits. */
function reads({ messageId }: MessageView, pattern: RegExp): Promise<MessageView> {
  return product.olena.chat.waitFor(
    (message) => message.messageId === messageId && pattern.test(message.text),
  );
}

describe('a report of several components', () => {
  it('has for each its own photos and answers, and the review shows them apart', async () => {
    const review = await cameraBesides();
    expect(review.text).toContain('Компонент 1: невідомо · файл 1');
    expect(review.text).toContain(
      'Компонент 2: Камера, оптика · HIKVISION DS-2CD2043G2 · Hikvision · файл 2',
    );
  });

  it('lets each be corrected, and one be removed', async () => {
    const { olena } = product;
    const review = await cameraBesides();
    await olena.presses(review.messageId, 'Компоненти й файли');
    await olena.presses(review.messageId, '1. невідомо');
    await olena.presses(review.messageId, 'Компонент');
    await olena.hearsFrom(review.messageId, /Що це за компонент/);
    const again = await olena.taps('Плата', /Перевірте звернення/);
    expect(again.text).toContain('Компонент 1: Плата · файл 1');
    expect(again.text).toContain('Компонент 2: Камера, оптика');
    await olena.presses(again.messageId, 'Компоненти й файли');
    await olena.presses(again.messageId, '2. Камера, оптика');
    await olena.presses(again.messageId, 'Прибрати цей компонент');
    const left = await reads(again, /Компонент: Плата/);
    expect(left.text).toContain('Файли: 2 файли');
    expect(left.text).not.toContain('Камера');
  });

  it('lets files be sorted at the review', async () => {
    const { olena } = product;
    const review = await cameraBesides();
    await olena.presses(review.messageId, 'Компоненти й файли');
    await olena.presses(review.messageId, 'Розкласти файли за компонентами');
    await olena.presses(review.messageId, 'Файл 1: компонент 1');
    await reads(review, /Камера, оптика .* файли 1, 2/);
    await olena.presses(review.messageId, 'Файл 1: компонент 2');
    await olena.presses(review.messageId, 'Файл 1: загальний');
    await reads(review, /Компонент 1: невідомо · файл 1\n/);
  });

  it('lets words that answer to a photo say which component it shows, or what is written on it', async () => {
    const { olena } = product;
    await cameraBesides();
    const photos = olena.chat.messages().filter(({ from, media }) => !from.isBot && media !== undefined);
    const replyTo = photos.at(-1)?.messageId ?? 0;
    olena.chat.sendText('це 1-й компонент', { replyTo });
    await olena.hears(/Файл 2 тепер належить до компонента 1/);
    olena.chat.sendText('7', { replyTo });
    await olena.hears(/У зверненні 2 компоненти/);
    olena.chat.sendText('NEO-M8N-0-10', { replyTo });
    await olena.hears(/Маркування компонента 1: NEO-M8N-0-10/);
  });

  it('is tied by the moderator to a company for each, and each is a finding on its card', async () => {
    const { olena, iryna, taras } = product;
    await cameraBesides();
    const ref = refIn(await olena.taps('Надіслати', /Підтвердження/));
    const notice = await iryna.hasHeard(new RegExp(`Нове звернення ${ref}`));
    const { messageId } = notice;
    await iryna.presses(messageId, 'Відкрити звернення');
    await iryna.presses(messageId, 'Взяти в роботу');
    await iryna.presses(messageId, 'Обрати компанію');
    await iryna.presses(messageId, '2. Камера, оптика');
    await iryna.presses(messageId, 'Hikvision');
    const matched = await iryna.chat.waitFor(
      (message) => message.messageId === messageId && /Компонент 2: .*у реєстрі/.test(message.text),
    );
    expect(matched.text).toMatch(/Компонент 2: .*у реєстрі: Hikvision/);
    expect(matched.text).toContain('Компонент 1: невідомо · файл 1\n');
    await iryna.presses(messageId, 'Обрати компанію');
    await iryna.presses(messageId, '1. невідомо');
    await iryna.presses(messageId, 'Шукати іншу назву');
    await iryna.hasHeard(/Напишіть назву компанії/);
    const found = await iryna.says('Nestle', /знайдено:/);
    expect(found.text).toMatch(/^Компонент 1: невідомо\.\n/);
    // What was searched for the first says nothing of the second.
    await iryna.presses(messageId, 'До звернення');
    await iryna.presses(messageId, 'Обрати компанію');
    await iryna.presses(messageId, '2. Камера, оптика');
    const second = await iryna.chat.waitFor(
      (message) =>
        message.messageId === messageId && message.buttons.flat().some(({ label }) => label === 'Hikvision'),
    );
    expect(second.buttons.flat().map(({ label }) => label)).not.toContain('Nestlé S.A.');
    await iryna.presses(found.messageId, 'Nestlé S.A.');
    await iryna.chat.waitFor(
      (message) =>
        message.messageId === found.messageId && /Компонент 1: .*у реєстрі: Nestlé/.test(message.text),
    );
    await iryna.presses(found.messageId, 'Підтвердити');
    await olena.hasHeard(new RegExp(`${ref} підтверджено`));
    await taras.says('Hikvision', /1 підтверджена знахідка/);
    await taras.says('Nestlé', /1 підтверджена знахідка/);
    const own = await olena.says('/mycases', /У Вас/);
    await olena.presses(own.messageId, `${ref}: підтверджено`);
    const shown = await reads(own, /Стан: підтверджено/);
    expect(shown.text).not.toContain('у реєстрі');
  });

  it('of ten components and thirty files fits one message, whatever is written on them', async () => {
    const { olena, iryna } = product;
    await showPhoto(olena);
    await answerEssentials(olena);
    for (let number = 2; number <= 10; number += 1) {
      await addComponent(olena);
      await olena.chat.sendAlbum([photo, photo, photo]);
      await olena.hears(/отримано 3 файли/);
      await olena.taps('Готово', /Що це за компонент/);
      await olena.says('ж'.repeat(100), /Що написано/);
      await olena.says('<&>'.repeat(100), /Хто виробник/);
      await olena.says(`${'&'.repeat(199)}я`, /Перевірте звернення/);
    }
    const review = await olena.hasHeard(/Компонент 10: .* файли 26, 27, 28/);
    await olena.presses(review.messageId, 'Компоненти й файли');
    expect(await olena.presses(review.messageId, 'Додати ще один компонент')).toContain('вже 10');
    await olena.presses(review.messageId, 'Назад');
    await olena.presses(review.messageId, 'Надіслати');
    const ref = refIn(await olena.hears(/Підтвердження/));
    const notice = await iryna.hasHeard(new RegExp(`Нове звернення ${ref}`));
    iryna.chat.press(notice.messageId, 'Відкрити звернення');
    await iryna.hears(/Компонент 10: /);
    await iryna.presses(notice.messageId, '№ 10');
    const whole = await iryna.chat.waitFor(
      ({ messageId, text }) => messageId === notice.messageId && /Файли: файли 26, 27, 28/.test(text),
    );
    expect(whole.text).toContain('ж'.repeat(100));
    expect(whole.text).toContain('<&>'.repeat(50));
    expect(whole.buttons.flat().map(({ label }) => label)).toContain('• № 10');
  });
});
