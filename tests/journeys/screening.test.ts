import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTable } from '../../src/adapters/formats/table/read-table.js';
import { SCREENINGS_A_DAY } from '../../src/core/register/screening/screening.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { jpeg, pdf } from '../support/files.js';
import { report, startWithPhoto } from '../support/intake.js';
import { importLive } from '../support/live-list.js';
import { expectNoMistakes, startTestProduct, type Player, type TestProduct } from '../support/product.js';
import { windows1251, workbook } from '../support/tables.js';

let product: TestProduct;
beforeEach(async () => {
  product = await startTestProduct();
});
afterEach(async () => {
  expectNoMistakes(product, /query is too old|Internal Server Error/);
  await product.stop();
});

const SUPPLIERS = [
  '№;Постачальник;Місто',
  '1;ТОВ "Ромашка Плюс";Київ',
  '2;Hikvision;Ханчжоу',
  ';;',
  '3;=HYPERLINK("http://example.com");Львів',
  '4;Нестле;Веве',
  '5;Hikvision;Пекін',
].join('\r\n');

/** Enough rows that something can be done to the program while it is at them. */
const MANY = Array.from({ length: 15_000 }, (_, row) => `ТОВ Постачальник ${row * 7919}`).join('\n');

async function sends(person: Player, bytes: Uint8Array, name: string, answer: RegExp): Promise<MessageView> {
  const { messageId } = await person.chat.sendFile(bytes, { name, mime: 'application/octet-stream' });
  return person.hearsFrom(messageId, answer);
}

async function resultFile(person: Player, ending: '.csv' | '.xlsx'): Promise<Uint8Array> {
  const message = await person.chat.waitFor((each) => nameOf(each.media).endsWith(`slid${ending}`));
  return bytesOf(message);
}

async function bytesOf({ media }: MessageView): Promise<Uint8Array> {
  if (media?.kind !== 'document') throw new Error('the result is no file');
  const response = await fetch(new URL(media.url, product.url));
  return new Uint8Array(await response.arrayBuffer());
}

function nameOf(media: MessageView['media']): string {
  return media?.kind === 'document' ? media.name : '';
}

async function resultRows(person: Player): Promise<string[][]> {
  return parse(Buffer.from(await resultFile(person, '.csv')), { bom: true });
}

const column = (rows: readonly string[][], title: string): (string | undefined)[] => {
  const at = rows[0]?.indexOf(title) ?? -1;
  expect(at).toBeGreaterThan(-1);
  return rows.slice(1).map((row) => row[at]);
};

/** What is remembered of screenings: of a finished one, nothing. */
async function remembered(): Promise<number> {
  const { taras } = product;
  // Whatever the worker did last is through by the time this is answered.
  await taras.says('Hikvision', /Hikvision/);
  const database = new Database(join(product.dataDir, 'slid.db'), { readonly: true });
  const held = database.prepare("select count(*) from conversations where key like 'screening:%'").pluck();
  const count = held.get() as number;
  database.close();
  return count;
}

