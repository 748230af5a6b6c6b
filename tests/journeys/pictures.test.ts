import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerAll, passShortPath, withoutDraft } from '../support/intake.js';
import { aPicture, cropped, FROM_CAMERA } from '../support/pictures.js';
import { startTestProduct, type Player } from '../support/product.js';
import { filesFetched } from '../support/settled.js';
import { greeted, startedOnce } from '../support/started-once.js';
import { refIn } from '../support/stories.js';

const product = startedOnce(startTestProduct);
beforeAll(async () => {
  await greeted(product.iryna);
});

/** As a telephone writes it. */
async function withMetadata(picture: Uint8Array): Promise<Buffer> {
  return sharp(picture)
    .withExif({ ...FROM_CAMERA, IFD0: { ...FROM_CAMERA.IFD0, Software: 'Adobe Photoshop 25.0' } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

/** A report with these files, up to the review. */
async function untilReview(person: Player, ...files: readonly Uint8Array[]): Promise<string> {
  await withoutDraft(person);
  for (const file of files) {
    await person.chat.sendFile(file, { name: 'IMG_0001.JPG', mime: 'image/jpeg' });
    await person.hears(/Отримано|Додано/);
  }
  await filesFetched(product);
  const next = await person.taps('Почати звернення', /Спершу безпека|Надішліть ще/);
  if (next.text.includes('Спершу безпека')) await person.taps('Зрозуміло', /Надішліть ще/);
  await passShortPath(person);
  await answerAll(person);
  return (await person.hasHeard(/Перевірте звернення/)).text;
}

async function reported(person: Player, ...files: readonly Uint8Array[]): Promise<string> {
  await untilReview(person, ...files);
  return refIn(await person.taps('Надіслати', /Підтвердження для звернення/));
}

async function opened(moderator: Player, ref: string): Promise<number> {
  const { messageId } = await moderator.hasHeard(new RegExp(`Нове звернення ${ref}`));
  moderator.chat.press(messageId, 'Відкрити звернення');
  await moderator.hears(new RegExp(`${ref} · `));
  return messageId;
}

describe('what a picture tells', () => {
  it('is shown to moderators under the file, with a preview of what was sent as a file', async () => {
    const { olena, iryna } = product;
    const ref = await reported(olena, await withMetadata(await aPicture(1)));
    const at = await opened(iryna, ref);
    await iryna.presses(at, 'Показати файли');
    const file = await iryna.hearsFrom(at + 1, new RegExp(`${ref}, файл 1\\n`));
    expect(file.text).toContain('Знято 12 травня 2024 14:03 (за годинником камери, UTC+03:00)');
    expect(file.text).toContain('усередині є координати');
    expect(file.text).toContain('Canon EOS R5 · записано програмою Adobe Photoshop 25.0');
    expect(file.text).not.toMatch(/49[.,]99|36[.,]23/);
    const preview = await iryna.hearsFrom(at + 1, /Перегляд файлу 1/);
    expect(preview.media?.kind).toBe('photo');
  });

  it('is told to nobody else', () => {
    const { olena, james, taras, sandbox } = product;
    const heard = [olena, james, taras].flatMap(({ chat }) => sandbox.messages(chat.id));
    expect(JSON.stringify(heard)).not.toMatch(/Canon|Photoshop|є координати/);
  });

  it('previews and stripped copies lie apart and are made again when they are lost', async () => {
    const { olena, iryna, dataDir } = product;
    const ref = await reported(olena, await withMetadata(await aPicture(2)));
    await filesFetched(product);
    const folder = join(dataDir, 'derivatives');
    const files = (): string[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name);
    await expect.poll(files).toHaveLength(4);
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    const at = await opened(iryna, ref);
    await iryna.presses(at, 'Показати файли');
    await iryna.hearsFrom(at + 1, /Перегляд файлу 1/);
    expect(files()).toHaveLength(1);
  });
});

describe('pictures seen before', () => {
  it('a cropped, smaller copy in another case is named, and a button opens that case', async () => {
    const { olena, iryna } = product;
    const picture = await aPicture(10);
    const first = await reported(olena, picture);
    const copy = await sharp(await cropped(picture, { left: 0.08, bottom: 0.05 }))
      .resize({ width: 500 })
      .jpeg({ quality: 60 })
      .toBuffer();
    const second = await reported(olena, copy, picture);
    const at = await opened(iryna, second);
    const shown = await iryna.hasHeard(new RegExp(`${second} · `));
    expect(shown.text).toMatch(new RegExp(`файл 2 такий самий, як файл 1 \\(${first}\\)`));
    expect(shown.text).toMatch(new RegExp(`файл 1 схожий на файл 1 \\(${first}\\)`));
    expect(shown.text).toMatch(/файл 1 схожий на файл 2 \(це звернення\)/);
    await iryna.presses(at, 'Порівняти зі схожими');
    await iryna.presses(at, `${first}, файл 1`);
    await iryna.hears(new RegExp(`${first} · `));
    await iryna.presses(at, 'Порівняти зі схожими');
    await iryna.presses(at, 'До звернення');
    await iryna.chat.waitFor(({ messageId, text }) => messageId === at && text.includes(`${first} · `));
  });

  it('a case of its own kind names nobody', async () => {
    const { olena, iryna } = product;
    const ref = await reported(olena, await aPicture(11));
    await opened(iryna, ref);
    expect((await iryna.hasHeard(new RegExp(`${ref} · `))).text).not.toContain('Уже траплялося');
  });
});

describe('/verify', () => {
  it('tells a stranger that exactly this file is held since when, and not where', async () => {
    const { olena, taras } = product;
    const picture = await aPicture(20);
    const ref = await reported(olena, picture);
    await taras.says('/verify', /Надішліть фото або файл/);
    await taras.chat.sendFile(picture, { name: 'x.jpg', mime: 'image/jpeg' });
    const answer = await taras.hears(/Саме цей файл у нас є/);
    expect(answer.text).toMatch(/з \d{1,2} \S+ \d{4}/);
    expect(answer.text).not.toContain(ref);
    expect(answer.buttons.flat()).toEqual([]);
  });

  it('finds a recompressed photo as similar and says how to send it as a file', async () => {
    const { taras } = product;
    await taras.shows(await aPicture(20), /У нас є схоже зображення[\s\S]*надішліть його файлом/, '/verify');
  });

  it('says so when a file is not held, and keeps nothing of it', async () => {
    const { taras } = product;
    await taras.shows(await aPicture(999), /Цього файлу в нас немає/, '/verify');
    await taras.says('/cancel', /нема чого скасовувати/);
  });

  it('of an album asked about, nothing becomes a report', async () => {
    const { taras } = product;
    await taras.says('/verify', /Надішліть фото або файл/);
    await taras.chat.sendAlbum([await aPicture(31), await aPicture(32)]);
    await expect
      .poll(() => taras.chat.messages().filter(({ text }) => text.includes('Цього файлу в нас немає')))
      .toHaveLength(3);
    await taras.says('/cancel', /нема чого скасовувати/);
  });

  it('anything else after it is answered in one sentence, and a text ends it', async () => {
    const { taras } = product;
    await taras.says('/verify', /Надішліть фото або файл/);
    await taras.chat.sendVoice(new Uint8Array(100));
    await taras.hears(/Я можу перевірити фото, PDF і відео/);
    await taras.says('/verify', /Надішліть фото або файл/);
    await taras.chat.sendFile(Buffer.from('PK\x03\x04 parts'), { name: 'a.zip', mime: 'application/zip' });
    await taras.hears(/Я можу перевірити фото, PDF і відео/);
    await taras.says('/verify', /Надішліть фото або файл/);
    await taras.says('Hikvision', /Hikvision/);
    await taras.shows(await aPicture(33), /Почати з ним звернення/);
    await withoutDraft(taras);
  });

  it('tells a moderator the case and gives a button for it', async () => {
    const { olena, iryna } = product;
    const picture = await aPicture(21);
    const ref = await reported(olena, picture);
    await iryna.says('/verify', /Надішліть фото або файл/);
    await iryna.chat.sendFile(picture, { name: 'x.jpg', mime: 'image/jpeg' });
    await iryna.hears(new RegExp(`Саме цей файл[\\s\\S]*${ref}, файл 1`));
    const offer = await iryna.hears(new RegExp(`схоже зображення є у зверненні ${ref}`));
    iryna.chat.press(offer.messageId, 'Відкрити звернення');
    await iryna.hears(new RegExp(`${ref} · `));
  });

  it('leaves nothing of who asked in the log', () => {
    const { log, taras } = product;
    expect(JSON.stringify(log.lines)).not.toContain(String(taras.chat.id));
  });
});
