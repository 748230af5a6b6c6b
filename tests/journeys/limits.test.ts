import { expect, it } from 'vitest';
import { DAY, HOUR } from '../../src/core/kernel/time.js';
import { jpeg } from '../support/files.js';
import { answerEssentials, report, showPhoto } from '../support/intake.js';
import { startTestProduct } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';

let passed = 0;
const product = startedOnce(() =>
  startTestProduct(
    { CASES_PER_DAY: '2', FILES_PER_CASE: '2' },
    { clock: { now: () => Date.now() + passed } },
  ),
);

it('whoever has sent as many as a day holds keeps the draft, is told when it can go, and then sends it', async () => {
  const { olena } = product;
  await report(olena);
  await olena.hasHeard(/надіслано[^]*Протягом доби Ви зможете надіслати ще 1 звернення/);
  passed += HOUR;
  await report(olena);
  await olena.hasHeard(/На сьогодні це останнє: більше за добу не приймаємо/);

  await olena.says('/report', /Надішліть фото/);
  await olena.hasHeard(/за добу вже 2, більше не приймаємо.*надіслати вдасться після/);
  await olena.shows(await jpeg(), /Отримано 1 файл/);
  const review = await answerEssentials(olena);
  expect(await olena.presses(review.messageId, 'Надіслати')).toMatch(
    /за добу вже 2, більше не приймаємо\. Чернетка збережена: надішліть її після \d/,
  );
  await product.restart();
  expect(await olena.presses(review.messageId, 'Надіслати')).toMatch(/Чернетка збережена/);
  passed += DAY - HOUR;
  await olena.presses(review.messageId, 'Надіслати');
  await olena.hears(/Підтвердження для звернення/);
});

it('says it in English too', async () => {
  const { james } = product;
  await james.shows(await jpeg(), /Start a report with it/);
  await james.taps('Start a report', /Safety first/);
  await james.taps('Understood', /1 file received/);
  await james.shows(await jpeg(), /2 files received.*\nThere is no room for more files/);
  await james.shows(await jpeg(), /The report has 2 files and can take no more/);
});

it('does not hold up a moderator', async () => {
  const { iryna } = product;
  for (let count = 0; count < 3; count++) await report(iryna);
  await showPhoto(iryna);
  await iryna.shows(await jpeg(), /Отримано 2 файли/);
  await iryna.shows(await jpeg(), /Отримано 3 файли/);
});