describe('a table of suppliers', () => {
  it('is recognised, confirmed, and comes back screened, matches first', async () => {
    const { taras } = product;
    const offer = await sends(taras, windows1251(SUPPLIERS), 'suppliers.csv', /У таблиці 5 рядків/);
    expect(offer.text).toContain('стовпець 2, «Постачальник»');
    expect(offer.text).toContain('ТОВ "Ромашка Плюс"');
    const summary = await taras.taps('Перевірити', /Перевірено 5 рядків/);
    expect(summary.text).toMatch(/Збігів: 3\s+Можливих збігів: 0\s+Не знайдено: 2/);
    expect(summary.text).toContain('Порожніх рядків пропущено: 1');
    expect(summary.text).toContain('станом на 20 березня 2024');
    expect(summary.text).toContain('не свідчить про доброчесність');

    const rows = await resultRows(taras);
    expect(column(rows, '№')).toEqual(['2', '4', '5', '1', '3']);
    expect(column(rows, 'Місто')[1]).toBe('Веве');
    expect(column(rows, 'Результат')).toEqual(['збіг', 'збіг', 'збіг', 'не знайдено', 'не знайдено']);
    expect(column(rows, 'Компанія в реєстрі').slice(0, 3)).toEqual(['Hikvision', 'Nestlé S.A.', 'Hikvision']);
    expect(column(rows, 'Статус')[0]).toBe('була у переліку');
    expect(column(rows, 'Дати')[0]).toMatch(/^від .*202\d, перелік відкликано 20 березня 2024$/);
    expect(column(rows, 'Чому')[1]).toContain('Збіг за назвою');
    expect(column(rows, 'Картка')[0]).toMatch(/^https:\/\/t\.me\/\w+\?start=c_hikvision$/);
    expect(column(rows, 'Джерело')[0]).toMatch(/^https:/);
    expect(column(rows, 'Постачальник').at(-1)).toBe(`'=HYPERLINK("http://example.com")`);

    const sheet = await readTable(await resultFile(taras, '.xlsx'));
    expect(sheet.ok && sheet.value.rows.length).toBe(6);
    expect(sheet.ok && sheet.value.rows[1]?.slice(0, 3)).toEqual(['2', 'Hikvision', 'Ханчжоу']);
    expect(sheet.ok && sheet.value.sheets.map(({ name }) => name)).toEqual(['Про перевірку', 'Результат']);
    expect(sheet.ok && sheet.value.sheet).toBe(1);
    const notes = (await readXlsx(await resultFile(taras, '.xlsx'))).sheets[0]?.rows.flat().join('\n');
    expect(notes).toContain('suppliers.csv');
    expect(notes).toContain('станом на 20 березня 2024');
    expect(notes).toContain('не свідчить про доброчесність');
    expect(await remembered()).toBe(0);
  });

  it('in another column, with names from the first row on, is what its owner says it is', async () => {
    const { james } = product;
    const bytes = await workbook([
      ['Acme Ltd', 'Hikvision'],
      ['Globex Ltd', 'Zzyzx'],
    ]);
    const offer = await sends(james, bytes, 'list.xlsx', /2 rows in the table/);
    expect(offer.text).toContain('column 1');
    expect(offer.text).toContain('no header');
    await james.taps('Choose another column', /Which column/);
    await james.taps('2. Hikvision', /column 2/);
    await james.taps('Choose the header row', /Which row names the columns/);
    await james.taps('1. Acme Ltd | Hikvision', /1 row in the table/);
    await james.taps('Choose the header row', /Which row names the columns/);
    await james.taps('There is no header', /2 rows in the table/);
    await james.taps('Choose another column', /Which column/);
    await james.taps('Back', /2 rows in the table/);
    await james.taps('Choose another column', /Which column/);
    await james.taps('2. Hikvision', /column 2/);
    const summary = await james.taps('Check', /Checked: 2 rows/);
    expect(summary.text).toContain('Matches: 1');
    const rows = await resultRows(james);
    expect(column(rows, 'Name')).toEqual(['Hikvision', 'Zzyzx']);
    expect(column(rows, 'Column 1')).toEqual(['Acme Ltd', 'Globex Ltd']);
  });

  it.each([
    [
      'a letter',
      'letter.txt',
      () => Promise.resolve(Buffer.from('Шановні колеги. '.repeat(40))),
      /Це не таблиця/,
    ],
    ['a workbook with a password', 'list.xlsx', () => Promise.resolve(lockedWorkbook()), /захищена паролем/],
    ['numbers only', 'list.csv', () => Promise.resolve(Buffer.from('1;2\n3;4\n')), /немає назв компаній/],
    ['nothing', 'list.txt', () => Promise.resolve(Buffer.from('\n\n')), /Файл порожній/],
    ['too many rows', 'list.txt', () => Promise.resolve(Buffer.from('Зоря\n'.repeat(50_001))), /завелика/],
    [
      'too many columns',
      'list.csv',
      () => Promise.resolve(Buffer.from('ТОВ;'.repeat(2000))),
      /понад 1000 стовпців/,
    ],
  ])('that is %s is answered with one sentence and forgotten', async (_name, name, bytes, sentence) => {
    const { taras } = product;
    const answer = await sends(taras, await bytes(), name, sentence);
    expect(answer.buttons).toEqual([]);
    expect(await remembered()).toBe(0);
  });

  it('that Telegram no longer has is said to be so', async () => {
    const { taras, sandbox } = product;
    const gone = { kind: 'refuse', code: 400, description: 'Bad Request: invalid file_id' } as const;
    sandbox.faults.next('getFile', gone);
    await sends(taras, Buffer.from(SUPPLIERS), 'suppliers.csv', /Telegram більше не має цього файлу/);
  });

  it('sent while a report is being made joins no report, and is not screened either', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    await sends(olena, Buffer.from(SUPPLIERS), 'suppliers.csv', /До звернення можна додати фото/);
    await olena.shows(await jpeg(), /Разом 2 файли/);
    expect(await remembered()).toBe(0);
  });

  it('that is a picture is evidence as ever', async () => {
    const { olena } = product;
    await sends(olena, await jpeg(), 'board.jpg', /Отримано 1 файл/);
  });

  it.each([
    ['a picture', 'list.csv', jpeg],
    ['a document', 'list.xls', () => Promise.resolve(pdf())],
  ])(
    'that is %s by its content is offered as evidence, whatever it is called',
    async (_name, name, bytes) => {
      const { taras } = product;
      const offer = await sends(taras, await bytes(), name, /Отримано 1 файл/);
      expect(offer.buttons.flat().map(({ label }) => label)).toContain('Почати звернення');
      expect(await remembered()).toBe(0);
      await taras.shows(await jpeg(), /Отримано 2 файли|Разом 2 файли/);
    },
  );

  it('that is a picture by its content joins the report that is being made', async () => {
    const { olena } = product;
    await startWithPhoto(olena);
    await sends(olena, await jpeg(), 'photo.csv', /2 файли/);
  });

  it.each(['suppliers.xls', 'suppliers.ods'])(
    'saved by an office as %s is screened like any other',
    async (name) => {
      const { taras } = product;
      const bytes = await readFile(new URL(`../adapters/formats/tables/${name}`, import.meta.url));
      const offer = await sends(taras, bytes, name, /У таблиці 3 рядки/);
      expect(offer.text).toContain('«Назва контрагента»');
      const summary = await taras.taps('Перевірити', /Перевірено 3 рядки/);
      expect(summary.text).toContain('Збігів: 2');
      await resultFile(taras, '.xlsx');
    },
  );

  it('with several sheets says which one is checked', async () => {
    const { james } = product;
    const sheets = [
      { name: 'Cover', rows: [['Our suppliers']] },
      { name: 'Data', rows: [['Acme Ltd'], ['Hikvision'], ['Globex Ltd']] },
    ];
    const offer = await sends(james, await writeXlsx({ sheets }), 'book.xlsx', /3 rows in the table/);
    expect(offer.text).toContain('“Data” is checked; 1 other is left out');
  });

  it('is checked for the sheet that its owner chooses, a hidden one too, in the same message', async () => {
    const { taras } = product;
    const sheets = [
      { name: 'Договори', rows: [['Назва'], ['ТОВ Зоря'], ['Волошка'], ['Ромашка']] },
      { name: 'Архів', hidden: true, rows: [['Назва'], ['Hikvision']] },
    ];
    const offer = await sends(taras, await writeXlsx({ sheets }), 'book.xlsx', /У таблиці 3 рядки/);
    await taras.taps('Обрати інший аркуш', /Який аркуш/);
    const other = await taras.taps('2. Архів (прихований)', /У таблиці 1 рядок/);
    expect(other.messageId).toBe(offer.messageId);
    expect(other.text).toContain('«Архів (прихований)»');
    expect((await taras.taps('Перевірити', /Перевірено 1 рядок/)).text).toContain('Збігів: 1');
    expect(column(await resultRows(taras), 'Назва')).toEqual(['Hikvision']);
    expect(await remembered()).toBe(0);
  });

  it('with a title above it and names merged over several rows is checked row by row', async () => {
    const { taras } = product;
    const bytes = await readFile(new URL('../adapters/formats/tables/groups.xlsx', import.meta.url));
    const offer = await sends(taras, bytes, 'groups.xlsx', /У таблиці 5 рядків/);
    expect(offer.text).toContain('Над заголовком 1 рядок: не перевіряємо.');
    expect(offer.text).toContain('«Найменування»');
    expect(offer.text).toContain('стовпець 3, «ЄДРПОУ»');
    const summary = await taras.taps('Перевірити', /Перевірено 5 рядків/);
    expect(summary.text).toMatch(/Збігів: 3\s+Можливих збігів: 0\s+Не знайдено: 1/);
    const rows = await resultRows(taras);
    expect(rows[0]?.slice(0, 4)).toEqual(['№', 'Найменування', 'ЄДРПОУ', 'Договір']);
    expect(column(rows, 'Договір')).toEqual(['Д-1', 'Д-2', 'Д-3', 'Д-4', '4']);
    expect(column(rows, 'Найменування').slice(0, 3)).toEqual(['Hikvision', 'Hikvision', 'Hikvision']);
  });

  it('of which the header was taken for a name is checked below the row its owner says', async () => {
    const { taras } = product;
    const list = 'Зведення;\nкод 1;хто\n17;Hikvision\n18;Зоря\n';
    await sends(taras, Buffer.from(list), 'list.csv', /У таблиці 4 рядки/);
    await taras.taps('Обрати рядок заголовка', /У якому рядку/);
    const offer = await taras.taps('2. код 1 | хто', /У таблиці 2 рядки/);
    expect(offer.text).toContain('стовпець 2, «хто»');
    await taras.taps('Перевірити', /Перевірено 2 рядки/);
    expect(column(await resultRows(taras), 'хто')).toEqual(['Hikvision', 'Зоря']);
  });

  it('of registration numbers only says that no names can be checked', async () => {
    const { james } = product;
    const offer = await sends(james, Buffer.from('00032106\n14360570\n'), 'codes.txt', /2 rows/);
    expect(offer.text).toContain('There are no company names');
    const summary = await james.taps('Check', /Checked: 2 rows/);
    expect(summary.text).toContain('Not found: 2');
  });

  it('gives way to the next one while nobody has confirmed it', async () => {
    const { taras } = product;
    await sends(taras, Buffer.from(SUPPLIERS), 'one.csv', /У таблиці 5/);
    await sends(taras, Buffer.from('Hikvision\nZzyzx\n'), 'two.txt', /У таблиці 2/);
    await taras.hasHeard(/надійшов новіший/);
    await taras.taps('Перевірити', /Перевірено 2 рядки/);
  });
});

