import { beforeEach, describe, expect, it } from 'vitest';
import { jpeg } from '../support/files.js';
import { answerAll, answerRest, report, startWithPhoto, withoutDraft } from '../support/intake.js';
import { expectNoMistakes, startTestProduct } from '../support/product.js';
import { greeted, startedOnce } from '../support/started-once.js';
import { addDetails, refIn } from '../support/stories.js';

const product = startedOnce(startTestProduct);
beforeEach(async () => {
  await withoutDraft(product.olena);
});

const QUESTIONS = [
  ['Що це за компонент', 100],
  ['Що написано на', 300],
  ['Хто виробник', 200],
  ['У якій зброї', 100],
  ['Коли його знайшли', null],
  ['Де його знайшли', 300],
  ['Що ще варто знати', 2000],
] as const;

describe('what people send instead of an answer', () => {
  it('voice, stickers, contacts and misplaced locations leave every question open', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    for (const index of QUESTIONS.keys()) {
      await olena.chat.sendVoice(new Uint8Array(64));
      await olena.hears(/Напишіть/);
      await olena.chat.sendSticker('🙂');
      await olena.hears(/Напишіть/);
      olena.chat.sendContact('+380001112233');
      await olena.hears(/Напишіть/);
      await olena.says('/nonsense', /Такої команди немає/);
      await olena.taps('Пропустити', new RegExp(QUESTIONS[index + 1]?.[0] ?? 'Перевірте'));
    }
    await olena.taps('Згода', /Як можна/);
    await olena.says('так, публікуйте', /Оберіть кнопкою/);
    await olena.taps('Передати лише слідчим', /Перевірте/);
    await olena.taps('Стан предмета', /У якому стані/);
    await olena.says('лежить', /Оберіть одну з кнопок/);
    const review = await olena.taps('Назад', /Перевірте/);
    expect(review.text.match(/не вказано/g)).toHaveLength(2);
    await olena.says('все добре', /Натисніть «Надіслати»/);
  });

  it('text at the photos and at the safety notice is answered with what to do', async () => {
    const { james } = product;
    await withoutDraft(james);
    await james.says('/report', /Safety first/);
    await james.says('ok', /press “Understood”/);
    await james.taps('Understood', /Send photos/);
    await james.says('a chip', /Send the photos first/);
  });
});

describe('long and odd texts', () => {
  it('a text of 4,000 characters is turned down at every question, with its limit', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    for (const [index, [, limit]] of QUESTIONS.entries()) {
      await olena.says('Щ'.repeat(4000), limit === null ? /Не вдалося прочитати дату/ : /Задовгий текст/);
      await olena.taps('Пропустити', new RegExp(QUESTIONS[index + 1]?.[0] ?? 'Перевірте'));
    }
  });

  const ODD = [
    ['HTML', '<b>x</b> &amp; <a href="tg://user?id=1">y</a> </code>'],
    ['words and emoji', 'щось 👩🏽‍🚀🇺🇦 '],
    ['text from right to left', 'שלום مرحبا \u202Eabc '],
    ['braces and keys', '{{ref}} $t(common:help) %s '],
    ['Zalgo and zero width', 'Z̷̛a\u200Bl\u0000go\uFEFF '],
  ] as const;
  it.each(ODD)('%s as long as it may be goes through every screen as it was typed', async (_name, piece) => {
    const { olena, iryna } = product;
    const fill = (limit: number): string =>
      piece
        .repeat(Math.ceil(limit / piece.length))
        .slice(0, limit)
        .trim();
    await greeted(iryna);
    await startWithPhoto(olena, fill(1000));
    await olena.shows(await jpeg(), /Додано/, fill(1000));
    await answerAll(olena, {
      type: fill(100),
      marking: fill(300),
      manufacturer: fill(200),
      weapon: fill(100),
      date: '2024',
      place: fill(300),
      circumstances: fill(2000),
    });
    const ref = refIn(await olena.taps('Надіслати', /Підтвердження/));
    await iryna.hasHeard(new RegExp(`Нове звернення ${ref}`));
    await iryna.taps('Відкрити звернення', new RegExp(`${ref} · надіслано`));
    await iryna.taps('Взяти в роботу', /У роботі у Вас/);
    await iryna.taps('Відхилити', new RegExp(ref));
    await iryna.taps('Написати свою причину', /Напишіть причину/);
    await iryna.says(fill(500), /Звернення відхилено/);
    await olena.hasHeard(new RegExp(`${ref} відхилено`));
    await iryna.taps('До звернення', new RegExp(`${ref} · відхилено`));
    await iryna.says('/queue', /Черга|У черзі/);
    await olena.says('/mycases', /У Вас/);
    await olena.taps(`${ref}: відхилено`, /Стан: відхилено/);
  });
});

