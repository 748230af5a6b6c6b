import { beforeAll, expect, it } from 'vitest';
import { answerAll, report, startWithPhoto, withoutDraft } from '../support/intake.js';
import { startTestProduct } from '../support/product.js';
import { greeted, startedOnce } from '../support/started-once.js';

const product = startedOnce(startTestProduct);
const refs: string[] = [];
beforeAll(async () => {
  await greeted(product.iryna);
  await product.olena.says('/mycases', /Ви ще не надсилали звернень/);
  for (let count = 0; count < 8; count++)
    refs.push(await report(product.olena, { manufacturer: 'Hikvision' }));
});

const labels = (message: { buttons: readonly (readonly { label: string }[])[] } | undefined): string[] =>
  (message?.buttons.flat() ?? []).map(({ label }) => label);

it('one’s cases are listed newest first, page by page', async () => {
  const { olena } = product;
  const list = await olena.says('/mycases', /У Вас 8 звернень/);
  const newest = [...refs].reverse();
  expect(labels(list).slice(0, 6)).toEqual(newest.slice(0, 6).map((ref) => `${ref}: надіслано`));
  expect(await olena.presses(list.messageId, 'Далі')).toBe('');
  const second = await olena.chat.waitFor(
    (message) => message.messageId === list.messageId && labels(message).includes('2 з 2'),
  );
  expect(labels(second).slice(0, 2)).toEqual(newest.slice(6).map((ref) => `${ref}: надіслано`));
});

it('a case is opened with all that was said, and leads back to the page it was on', async () => {
  const { olena } = product;
  const list = await olena.says('/mycases', /У Вас 8 звернень/);
  await olena.presses(list.messageId, 'Далі');
  const oldest = refs[0] ?? '';
  await olena.presses(list.messageId, `${oldest}: надіслано`);
  const shown = await olena.hearsFrom(list.messageId, new RegExp(oldest));
  expect(shown.text).toContain('Виробник: Hikvision');
  expect(shown.text).toContain('Стан: надіслано');
  await olena.presses(list.messageId, 'Назад');
  await olena.chat.waitFor(
    (message) => message.messageId === list.messageId && labels(message).includes('2 з 2'),
  );
});

it('the status follows the moderators, on a list from before too', async () => {
  const { olena, iryna } = product;
  const ref = refs[7] ?? '';
  const list = await olena.says('/mycases', /У Вас 8 звернень/);
  const notice = await iryna.hasHeard(new RegExp(`Нове звернення ${ref}`));
  await iryna.presses(notice.messageId, 'Відкрити звернення');
  await iryna.presses(notice.messageId, 'Взяти в роботу');
  expect(await olena.presses(list.messageId, `${ref}: надіслано`)).toContain('щось змінилося');
  await olena.presses(list.messageId, `${ref}: розглядається`);
  await olena.hearsFrom(list.messageId, /Стан: розглядається/);
  await iryna.presses(notice.messageId, 'Підтвердити');
  await olena.hasHeard(new RegExp(`${ref} підтверджено`));
  expect(labels(await olena.says('/mycases', /У Вас 8/))).toContain(`${ref}: підтверджено`);
});

it('the draft that waits is listed and opened from there', async () => {
  const { olena } = product;
  await withoutDraft(olena);
  await startWithPhoto(olena);
  await olena.says('/mycases', /У Вас 8 звернень/);
  await olena.taps('Незавершене звернення', /чернетка/);
  await olena.taps('Продовжити', /Що це за компонент/);
  await answerAll(olena);
  await withoutDraft(olena);
});

it('nobody sees another person’s cases', async () => {
  const { james } = product;
  const list = await james.says('/mycases', /not sent a report yet/);
  expect(labels(list).filter((label) => label.startsWith('SL-'))).toEqual([]);
});