describe('a long screening', () => {
  async function begin(person: Player): Promise<void> {
    await sends(person, Buffer.from(MANY), 'many.txt', /У таблиці 15[\s\u00a0]000 рядків/);
    await person.taps('Перевірити', /Перевірку розпочато/);
  }

  function progress(person: Player): Promise<MessageView> {
    const far = /Перевірено \d.* з 15[\s\u00a0]000/;
    return person.chat.waitFor(({ text }) => far.test(text));
  }

  /** Rows said to be checked. */
  function farOf(text: string): number {
    return Number(/Перевірено (\d[\d\s\u00a0]*) з/.exec(text)?.[1]?.replace(/\D/g, '') ?? 0);
  }

  it('shows how far it is, keeps nobody waiting, and takes no second one meanwhile', async () => {
    const { taras, olena } = product;
    await begin(taras);
    await olena.says('Hikvision', /Hikvision/);
    await report(olena);
    await sends(taras, Buffer.from(SUPPLIERS), 'suppliers.csv', /по одному файлу/);
    await progress(taras);
    await taras.taps('Скасувати', /скасовано/);
  });

  it('ends when it is cancelled, without a result', async () => {
    const { taras } = product;
    await begin(taras);
    await taras.taps('Скасувати', /Перевірку скасовано, файл стерто/);
    expect(await remembered()).toBe(0);
    await sends(taras, Buffer.from('Hikvision\nZzyzx\n'), 'two.txt', /У таблиці 2/);
    await taras.taps('Перевірити', /Перевірено 2 рядки/);
    await resultFile(taras, '.csv');
    const fromBot = taras.chat.messages().filter(({ from }) => from.isBot);
    expect(fromBot.some(({ media }) => nameOf(media).startsWith('many'))).toBe(false);
  });

  it('goes on where it was when the program was stopped in the middle, in the same message', async () => {
    const { taras } = product;
    await begin(taras);
    const before = await progress(taras);
    await product.restart();
    const after = await taras.chat.waitFor(
      ({ text }) => /Перевірено/.test(text) && farOf(text) > farOf(before.text),
      {
        timeout: 60_000,
      },
    );
    expect(after.messageId).toBe(before.messageId);
    const done = /Перевірено 15[\s\u00a0]000 рядків/;
    const summary = await taras.chat.waitFor(({ text }) => done.test(text), { timeout: 60_000 });
    expect(summary.messageId).toBe(before.messageId);
    await resultFile(taras, '.csv');
    const said = taras.chat.messages().filter(({ from, text }) => from.isBot && text.includes('Перевірено'));
    expect(said).toHaveLength(1);
    expect(await remembered()).toBe(0);
  }, 90_000);

  it('begins anew when a list is imported in the middle: every row is answered from the same register', async () => {
    const { taras, dataDir } = product;
    const names = ['Zzyzx', ...MANY.split('\n').slice(0, 5_000), 'Zzyzx Ltd'];
    await sends(taras, Buffer.from(names.join('\n')), 'many.txt', /У таблиці 5[\s\u00a0]?002 рядки/);
    await taras.taps('Перевірити', /Перевірку розпочато/);
    await taras.chat.waitFor(({ text }) => /Перевірено \d.* з 5/.test(text), { timeout: 15_000 });
    await importLive(dataDir, { Zzyzx: 'z-1' }, '2026-11-01');
    const done = /Перевірено 5[\s\u00a0]?002 рядки/;
    const summary = await taras.chat.waitFor(({ text }) => done.test(text), { timeout: 60_000 });
    expect(summary.text).toContain('Збігів: 2');
    expect(summary.text).toContain('станом на 1 листопада 2026');
    expect(column(await resultRows(taras), 'Назва').slice(0, 2)).toEqual(['Zzyzx', 'Zzyzx Ltd']);
  }, 90_000);

  it('can be cancelled after the program was stopped in the middle', async () => {
    const { taras } = product;
    await begin(taras);
    const { messageId } = await progress(taras);
    await product.restart();
    taras.chat.press(messageId, 'Скасувати');
    await taras.chat.waitFor(({ text }) => text.includes('Перевірку скасовано'));
    expect(await remembered()).toBe(0);
  }, 60_000);

  it('gives way to a short one of somebody else', async () => {
    const { taras, james } = product;
    await begin(taras);
    await progress(taras);
    await sends(james, Buffer.from('Hikvision\nZzyzx\n'), 'two.txt', /2 rows in the table/);
    await james.taps('Check', /Checked: 2 rows/);
    await resultFile(james, '.csv');
    await taras.taps('Скасувати', /скасовано/);
  }, 60_000);

  it('waits when several are under way, says how many are before it, and moves up', async () => {
    const { olena, james, iryna, martha, taras } = product;
    const english = new Set([james, martha]);
    for (const person of [olena, james, iryna, martha]) {
      await sends(person, Buffer.from(MANY), 'many.txt', /15[\s\u00a0,]000/);
      await person.taps(english.has(person) ? 'Check' : 'Перевірити', /розпочато|has begun/);
    }
    await sends(taras, Buffer.from('Hikvision\nZzyzx\n'), 'two.txt', /У таблиці 2/);
    await taras.taps('Перевірити', /Перевірка в черзі: перед Вами ще 1 файл/);
    await olena.taps('Скасувати', /скасовано/);
    await taras.chat.waitFor(({ text }) => text.includes('Перевірено 2 рядки'));
    await resultFile(taras, '.csv');
    for (const person of [james, iryna, martha])
      await person.taps(english.has(person) ? 'Cancel' : 'Скасувати', /скасовано|cancelled/);
    expect(await remembered()).toBe(0);
  }, 120_000);

  it('goes on in one new message when its own is gone', async () => {
    const { taras, sandbox } = product;
    await sends(taras, Buffer.from(MANY), 'many.txt', /У таблиці 15[\s\u00a0]000 рядків/);
    const { messageId } = await taras.taps('Перевірити', /Перевірку розпочато/);
    const gone = {
      kind: 'refuse',
      code: 400,
      description: 'Bad Request: message to edit not found',
    } as const;
    sandbox.faults.next('editMessageText', gone);
    const far = await progress(taras);
    expect(far.messageId).toBeGreaterThan(messageId);
    taras.chat.press(far.messageId, 'Скасувати');
    await taras.hearsFrom(far.messageId, /Перевірку скасовано/);
    const said = taras.chat.messages().filter(({ from, text }) => from.isBot && text.includes('Перевірено'));
    expect(said).toHaveLength(0);
  }, 60_000);

  it('is one of so many that a person may start in a day', async () => {
    const { taras } = product;
    for (let started = 0; started < SCREENINGS_A_DAY; started += 1) {
      const { messageId } = await sends(taras, Buffer.from('Hikvision\nZzyzx\n'), 'two.txt', /У таблиці 2/);
      taras.chat.press(messageId, 'Перевірити');
      await taras.hearsFrom(messageId, /Перевірено 2 рядки/);
      await taras.chat.waitFor(
        (message) => message.messageId > messageId && nameOf(message.media).endsWith('.csv'),
      );
    }
    await sends(taras, Buffer.from('Hikvision\nZzyzx\n'), 'two.txt', /вже перевірили 20 файлів/);
  }, 60_000);

  it('outlives a Telegram that hands over the file only later', async () => {
    const { taras, sandbox } = product;
    await sends(taras, Buffer.from('Hikvision\nZzyzx\n'), 'two.txt', /У таблиці 2/);
    sandbox.faults.next('getFile', { kind: 'serverError' }, 5);
    await taras.taps('Перевірити', /Перевірено 2 рядки/);
  });
});

