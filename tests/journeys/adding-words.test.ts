import { beforeAll, expect, it } from 'vitest';
import { MINUTE } from '../../src/core/kernel/time.js';
import { jpeg } from '../support/files.js';
import { report, startWithPhoto, withoutDraft } from '../support/intake.js';
import { startTestProduct } from '../support/product.js';
import { greeted, startedOnce } from '../support/started-once.js';
import { refIn } from '../support/stories.js';

let passed = 0;
const product = startedOnce(() => startTestProduct({}, { clock: { now: () => Date.now() + passed } }));
beforeAll(async () => {
  await greeted(product.iryna);
});

/** Opens a case of Olena's on her list. Returns the id of the message. */
async function opened(ref: string, status: string): Promise<number> {
  const list = await product.olena.says('/mycases', /У Вас/);
  await product.olena.presses(list.messageId, `${ref}: ${status}`);
  await product.olena.hearsFrom(list.messageId, new RegExp(`${ref}\\nСтан: ${status}`));
  return list.messageId;
}

/** Iryna opens the case from its notice and takes it. */
async function taken(ref: string): Promise<void> {
  const { iryna } = product;
  const { messageId } = await iryna.hasHeard(new RegExp(`Нове звернення ${ref}`));
  await iryna.presses(messageId, 'Відкрити звернення');
  await iryna.presses(messageId, 'Взяти в роботу');
  await iryna.hearsFrom(messageId, /У роботі у Вас/);
}

