import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { withoutDraft } from '../support/intake.js';
import { aPicture } from '../support/pictures.js';
import { startTestProduct, type Player } from '../support/product.js';
import { filesFetched } from '../support/settled.js';
import { startedOnce } from '../support/started-once.js';
import { addDetails } from '../support/stories.js';

const product = startedOnce(startTestProduct);

/** What is pressed and heard on the way to the review. */
const UK = {
  received: /Отримано|Додано/,
  begin: 'Почати звернення',
  safety: /Спершу безпека/,
  files: /Надішліть ще/,
  understood: 'Зрозуміло',
  done: 'Готово',
  states: {
    secured: 'Уламки вже в надійному місці',
    untouched: 'Лежить там, де впало',
    unexploded: 'Не вибухнуло або не знаю',
    online: 'Бачу його лише в інтернеті',
  },
  where: /Де його знайшли/,
  when: /Коли його знайшли/,
  consent: /Як можна використати/,
  publish: 'Опублікувати без місця й дати',
  skip: 'Пропустити',
  review: /Перевірте звернення/,
} as const;
const EN = {
  received: /I have|received|Added/,
  begin: 'Start a report',
  safety: /Safety first/,
  files: /Send more/,
  understood: 'Understood',
  done: 'Done',
  states: {
    secured: 'Wreckage, already in a safe place',
    untouched: 'It lies where it fell',
    unexploded: 'Unexploded, or I am not sure',
    online: 'I only see it online',
  },
  where: /Where was/,
  when: /When was/,
  consent: /How may/,
  publish: 'Publish without place and date',
  skip: 'Skip',
  review: /Check your report/,
} as const;

type State = keyof typeof UK.states;

interface Shown {
  readonly state: State;
  readonly files: readonly Uint8Array[];
  /** As photos, which the messenger recompresses, rather than as files. */
  readonly asPhotos?: boolean;
}

/** The review of a report with these pictures, as its reporter reads it. The draft stays open. */
async function reviewOf(person: Player, { state, files, asPhotos = false }: Shown): Promise<string> {
  const say = person === product.james ? EN : UK;
  await withoutDraft(person);
  for (const file of files) {
    if (asPhotos) await person.chat.sendPhoto(file);
    else await person.chat.sendFile(file, { name: 'IMG_0001.JPG', mime: 'image/jpeg' });
    await person.hears(say.received);
  }
  await filesFetched(product);
  const next = await person.taps(say.begin, new RegExp(`${say.safety.source}|${say.files.source}`));
  if (say.safety.test(next.text)) await person.taps(say.understood, say.files);
  await person.taps(say.done, /У якому стані предмет|What state is the object in/);
  await person.taps(say.states[state], say.where);
  await person.taps(say.skip, say.when);
  await person.taps(say.skip, say.consent);
  await person.taps(say.publish, say.review);
  return (await person.hasHeard(say.review)).text;
}

const blurred = async (seed: number): Promise<Buffer> =>
  sharp(await aPicture(seed))
    .blur(5)
    .jpeg()
    .toBuffer();
const dark = async (seed: number): Promise<Buffer> =>
  sharp(await aPicture(seed))
    .modulate({ brightness: 0.1 })
    .jpeg()
    .toBuffer();
const tiny = async (seed: number): Promise<Buffer> =>
  sharp(await aPicture(seed))
    .resize({ width: 320 })
    .jpeg()
    .toBuffer();

/** Anything the coach ever says. */
const ADVICE =
  /розмит|темн|Фото мале|Фото малі|скріпка|посвітити|монет|blurred|dark|small|paper clip|from the side|coin/;