describe('the two files of a result', () => {
  async function tiersIn(message: MessageView | undefined): Promise<(string | undefined)[]> {
    const sheet = await readTable(message === undefined ? new Uint8Array() : await bytesOf(message));
    if (!sheet.ok) throw new Error(sheet.error);
    return column(
      sheet.value.rows.map((row) => [...row]),
      'Результат',
    );
  }

  const PASSES = { kind: 'delay', milliseconds: 0 } as const;

  /** How often each kind of file came. */
  function filesOf(person: Player): { readonly xlsx: number; readonly csv: number } {
    const names = person.chat.messages().map(({ media }) => nameOf(media));
    const count = (ending: string): number => names.filter((name) => name.endsWith(ending)).length;
    return { xlsx: count('slid.xlsx'), csv: count('slid.csv') };
  }

  async function begin(): Promise<void> {
    await sends(product.taras, Buffer.from('Hikvision\nZzyzx\n'), 'two.txt', /У таблиці 2/);
    await product.taras.taps('Перевірити', /Перевірено 2 рядки/);
  }

  it('come once each, the workbook first, although Telegram turns the second away at first', async () => {
    const { taras, sandbox } = product;
    sandbox.faults.next('sendDocument', PASSES);
    sandbox.faults.next('sendDocument', { kind: 'serverError' });
    await begin();
    await resultFile(taras, '.csv');
    expect(await remembered()).toBe(0);
    expect(filesOf(taras)).toEqual({ xlsx: 1, csv: 1 });
  });

  it('come once each when the program was stopped between them', async () => {
    const { taras, sandbox } = product;
    sandbox.faults.next('sendDocument', PASSES);
    sandbox.faults.next('sendDocument', { kind: 'tooMany', retryAfter: 3 });
    await begin();
    await resultFile(taras, '.xlsx');
    await product.restart();
    await resultFile(product.taras, '.csv');
    expect(await remembered()).toBe(0);
    expect(filesOf(product.taras)).toEqual({ xlsx: 1, csv: 1 });
    const said = product.taras.chat.messages().map(({ text }) => text);
    expect(said.filter((text) => text.includes('Перевірено 2 рядки'))).toHaveLength(1);
  });

  it('say the same when a list is imported between them: the first one comes again', async () => {
    const { taras, sandbox, dataDir } = product;
    sandbox.faults.next('sendDocument', PASSES);
    sandbox.faults.next('sendDocument', { kind: 'tooMany', retryAfter: 3 });
    await begin();
    await resultFile(taras, '.xlsx');
    await importLive(dataDir, { Zzyzx: 'z-1' }, '2026-11-01');
    await taras.chat.waitFor(() => filesOf(taras).csv === 1, { timeout: 30_000 });
    expect(filesOf(taras)).toEqual({ xlsx: 2, csv: 1 });
    expect(column(await resultRows(taras), 'Результат')).toEqual(['збіг', 'збіг']);
    expect(await remembered()).toBe(0);
    const workbooks = taras.chat.messages().filter(({ media }) => nameOf(media).endsWith('.xlsx'));
    expect(await tiersIn(workbooks.at(-1))).toEqual(['збіг', 'збіг']);
    const summary = taras.chat.messages().filter(({ text }) => text.includes('Перевірено 2 рядки'));
    expect(summary.map(({ text }) => /Збігів: 2/.test(text))).toEqual([true]);
  }, 60_000);

  it('come once each but for the one of which nobody knows whether Telegram had it', async () => {
    const { taras, sandbox } = product;
    sandbox.faults.next('sendDocument', PASSES);
    sandbox.faults.next('sendDocument', { kind: 'dropAfter' });
    await begin();
    await taras.chat.waitFor(() => filesOf(taras).csv === 2);
    expect(await remembered()).toBe(0);
    expect(filesOf(taras)).toEqual({ xlsx: 1, csv: 2 });
  });
});

