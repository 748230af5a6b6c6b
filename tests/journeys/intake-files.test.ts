import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { jpeg, png } from '../support/files.js';
import { answerAll, passShortPath, startWithPhoto, withoutDraft } from '../support/intake.js';
import { startTestProduct } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';
import { refIn } from '../support/stories.js';

const product = startedOnce(() => startTestProduct({ FILES_PER_CASE: '33' }));
let photo: Uint8Array;
beforeAll(async () => {
  photo = await jpeg();
});
beforeEach(async () => {
  product.sandbox.faults.clear();
  await withoutDraft(product.olena);
});

/** What the bot said below a message of the person, as long as the conversation lasts. */
function answersTo({ messageId }: MessageView): MessageView[] {
  return product.olena.chat.messages().filter(({ from, messageId: id }) => from.isBot && id > messageId);
}

async function album(count: number): Promise<MessageView> {
  const [first] = await product.olena.chat.sendAlbum(Array.from({ length: count }, () => photo));
  if (first === undefined) throw new Error('no album was sent');
  return first;
}

describe('albums', () => {
  it('an album of five is counted up in one message', async () => {
    const { olena } = product;
    const first = await album(5);
    await olena.hearsFrom(first.messageId, /Отримано 5 файлів/);
    expect(answersTo(first)).toHaveLength(1);
  });

  it('an album in any order, over two polls, is one draft with all of it', async () => {
    const { olena, sandbox } = product;
    sandbox.faults.shuffleAlbum([3, 0, 4, 1, 2]);
    sandbox.faults.splitAlbum(2);
    const first = await album(5);
    await olena.hearsFrom(first.messageId, /Отримано 5 файлів/);
    expect(answersTo(first)).toHaveLength(1);
  });

  it('an album sent together with the press on "send" is in the case, and the receipt lists it', async () => {
    const { olena, sandbox } = product;
    await startWithPhoto(olena);
    await answerAll(olena);
    sandbox.faults.holdUpdates();
    await album(2);
    const review = olena.chat.messages().findLast(({ text }) => text.includes('Перевірте звернення'));
    olena.chat.press(review?.messageId ?? 0, 'Надіслати');
    sandbox.faults.releaseUpdates();
    const receipt = await olena.hears(/Збережено без змін 3 файли/);
    expect(refIn(receipt)).toBe(refIn(await olena.hasHeard(/SL-\w+ надіслано/)));
  });
});

describe('photos at other moments', () => {
  it('photos sent while a question is open are added, and the question stays open', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    await olena.shows(photo, /Додано до звернення. Разом 2 файли/);
    await olena.shows(photo, /Додано до звернення. Разом 3 файли/);
    await olena.taps('Плата', /Що написано/);
  });

  it('a photo to a draft that was put aside joins it; going on with it asks for no second yes', async () => {
    const { olena } = product;
    await olena.shows(photo, /Почати з ним звернення/);
    await olena.taps('Не зараз', /Усе збережено в чернетці/);
    await olena.says('Hikvision', /Hikvision/);
    await olena.shows(photo, /У Вас є чернетка/);
    await olena.taps('Продовжити', /Спершу безпека|Надішліть ще/);
  });

  it('a photo after sending begins a new report', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    await answerAll(olena);
    await olena.taps('Надіслати', /Підтвердження/);
    await olena.shows(photo, /Отримано 1 файл. Почати з ним звернення/);
  });

  it('a caption under a photo is never taken for an answer', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    await olena.shows(photo, /Додано до звернення/, 'плата зверху');
    await answerAll(olena);
    expect((await olena.hasHeard(/Перевірте звернення/)).text).not.toMatch(/Компонент|плата/);
  });
});

describe('files that cannot be kept', () => {
  it('an archive that says so is refused at once, and begins no report', async () => {
    const { olena } = product;
    await olena.chat.sendFile(Buffer.from('serial numbers'), { name: 'parts.zip', mime: 'application/zip' });
    await olena.hears(/Цей файл не збережено/);
    await olena.says('/cancel', /нема чого скасовувати/);
  });

  it('an archive called a photo is refused when it is looked into, and alone it makes no report', async () => {
    const { olena } = product;
    await olena.chat.sendFile(Buffer.from('serial numbers'), { name: 'parts.jpg', mime: 'image/jpeg' });
    await olena.hears(/не збережено: це не фото, не відео й не PDF/);
    const next = await olena.taps('Почати звернення', /Спершу безпека|Готово|Надішліть/);
    if (next.text.includes('Спершу безпека')) await olena.taps('Зрозуміло', /Надішліть/);
    expect(olena.chat.messages().at(-1)?.text).toContain('Надішліть фото');
    await olena.shows(photo, /Отримано 1 файл/);
    await passShortPath(olena);
    await answerAll(olena);
    const receipt = await olena.taps('Надіслати', /Підтвердження/);
    expect(receipt.text).toContain('Не збережено: це не фото');
  });

  it('a file above twenty megabytes is refused before it is fetched', async () => {
    const { olena } = product;
    await olena.chat.sendVideo(new Uint8Array(20 * 1024 * 1024 + 1));
    await olena.hears(/більший за 20 МБ/);
    await olena.says('/cancel', /нема чого скасовувати/);
  });

  it('an album that does not fit keeps its first files, and says once how many were not kept', async () => {
    const { olena } = product;
    for (const total of [10, 20]) {
      await album(10);
      await olena.hears(new RegExp(`Отримано ${total} файлів`));
    }
    await album(9);
    await olena.hears(/Отримано 29 файлів.*\nВміститься ще 4 файли/);
    const first = await album(7);
    const cut = /Файлів у зверненні вже 33, більше не вміститься/;
    await olena.hears(/З цього альбому не збережено 3 файли/);
    await olena.says('/mycases', /звернен/);
    expect(answersTo(first).filter(({ text }) => cut.test(text))).toHaveLength(1);
    await olena.shows(photo, /Решту надішліть окремим зверненням/);
    await olena.taps('Почати звернення', /Отримано 33 файли.*\nБільше файлів не вміститься/);
    await passShortPath(olena);
    await answerAll(olena);
    const receipt = await olena.taps('Надіслати', /Підтвердження.*\n.*33 файли/);
    expect(receipt.text.match(/^[0-9a-f]{64}$/gm)).toHaveLength(30);
    const rest = await olena.hears(/Підтвердження для звернення .*, далі\n31\./);
    expect(rest.text.match(/^[0-9a-f]{64}$/gm)).toHaveLength(3);
  });

  it('voice, stickers, contacts and places out of the blue are answered with what is taken here', async () => {
    const { olena } = product;
    await olena.chat.sendVoice(new Uint8Array(100));
    await olena.hears(/Тут я приймаю фото/);
    await olena.chat.sendSticker('🙂');
    await olena.hears(/Тут я приймаю фото/);
    olena.chat.sendContact('+380001112233');
    await olena.hears(/Тут я приймаю фото/);
    olena.chat.sendLocation(50.1, 30.2);
    await olena.hears(/Тут я приймаю фото/);
  });

  it('a PNG sent as a file counts among photos', async () => {
    const { olena } = product;
    await olena.chat.sendFile(await png(), { name: 'a.png', mime: 'image/png' });
    await olena.hears(/Отримано 1 файл/);
  });
});
