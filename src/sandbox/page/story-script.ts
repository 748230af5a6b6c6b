import type { Actor, Step, StoryAction } from './story-step.js';

const VOLUNTEER: Actor = { languageCode: 'uk', role: /волонтер|volunteer/i };
const MODERATOR: Actor = { languageCode: 'uk', role: /модератор|moderator/i };
const CAMPAIGNER: Actor = { languageCode: 'uk', role: /активіст|campaigner/i };
const ENGLISH_VOLUNTEER: Actor = { languageCode: 'en', role: /волонтер|volunteer/i };

const type = (text: string): StoryAction => ({ kind: 'type', text });
const press = (button: RegExp): StoryAction => ({ kind: 'press', button });
const LOOK: StoryAction = { kind: 'look' };

/** What the sandbox's people may have left behind: an unfinished report would take the photo for itself. */
const CLEAR_THE_TABLE: Step[] = [
  {
    who: VOLUNTEER,
    say: {
      uk: 'Спершу прибираємо те, що лишилося від попередніх спроб.',
      en: 'First, clear away what earlier tries left.',
    },
    action: type('/cancel'),
    until: /скас|чернетк|cancel|draft/i,
    leftoversOnly: true,
  },
  {
    who: VOLUNTEER,
    say: { uk: 'Стару чернетку, якщо вона є, скасовуємо.', en: 'An old draft, if there is one, goes.' },
    action: press(/^(Скасувати чернетку|Cancel the draft)$/),
    until: /скасовано|cancelled/i,
    onlyAfter: /\[(Скасувати чернетку|Cancel the draft)\]/,
  },
];

const REPORTING: Step[] = [
  {
    who: MODERATOR,
    say: {
      uk: 'Ірина модерує звернення. Бот може писати лише тим, хто сам почав із ним розмову, тож вона починає.',
      en: 'Iryna moderates. A bot may write only to those who spoke to it first, so she does.',
    },
    action: type('/start'),
    until: /Слід|Slid/,
  },
  {
    who: VOLUNTEER,
    say: { uk: 'Олена знайомиться з ботом.', en: 'Olena meets the bot.' },
    action: type('/start'),
    until: /Слід|Slid/,
  },
  {
    who: VOLUNTEER,
    say: {
      uk: 'Вона надсилає фото мікросхеми з уламків. Жодної команди для цього знати не треба.',
      en: 'She sends a photo of a chip from the debris. No command is needed for that.',
    },
    action: { kind: 'sample', what: 'samplePhoto' },
    until: /Почати звернення|Start a report/,
  },
  {
    who: VOLUNTEER,
    say: { uk: 'Бот пропонує почати звернення з цим фото.', en: 'The bot offers to start a report with it.' },
    action: press(/^(Почати звернення|Start a report)$/),
    until: /101|\[(Готово|Done)\]/,
  },
  {
    who: VOLUNTEER,
    say: { uk: 'Насамперед безпека.', en: 'Safety comes first.' },
    action: press(/^(Зрозуміло|Understood)$/),
    until: /\[(Готово|Done)\]/,
    onlyAfter: /101/,
  },
  {
    who: VOLUNTEER,
    say: {
      uk: 'Фото можна додавати далі. Їй досить одного.',
      en: 'More photos may follow. One is enough for her.',
    },
    action: press(/^(Готово|Done)$/),
    until: /У якому стані|What state/,
  },
  {
    who: VOLUNTEER,
    say: {
      uk: 'Чи безпечно біля знахідки? Від цього залежить, про що запитають далі.',
      en: 'Is it safe near the find? What is asked next depends on it.',
    },
    action: press(/^(Уламки вже в надійному|Wreckage, already)/),
    until: /Де його знайшли|Where was it found/,
  },
  {
    who: VOLUNTEER,
    say: {
      uk: 'Де… Місце ніколи не публікується.',
      en: 'Where… The place is never published.',
    },
    action: { kind: 'location', place: /Харків|Kharkiv/ },
    until: /\[(Вчора|Yesterday)\]/,
  },
  {
    who: VOLUNTEER,
    say: { uk: '…і коли.', en: '…and when.' },
    action: press(/^(Вчора|Yesterday)$/),
    until: /Як можна використати|How may this report be used/,
  },
  {
    who: VOLUNTEER,
    say: { uk: 'Вона вирішує, що можна показати.', en: 'She decides what may be shown.' },
    action: press(/^(Опублікувати без|Publish without)/),
    until: /Перевірте звернення|Check your report/,
  },
];

