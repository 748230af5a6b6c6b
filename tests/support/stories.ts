import type { MessageView } from '../../src/sandbox/protocol.js';
import { jpeg } from './files.js';
import type { Player, TestProduct } from './product.js';

const REF = /SL-[0-9A-HJKMNP-TV-Z]{6}/;

/** The case number in a message. */
export function refIn(message: MessageView): string {
  const ref = REF.exec(message.text)?.[0];
  if (ref === undefined) throw new Error(`No case number in "${message.text}".`);
  return ref;
}

/** From the review, in Ukrainian, to one of the details, or with no label to all of them in turn. */
export async function addDetails(
  person: Player,
  question: RegExp,
  label = 'Відповісти по черзі',
): Promise<MessageView> {
  const { messageId } = await person.hasHeard(/Перевірте звернення/);
  await person.presses(messageId, 'Додати подробиці');
  await person.presses(messageId, label);
  return person.hearsFrom(messageId, question);
}

/** A Ukrainian-speaking volunteer reports a Hikvision camera from a Shahed and agrees to publishing. */
export async function reportInUkrainian(volunteer: Player, manufacturer = 'Hikvision'): Promise<string> {
  await volunteer.chat.sendPhoto(await jpeg());
  await volunteer.hears(/Почати з ним звернення/);
  await volunteer.chat.pressButton('Почати звернення').answer();
  const next = await volunteer.hears(/Спершу безпека|Надішліть ще/);
  if (next.text.includes('Спершу безпека')) await volunteer.taps('Зрозуміло', /Надішліть ще/);
  await volunteer.taps('Готово', /У якому стані/);
  await volunteer.taps('Уламки вже в надійному місці', /Де його знайшли/);
  volunteer.chat.sendLocation(49.9935, 36.2304);
  await volunteer.hears(/Коли його знайшли/);
  await volunteer.taps('Вчора', /Як можна використати/);
  await volunteer.taps('Опублікувати без місця й дати', /Перевірте звернення/);
  await addDetails(volunteer, /Що це за компонент/);
  await volunteer.taps('Камера, оптика', /Що написано/);
  await volunteer.says('DS-2CD2043G2 2316', /Хто виробник/);
  await volunteer.says(manufacturer, /У якій зброї/);
  await volunteer.taps('Shahed-136 (Герань-2)', /Що ще варто знати/);
  await volunteer.says('Упав на городі, забрали поліцейські.', /Перевірте звернення/);
  const ref = refIn(await volunteer.taps('Надіслати', /надіслано/));
  await volunteer.hears(/Підтвердження для звернення/);
  return ref;
}

/** A moderator takes the case from the notice and ties it to Hikvision. */
export async function takeAndMatch(moderator: Player, ref: string): Promise<void> {
  await moderator.hasHeard(new RegExp(`Нове звернення ${ref}`));
  await moderator.taps('Відкрити звернення', /Згода:/);
  await moderator.taps('Взяти в роботу', /У роботі у Вас/);
  await moderator.chat.pressButton('Обрати компанію').answer();
  await moderator.chat.waitFor(({ buttons }) => buttons.flat().some(({ label }) => label === 'Hikvision'));
  await moderator.taps('Hikvision', /Компанія в реєстрі: Hikvision/);
}

/** The whole road: reported, matched, approved. Returns the case number. */
export async function walkTheRoad({ olena, iryna }: TestProduct): Promise<string> {
  iryna.chat.open();
  await iryna.hears(/Слід/);
  const ref = await reportInUkrainian(olena);
  await takeAndMatch(iryna, ref);
  await iryna.taps('Підтвердити', /підтверджено/);
  await olena.hasHeard(new RegExp(`${ref} підтверджено`));
  return ref;
}
