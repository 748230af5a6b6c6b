/** What the volunteer of a tour does next: presses a button, types, or takes something from the page's attach menu. */
export type Act = { readonly press: string } | { readonly type: string } | { readonly attach: string };

/** One stop: what is done, and what the bot must have said before the picture is taken. */
export interface Stop {
  readonly act: Act;
  readonly until: RegExp;
  /** Stops that only lead to the next are walked without a picture. */
  readonly picture?: false;
}

export interface Tour {
  readonly language: 'uk' | 'en';
  readonly stops: readonly Stop[];
}

const UKRAINIAN: readonly Stop[] = [
  { act: { type: '/start' }, until: /Слід/ },
  { act: { attach: 'Зразок фото' }, until: /Почати з ним звернення/, picture: false },
  { act: { press: 'Почати звернення' }, until: /Спершу безпека/ },
  { act: { press: 'Зрозуміло' }, until: /Отримано 1 файл/ },
  { act: { press: 'Готово' }, until: /У якому стані предмет/ },
  { act: { press: 'Уламки вже в надійному місці' }, until: /Де його знайшли/, picture: false },
  { act: { type: 'Купянск' }, until: /Коли його знайшли/ },
  { act: { press: 'Відкрити календар' }, until: /Коли його знайшли/ },
  { act: { type: 'минулої п’ятниці' }, until: /Правильно\?/ },
  { act: { press: 'Так' }, until: /Як можна використати/ },
  { act: { press: 'Опублікувати без місця й дати' }, until: /Перевірте звернення/ },
  { act: { press: 'Додати подробиці' }, until: /Перевірте звернення/ },
  { act: { press: 'Відповісти на все по черзі' }, until: /Що це за компонент/ },
  { act: { type: 'камера' }, until: /Що написано/ },
  { act: { type: 'DS-2CD2T47 2413' }, until: /Хто виробник/ },
  { act: { type: 'Хіквіжн' }, until: /У якій зброї/ },
  { act: { type: 'герань' }, until: /Герань/ },
];

const ENGLISH: readonly Stop[] = [];

/** The way of a report from the first message to the receipt and what may follow, in the words of both languages. */
export const TOURS: readonly Tour[] = [
  { language: 'uk', stops: UKRAINIAN },
  { language: 'en', stops: ENGLISH },
];
