import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { answerEssentials, showPhoto, withoutDraft } from '../support/intake.js';
import { startTestProduct, type Player } from '../support/product.js';
import { greeted, startedOnce } from '../support/started-once.js';
import { refIn } from '../support/stories.js';

const product = startedOnce(startTestProduct);
beforeAll(async () => {
  await greeted(product.iryna);
});
beforeEach(async () => {
  await withoutDraft(product.olena);
  await showPhoto(product.olena);
  await answerEssentials(product.olena);
});

/** From the review into one of the groups behind "Add details", and there to a question, or to all in turn. */
async function about(
  person: Player,
  group: string,
  { press = 'Відповісти по черзі', asked }: { readonly press?: string; readonly asked: RegExp },
): Promise<void> {
  const { messageId } = await person.hasHeard(/Перевірте звернення/);
  await person.presses(messageId, 'Додати подробиці');
  await person.presses(messageId, group);
  await person.chat.waitFor(
    (message) =>
      message.messageId === messageId && message.buttons.flat().every(({ label: each }) => each !== group),
  );
  await person.presses(messageId, press);
  await person.hearsFrom(messageId, asked);
}

async function sent(person: Player): Promise<string> {
  return refIn(await person.taps('Надіслати', /Підтвердження для звернення/));
}

async function opened(moderator: Player, ref: string): Promise<MessageView> {
  const notice = await moderator.hasHeard(new RegExp(`Нове звернення ${ref}`));
  await moderator.presses(notice.messageId, 'Відкрити звернення');
  return moderator.hearsFrom(notice.messageId, new RegExp(`${ref} · `));
}

