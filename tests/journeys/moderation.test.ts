import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE, type Clock } from '../../src/core/kernel/time.js';
import { report, withoutDraft, type Said } from '../support/intake.js';
import { startTestProduct, type Player } from '../support/product.js';
import { greeted, startedOnce } from '../support/started-once.js';
import { refIn, takeAndMatch } from '../support/stories.js';

/** The machine's clock, as far ahead as a test wants it. */
class MovableClock implements Clock {
  ahead = 0;
  now(): number {
    return Date.now() + this.ahead;
  }
}

const clock = new MovableClock();
const product = startedOnce(() => startTestProduct({}, { clock }));
beforeAll(async () => {
  await greeted(product.iryna, product.martha);
});
afterEach(() => {
  product.sandbox.faults.clear();
});

async function reported(said: Said = { manufacturer: 'Hikvision' }): Promise<string> {
  await withoutDraft(product.olena);
  return report(product.olena, said);
}

/** Opens the case from its notice, in the moderator's own words. */
async function opened(moderator: Player, ref: string): Promise<number> {
  const notice = await moderator.hasHeard(new RegExp(`(Нове звернення|New case) ${ref}`));
  const button = notice.buttons.flat()[0]?.label ?? '';
  moderator.chat.press(notice.messageId, button);
  await moderator.hears(new RegExp(`${ref} · `));
  return notice.messageId;
}

const press = (moderator: Player, message: number, label: string) => moderator.presses(message, label);

const shows = (moderator: Player, message: number, text: RegExp) =>
  moderator.chat.waitFor(({ messageId, text: shown }) => messageId === message && text.test(shown));

describe('two moderators at once', () => {
  it('of two who press "take" at the same moment one has the case, the other is told who', async () => {
    const { iryna, martha } = product;
    const ref = await reported();
    const [at, other] = [await opened(iryna, ref), await opened(martha, ref)];
    const said = await Promise.all([press(iryna, at, 'Взяти в роботу'), press(martha, other, 'Take')]);
    expect(said.filter((text) => /у роботі у Вас|is yours/.test(text))).toHaveLength(1);
    expect(said.filter((text) => /інший модератор|Another moderator/.test(text))).toHaveLength(1);
    await shows(iryna, at, /У роботі/);
    await shows(martha, other, /Held/);
  });

  it('nobody decides a case that another holds, and a screen from before says what happened', async () => {
    const { iryna, martha } = product;
    const ref = await reported();
    const [at, other] = [await opened(iryna, ref), await opened(martha, ref)];
    await press(iryna, at, 'Взяти в роботу');
    await shows(iryna, at, /У роботі у Вас/);
    expect(await press(martha, other, 'Take')).toMatch(/has changed|already holds/);
    await shows(martha, other, /Held until .* by Ірина/);
    await press(iryna, at, 'Підтвердити');
    await shows(iryna, at, /підтверджено/);
    expect(await press(martha, other, 'Show files')).toMatch(/has changed/);
    await shows(martha, other, /verified/);
  });

  it('approving and rejecting at the same moment by one moderator on two screens is decided once', async () => {
    const { iryna, olena } = product;
    const ref = await reported();
    const at = await opened(iryna, ref);
    await press(iryna, at, 'Взяти в роботу');
    await shows(iryna, at, /У роботі у Вас/);
    const presses = ['Підтвердити', 'Підтвердити'].map((label) => press(iryna, at, label));
    await Promise.all(presses);
    await shows(iryna, at, /підтверджено/);
    await olena.hasHeard(new RegExp(`${ref} підтверджено`));
    expect(olena.chat.messages().filter(({ text }) => text.includes(`${ref} підтверджено`))).toHaveLength(1);
  });
});