describe('pressing an old button', () => {
  it('changes nothing about what has begun', async () => {
    const { taras } = product;
    const offer = await sends(taras, Buffer.from(MANY), 'many.txt', /У таблиці 15[\s\u00a0]000 рядків/);
    const button = offer.buttons.flat().find(({ label }) => label === 'Обрати рядок заголовка');
    const data = button?.kind === 'callback' ? button.data : '';
    await taras.taps('Перевірити', /Перевірку розпочато/);
    expect((await taras.chat.forgePress(data, offer.messageId).answer()).text).toBe('');
    await taras.taps('Скасувати', /скасовано/);
    expect(taras.chat.messages().some(({ text }) => text.includes('У якому рядку'))).toBe(false);
  });

  it('says that it is over, and so does another person’s press', async () => {
    const { taras, james } = product;
    const offer = await sends(taras, Buffer.from(SUPPLIERS), 'suppliers.csv', /У таблиці/);
    const button = offer.buttons.flat().find(({ label }) => label === 'Перевірити');
    const data = button?.kind === 'callback' ? button.data : '';
    const { messageId } = await james.says('Hikvision', /Hikvision/);
    expect((await james.chat.forgePress(data, messageId).answer()).text).toContain('This check is over');
    await taras.taps('Скасувати', /скасовано/);
    expect((await taras.chat.forgePress(data, offer.messageId).answer()).text).toContain('завершено');
  });
});