it('a reporter adds words, a point and a photo in one go, and whoever holds the case is told', async () => {
  const { olena, iryna } = product;
  const ref = await report(olena);
  await taken(ref);
  const shown = await opened(ref, 'розглядається');
  await olena.presses(shown, 'Доповнити звернення');
  await olena.hears(/напишіть словами/);
  await olena.says('Ще знайшли табличку <№ 7>', new RegExp(`Додано до звернення ${ref}. Надішліть ще`));
  olena.chat.sendLocation(48.51, 37.99);
  await olena.hears(/Додано до звернення/);
  await olena.shows(await jpeg(), /Додано до звернення .* Разом 2 файли/);
  await olena.taps('Готово', /вже не додаватимемо/);
  await olena.says('Hikvision', /Hikvision/);

  const notice = await iryna.hasHeard(new RegExp(`Заявник доповнив звернення ${ref}`));
  await iryna.presses(notice.messageId, 'Відкрити звернення');
  const seen = await iryna.hearsFrom(notice.messageId, /Після надсилання:/);
  expect(seen.text).toMatch(/Додав заявник \d.*: Ще знайшли табличку <№ 7>/);
  expect(seen.text).toMatch(/Додав заявник \d.*: 48\.51000, 37\.99000/);
  expect(seen.text).toMatch(/Файли, додані пізніше: 2 \(/);
  const own = await olena.hearsFrom(await opened(ref, 'розглядається'), /Ви додали/);
  expect(own.text).toContain('Ще знайшли табличку <№ 7>');
  expect(own.text).not.toContain('Hikvision');
});

it('a question of a moderator comes whole and without a name, is answered with a button, and goes back to who asked', async () => {
  const { olena, iryna } = product;
  const ref = await report(olena);
  await taken(ref);
  await iryna.chat.pressButton('Запитати заявника').answer();
  await iryna.hears(/Заявник побачить його дослівно/);
  const question = `Який номер на платі? ${'Подробиці. '.repeat(80)}`.trim();
  await iryna.says(question, /Запитання надіслано/);

  const asked = await olena.hasHeard(new RegExp(`Щодо звернення ${ref} модератор просить уточнити`));
  expect(asked.text).toContain(question);
  expect(asked.text).not.toMatch(/Ірина|Iryna/);
  const shown = await opened(ref, 'потрібне уточнення');
  const own = await olena.hearsFrom(shown, /Модератор просить уточнити/);
  expect(own.text).toContain(question);
  expect(own.text).not.toMatch(/Ірина|Iryna/);
  await olena.presses(shown, 'Відповісти');
  await olena.hears(/напишіть словами/);
  const answer = `DS-2CD2043G2, ${'далі нерозбірливо, '.repeat(40)}`.trim();
  await olena.says(answer, /Додано до звернення/);
  await olena.presses(asked.messageId, 'Відповісти');
  await olena.hears(/напишіть словами/);
  await olena.taps('Готово', /вже не додаватимемо/);

  await iryna.hasHeard(new RegExp(`Заявник доповнив звернення ${ref}`));
  await iryna.taps('Відкрити звернення', /Запитав модератор/);
  await iryna.chat.pressButton('Запитання й доповнення (2)').answer();
  const whole = await iryna.hears(/Запитав модератор[^]*Додав заявник/);
  expect(whole.text).toContain(answer);
  const after = await olena.hearsFrom(await opened(ref, 'надіслано'), /Що відбувалося/);
  const history = after.text.slice(after.text.indexOf('Що відбувалося'));
  expect(history.split('\n').map((step) => step.replace(/^.*\d\d:\d\d: /, ''))).toEqual([
    'Що відбувалося:',
    'надіслано',
    'розглядається',
    'потрібне уточнення',
    'Ви відповіли',
  ]);
});

it('what is written after the time, after /cancel, or once the case is decided, is not added', async () => {
  const { olena, iryna } = product;
  const ref = await report(olena);
  await olena.presses(await opened(ref, 'надіслано'), 'Доповнити звернення');
  await olena.hears(/напишіть словами/);
  passed += 11 * MINUTE;
  await olena.says('Hikvision', /Hikvision[^]*спонсор/i);
  await olena.presses(await opened(ref, 'надіслано'), 'Доповнити звернення');
  await olena.hears(/напишіть словами/);
  await olena.says('/cancel', /вже не додаватимемо/);
  await olena.says('Hikvision', /Hikvision[^]*спонсор/i);

  await olena.presses(await opened(ref, 'надіслано'), 'Доповнити звернення');
  await olena.hears(/напишіть словами/);
  await taken(ref);
  await iryna.taps('Підтвердити', /підтверджено/);
  await olena.hasHeard(new RegExp(`${ref} підтверджено`));
  await olena.says('Запізно', /Доповнити це звернення вже не можна/);
  await olena.says('Hikvision', /Hikvision[^]*спонсор/i);
});

it('words go to the draft again as soon as it is gone on with', async () => {
  const { olena } = product;
  const ref = await report(olena);
  await startWithPhoto(olena);
  await olena.presses(await opened(ref, 'надіслано'), 'Доповнити звернення');
  await olena.hears(/напишіть словами/);
  await olena.says('До старого', new RegExp(`Додано до звернення ${ref}`));
  await olena.taps('Камера, оптика', /Що написано/);
  await olena.says('DS-2CD', /Хто виробник/);
  await withoutDraft(olena);
});

it('speaks English to who speaks English', async () => {
  const { james, iryna } = product;
  await james.shows(await jpeg(), /Start a report with it/);
  await james.taps('Start a report', /Safety first/);
  await james.taps('Understood', /1 file received/);
  await james.taps('Done', /What state/);
  await james.taps('Wreckage, already in a safe place', /Where was it found/);
  await james.taps('Skip', /When was it found/);
  await james.taps('Skip', /How may this report be used/);
  await james.taps('Share with investigators only', /Check your report/);
  // With the receipt the files are stored, which else would change the case under the moderator's hands.
  const ref = refIn(await james.taps('Send', /Receipt for report/));
  await iryna.hasHeard(new RegExp(`Нове звернення ${ref}`));
  await iryna.taps('Відкрити звернення', /Згода:/);
  await iryna.taps('Взяти в роботу', /У роботі у Вас/);
  await iryna.chat.pressButton('Запитати заявника').answer();
  await iryna.hears(/Заявник побачить/);
  await iryna.says('Where is it now?', /Запитання надіслано/);
  await james.hasHeard(/A moderator asks about report/);
  await james.taps('Answer', /or write in words/);
  await james.says('With the police.', /Added to report/);
  await james.taps('Done', /is not added to report/);
  const list = await james.says('/mycases', /You have 1 report/);
  await james.presses(list.messageId, `${ref}: submitted`);
  const own = await james.hearsFrom(list.messageId, /What happened/);
  expect(own.text).toMatch(/Asked .*:\nWhere is it now\?/);
  expect(own.text).toMatch(/You added .*:\nWith the police\./);
  expect(own.text).toMatch(/needs more information[^]*you answered/);
});
