import { jpeg } from './files.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import type { Player } from './product.js';
import { addDetails, refIn } from './stories.js';

/** From nothing to the first of the details, by sending one photo. Returns when the bot asks what the component is. */
export async function startWithPhoto(person: Player, caption?: string, photo?: Uint8Array): Promise<void> {
  await showPhoto(person, caption, photo);
  await passShortPath(person);
}

/** From nothing to the files, by sending one photo. */
export async function showPhoto(person: Player, caption?: string, photo?: Uint8Array): Promise<void> {
  await person.shows(photo ?? (await jpeg()), /Почати з ним звернення/, caption);
  const next = await person.taps('Почати звернення', /Спершу безпека|Надішліть ще/);
  if (next.text.includes('Спершу безпека')) await person.taps('Зрозуміло', /Надішліть ще/);
}

/** What a Ukrainian-speaking reporter says to the questions that everybody is asked. */
export interface Essentials {
  /** Labels of buttons. */
  readonly state?: string;
  readonly consent?: string;
}

/** From the files to the review, the place and the date left out. */
export async function answerEssentials(person: Player, said: Essentials = {}): Promise<MessageView> {
  await person.taps('Готово', /У якому стані предмет/);
  await person.taps(said.state ?? 'Уламки вже в надійному місці', /Де його знайшли/);
  await person.taps('Пропустити', /Коли його знайшли/);
  await person.taps('Пропустити', /Як можна використати/);
  return person.taps(said.consent ?? 'Опублікувати без місця й дати', /Перевірте звернення/);
}

/** From the files over the review to the first of the details, which are asked one after another. */
export async function passShortPath(person: Player): Promise<void> {
  await answerEssentials(person);
  await addDetails(person, /Що це за компонент/);
}

/** What a Ukrainian-speaking reporter says to each question in turn; anything left out is skipped. */
export interface Said {
  readonly type?: string;
  readonly marking?: string;
  readonly manufacturer?: string;
  readonly weapon?: string;
  readonly date?: string;
  readonly place?: string;
  readonly circumstances?: string;
  /** The label of a button. */
  readonly consent?: string;
  /** Absent, a small one that looks the same in every report. */
  readonly photo?: Uint8Array;
}

/** From the first detail to the review. */
export async function answerAll(person: Player, said: Said = {}): Promise<void> {
  const say = asking(person);
  await say(said.type, /Що написано на/);
  await answerRest(person, said);
}

/** From the second detail, the marking, to the review. */
export async function answerRest(person: Player, said: Said = {}): Promise<void> {
  const say = asking(person);
  await say(said.marking, /Хто виробник/);
  await say(said.manufacturer, /У якій зброї/);
  await say(said.weapon, /Коли його знайшли/);
  await say(said.date, /Де його знайшли/);
  await sayPlace(person, said.place);
  await say(said.circumstances, /Перевірте звернення/);
  if (said.consent === undefined) return;
  await person.taps('Згода', /Як можна використати/);
  await person.taps(said.consent, /Перевірте звернення/);
}

/** The place as it was said: where it is on no list, its oblast is left open. */
async function sayPlace(person: Player, place: string | undefined): Promise<void> {
  const next = /Що ще варто знати/;
  const heard = await asking(person)(place, /Що ще варто знати|У якій це області/);
  if (!next.test(heard.text)) await person.taps('Залишити мої слова', next);
}

function asking(person: Player) {
  return (text: string | undefined, next: RegExp) =>
    text === undefined ? person.taps('Пропустити', next) : person.says(text, next);
}

/** A whole report with one photo. Returns the case number once the receipt has come. */
export async function report(person: Player, said: Said = {}): Promise<string> {
  await startWithPhoto(person, undefined, said.photo);
  await answerAll(person, said);
  const receipt = await person.taps('Надіслати', /Підтвердження для звернення/);
  return refIn(receipt);
}

/** Leaves no draft behind from whatever went before. */
export async function withoutDraft(person: Player): Promise<void> {
  const answer = await person.says(
    '/cancel',
    /Скасувати чернетку|нема чого скасовувати|Cancel the draft|nothing to cancel/,
  );
  const [button] = answer.buttons.flat();
  if (button !== undefined) await person.taps(button.label, /скасовано|is cancelled/);
}