describe('buttons', () => {
  it('a double tap answers once; the second press says so', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    const question = await olena.hasHeard(/Що це за компонент/);
    const [first, second] = [0, 1].map(() => olena.chat.press(question.messageId, 'Плата'));
    await first?.answer();
    expect((await second?.answer())?.text).toContain('Ви вже відповіли');
    await olena.hears(/Що написано/);
    await olena.taps('Пропустити', /Хто виробник/);
  });

  it('what a passed-by question is left as is what the case holds', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    await olena.says('пропелер', /Що написано/);
    await olena.taps('Назад', /Що це за компонент/);
    await olena.taps('Пропустити', /Що написано/);
    await olena.hasHeard(/^Компонент: Гвинт, пропелер$/);
    await answerRest(olena, { circumstances: 'Упав на городі' });
    await addDetails(olena, /Що ще варто знати/, 'Обставини');
    await olena.taps('Залишити порожнім', /Перевірте звернення/);
    await olena.hasHeard(/^Обставини: не вказано$/);
    expect((await olena.hasHeard(/Перевірте звернення/)).text).not.toContain('Обставини');
  });

  it('double taps on every move do it once', async () => {
    const { olena } = product;
    const twice = async (label: string): Promise<void> => {
      const on = olena.chat
        .messages()
        .findLast(({ buttons }) => buttons.flat().some((button) => button.label === label));
      const presses = [0, 1].map(() => olena.chat.press(on?.messageId ?? 0, label));
      await Promise.all(presses.map((press) => press.answer()));
    };
    await olena.shows(await jpeg(), /Почати з ним/);
    await twice('Почати звернення');
    const next = await olena.hears(/Спершу безпека|Надішліть ще/);
    if (next.text.includes('Спершу')) await twice('Зрозуміло');
    await olena.hears(/Надішліть ще/);
    await twice('Готово');
    await olena.hears(/У якому стані/);
    await twice('Не вибухнуло або не знаю');
    await olena.hears(/Де його/);
    await twice('Пропустити');
    await olena.hears(/Коли його/);
    await twice('Пропустити');
    await olena.hears(/Як можна/);
    await twice('Опублікувати без місця й дати');
    await olena.hears(/Перевірте/);
    await twice('Стан предмета');
    await olena.hears(/У якому стані/);
    await olena.taps('Уламки вже в надійному місці', /Перевірте/);
    await addDetails(olena, /Що це за компонент/);
    await twice('Пропустити');
    await olena.hears(/Що написано/);
    await twice('Назад');
    await olena.hears(/Що це за компонент/);
    await answerAll(olena);
    await twice('Надіслати');
    const receipt = await olena.hears(/Підтвердження/);
    expect(
      olena.chat.messages().filter(({ text }) => text.includes(`${refIn(receipt)} надіслано`)),
    ).toHaveLength(1);
    await olena.shows(await jpeg(), /Почати з ним/);
    await twice('Не зараз');
    await olena.hears(/збережено в чернетці/);
    await olena.says('/report', /чернетка/);
    await twice('Продовжити');
    await olena.says('/report', /чернетка/);
    await twice('Скасувати її й почати нове');
    await olena.hears(/Надішліть фото/);
    await olena.says('/cancel', /Скасувати чернетку/);
    await twice('Скасувати чернетку');
    await olena.says('/cancel', /нема чого/);
    expectNoMistakes(product);
  });

  it('presses on questions answered long ago change nothing', async () => {
    const { olena, sandbox } = product;
    await startWithPhoto(olena);
    const buttons = (await olena.hasHeard(/Що це за компонент/)).buttons.flat();
    await answerAll(olena, { type: 'Плата', manufacturer: 'Hikvision' });
    for (const button of buttons) {
      if (button.kind !== 'callback' || button.label === 'Скасувати') continue;
      expect((await olena.chat.forgePress(button.data).answer()).text).toContain('Ви вже відповіли');
    }
    expect(sandbox.messages(olena.chat.id).at(-1)?.text).toContain('Компонент: Плата');
  });
});