describe('one moderator', () => {
  it('many waiting cases are paged, and those on the last page can be opened', async () => {
    const { iryna } = product;
    for (let count = 0; count < 10; count++) await reported({});
    const queue = await iryna.says('/queue', /У черзі \d+ звернен/);
    const total = Number(/\d+/.exec(queue.text)?.[0]);
    const seen: string[] = [];
    for (let page = 1; ; page++) {
      const shown = await iryna.chat.waitFor(
        ({ messageId, buttons }) =>
          messageId === queue.messageId && buttons.flat().some(({ label }) => label.startsWith(`${page} з`)),
      );
      seen.push(...shown.buttons.flat().flatMap(({ label }) => /^SL-\w{6}/.exec(label) ?? []));
      if (!shown.buttons.flat().some(({ label }) => label === 'Далі')) break;
      await press(iryna, queue.messageId, 'Далі');
    }
    expect(new Set(seen).size).toBe(total);
    const last = iryna.chat.messages().find(({ messageId }) => messageId === queue.messageId);
    const row = last?.buttons.flat().find(({ label }) => label.startsWith('SL-'))?.label ?? '';
    await press(iryna, queue.messageId, row);
    await shows(iryna, queue.messageId, new RegExp(`${row.slice(0, 9)} · надіслано`));
    await press(iryna, queue.messageId, 'До черги');
    await shows(iryna, queue.messageId, /У черзі/);
  });

  it('a case given back is anybody’s again', async () => {
    const { iryna, martha } = product;
    const ref = await reported();
    const at = await opened(iryna, ref);
    await press(iryna, at, 'Взяти в роботу');
    await shows(iryna, at, /У роботі у Вас/);
    expect(await press(iryna, at, 'Повернути в чергу')).toContain('повернуто в чергу');
    await shows(iryna, at, /надіслано/);
    const other = await opened(martha, ref);
    expect(await press(martha, other, 'Take')).toContain('is yours');
    await shows(martha, other, /Held by you/);
  });

  it('a hold ends after half an hour, and what its owner then decides is turned down', async () => {
    const { iryna, martha } = product;
    const ref = await reported();
    const at = await opened(iryna, ref);
    await press(iryna, at, 'Взяти в роботу');
    await shows(iryna, at, /У роботі у Вас/);
    clock.ahead += 31 * MINUTE;
    const other = await opened(martha, ref);
    expect(await press(martha, other, 'Take')).toContain('is yours');
    expect(await press(iryna, at, 'Підтвердити')).toMatch(/щось змінилося|взяв інший/);
    await shows(iryna, at, /У роботі до .*: Martha/);
  });

  it('a rejection in the moderator’s own words; /cancel leaves without deciding', async () => {
    const { iryna, olena } = product;
    const ref = await reported();
    const at = await opened(iryna, ref);
    await press(iryna, at, 'Взяти в роботу');
    await shows(iryna, at, /У роботі у Вас/);
    await press(iryna, at, 'Відхилити');
    await iryna.taps('Написати свою причину', /Напишіть причину/);
    await iryna.says('/cancel', /Скасовано/);
    await iryna.says('Hikvision', /Hikvision/);
    await iryna.taps('Написати свою причину', /Напишіть причину/);
    await iryna.says('/check Hikvision', /^Hikvision/);
    await iryna.taps('Написати свою причину', /Напишіть причину/);
    await iryna.chat.sendSticker('🙂');
    await iryna.hears(/потрібен текст/);
    await iryna.says('х'.repeat(501), /Задовгий/);
    await iryna.says('Це цивільний дрон <b>DJI</b>', /Звернення відхилено/);
    const told = await olena.hasHeard(new RegExp(`${ref} відхилено`));
    expect(told.text).toContain('Це цивільний дрон <b>DJI</b>');
  });

  it('a company can be searched under another name, picked, and taken back', async () => {
    const { iryna } = product;
    const ref = await reported({ manufacturer: 'щось китайське' });
    const at = await opened(iryna, ref);
    await press(iryna, at, 'Взяти в роботу');
    await shows(iryna, at, /Компанію з реєстру не обрано/);
    await press(iryna, at, 'Обрати компанію');
    await iryna.taps('Шукати іншу назву', /Напишіть назву/);
    await iryna.says('Щ'.repeat(4096), /нічого схожого/);
    await iryna.taps('Шукати іншу назву', /Напишіть назву/);
    await iryna.says('<b>hikvison</b>', /знайдено|нічого/);
    await iryna.taps('Шукати іншу назву', /Напишіть назву/);
    const { messageId: found } = await iryna.says('хіквіжн', /знайдено/);
    await press(iryna, found, 'Hikvision');
    await shows(iryna, found, /Компанія в реєстрі: Hikvision/);
    await press(iryna, found, 'Обрати компанію');
    await press(iryna, found, 'Прибрати вибір');
    await shows(iryna, found, /Компанія в реєстрі: не вказано/);
  });

  it('a case without a company, or without leave to publish, is approved and on no card', async () => {
    const { iryna, olena, taras } = product;
    const before = (await taras.says('Hikvision', /Hikvision/)).text;
    const without = await reported();
    const at = await opened(iryna, without);
    await press(iryna, at, 'Взяти в роботу');
    await shows(iryna, at, /знахідки не буде на жодній картці/);
    await press(iryna, at, 'Підтвердити');
    expect((await olena.hasHeard(new RegExp(`${without} підтверджено`))).text).not.toContain('картці');

    const internal = await reported({ manufacturer: 'Hikvision', consent: 'Нікому не передавати' });
    await takeAndMatch(iryna, internal);
    await iryna.hears(/не дозволив публікувати/);
    await iryna.taps('Підтвердити', /підтверджено/);
    expect((await olena.hasHeard(new RegExp(`${internal} підтверджено`))).text).not.toContain('картці');
    expect((await taras.says('Hikvision', /Hikvision/)).text).toBe(before);
  });

  it('the files of a case are shown, numbered, and not to be passed on', async () => {
    const { iryna } = product;
    const ref = await reported();
    const at = await opened(iryna, ref);
    await press(iryna, at, 'Показати файли');
    const file = await iryna.hearsFrom(at + 1, new RegExp(`${ref}, файл 1`));
    expect(file.media?.kind).toBe('photo');
  });

  it('a rejected case is reopened, decided again, and its reporter hears of each step', async () => {
    const { iryna, olena } = product;
    const ref = await reported();
    const at = await opened(iryna, ref);
    await press(iryna, at, 'Взяти в роботу');
    await shows(iryna, at, /У роботі у Вас/);
    await press(iryna, at, 'Відхилити');
    await press(iryna, at, 'дані не вдалося підтвердити');
    await olena.hasHeard(new RegExp(`${ref} відхилено: дані не вдалося підтвердити`));
    await shows(iryna, at, /Рішення: дані/);
    await press(iryna, at, 'Відкрити знову');
    await olena.hasHeard(new RegExp(`${ref} розглядається знову`));
    await shows(iryna, at, /надіслано/);
    await press(iryna, at, 'Взяти в роботу');
    await shows(iryna, at, /У роботі у Вас/);
    await press(iryna, at, 'Підтвердити');
    await olena.hasHeard(new RegExp(`${ref} підтверджено`));
  });

  it('a moderator’s own report goes the same way', async () => {
    const { iryna, martha } = product;
    await withoutDraft(iryna);
    const ref = await report(iryna, { manufacturer: 'Hikvision' });
    const other = await opened(martha, ref);
    await press(martha, other, 'Take');
    await shows(martha, other, /Held by you/);
    await press(martha, other, 'Approve');
    await iryna.hasHeard(new RegExp(`${ref} підтверджено`));
    expect((await iryna.says('/mycases', /У Вас/)).buttons.flat()[0]?.label).toBe(`${ref}: підтверджено`);
  });
});

describe('who reported', () => {
  it('nobody else ever receives anything that names the reporter', async () => {
    const { olena, iryna, sandbox } = product;
    const ref = await reported();
    await takeAndMatch(iryna, ref);
    await iryna.chat.pressButton('Показати файли').answer();
    const mine = new Set(['Олена', String(olena.chat.id), 'olena']);
    const others = [product.james, product.taras, product.iryna, product.martha];
    const heard = others.flatMap(({ chat }) => sandbox.messages(chat.id)).filter(({ from }) => from.isBot);
    expect(heard.length).toBeGreaterThan(20);
    const told = JSON.stringify(heard);
    expect([...mine].filter((name) => told.includes(name))).toEqual([]);
    expect(heard.filter(({ forwardedFrom }) => forwardedFrom !== undefined)).toEqual([]);
    expect(refIn(await iryna.hasHeard(new RegExp(`${ref} · `)))).toBe(ref);
  });
});