describe('the capture coach, in both languages', () => {
  it.each([
    ['blurred', blurred, /Фото трохи розмите\./, /The photo is a little blurred\./],
    ['dark', dark, /Фото темне\./, /The photo is rather dark\./],
    ['tiny', tiny, /Фото мале, маркування на ньому може не читатися\./, /The photo is small, so a marking/],
  ] as const)(
    'says kindly and once that a photo is %s, and sends nobody back',
    async (_kind, make, uk, en) => {
      const { olena, james } = product;
      const files = [await make(40)];
      for (const state of ['secured', 'online'] as const) {
        const read = await reviewOf(olena, { state, files });
        expect(read).toMatch(uk);
        expect(read).toContain('по нове фото не повертайтеся');
        expect(read.match(new RegExp(ADVICE, 'g'))).toHaveLength(1);
      }
      const read = await reviewOf(james, { state: 'secured', files });
      expect(read).toMatch(en);
      expect(read).toContain('please do not go back for another');
    },
  );

  it('says nothing when one of the photos is good', async () => {
    const files = [await dark(41), await aPicture(42)];
    expect(await reviewOf(product.olena, { state: 'secured', files })).not.toMatch(ADVICE);
    expect(await reviewOf(product.james, { state: 'secured', files })).not.toMatch(ADVICE);
  });

  it('explains how to send a photo as a file in one report only', async () => {
    const { james } = product;
    const first = await reviewOf(james, { state: 'online', files: [await aPicture(50)], asPhotos: true });
    expect(first).toContain('Telegram recompresses photos');
    await james.taps('Send', /Receipt for report/);
    const second = await reviewOf(james, { state: 'online', files: [await aPicture(51)], asPhotos: true });
    expect(second).not.toMatch(ADVICE);
  });
});

describe('one more photo', () => {
  it('is asked for once, of somebody who keeps the object in a safe place and has a single photo of it', async () => {
    const files = [await aPicture(60)];
    const uk = await reviewOf(product.olena, { state: 'secured', files });
    expect(uk).toContain('Якщо предмет у Вас і безпечний, допоможе ще одне фото');
    expect(uk.match(/монет/g)).toHaveLength(1);
    const en = await reviewOf(product.james, { state: 'secured', files });
    expect(en).toContain('If the object is safely with you, one more photo helps');
  });

  it('is not asked for when there are two already', async () => {
    const files = [await aPicture(61), await aPicture(62)];
    expect(await reviewOf(product.olena, { state: 'secured', files })).not.toMatch(ADVICE);
  });

  it('in other light is asked for where a marking cannot be read', async () => {
    const { olena, james } = product;
    const files = [await aPicture(63), await aPicture(64)];
    await reviewOf(olena, { state: 'secured', files });
    await addDetails(olena, /Що це за компонент/);
    await olena.taps('Пропустити', /Що написано на/);
    await olena.taps('Не читається', /Хто виробник/);
    const asked = [
      /У якій зброї/,
      /Коли його знайшли/,
      /Де його знайшли/,
      /Що ще варто/,
      /Перевірте звернення/,
    ];
    for (const next of asked) await olena.taps('Пропустити', next);
    expect((await olena.hasHeard(/Перевірте звернення/)).text).toContain('якщо посвітити збоку');

    await reviewOf(james, { state: 'online', files });
    const { messageId } = await james.hasHeard(/Check your report/);
    await james.presses(messageId, 'Add details');
    await james.presses(messageId, 'Answer in turn');
    await james.hearsFrom(messageId, /What kind of component/);
    await james.taps('Skip', /What is written on/);
    await james.taps('It cannot be read', /Who made it/);
    const next = [/Which weapon/, /When was/, /Where was/, /What else should/, /Check your report/];
    for (const question of next) await james.taps('Skip', question);
    expect((await james.hasHeard(/Check your report/)).text).not.toMatch(ADVICE);
  });

  it.each(['untouched', 'unexploded'] as const)(
    'of an object that may explode (%s) is never asked for, however bad the photo is',
    async (state) => {
      const { olena, james } = product;
      for (const make of [blurred, dark, tiny, aPicture]) {
        expect(await reviewOf(olena, { state, files: [await make(65)] })).not.toMatch(ADVICE);
      }
      expect(await reviewOf(james, { state, files: [await tiny(66)], asPhotos: true })).not.toMatch(ADVICE);
    },
  );

  it('of an object that is only seen online is not asked for', async () => {
    const files = [await aPicture(67)];
    expect(await reviewOf(product.olena, { state: 'online', files })).not.toMatch(ADVICE);
  });
});
