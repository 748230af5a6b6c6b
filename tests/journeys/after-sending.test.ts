import { beforeAll, describe, expect, it } from 'vitest';
import { MINUTE } from '../../src/core/kernel/time.js';
import { jpeg } from '../support/files.js';
import { report, withoutDraft } from '../support/intake.js';
import { startTestProduct } from '../support/product.js';
import { greeted, startedOnce } from '../support/started-once.js';

let passed = 0;
const clock = { now: () => Date.now() + passed };
const product = startedOnce(() => startTestProduct({}, { clock }));
let photo: Uint8Array;
beforeAll(async () => {
  photo = await jpeg();
  await greeted(product.iryna);
});

/** Opens a case of Olena's on her list. Returns the id of the message. */
async function opened(ref: string, status = 'надіслано'): Promise<number> {
  const list = await product.olena.says('/mycases', /У Вас/);
  await product.olena.presses(list.messageId, `${ref}: ${status}`);
  await product.olena.hearsFrom(list.messageId, new RegExp(`${ref}\\nСтан: ${status}`));
  return list.messageId;
}

describe('a case that was sent', () => {
  it('takes more photos, and the receipt comes anew', async () => {
    const { olena } = product;
    const ref = await report(olena);
    const shown = await opened(ref);
    await olena.presses(shown, 'Доповнити звернення');
    await olena.hears(new RegExp(`протягом 10 хвилин, додамо до звернення ${ref}`));
    await olena.shows(photo, new RegExp(`Додано до звернення ${ref}. Разом 2 файли`));
    await olena.hears(/Збережено без змін 2 файли/);
    await olena.shows(photo, new RegExp(`Додано до звернення ${ref}. Разом 3 файли`));
    passed += 11 * MINUTE;
    await olena.shows(photo, /Отримано 1 файл. Почати з ним звернення/);
    await withoutDraft(olena);
  });

  it('no longer takes them once another report is begun', async () => {
    const { olena } = product;
    const ref = await report(olena);
    await olena.presses(await opened(ref), 'Доповнити звернення');
    await olena.hears(/додамо до звернення/);
    await olena.says('/report', /Надішліть фото/);
    await olena.shows(photo, /Отримано 1 файл. Надішліть ще/);
    await withoutDraft(olena);
  });

  it('can be withdrawn after a question, and leaves the queue', async () => {
    const { olena, iryna } = product;
    const ref = await report(olena);
    const shown = await opened(ref);
    await olena.presses(shown, 'Відкликати звернення');
    await olena.hearsFrom(shown, /Повернути його потім не можна/);
    await olena.presses(shown, 'Назад');
    await olena.hearsFrom(shown, /Стан: надіслано/);
    await olena.presses(shown, 'Відкликати звернення');
    await olena.hearsFrom(shown, /Повернути його потім не можна/);
    expect(await olena.presses(shown, 'Відкликати звернення')).toContain('відкликано');
    const gone = await olena.hearsFrom(shown, /Стан: відкликано/);
    expect(gone.buttons.flat().map(({ label }) => label)).not.toContain('Доповнити звернення');
    const queue = await iryna.says('/queue', /У черзі|Черга/);
    expect(queue.buttons.flat().some(({ label }) => label.includes(ref))).toBe(false);
  });

  it('that was decided can be neither added to nor withdrawn', async () => {
    const { olena, iryna } = product;
    const ref = await report(olena);
    const stale = await opened(ref);
    const { messageId } = await iryna.hasHeard(new RegExp(`Нове звернення ${ref}`));
    await iryna.presses(messageId, 'Відкрити звернення');
    await iryna.presses(messageId, 'Взяти в роботу');
    await iryna.presses(messageId, 'Підтвердити');
    await olena.hasHeard(new RegExp(`${ref} підтверджено`));
    expect(await olena.presses(stale, 'Відкликати звернення')).toContain('щось змінилося');
    await olena.hearsFrom(stale, /Стан: підтверджено/);
    const now = await opened(ref, 'підтверджено');
    const shown = olena.chat.messages().find((message) => message.messageId === now);
    expect(shown?.buttons.flat().map(({ label }) => label)).toEqual(['Назад']);
  });
});
