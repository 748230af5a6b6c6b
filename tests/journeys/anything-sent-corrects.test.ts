import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { jpeg } from '../support/files.js';
import { answerEssentials, report, showPhoto, startWithPhoto, withoutDraft } from '../support/intake.js';
import { startTestProduct } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';
import { refIn } from '../support/stories.js';

const product = startedOnce(startTestProduct);
let photo: Uint8Array;
beforeAll(async () => {
  photo = await jpeg();
});
beforeEach(async () => {
  await withoutDraft(product.olena);
});

/** Nothing is said between an edit and the answer to the next command. */
async function saysNothingTo(act: () => unknown): Promise<void> {
  const { olena } = product;
  const before = olena.chat.messages().length;
  await act();
  await olena.says('/help', /Повідомити про компонент/);
  expect(olena.chat.messages()).toHaveLength(before + 2);
}

/** Asked for the date, after the place was typed. Returns what was typed. */
async function placeTyped(words: string): Promise<MessageView> {
  const { olena } = product;
  await showPhoto(olena);
  await olena.taps('Готово', /У якому стані/);
  await olena.taps('Уламки вже в надійному місці', /Де його знайшли/);
  const said = olena.chat.sendText(words);
  await olena.hearsFrom(said.messageId, /Коли його знайшли/);
  return said;
}

describe('an edited answer', () => {
  it('is the answer from then on, and the question that is open stays open', async () => {
    const { olena } = product;
    const said = await placeTyped('Куп’янськ');
    olena.chat.editText(said.messageId, 'Бахмут');
    await olena.hears(/^Місце: Бахмут, /);
    await olena.taps('Пропустити', /Як можна використати/);
    const shown = await olena.taps('Нікому не передавати', /Перевірте звернення/);
    expect(shown.text).toContain('Місце: Бахмут');
    olena.chat.editText(said.messageId, 'Ізюм');
    expect((await olena.hears(/Перевірте звернення/)).text).toContain('Місце: Ізюм');
  });

  it('that was not understood at first is understood now', async () => {
    const { olena } = product;
    await placeTyped('Бахмут');
    const said = olena.chat.sendText('недавно якось');
    await olena.hears(/Не вдалося прочитати дату/);
    olena.chat.editText(said.messageId, '12 травня 2024');
    await olena.hears(/Як можна використати/);
  });

  it('that can mean several things is asked about, and a press settles it', async () => {
    const { olena } = product;
    const said = await placeTyped('Бахмут');
    await olena.says('12.05.2024', /Як можна використати/);
    await olena.taps('Нікому не передавати', /Перевірте звернення/);
    olena.chat.editText(said.messageId, 'Миколаївка');
    const asked = await olena.hears(/У якій це області/);
    expect(asked.buttons.flat().map(({ label }) => label)).not.toContain('Повернутися до запитання');
    await olena.presses(asked.messageId, 'Залишити мої слова');
    await olena.hearsFrom(asked.messageId, /^Місце: Миколаївка$/);
    await olena.hearsFrom(asked.messageId + 1, /Місце: Миколаївка/);
  });

  it('that stays the same, or of which only Telegram knows a change, is passed over', async () => {
    const { olena } = product;
    const said = await placeTyped('Бахмут');
    await olena.taps('Назад', /Де його знайшли/);
    await olena.taps('Не знаю', /Коли його знайшли/);
    await saysNothingTo(() => olena.chat.touch(said.messageId));
    await olena.says('12.05.2024', /Як можна використати/);
    expect(await olena.taps('Нікому не передавати', /Перевірте/).then(({ text }) => text)).toContain(
      'Місце: невідомо',
    );
  });

  it('is no command', async () => {
    const { olena } = product;
    const said = await placeTyped('Бахмут');
    olena.chat.editText(said.messageId, '/cancel');
    await olena.hears(/Надішліть це, будь ласка, новим повідомленням/);
    await olena.says('12.05.2024', /Як можна використати/);
  });

  it('comes too late when the report is sent, and says how to add to it', async () => {
    const { olena } = product;
    const said = await placeTyped('Бахмут');
    await olena.says('12.05.2024', /Як можна використати/);
    await olena.taps('Нікому не передавати', /Перевірте/);
    const ref = refIn(await olena.taps('Надіслати', /Підтвердження/));
    olena.chat.editText(said.messageId, 'Ізюм');
    await olena.hears(/Звернення вже надіслано, .* \/mycases/);
    const list = await olena.says('/mycases', /У Вас/);
    await olena.presses(list.messageId, `${ref}: надіслано`);
    expect((await olena.hearsFrom(list.messageId, /Стан: надіслано/)).text).toContain('Місце: Бахмут');
  });

  it('of which the report is gone, or that was a question about a company, is to be sent anew', async () => {
    const { olena, james } = product;
    const said = await placeTyped('Бахмут');
    await withoutDraft(olena);
    olena.chat.editText(said.messageId, 'Ізюм');
    await olena.hears(/новим повідомленням/);
    await withoutDraft(james);
    const asked = await james.says('Hikvison', /Hikvision/);
    james.chat.editText(asked.messageId - 1, 'Hikvision');
    await james.hears(/Please send this as a new message/);
  });
});

