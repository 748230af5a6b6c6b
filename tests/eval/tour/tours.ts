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
  { act: { type: 'минулої п’ятниці' }, until: /Правильно/ },
  { act: { press: 'Так' }, until: /Як можна використати/ },
  { act: { press: 'Опублікувати без місця й дати' }, until: /Перевірте звернення/ },
  { act: { press: 'Додати подробиці' }, until: /Перевірте звернення/ },
  { act: { press: 'Відповісти по черзі' }, until: /Що це за компонент/ },
  { act: { press: 'Камера, оптика' }, until: /Що написано/, picture: false },
  { act: { type: 'DS-2CD2T47 2413' }, until: /Хто виробник/, picture: false },
  { act: { type: 'Хіквіжн' }, until: /У якій зброї/, picture: false },
  { act: { type: 'герань' }, until: /Що Ви маєте на увазі/ },
  { act: { press: 'Shahed-136' }, until: /Що ще варто знати/, picture: false },
  { act: { press: 'Це все' }, until: /Перевірте звернення/ },
  { act: { press: 'Надіслати' }, until: /Підтвердження для звернення/ },
  { act: { type: '/mycases' }, until: /SL-/ },
];

const ENGLISH: readonly Stop[] = [
  { act: { type: '/start' }, until: /Slid/ },
  { act: { attach: 'A sample photo' }, until: /Start a report with it/, picture: false },
  { act: { press: 'Start a report' }, until: /Safety first/ },
  { act: { press: 'Understood' }, until: /1 file received/ },
  { act: { press: 'Done' }, until: /What state is the object in/ },
  { act: { press: 'Wreckage, already in a safe place' }, until: /Where was it found/, picture: false },
  { act: { type: 'Kupiansk' }, until: /When was it found/ },
  { act: { press: 'Open the calendar' }, until: /When was it found/ },
  { act: { type: 'last Friday' }, until: /Is that right/ },
  { act: { press: 'Yes' }, until: /How may this report be used/ },
  { act: { press: 'Publish without place and date' }, until: /Check your report/ },
  { act: { press: 'Add details' }, until: /Check your report/ },
  { act: { press: 'Answer in turn' }, until: /What kind of component/ },
  { act: { press: 'Camera, optics' }, until: /What is written/, picture: false },
  { act: { type: 'DS-2CD2T47 2413' }, until: /Who made it/, picture: false },
  { act: { type: 'Hikvision' }, until: /Which weapon/, picture: false },
  { act: { type: 'geran' }, until: /Which one do you mean/ },
  { act: { press: 'Shahed-136' }, until: /What else should we know/, picture: false },
  { act: { press: 'That is all' }, until: /Check your report/ },
  { act: { press: 'Send' }, until: /Confirmation|Receipt|received/ },
  { act: { type: '/mycases' }, until: /SL-/ },
];

/** The way of a report from the first message to the receipt and what may follow, in the words of both languages. */
export const TOURS: readonly Tour[] = [
  { language: 'uk', stops: UKRAINIAN },
  { language: 'en', stops: ENGLISH },
];