describe('what only some reporters can tell', () => {
  it('about the component is asked in turn, and its moderator reads it', async () => {
    const { olena, iryna } = product;
    await about(olena, 'Ще про компонент', { asked: /видно маркування/ });
    await olena.taps('Стерте', /номер деталі/);
    await olena.says('STM32F103', /код дати/);
    await olena.says('2316', /номер партії/);
    await olena.taps('Його немає', /серійний номер/);
    await olena.taps('Не знаю', /країну/);
    await olena.says('Малайзія', /логотип/);
    await olena.says('ST у колі', /якій платі/);
    await olena.taps('Навігація', /Скільки/);
    const review = await olena.says('4 шт', /Перевірте звернення/);
    for (const line of [
      'Стан маркування: Стерте',
      'Номер деталі: STM32F103',
      'Код дати: 2316 · 17 квітня 2023 – 23 квітня 2023',
      'Партія: немає',
      'Серійний номер: невідомо',
      'Країна на корпусі: Малайзія',
      'Логотип: ST у колі',
      'Плата чи блок: Навігація',
      'Кількість: 4 шт.',
    ])
      expect(review.text).toContain(line);
    const shown = await opened(iryna, await sent(olena));
    expect(shown.text).toContain('Код дати: 2316 · 17 квітня 2023 – 23 квітня 2023');
    expect(shown.text).toContain('Кількість: 4 шт.');
  });

  it('about what happened and where the object is, each question by itself', async () => {
    const { olena, iryna } = product;
    await about(olena, 'Ще про подію', { press: 'Куди влучило', asked: /Куди влучило\?/ });
    await olena.says('школа', /Перевірте звернення[^]*Куди влучило: Школа/);
    await about(olena, 'Ще про подію', { press: 'Постраждалі', asked: /Чи є постраждалі/ });
    await olena.taps('Є поранені', /Перевірте звернення[^]*Постраждалі: Є поранені/);
    await about(olena, 'Звідки предмет і де він', { asked: /Звідки Ви знаєте/ });
    await olena.taps('Мені його передали', /востаннє бачили/);
    await olena.says('вчора', /Правильно\?/);
    await olena.taps('Так', /У кого предмет/);
    await olena.taps('У мене', /Що від нього лишилося/);
    const review = await olena.taps('Обгорілий', /Перевірте звернення/);
    expect(review.text).toContain('Звідки відомо: передали заявникові');
    expect(review.text).toContain('У кого предмет: у заявника');
    expect(review.text).not.toContain('Різновид зброї');
    const { text } = await opened(iryna, await sent(olena));
    for (const line of ['Куди влучило: Школа', 'Постраждалі: Є поранені', 'Цілісність: Обгорілий'])
      expect(text).toContain(line);
    expect(text).toMatch(/Коли бачили востаннє: \d/);
  });

  it('can be left out, taken back, and left with a word; a number is asked for again when it is none', async () => {
    const { olena } = product;
    await about(olena, 'Ще про компонент', { press: 'Кількість', asked: /Скільки/ });
    await olena.says('0', /Напишіть число від 1 до 9\s?999/);
    await olena.says('6', /Перевірте звернення[^]*Кількість: 6 шт\./);
    await about(olena, 'Ще про компонент', { press: 'Кількість', asked: /Скільки/ });
    const left = await olena.taps('Залишити порожнім', /Перевірте звернення/);
    expect(left.text).not.toContain('Кількість');
    await about(olena, 'Звідки предмет і де він', { asked: /Звідки Ви знаєте/ });
    await olena.taps('Пропустити', /востаннє бачили/);
    await olena.taps('Назад', /Звідки Ви знаєте/);
    await olena.taps('Це все', /Перевірте звернення/);
  });

  it('a marking is read for the moderator, and its reporter sees nothing of that', async () => {
    const { olena, iryna } = product;
    const { messageId } = await olena.hasHeard(/Перевірте звернення/);
    await olena.presses(messageId, 'Додати подробиці');
    await olena.presses(messageId, 'Маркування');
    await olena.hearsFrom(messageId, /Що написано/);
    const review = await olena.says('STM32F103C8T6\nLOT: A12-7', /Перевірте звернення/);
    expect(review.text).not.toMatch(/Партія|Номер деталі/);
    const { text } = await opened(iryna, await sent(olena));
    expect(text).toContain('Деталь: STM32F103C8T6, мікроконтролер');
    expect(text).toContain('Партія: A12-7 (прочитано автоматично)');
  });

  it('whoever does not want to be asked is not, and the case can be decided all the same', async () => {
    const { olena, iryna } = product;
    const { messageId } = await olena.hasHeard(/Перевірте звернення/);
    await olena.presses(messageId, 'Додати подробиці');
    await olena.presses(messageId, 'Уточнення');
    await olena.hearsFrom(messageId, /Чи можна Вас про щось запитати/);
    await olena.taps('Ні, не треба', /Перевірте звернення[^]*Уточнення: просить не запитувати/);
    const ref = await sent(olena);
    const shown = await opened(iryna, ref);
    expect(shown.text).toContain('Уточнення: просить не запитувати');
    await iryna.presses(shown.messageId, 'Взяти в роботу');
    const held = await iryna.chat.waitFor(
      ({ messageId: id, buttons }) =>
        id === shown.messageId && buttons.flat().some(({ label }) => label === 'Підтвердити'),
    );
    expect(held.buttons.flat().map(({ label }) => label)).not.toContain('Запитати заявника');
    await iryna.presses(shown.messageId, 'Підтвердити');
    await olena.hasHeard(new RegExp(`${ref} підтверджено`));
  });

  it('what a file shows is said at the review and stands beside the file', async () => {
    const { olena, iryna } = product;
    const { messageId } = await olena.hasHeard(/Перевірте звернення/);
    await olena.presses(messageId, 'Компоненти й файли');
    await olena.presses(messageId, 'Позначити, що на файлах');
    await olena.presses(messageId, 'Файл 1: не позначено');
    await olena.presses(messageId, 'Плата');
    await olena.presses(messageId, 'Файл 1: Плата');
    await olena.presses(messageId, 'Документ');
    await olena.chat.waitFor(({ text }) => /Що на файлах: 1: Документ/.test(text));
    await olena.presses(messageId, 'Назад');
    await olena.chat.waitFor(({ buttons }) =>
      buttons.flat().some(({ label }) => label === 'Додати ще один компонент'),
    );
    await olena.presses(messageId, 'Назад');
    await olena.presses(messageId, 'Надіслати');
    const ref = refIn(await olena.hearsFrom(messageId, /Підтвердження для звернення/));
    const shown = await opened(iryna, ref);
    expect(shown.text).toContain('Що на файлах: 1: Документ');
    await iryna.presses(shown.messageId, 'Показати файли');
    await iryna.hearsFrom(shown.messageId + 1, new RegExp(`${ref}, файл 1[^]*Документ`));
  });
});