describe('leaving and coming back', () => {
  it('/cancel keeps the draft or deletes it, as asked', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    await olena.taps('Плата', /Що написано/);
    await olena.says('/cancel', /Скасувати чернетку чи залишити/);
    await olena.taps('Залишити на потім', /збережено в чернетці/);
    await olena.says('Hikvision', /був|була|переліку/);
    await olena.says('/report', /чернетка/);
    await olena.taps('Продовжити', /Що написано/);
    await olena.says('/cancel', /Скасувати чернетку чи залишити/);
    await olena.taps('Скасувати чернетку', /Чернетку скасовано/);
    await olena.says('/report', /Надішліть фото/);
  });

  it('there is never a second draft: /report offers the one that waits, or a new one in its place', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    const waiting = await olena.says('/report', /чернетка звернення/);
    await olena.taps('Скасувати її й почати нове', /Надішліть фото/);
    const other = await olena.says('/report', /чернетка звернення/);
    expect(refIn(other)).not.toBe(refIn(waiting));
  });

  it('/start in the middle greets and offers the draft, which goes on where it was', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    await olena.taps('Плата', /Що написано/);
    await olena.says('/start', /Слід/);
    await olena.hears(/У Вас є чернетка/);
    await olena.taps('Продовжити', /Що написано/);
    await olena.says('K9F1G08', /Хто виробник/);
  });

  it('/help, /privacy, /mycases and a company by /check in the middle of a question leave it open', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    await olena.says('/help', /Повідомити про компонент/);
    await olena.says('/privacy', /Що ми зберігаємо/);
    await olena.says('/mycases', /звернен/);
    await olena.says('/check Hikvision', /Hikvision/);
    await olena.says('Плата', /Що написано/);
  });

  it('the language changes in the middle of a draft, and buttons from before still work', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    await answerAll(olena, { type: 'Плата' });
    await olena.says('/language', /Якою мовою/);
    await olena.taps('English', /This chat is in English now/);
    const outdated = await olena.tapsForToast('Місце');
    expect(outdated).toContain('This is how it is now');
    await olena.hears(/Check your report/);
    await olena.taps('Place', /Where was it found/);
    await olena.says('Kharkiv', /Check your report/);
    await olena.taps('Send', /Receipt for report/);
    await olena.says('/language', /Which language/);
    await olena.taps('Українська', /Тепер ми говоримо українською/);
  });

  it('a decision reaches the reporter in the language they chose last', async () => {
    const { olena, iryna } = product;
    iryna.chat.open();
    const ref = await report(olena);
    await olena.says('/language', /Якою мовою/);
    await olena.taps('English', /This chat is in English now/);
    await iryna.hasHeard(new RegExp(`Нове звернення ${ref}`));
    await iryna.taps('Відкрити звернення', new RegExp(`${ref} · надіслано`));
    await iryna.taps('Взяти в роботу', /У роботі у Вас/);
    await iryna.taps('Підтвердити', new RegExp(`${ref} · підтверджено`));
    expect((await olena.hasHeard(new RegExp(`${ref} is verified`))).text).not.toContain('card');
    await olena.says('/language', /Which language/);
    await olena.taps('Українська', /Тепер ми говоримо українською/);
  });
});