describe('a caption', () => {
  it('is corrected by an edit, and taken away by one', async () => {
    const { olena } = product;
    await showPhoto(olena);
    const shown = await olena.chat.sendPhoto(photo, 'згори');
    await olena.hears(/Отримано 2 файли/);
    olena.chat.editText(shown.messageId, 'знизу <b>');
    await olena.hears(/^Підпис до файлу 2: знизу <b>$/);
    await saysNothingTo(() => undefined);
    olena.chat.editText(shown.messageId, '');
    await olena.hears(/^Файл 2 тепер без підпису/);
  });

  it('of a sent report stays', async () => {
    const { olena } = product;
    await report(olena);
    const sent = olena.chat.messages().findLast(({ media, from }) => media?.kind === 'photo' && !from.isBot);
    olena.chat.editText(sent?.messageId ?? 0, 'пізніше');
    await olena.hears(/Звернення вже надіслано/);
  });

  it('stands, and so does the picture, when another picture is put in its place', async () => {
    const { olena } = product;
    const shown = await olena.chat.sendPhoto(photo, 'згори');
    await olena.hears(/Отримано 1 файл/);
    await olena.chat.replacePhoto(shown.messageId, photo);
    await olena.hears(/Файл лишається таким, як його надіслали спершу/);
  });
});

