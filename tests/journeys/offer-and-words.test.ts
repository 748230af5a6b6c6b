import { expect, it } from 'vitest';
import { jpeg } from '../support/files.js';
import { startTestProduct } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';

const product = startedOnce(startTestProduct);

it('words sent after photos out of the blue are answered, and the offer of a report comes again below', async () => {
  const { olena } = product;
  await olena.chat.sendPhoto(await jpeg());
  await olena.hears(/Почати з ним звернення/);
  await olena.says('знайшов біля Ізюма', /Не знайдено/);
  await olena.chat.waitUntil((messages) => /Почати з ним звернення/.test(messages.at(-1)?.text ?? ''));
  await olena.taps('Почати звернення', /Спершу безпека/);
  await olena.taps('Зрозуміло', /Надішліть ще/);
  expect(olena.chat.messages().filter(({ text }) => text.includes('Не знайдено'))).toHaveLength(1);
});
