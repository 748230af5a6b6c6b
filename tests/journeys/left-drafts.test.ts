import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY } from '../../src/core/kernel/time.js';
import { jpeg } from '../support/files.js';
import { showPhoto, startWithPhoto } from '../support/intake.js';
import { filesFetched } from '../support/settled.js';
import { expectNoMistakes, startTestProduct, type TestProduct } from '../support/product.js';

let product: TestProduct;
let now: number;
/** Noon in Kyiv, when nobody sleeps. */
const START = Date.UTC(2026, 4, 4, 9);
beforeEach(async () => {
  now = START;
  product = await startTestProduct({ DRAFT_DAYS: '7' }, { clock: { now: () => now } });
});
afterEach(async () => {
  expectNoMistakes(product);
  await product.stop();
});

/** The bot looks at drafts at every start. */
async function after(days: number): Promise<void> {
  await filesFetched(product);
  now = START + days * DAY;
  await product.restart();
}

it('a draft put aside is reminded of once, if that is wanted, and gone on with from there', async () => {
  const { olena } = product;
  await startWithPhoto(olena);
  await olena.says('/cancel', /Скасувати чернетку/);
  await olena.taps('Залишити на потім', /Усе збережено в чернетці/);
  await olena.taps('Нагадати завтра', /завтра нагадаємо один раз/);
  await after(1);
  const reminder = await olena.hasHeard(/незавершене звернення SL-\w{6}\. Продовжити/);
  await olena.presses(reminder.messageId, 'Продовжити');
  await olena.hears(/Що це за компонент/);
  await olena.says('/cancel', /Скасувати чернетку/);
  const kept = await olena.taps('Залишити на потім', /Усе збережено в чернетці/);
  expect(kept.buttons).toEqual([]);
  await after(3);
  await olena.says('/mycases', /звернен/);
  const reminders = olena.chat.messages().filter(({ text }) => /лишилося незавершене/.test(text));
  expect(reminders).toHaveLength(1);
});

it('before a draft goes, its reporter is told, and can erase it at once', async () => {
  const { olena } = product;
  await showPhoto(olena);
  await after(5);
  const notice = await olena.hasHeard(/зітремо 11 травня 2026 разом із файлами/);
  await olena.presses(notice.messageId, 'Стерти чернетку');
  await olena.hearsFrom(notice.messageId, /Повернути її потім не можна/);
  await olena.presses(notice.messageId, 'Залишити на потім');
  await olena.hearsFrom(notice.messageId, /Усе збережено/);
  await olena.says('/report', /є чернетка/);
  await after(10);
  const again = await olena.hasHeard(/зітремо 16 травня 2026/);
  await olena.presses(again.messageId, 'Стерти чернетку');
  await olena.hearsFrom(again.messageId, /Повернути її потім не можна/);
  await olena.presses(again.messageId, 'Стерти чернетку');
  await olena.hearsFrom(again.messageId, /Чернетку й файли стерто/);
  await olena.says('/mycases', /ще не надсилали звернень/);
});

it('in English: the setting, the notice, and the word when it is erased', async () => {
  const { james } = product;
  await james.shows(await jpeg(), /Start a report with it/);
  await james.taps('Start a report', /Safety first/);
  await james.taps('Understood', /1 file received/);
  const list = await james.says('/mycases', /not sent a report yet/);
  expect(await james.presses(list.messageId, 'Remind me of unfinished reports')).toMatch(/reminded once/);
  await after(1);
  const reminder = await james.hasHeard(/left report SL-\w{6} unfinished/);
  expect(reminder.buttons.flat().map(({ label }) => label)).toEqual(['Go on', 'Erase the draft']);
  await after(5);
  await james.hasHeard(/is erased with its files on 11 May 2026/);
  await after(9);
  await james.hasHeard(/Draft SL-\w{6} is erased with its files/);
  expect(await james.presses(reminder.messageId, 'Go on')).toMatch(/already answered/);
});

it('the same account goes on from another device where it was; buttons left on the first one do no harm', async () => {
  const { olena } = product;
  await showPhoto(olena);
  const first = await olena.taps('Готово', /У якому стані/);
  // The other device has the same chat, and no more: the bot may have forgotten the conversation, too.
  await olena.says('/start', /є чернетка/);
  const other = await olena.taps('Продовжити', /У якому стані/);
  await olena.presses(other.messageId, 'Уламки вже в надійному місці');
  await olena.hearsFrom(other.messageId, /Де його знайшли/);
  expect(await olena.presses(first.messageId, 'Не вибухнуло або не знаю')).toMatch(/вже відповіли/);
  const place = await olena.says('Бахмут', /Коли його знайшли/);
  expect(place.text).toContain('Коли');
  const review = await (async () => {
    await olena.taps('Пропустити', /Як можна використати/);
    return olena.taps('Опублікувати без місця й дати', /Перевірте звернення/);
  })();
  expect(review.text).toContain('уламки в надійному місці');
  expect(review.text).toContain('Бахмут');
});