describe('a reply', () => {
  it('to a question asked before answers that one, and not the one that is open', async () => {
    const { olena } = product;
    await placeTyped('Бахмут');
    const asked = olena.chat.messages().findLast(({ text }) => text.startsWith('Де його знайшли'));
    olena.chat.sendText('Ізюм', { replyTo: asked?.messageId ?? 0 });
    await olena.hears(/^Місце: Ізюм, /);
    await olena.says('12.05.2024', /Як можна використати/);
  });

  it('to one’s own answer corrects it', async () => {
    const { olena } = product;
    const said = await placeTyped('Бахмут');
    olena.chat.sendText('Ізюм', { replyTo: said.messageId, quote: 'Бахмут' });
    await olena.hears(/^Місце: Ізюм, /);
  });

  it('to the open question answers it', async () => {
    const { olena } = product;
    await placeTyped('Бахмут');
    const asked = await olena.hasHeard(/Коли його знайшли/);
    olena.chat.sendText('12.05.2024', { replyTo: asked.messageId });
    await olena.hears(/Як можна використати/);
  });

  it('with a photo to a photo shows the same component', async () => {
    const { olena } = product;
    await showPhoto(olena);
    const first = olena.chat.messages().findLast(({ media, from }) => media !== undefined && !from.isBot);
    await answerEssentials(olena);
    const { messageId } = await olena.hasHeard(/Перевірте звернення/);
    await olena.presses(messageId, 'Компоненти й файли');
    await olena.presses(messageId, 'Додати ще один компонент');
    await olena.hearsFrom(messageId, /Компонент 2\. Надішліть/);
    await olena.shows(photo, /Компонент 2: отримано 1 файл/);
    const other = await olena.chat.sendPhoto(photo, undefined, { replyTo: first?.messageId ?? 0 });
    await olena.hearsFrom(other.messageId, /Компонент 2: отримано 1 файл/);
    expect((await olena.taps('Це все', /Перевірте звернення/)).text).toMatch(/Компонент 1: .* файли 1, 3/);
  });

  it('with a photo to a photo of a sent report is added to that report', async () => {
    const { olena } = product;
    const ref = await report(olena);
    const sent = olena.chat.messages().findLast(({ media, from }) => media !== undefined && !from.isBot);
    const more = await olena.chat.sendPhoto(photo, undefined, { replyTo: sent?.messageId ?? 0 });
    await olena.hearsFrom(more.messageId, new RegExp(`Додано до звернення ${ref}`));
    await olena.says('/cancel', /нема чого скасовувати/);
  });

  it('whose words are edited corrects what is written on the component', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    const picture = olena.chat.messages().findLast(({ media, from }) => media !== undefined && !from.isBot);
    const said = olena.chat.sendText('NEO-M8N', { replyTo: picture?.messageId ?? 0 });
    await olena.hears(/Маркування компонента 1: NEO-M8N/);
    await saysNothingTo(() => olena.chat.touch(said.messageId));
    olena.chat.editText(said.messageId, 'NEO-M8T');
    await olena.hears(/Маркування компонента 1: NEO-M8T/);
    const shown = await olena.taps('Назад', /Перевірте звернення/);
    expect(shown.text).toContain('Маркування: NEO-M8T');
  });
});

describe('a point on the map', () => {
  it('sent with the photos is the place, and the place is not asked for', async () => {
    const { olena } = product;
    await showPhoto(olena);
    olena.chat.sendLocation(49.9935, 36.2304);
    await olena.hears(/^Місце: .*49\.99350/);
    await olena.taps('Готово', /У якому стані/);
    await olena.taps('Уламки вже в надійному місці', /Коли його знайшли/);
    await olena.taps('Назад', /Де його знайшли/);
    await olena.taps('Пропустити', /Коли його знайшли/);
    await olena.taps('Пропустити', /Як можна/);
    const shown = await olena.taps('Нікому не передавати', /Перевірте/);
    expect(shown.text).toContain('49.99350');
    olena.chat.sendLocation(50.45, 30.52);
    expect((await olena.hears(/Перевірте звернення/)).text).toContain('50.45000');
  });

  it('that is shared live is taken once, and where its sender goes then is not listened to', async () => {
    const { olena } = product;
    await showPhoto(olena);
    const shared = olena.chat.sendOther('live-location');
    await olena.hears(/Трансляцію геопозиції можна вимкнути/);
    await saysNothingTo(() => olena.chat.moveTo(shared.messageId, 48.1, 37.1));
    await answerEssentialsWithPlace();
    expect((await olena.hasHeard(/Перевірте звернення/)).text).toContain('50.45010');
  });

  it('abroad is confirmed first, whatever is asked', async () => {
    const { olena } = product;
    await showPhoto(olena);
    olena.chat.sendLocation(52.52, 13.4);
    const asked = await olena.hears(/Схоже, ця точка не в Україні/);
    await olena.presses(asked.messageId, 'Так');
    await olena.hearsFrom(asked.messageId, /^Місце: .*52\.52000/);
    await olena.taps('Готово', /У якому стані/);
  });
});

async function answerEssentialsWithPlace(): Promise<void> {
  const { olena } = product;
  await olena.taps('Готово', /У якому стані/);
  await olena.taps('Уламки вже в надійному місці', /Коли його знайшли/);
  await olena.taps('Пропустити', /Як можна використати/);
  await olena.taps('Нікому не передавати', /Перевірте звернення/);
}
