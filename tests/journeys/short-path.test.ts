import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jpeg } from '../support/files.js';
import { withoutDraft } from '../support/intake.js';
import { startTestProduct, type Player } from '../support/product.js';
import { greeted, startedOnce } from '../support/started-once.js';
import { addDetails, refIn } from '../support/stories.js';

const product = startedOnce(startTestProduct);
beforeAll(async () => {
  await greeted(product.iryna);
});
beforeEach(async () => {
  await withoutDraft(product.olena);
});

/** What a person does and reads: presses and messages of theirs, messages of the bot. */
interface Effort {
  readonly taps: number;
  readonly sent: number;
  readonly read: number;
}

/** Carries out a script and counts. A step is the label of a button, or something to send. */
async function walk(
  person: Player,
  steps: readonly (readonly [string | (() => unknown), RegExp])[],
): Promise<Effort> {
  const before = person.chat.messages().filter(({ from }) => from.isBot).length;
  let taps = 0;
  for (const [act, answer] of steps) {
    if (typeof act === 'string') {
      taps += 1;
      await person.taps(act, answer);
    } else {
      await act();
      await person.hears(answer);
    }
  }
  const after = person.chat.messages().filter(({ from }) => from.isBot).length;
  return { taps, sent: steps.length - taps, read: after - before };
}

describe('the shortest way from nothing to a receipt', () => {
  it('takes less than ten taps in Ukrainian, the safety notice included', async () => {
    const { olena } = product;
    const photo = await jpeg();
    const effort = await walk(olena, [
      [() => olena.chat.sendPhoto(photo), /Почати з ним звернення/],
      ['Почати звернення', /Спершу безпека/],
      ['Зрозуміло', /Отримано 1 файл/],
      ['Готово', /У якому стані предмет/],
      ['Уламки вже в надійному місці', /Де його знайшли/],
      [() => olena.chat.sendLocation(49.9935, 36.2304), /Коли його знайшли/],
      ['Сьогодні', /Як можна використати/],
      ['Опублікувати без місця й дати', /Перевірте звернення/],
      ['Надіслати', /Підтвердження для звернення/],
    ]);
    console.info('The short path in Ukrainian:', effort);
    expect(effort.taps + effort.sent).toBeLessThan(10);
  });

  it('takes less than ten taps in English', async () => {
    const { james } = product;
    const photo = await jpeg();
    const effort = await walk(james, [
      [() => james.chat.sendPhoto(photo), /Start a report with it/],
      ['Start a report', /Safety first/],
      ['Understood', /1 file received/],
      ['Done', /What state is the object in/],
      ['I only see it online', /Where was it found/],
      ['I do not know', /When was it found/],
      ['Yesterday', /How may this report be used/],
      ['Share with investigators only', /Check your report/],
      ['Send', /Receipt for report/],
    ]);
    console.info('The short path in English:', effort);
    expect(effort.taps + effort.sent).toBeLessThan(10);
  });
});

describe('an object that may explode', () => {
  const states = ['Лежить там, де впало', 'Не вибухнуло або не знаю'] as const;

  it.each(states)('is warned of at once, asks for no better picture, and is marked: %s', async (state) => {
    const { olena, iryna } = product;
    await olena.shows(await jpeg(), /Почати з ним звернення/);
    await olena.taps('Почати звернення', /Отримано 1 файл/);
    await olena.taps('Готово', /У якому стані предмет/);
    await olena.taps(state, /Де його знайшли/);
    expect((await olena.hasHeard(/Не підходьте до предмета/)).text).toContain('101');
    await olena.taps('Пропустити', /Коли його знайшли/);
    await olena.taps('Пропустити', /Як можна використати/);
    const review = await olena.taps('Нікому не передавати', /Перевірте звернення/);
    expect(review.text).not.toMatch(/скріпка|лінійк|розмит|темн/);
    await addDetails(olena, /Що це за компонент/);
    await olena.taps('Пропустити', /Хто виробник/);
    const again = await olena.taps('Це все', /Перевірте звернення/);
    const ref = refIn(await olena.taps('Надіслати', /Підтвердження для звернення/));
    expect(again.messageId).toBeGreaterThan(review.messageId);

    const queue = await iryna.says('/queue', /У черзі|Черга/);
    const row = queue.buttons.flat().find(({ label }) => label.includes(ref));
    expect(row?.label).toMatch(/^⚠ /);
    const shown = await iryna.taps(row?.label ?? '', new RegExp(ref));
    expect(shown.text).toMatch(/^⚠ Предмет може вибухнути/);
  });

  it('is none when the wreckage is in a safe place: nobody is alarmed', async () => {
    const { olena, iryna } = product;
    await olena.shows(await jpeg(), /Почати з ним звернення/);
    await olena.taps('Почати звернення', /Отримано 1 файл/);
    await olena.taps('Готово', /У якому стані предмет/);
    const asked = await olena.taps('Уламки вже в надійному місці', /Де його знайшли/);
    const warned = olena.chat.messages().filter(({ messageId }) => messageId >= asked.messageId - 1);
    expect(warned.map(({ text }) => text).join()).not.toContain('Не підходьте');
    await olena.taps('Пропустити', /Коли його знайшли/);
    await olena.taps('Пропустити', /Як можна використати/);
    await olena.taps('Нікому не передавати', /Перевірте звернення/);
    const ref = refIn(await olena.taps('Надіслати', /Підтвердження для звернення/));
    const queue = await iryna.says('/queue', /У черзі|Черга/);
    expect(queue.buttons.flat().find(({ label }) => label.includes(ref))?.label).toMatch(/^SL-/);
  });
});