describe('names pasted one a line', () => {
  it('are answered together, a line each, in the order asked', async () => {
    const { taras } = product;
    const answer = await taras.says('1. Hikvision\n2. Ромашка і Ко\n3. Нестле', /Hikvision/);
    expect(answer.text.split('\n').slice(0, 3)).toEqual([
      'Hikvision: збіг, Hikvision (була у переліку)',
      'Ромашка і Ко: не знайдено',
      expect.stringMatching(/^Нестле: збіг, Nestlé S.A./),
    ]);
    expect(answer.text).toContain('не свідчить про доброчесність');
    expect(answer.text).toContain('20 березня 2024');
  });

  it('are one list when a messenger splits it over several messages', async () => {
    const { taras } = product;
    const lines = Array.from({ length: 219 }, (_, row) => `${row + 1}. ТОВ «Постачальник ${row * 7919}»`);
    const pieces = [lines.slice(0, 110), [...lines.slice(110, 219), '220. Hikvision'], ['221. Нестле']];
    await taras.says((pieces[0] ?? []).join('\n'), /110 назв/);
    await taras.says((pieces[1] ?? []).join('\n'), /220 назв/);
    await taras.says((pieces[2] ?? []).join('\n'), /221 назва/);
    const summary = await taras.taps('Перевірити', /Перевірено 221 рядок/);
    expect(summary.text).toContain('Збігів: 2');
    expect(column(await resultRows(taras), 'Назва').slice(0, 2)).toEqual(['Hikvision', 'Нестле']);
    expect(await remembered()).toBe(0);
    const offers = taras.chat.messages().filter(({ from, text }) => from.isBot && text.includes('забагато'));
    expect(offers).toEqual([]);
  });

  it('are another list when the one before was not as long as a message can be', async () => {
    const { taras } = product;
    const lines = Array.from({ length: 40 }, (_, row) => `ТОВ «Постачальник ${row}»`);
    await taras.says(lines.join('\n'), /40 назв/);
    await taras.says('Hikvision\nНестле', /Hikvision: збіг/);
    await taras.taps('Перевірити', /Перевірено 40 рядків/);
    await resultFile(taras, '.csv');
  });

  it('come back as a file when there are many', async () => {
    const { james } = product;
    const names = Array.from({ length: 40 }, (_, row) => `Supplier number ${row}`);
    await james.says(['Hikvision', ...names].join('\n'), /41 names/);
    const summary = await james.taps('Check', /Checked: 41 rows/);
    expect(summary.text).toContain('Matches: 1');
    expect(column(await resultRows(james), 'Name')[0]).toBe('Hikvision');
    expect(await remembered()).toBe(0);
  });
});

function lockedWorkbook(): Uint8Array {
  const container = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(container);
  container.write('Root Entry\0', 1024, 'utf16le');
  container.write('EncryptedPackage\0', 1152, 'utf16le');
  return container;
}
