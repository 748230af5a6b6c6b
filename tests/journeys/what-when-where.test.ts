import { beforeEach, describe, expect, it } from 'vitest';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { jpeg } from '../support/files.js';
import { startWithPhoto, withoutDraft } from '../support/intake.js';
import { startTestProduct, type Player } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';

/** A Thursday, at noon. */
const TODAY = Date.UTC(2024, 5, 20, 12);

const started = Date.now();
const product = startedOnce(() =>
  startTestProduct({}, { clock: { now: () => TODAY + Date.now() - started } }),
);
beforeEach(async () => {
  await withoutDraft(product.olena);
  await withoutDraft(product.james);
});

const UK = [
  /Що написано на/,
  /Хто виробник/,
  /У якій зброї/,
  /Коли його знайшли/,
  /Де його знайшли/,
] as const;
const EN = [
  /What is written/,
  /Who made it/,
  /Which weapon/,
  /When was it found/,
  /Where was it found/,
] as const;

/** To the question so many after the first, in Ukrainian. */
async function skipTo(person: Player, count: number): Promise<void> {
  await startWithPhoto(person);
  for (const next of UK.slice(0, count)) await person.taps('Пропустити', next);
}

async function skipToInEnglish(person: Player, count: number): Promise<void> {
  await person.shows(await jpeg(), /Start a report with it/);
  const next = await person.taps('Start a report', /Safety first|Send photos|file received/);
  if (next.text.includes('Safety first')) await person.taps('Understood', /Send photos|file received/);
  await person.taps('Done', /What state/);
  await person.taps('Wreckage, already in a safe place', /Where was it found/);
  await person.taps('Skip', /When was it found/);
  await person.taps('Skip', /How may this report/);
  const review = await person.taps('Share with no one', /Check your report/);
  await person.presses(review.messageId, 'Add details');
  await person.presses(review.messageId, 'Answer in turn');
  await person.hearsFrom(review.messageId, /What kind of component/);
  for (const asked of EN.slice(0, count)) await person.taps('Skip', asked);
}

const labels = ({ buttons }: MessageView): string[] => buttons.flat().map(({ label }) => label);

describe('which weapon', () => {
  it('a name that is one weapon in any language is taken at once, and said', async () => {
    const { olena } = product;
    for (const name of ['герань-2', 'Geran2', 'шахед 136']) {
      await withoutDraft(olena);
      await skipTo(olena, 3);
      await olena.says(name, /Коли його знайшли/);
      await olena.hasHeard(/^Зброя: Shahed-136 \(Герань-2\)$/);
    }
  });

  it('a name of several is a choice, and the words stay beside what was chosen', async () => {
    const { olena } = product;
    await skipTo(olena, 3);
    const which = await olena.says('шахед', /Що Ви маєте на увазі/);
    expect(labels(which)).toEqual([
      'Shahed-136 (Герань-2)',
      'Shahed-131 (Герань-1)',
      'Shahed-238 (Герань-3)',
      'Shahed-107',
      'Залишити мої слова',
      'Повернутися до запитання',
    ]);
    await olena.taps('Shahed-131 (Герань-1)', /Коли його знайшли/);
    await olena.hasHeard(/^Зброя: Shahed-131 \(Герань-1\) · «шахед»$/);
  });

  it('own words can stay as they are, or be typed again', async () => {
    const { james } = product;
    await skipToInEnglish(james, 3);
    await james.says('kinzal', /Which one do you mean/);
    await james.taps('Back to the question', /Which weapon/);
    await james.says('Kalibr or Oniks', /Which one do you mean/);
    await james.taps('Leave my words', /When was it found/);
    await james.hasHeard(/^Weapon: Kalibr or Oniks$/);
  });

  it('the less usual ones are some taps away, "something else" says what to do', async () => {
    const { olena } = product;
    await skipTo(olena, 3);
    const asked = await olena.hasHeard(/У якій зброї/);
    const seen = new Set(labels(asked));
    let page = await olena.taps('Показати ще', /У якій зброї/);
    for (let turns = 0; turns < 20 && labels(page).includes('Показати ще'); turns += 1) {
      for (const label of labels(page)) seen.add(label);
      page = await olena.taps('Показати ще', /У якій зброї/);
    }
    for (const label of labels(page)) seen.add(label);
    for (const name of ['Торнадо-С', 'Азарт', 'Інша міна', 'Морський дрон'])
      expect([...seen]).toContain(name);
    expect(await olena.tapsForToast('Інше')).toContain('своїми словами');
    await olena.taps('Показати найчастіші', /У якій зброї/);
    await olena.taps('Не знаю', /Коли його знайшли/);
  });

  it('after a restart a choice still counts', async () => {
    const { olena } = product;
    await skipTo(olena, 3);
    await olena.says('искандер', /Що Ви маєте на увазі/);
    await product.restart();
    await olena.taps('Іскандер-К', /Коли його знайшли/);
    await olena.hasHeard(/^Зброя: Іскандер-К · «искандер»$/);
  });
});