const ANSWERING: Step[] = [
  {
    who: VOLUNTEER,
    say: {
      uk: 'Звернення вже можна надіслати. Але вона знає більше.',
      en: 'The report could be sent as it is. But she knows more.',
    },
    action: press(/^(Додати подробиці|Add details)$/),
    until: /\[(Відповісти по черзі|Answer in turn)\]/,
  },
  {
    who: VOLUNTEER,
    say: { uk: 'На більшість запитань відповідає кнопка.', en: 'A button answers most questions.' },
    action: press(/^(Відповісти по черзі|Answer in turn)$/),
    until: /\[(Камера|Camera)/,
  },
  {
    who: VOLUNTEER,
    say: { uk: 'Це камера.', en: 'It is a camera.' },
    action: press(/^(Камера|Camera)/),
    until: /Що написано|What is written/,
  },
  {
    who: VOLUNTEER,
    say: { uk: 'Маркування вона переписує як є.', en: 'She copies the marking as it is.' },
    action: type('HIKVISION DS-2CD2T47 2413 CN'),
    until: /Хто виробник|Who made it/,
  },
  {
    who: VOLUNTEER,
    say: { uk: 'Виробник, як вона його прочитала.', en: 'The maker, as she read it.' },
    action: type('Hikvision'),
    until: /\[Shahed-136/,
  },
  {
    who: VOLUNTEER,
    say: { uk: 'Зброя, у якій це знайшли.', en: 'The weapon it was found in.' },
    action: press(/^Shahed-136/),
    until: /Що ще варто знати|What else should we know/,
  },
  {
    who: VOLUNTEER,
    say: { uk: 'Будь-яке запитання можна пропустити.', en: 'Any question may be skipped.' },
    action: press(/^(Пропустити|Skip)$/),
    until: /Перевірте звернення|Check your report/,
  },
  {
    who: VOLUNTEER,
    say: {
      uk: 'Перед надсиланням усе можна перевірити й виправити.',
      en: 'Before it goes, everything can be checked.',
    },
    action: press(/^(Надіслати|Send)$/),
    until: /SL-[0-9A-Z]{6}/,
    remember: { name: 'ref', what: /SL-[0-9A-Z]{6}/ },
  },
  {
    who: VOLUNTEER,
    say: {
      uk: 'Підтвердження: номер і SHA-256 кожного файлу.',
      en: 'The receipt: a number, and the SHA-256 of each file.',
    },
    action: LOOK,
    until: /Підтвердження для|Receipt for/,
  },
];

const MODERATING: Step[] = [
  {
    who: MODERATOR,
    say: { uk: 'Модераторка вже знає про нове звернення.', en: 'The moderator has heard of the new case.' },
    action: LOOK,
    until: /Нове звернення|New case/,
  },
  {
    who: MODERATOR,
    say: { uk: 'Вона відкриває чергу.', en: 'She opens the queue.' },
    action: type('/queue'),
    until: /SL-[0-9A-Z]{6}/,
  },
  {
    who: MODERATOR,
    say: { uk: 'Ось воно.', en: 'There it is.' },
    // On a long queue it may be on a later page; then the button of the notice opens it as well.
    action: {
      kind: 'press',
      button: (remembered) =>
        new RegExp(`${remembered.get('ref') ?? 'SL-'}|^(Відкрити звернення|Open the case)$`),
    },
    until: /\[(Взяти в роботу|Take)\]/,
  },
  {
    who: MODERATOR,
    say: {
      uk: 'Поки звернення в неї, ніхто інший його не вирішить.',
      en: 'While she holds it, no one else decides it.',
    },
    action: press(/^(Взяти в роботу|Take)$/),
    until: /\[(Підтвердити|Approve)\]/,
  },
  {
    who: MODERATOR,
    say: { uk: 'Дивиться фото.', en: 'She looks at the photos.' },
    action: press(/^(Показати файли|Show files)/),
    until: /файл 1|file 1/,
  },
  {
    who: MODERATOR,
    say: { uk: 'Знаходить компанію в реєстрі…', en: 'She finds the company in the register…' },
    action: press(/^(Обрати компанію|Pick the company)$/),
    until: /\[[^\]]*Hikvision/i,
  },
  {
    who: MODERATOR,
    say: { uk: '…це Hikvision…', en: '…it is Hikvision…' },
    action: press(/Hikvision/i),
    until: /\[(Підтвердити|Approve)\]/,
  },
  {
    who: MODERATOR,
    say: { uk: '…і підтверджує знахідку.', en: '…and verifies the finding.' },
    action: press(/^(Підтвердити|Approve)$/),
    until: /Звернення підтверджено|is verified|\[(Відкрити знову|Reopen)\]/,
  },
];

const HEARING: Step[] = [
  {
    who: VOLUNTEER,
    say: { uk: 'Олена чує про рішення своєю мовою.', en: 'Olena hears the decision in her language.' },
    action: LOOK,
    until: /підтверджено|is verified/,
  },
  {
    who: CAMPAIGNER,
    say: {
      uk: 'Тарас перевіряє постачальника. Пише, як чує.',
      en: 'Taras checks a supplier. He types what he hears.',
    },
    action: type('хіквіжн'),
    until: /Shahed-136/,
  },
  {
    who: CAMPAIGNER,
    say: {
      uk: 'На картці компанії і запис у переліку, і підтверджена знахідка.',
      en: 'The card shows the entry of the list, and the verified finding.',
    },
    action: LOOK,
  },
  {
    who: ENGLISH_VOLUNTEER,
    say: { uk: 'Джеймс бачить те саме англійською.', en: 'James sees the same in English.' },
    // As a command: his own try of a report may stand at a question, which would take a bare name for its answer.
    action: type('/check Hikvision'),
    until: /Shahed-136/,
  },
  {
    who: CAMPAIGNER,
    where: 'group',
    say: { uk: 'Картку можна надіслати в будь-який чат.', en: 'The card can be sent to any chat.' },
    action: { kind: 'inline', query: 'Hikvision', choose: /Hikvision/i },
  },
];

const REOPENING: Step[] = [
  {
    who: MODERATOR,
    say: {
      uk: 'Рішення можна переглянути: звернення відкрито знову.',
      en: 'A decision can be revisited: the case is reopened.',
    },
    action: press(/^(Відкрити знову|Reopen)$/),
    until: /знову в черзі|in the queue again|\[(Взяти в роботу|Take)\]/,
  },
  {
    who: CAMPAIGNER,
    say: {
      uk: 'Доки його не вирішено, знахідки на картці немає.',
      en: 'Until it is decided, the card shows no finding.',
    },
    action: type('хіквіжн'),
    until: /Hikvision/i,
  },
];

/** The whole road: from a photo in a chat to a verified finding on a company’s card, and back. */
export const ROAD: readonly Step[] = [
  ...CLEAR_THE_TABLE,
  ...REPORTING,
  ...ANSWERING,
  ...MODERATING,
  ...HEARING,
  ...REOPENING,
];
