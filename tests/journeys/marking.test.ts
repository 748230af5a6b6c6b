import { beforeAll, describe, expect, it } from 'vitest';
import { report, withoutDraft, type Said } from '../support/intake.js';
import { aPicture } from '../support/pictures.js';
import { startTestProduct } from '../support/product.js';
import { greeted, startedOnce } from '../support/started-once.js';

const product = startedOnce(startTestProduct);
beforeAll(async () => {
  await greeted(product.iryna, product.martha);
});

/** A Ukrainian-speaking moderator's screen of a new case. */
async function caseOf(
  said: Said,
): Promise<{ readonly text: string; readonly messageId: number; readonly ref: string }> {
  const { olena, iryna } = product;
  await withoutDraft(olena);
  const ref = await report(olena, said);
  const notice = await iryna.hasHeard(new RegExp(`Нове звернення ${ref}`));
  iryna.chat.press(notice.messageId, 'Відкрити звернення');
  const { text, messageId } = await iryna.hears(new RegExp(`${ref} · `));
  return { text, messageId, ref };
}

describe('what the marking says', () => {
  it('a moderator reads part, maker, register, date and country beside the reporter’s words', async () => {
    const { text } = await caseOf({ marking: 'HIKVISION\nDS-2CD2043G2-I 2313\nMADE IN CHINA' });
    expect(text).toContain('Прочитано з маркування автоматично');
    expect(text).toContain('DS-2CD2043G2-I, камера або реєстратор');
    expect(text).toContain('Hikvision (Китай) · у реєстрі: Hikvision');
    expect(text).toContain('Код дати 2313: 13-й тиждень 2023 року (27 березня 2023 – 2 квітня 2023)');
    expect(text).toContain('Виготовлено: після 24 лютого 2022');
    expect(text).toContain('Країна на корпусі: Китай (прочитано автоматично)');
  });

  it('the volunteer reads none of it', async () => {
    const { olena } = product;
    const { ref } = await caseOf({ marking: 'DS-2CD2043G2-I 2313' });
    const shown = await olena.says('/mycases', /У Вас/);
    await olena.presses(shown.messageId, shown.buttons.flat()[0]?.label ?? '');
    await olena.hasHeard(new RegExp(`${ref}[^]*Маркування`));
    const heard = olena.chat.messages().filter(({ from }) => from.isBot);
    expect(heard.filter(({ text }) => /автоматично|тиждень|у реєстрі:/.test(text))).toEqual([]);
  });

  it('the same marking in another case is named as just that, and a button opens that case', async () => {
    const { olena, iryna } = product;
    const incident = { weapon: 'шахед-136', date: '12.05.2024' };
    const first = await caseOf({
      ...incident,
      photo: await aPicture(91),
      marking: 'AD9361BBCZ\n#1634\n2893174.1',
    });
    expect(first.text).not.toContain('Таке саме маркування');
    const second = await caseOf({
      ...incident,
      photo: await aPicture(92),
      marking: 'АD936lBBCZ #1634 2893174.1',
    });
    expect(second.text).toContain(
      `Таке саме маркування: компонент 1: як у ${first.ref}, компонент 1 (спільне: дата і зброя)`,
    );
    expect(second.text).toContain('Однакове маркування може бути й на різних деталях однієї партії.');
    await iryna.presses(second.messageId, 'Порівняти зі схожими');
    await iryna.presses(second.messageId, `${first.ref}, таке саме маркування`);
    await iryna.hears(new RegExp(`${first.ref} · [^]*як у ${second.ref}`));
    expect(olena.chat.messages().filter(({ text }) => text.includes('Таке саме маркування'))).toEqual([]);
  });

  it('the company of the read maker is offered for picking though the reporter named none', async () => {
    const { iryna } = product;
    const { messageId } = await caseOf({ marking: 'DS-2CD2043G2-I 2313' });
    await iryna.presses(messageId, 'Взяти в роботу');
    await iryna.presses(messageId, 'Обрати компанію');
    await iryna.presses(messageId, 'Hikvision');
    await iryna.hears(/Компанія в реєстрі: Hikvision/);
  });

  it('says when the reporter named another maker, and when parts of the marking disagree', async () => {
    const { text } = await caseOf({
      marking: 'STM32H743VIT6\nCHN 1208',
      manufacturer: '<b>Texas Instruments',
    });
    expect(text).toContain('STMicroelectronics (Швейцарія) · у реєстрі не знайдено');
    expect(text).toContain('Заявник назвав іншого виробника: <b>Texas Instruments');
    expect(text).toContain('Можливе перемаркування: дата 1208 раніша за 2016 рік');
  });

  it('a number of several makers names nobody, and words that are no marking are called so', async () => {
    expect((await caseOf({ marking: 'NE555P' })).text).toContain('випускають кілька: Texas Instruments');
    expect((await caseOf({ marking: '<i>не видно' })).text).toContain('автоматично: нічого певного');
    expect((await caseOf({})).text).not.toContain('автоматично');
  });

  it('the longest report with the longest marking is cut nowhere: its component has a screen of its own', async () => {
    const first = await caseOf({
      type: 'т'.repeat(100),
      marking: `STM32H743VIT6\nGD32F103C8T6 2313 2314 2315\nLOT ${'A1'.repeat(10)}\n${'&'.repeat(200)}`,
      manufacturer: `A${'&'.repeat(199)}`,
      circumstances: `A${'<'.repeat(1999)}`,
    });
    expect(first.text).toContain(`A${'<'.repeat(1999)}`);
    const { iryna } = product;
    await iryna.presses(first.messageId, '№ 1');
    const { text } = await iryna.hearsFrom(first.messageId, /Можливе перемаркування/);
    expect(text).toContain(`A${'&'.repeat(199)}`);
    expect(text).toContain('т'.repeat(100));
  });

  it('an English-speaking moderator reads it in English', async () => {
    const { martha, olena } = product;
    await withoutDraft(olena);
    const ref = await report(olena, { marking: 'NEO-M8N-0-10\n16/23' });
    const notice = await martha.hasHeard(new RegExp(`New case ${ref}`));
    martha.chat.press(notice.messageId, 'Open the case');
    const { text } = await martha.hears(new RegExp(`${ref} · `));
    expect(text).toContain('u-blox (Switzerland) · not found in the register');
    expect(text).toContain('Date code 16/23: week 23 of 2016 (6 June 2016 – 12 June 2016)');
    expect(text).toContain('Made: before 24 February 2022');
  });
});