describe('which component', () => {
  it('is found by typing, in either language', async () => {
    const { olena, james } = product;
    await startWithPhoto(olena);
    await olena.says('мікроконтролер STM32F103', /Що написано/);
    await olena.hasHeard(/^Компонент: Мікроконтролер · «мікроконтролер STM32F103»$/);
    await skipToInEnglish(james, 0);
    await james.says('spark plug', /What is written/);
    await james.hasHeard(/^Component: Spark plug$/);
  });

  it('what nobody knows stays in the reporter’s words', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    await olena.says('щось кругле', /Що написано/);
    await olena.taps('Назад', /Що це за компонент/);
    await olena.taps('Пропустити', /Що написано/);
    await olena.hasHeard(/^Компонент: щось кругле$/);
  });
});

describe('when', () => {
  it('what was added to the words is shown with its weekday, and counts after a yes', async () => {
    const { olena } = product;
    await skipTo(olena, 4);
    await olena.says('минулої п’ятниці', /Зрозуміло так: п.ятниця, 14 червня 2024\. Правильно\?/);
    await olena.taps('Так', /Де його знайшли/);
    await olena.hasHeard(/^Дата: 14 червня 2024 · «минулої п’ятниці»$/);
  });

  it('or is typed again', async () => {
    const { james } = product;
    await skipToInEnglish(james, 4);
    await james.says('12 May', /I read this as Sunday, 12 May 2024\. Is that right\?/);
    await james.taps('No, type again', /When was it found/);
    await james.says('12 May 2023', /Where was it found/);
  });

  it('a week, a night and a season keep their exactness', async () => {
    const { olena } = product;
    await skipTo(olena, 4);
    await olena.says('вночі на 5 листопада', /4 листопада 2023 – 5 листопада 2023/);
    await olena.says('навесні 2024', /березень 2024 – травень 2024/);
    await olena.says('2024-W19', /Де його знайшли/);
    await olena.taps('Назад', /Коли його знайшли/);
    await olena.taps('Пропустити', /Де його знайшли/);
    await olena.hasHeard(/^Дата: тиждень 19 \(6 травня 2024 – 12 травня 2024\)$/);
  });

  it('the future is questioned, and cannot be forced', async () => {
    const { olena } = product;
    await skipTo(olena, 4);
    const asked = await olena.says('21.06.2024', /21 червня 2024\. Але ця дата ще не настала/);
    expect(labels(asked)).toEqual(['Відкрити календар', 'Ні, написати інакше']);
    const [calendar] = asked.buttons.flat();
    const data = calendar?.kind === 'callback' ? calendar.data : '';
    const forged = data.replace(/^brw1:(.+):date:.*$/, 'ans1:$1:date:2024-06-21');
    expect(forged).toMatch(/^ans1:/);
    await olena.chat.forgePress(forged, asked.messageId).answer();
    await olena.says('2013', /до початку війни у 2014 році/);
    await olena.taps('Так', /Де його знайшли/);
    await olena.hasHeard(/^Дата: 2013/);
  });

  it('what is chosen after a date to come has nothing of it', async () => {
    const { james } = product;
    await skipToInEnglish(james, 4);
    await james.says('1 July 2024', /which has not come yet/);
    await james.taps('Open the calendar', /When was it found/);
    await james.taps('20', /Where was it found/);
    await james.hasHeard(/^Date: 20 June 2024$/);
  });

  it('the calendar goes back to 2014, has no future days, Monday first, in the reader’s language', async () => {
    const { olena, james } = product;
    await skipTo(olena, 4);
    const june = await olena.taps('Відкрити календар', /Коли його знайшли/);
    const shown = await olena.chat.waitFor(
      ({ messageId, buttons }) =>
        messageId === june.messageId && buttons.flat().some(({ label }) => label === 'Знаю лише місяць'),
    );
    expect(shown.buttons.map((row) => row.map(({ label }) => label))).toEqual([
      ['‹', 'червень 2024', '·'],
      ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд'],
      ['·', '·', '·', '·', '·', '1', '2'],
      ['3', '4', '5', '6', '7', '8', '9'],
      ['10', '11', '12', '13', '14', '15', '16'],
      ['17', '18', '19', '20', '·', '·', '·'],
      ['Знаю лише місяць'],
      ['Повернутися до запитання'],
    ]);
    await olena.taps('‹', /Коли його знайшли/);
    await olena.taps('травень 2024', /Коли його знайшли/);
    await olena.taps('2024', /Коли його знайшли/);
    await olena.taps('2022', /Коли його знайшли/);
    await olena.taps('лютий', /Коли його знайшли/);
    await olena.taps('24', /Де його знайшли/);
    await olena.hasHeard(/^Дата: 24 лютого 2022$/);

    await skipToInEnglish(james, 4);
    await james.taps('Open the calendar', /When was it found/);
    await james.taps('‹', /When was it found/);
    await james.taps('I know only the month', /Where was it found/);
    await james.hasHeard(/^Date: May 2024$/);
  });
});

describe('where', () => {
  it('a town in any language, with its raion and oblast', async () => {
    const { olena, james } = product;
    await skipTo(olena, 5);
    await olena.says('Артемівськ', /Що ще варто знати/);
    await olena.hasHeard(/^Місце: Бахмут, Бахмутський район, Донецька область · «Артемівськ»$/);
    await skipToInEnglish(james, 5);
    await james.says('Kharkiv', /What else should we know/);
    await james.hasHeard(/^Place: Kharkiv, Kharkivskyi raion, Kharkiv oblast$/);
  });

  it('villages of one name are a choice', async () => {
    const { olena } = product;
    await skipTo(olena, 5);
    const which = await olena.says('Іванівка', /із такою назвою. У якій це області/);
    expect(labels(which)).toContain('Одеська');
    const inOdesa = await olena.taps('Одеська', /Що Ви маєте на увазі|Це Іванівка/);
    const [first = ''] = labels(inOdesa);
    expect(first).toMatch(/^Іванівка, .+ район, Одеська область$/);
    await olena.taps(first, /Що ще варто знати/);
    await olena.hasHeard(new RegExp(`^Місце: ${first}$`));
  });

  it('a village may be another of that name: then its oblast and raion are asked, and its name is kept', async () => {
    const { olena } = product;
    await skipTo(olena, 5);
    await olena.says('Красний Октябр', /^Це Красний Октябр, .+ район, Донецька область\?$/);
    const oblasts = await olena.taps('Тут його немає', /У якій це області/);
    expect(labels(oblasts)).toHaveLength(29);
    const raions = await olena.taps('Луганська', /^Луганська область\. Який це район\?$/);
    expect(labels(raions)[0]).toBe('Алчевський');
    await olena.taps('Алчевський', /Що ще варто знати/);
    await olena.hasHeard(/^Місце: Алчевський район, Луганська область · «Красний Октябр»$/);
  });

  it('what only resembles a place is offered, and the words can stay', async () => {
    const { james } = product;
    await skipToInEnglish(james, 5);
    await james.says('Bakhmyt', /^Is it Bakhmut, Bakhmutskyi raion, Donetsk oblast\?$/);
    await james.taps('Leave my words', /What else should we know/);
    await james.hasHeard(/^Place: Bakhmyt$/);
  });

  it('what nobody knows stays in the reporter’s words', async () => {
    const { olena } = product;
    await skipTo(olena, 5);
    await olena.says('у полі за ставком', /У якій це області/);
    await olena.taps('Залишити мої слова', /Що ще варто знати/);
    await olena.taps('Назад', /Де його знайшли/);
    await olena.taps('Пропустити', /Що ще варто знати/);
    await olena.hasHeard(/^Місце: у полі за ставком$/);
  });

  it('a name on no list is kept, in the oblast whose raion nobody knows, after a restart too', async () => {
    const { james } = product;
    await skipToInEnglish(james, 5);
    await james.says('Hamlet of Vyhadanka', /kept as you wrote it\. Which oblast/);
    await james.taps('Kharkiv', /^Kharkiv oblast\. Which raion\?$/);
    await james.taps('Choose another oblast', /Which oblast/);
    await product.restart();
    await james.taps('Donetsk', /^Donetsk oblast\. Which raion\?$/);
    await james.taps('I do not know the raion', /What else should we know/);
    await james.hasHeard(/^Place: Donetsk oblast · “Hamlet of Vyhadanka”$/);
  });

  it('the military grid is read, as exactly as it is written, and without its zone asked about', async () => {
    const { olena } = product;
    await skipTo(olena, 5);
    await olena.says('37U DP 262 829', /Що ще варто знати/);
    await olena.hasHeard(/^Місце: 48\.59528, 37\.99977 \(з точністю до 100\sм\)$/);
    await withoutDraft(olena);
    await skipTo(olena, 5);
    await olena.says('DP 2628 8295', /Зону не вказано.+48\.59533, 38\.00024/);
    await olena.taps('Так', /Що ще варто знати/);
    await olena.hasHeard(/^Місце: 48\.59533, 38\.00024$/);
  });

  it('coordinates as rough as they are written stay so through the question whether they are right', async () => {
    const { olena } = product;
    await skipTo(olena, 5);
    await olena.says('37.9, 48.5', /довготу написано першою/);
    await olena.taps('Так', /Що ще варто знати/);
    await olena.hasHeard(/^Місце: 48\.50000, 37\.90000 \(з точністю до 10\sкм\)$/);
  });

  it('what cannot be read is said to be, with what to do, and the words can stay', async () => {
    const { olena } = product;
    await skipTo(olena, 5);
    await olena.says('///слово.ложка.вікно', /what3words ми прочитати не можемо/);
    await olena.says('СК-42 5384123 7426289', /прямокутні координати/);
    await olena.says('48.5123, 37.9876', /Що ще варто знати/);
  });

  it('pasted coordinates and links are points; a closed link is kept and said to be', async () => {
    const { olena, james } = product;
    await skipTo(olena, 5);
    await olena.says('48°30\'44.3"N 37°59\'15.4"E', /Що ще варто знати/);
    await olena.hasHeard(/^Місце: 48\.51231, 37\.98761$/);
    await skipToInEnglish(james, 5);
    await james.says('https://maps.app.goo.gl/AbC123', /does not show its coordinates/);
    await james.taps('Leave my words', /What else should we know/);
    await james.hasHeard(/^Place: https:\/\/maps\.app\.goo\.gl\/AbC123$/);
  });

  it('a point abroad is asked about, typed or sent', async () => {
    const { olena } = product;
    await skipTo(olena, 5);
    await olena.says('55.75, 37.61', /не в Україні: 55\.75000, 37\.61000/);
    await olena.taps('Ні, написати інакше', /Де його знайшли/);
    olena.chat.sendLocation(50.6, 36.58);
    await olena.hears(/не в Україні: 50\.60000, 36\.58000/);
    await olena.taps('Так', /Що ще варто знати/);
    await olena.hasHeard(/^Місце: 50\.60000, 36\.58000$/);
  });

  it('a point in Ukraine is just taken', async () => {
    const { olena } = product;
    await skipTo(olena, 5);
    olena.chat.sendLocation(48.59, 38);
    await olena.hears(/Що ще варто знати/);
  });
});
