import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { importListCommand, type ImportListOptions } from '../../src/app/commands/import-list-command.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { RecordingTerminal } from '../support/operator.js';
import { startTestProduct, type Player } from '../support/product.js';
import { RecordingLog } from '../support/recording-log.js';
import { startedOnce } from '../support/started-once.js';

const HEADER = 'id,schema,name,aliases,countries,identifiers,sanctions,first_seen,last_seen';
const row = (id: string, name: string, seen: string): string =>
  `${id},Company,${name},,cn,,Export ban,2024-05-12,${seen}`;
const file = (seen: string, ...names: readonly string[]): string =>
  [HEADER, ...names.map((name) => row(name.toLowerCase(), name, seen))].join('\n');
const CLOCK = { now: () => Date.UTC(2026, 10, 21) };

const product = startedOnce(() => startTestProduct({}, { clock: CLOCK }));
beforeAll(async () => {
  await makeList();
});

/** An operator makes the list; from then on admins keep it. */
async function makeList(): Promise<void> {
  await importFile(file('2026-10-01', 'Zorbatek', 'Vexmora', 'Quillon', 'Brandor'), {
    list: 'export-bans',
    title: 'Export Bans',
    titleUk: '«Експортні заборони»',
    publisher: 'Ministry',
    publisherUk: 'Міністерство',
    url: 'https://example.org/bans',
  });
}

async function importFile(
  content: string,
  options: Omit<ImportListOptions, 'dryRun' | 'yes'>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'slid-list-'));
  const path = join(folder, 'list.csv');
  writeFileSync(path, content);
  const done = await importListCommand(
    {
      config: { dataDir: product.dataDir },
      log: new RecordingLog(),
      terminal: new RecordingTerminal(),
      interrupted: new AbortController().signal,
      clock: CLOCK,
    },
    path,
    { dryRun: false, yes: false, ...options },
  );
  rmSync(folder, { recursive: true });
  expect(done).toBe(true);
}

async function sends(
  person: Player,
  content: string | Uint8Array,
  caption: string,
  answer: RegExp,
): Promise<MessageView> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { messageId } = await person.chat.sendFile(bytes, { name: 'whatever.bin', caption });
  return person.hearsFrom(messageId, answer);
}

describe('a company on a live list', () => {
  it('is said to be on it, with the age of our copy', async () => {
    const { taras, james } = product;
    const card = await taras.says('Zorbatek', /Компанія у переліку Міністерство «Експортні заборони»/);
    expect(card.text).toContain('Внесено: не пізніше 12 травня 2024');
    expect(card.text).toContain('Перелік чинний, наша копія від 1 жовтня 2026');
    expect((await james.says('Zorbatek', /is on the Ministry list/)).text).toContain(
      'The list is kept up; our copy is of 1 October 2026',
    );
  });

  it('is answered for a past date, and not beyond what our copy knows', async () => {
    const { james } = product;
    expect((await james.says('Zorbatek 2024-03', /As of March 2024/)).text).toContain(
      'possibly not yet on the list; possibly on the list',
    );
    await james.says(
      'Zorbatek 11.2026',
      /Our copy of the list is of 1 October 2026; what changed later is not known to us\./,
    );
  });
});

describe('a list of which nobody said more than its id', () => {
  it('is named once, and leads to no page', async () => {
    const { taras, james } = product;
    const undated = `${HEADER}\nfastrel,Company,Fastrel,,cn,,,,2026-10-02`;
    await importFile(undated, { list: 'plain-list' });
    const card = await taras.says('Fastrel', /Компанія у переліку plain-list\.\n/);
    expect(card.text).toContain('Внесено: не пізніше 2 жовтня 2026\nПерелік чинний');
    expect((await james.says('Fastrel', /The company is on the list plain-list\.\n/)).text).not.toContain(
      'Source',
    );
    const { text } = await james.says('Fastrelov Qwx', /Not found/);
    expect(text).toContain('• plain-list, as of 2 October 2026');
    await james.taps('More', /plain-list\n• Listed: no later than 2 October 2026/);
  });
});

describe('a company on a withdrawn list', () => {
  it.each([
    ['/check OTP Bank 2023-07', 'As of July 2023: on the list'],
    ['/check OTP Bank 2023', 'In 2023: not yet on the list, then on the list'],
    ['/check OTP Bank 05.11.2023', 'As of 5 November 2023: removed from the list'],
    ['OTP Bank 2025-01-05', 'As of 5 January 2025: removed from the list'],
    ['Hikvision 2025', 'In 2025: the list had been withdrawn'],
  ])('%s', async (question, answer) => {
    expect((await product.james.says(question, /As of|In 20/)).text).toContain(answer);
  });

  it('is answered for a past date inline too', async () => {
    const { results } = await product.taras.chat.inlineQuery('ОТП Банк 2023-07');
    expect(JSON.stringify(results)).toContain('Станом на липень 2023: у переліку');
  });

  it('keeps the date when a person has to choose among several', async () => {
    const { james } = product;
    const choices = await james.says('Auchan, Hikvision 2023-08', /Several companies fit/);
    expect(choices.text).toContain('As of August 2023: on the list');
    await james.taps('Hikvision', /As of August 2023: on the list/);
  });
});

describe('an admin’s newer copy of a list', () => {
  it('is shown as a difference first, and counts when the admin says so', async () => {
    const { iryna, taras } = product;
    const next = file('2026-11-01', 'Zorbatek', 'Vexmora', 'Quillon', 'Newling');
    const shown = await sends(iryna, gzipSync(next), '/import export-bans', /копія від 1 листопада 2026/);
    expect(shown.text).toContain('Додано: 1\nБільше не у переліку: 1');
    expect(shown.text).toContain('+ Newling\n– Brandor');
    await taras.says('Newling', /Не знайдено/);

    const applied = await iryna.taps('Застосувати', /оновлено: 4 компанії/);
    expect(applied.text).toContain('Додано: 1');
    await taras.says('Newling', /Компанія у переліку Міністерство/);
    const gone = await taras.says('Brandor', /Компанію вилучено з переліку Міністерство/);
    expect(gone.text).toContain(
      'Вилучено: 1 жовтня 2026 – 1 листопада 2026 (з порівняння двох копій переліку)',
    );
    expect((await taras.says('Brandor 2026-10-15', /Станом на/)).text).toContain(
      'можливо, у переліку; можливо, вилучено з переліку',
    );
  });

  it('is left alone when the admin does not want it', async () => {
    const { iryna, taras } = product;
    await sends(
      iryna,
      file('2026-11-02', 'Zorbatek', 'Vexmora', 'Quillon', 'Unwanted'),
      '/import export-bans',
      /Unwanted/,
    );
    await iryna.taps('Не застосовувати', /не застосовано/);
    await taras.says('Unwanted', /Не знайдено/);
  });

  it('warns when much of the list would end', async () => {
    const { martha } = product;
    const shown = await sends(
      martha,
      file('2026-11-03', 'Zorbatek'),
      '/import export-bans',
      /copy of 3 November 2026/,
    );
    expect(shown.text).toContain('More than 30 % of the list would end');
    await martha.taps('Do not apply', /Nothing has changed/);
  });

  it('is not taken with a fault in it, and every fault is named', async () => {
    const { martha } = product;
    const faulty = [HEADER, row('a', '', '2026-11-04'), 'b,Company'].join('\n');
    const refused = await sends(martha, faulty, '/import export-bans', /I did not take the file/);
    expect(refused.text).toContain('Row 2, name: the value is missing\nRow 3: more or fewer cells');
    const older = await sends(martha, file('2026-01-01', 'Zorbatek'), '/import export-bans', /already/);
    expect(older.text).toContain('The file is of 1 January 2026');
  });

  it('is applied once, however often the button is pressed, and only as it was shown', async () => {
    const { iryna, martha } = product;
    const next = file('2026-11-10', 'Zorbatek', 'Vexmora', 'Quillon', 'Newling', 'Twice');
    const first = await sends(martha, next, '/import export-bans', /Twice/);
    const other = file('2026-11-10', 'Zorbatek', 'Vexmora', 'Quillon', 'Newling', 'Meanwhile');
    await sends(iryna, other, '/import export-bans', /Meanwhile/);
    await iryna.taps('Застосувати', /оновлено/);
    // Martha's difference is out of date: the new one is shown instead of being applied.
    const anew = await martha.taps('Apply', /No longer on the list: 1/);
    expect(anew.messageId).toBeGreaterThan(first.messageId);
    expect(anew.text).toContain('– Meanwhile');
    await martha.taps('Apply', /is updated/);
  });

  it('of a list nobody knows is answered with the lists there are', async () => {
    const { martha } = product;
    const answer = await sends(martha, 'x', '/import other-list', /There is no list “other-list”/);
    expect(answer.text).toContain('export-bans');
    expect(answer.text).toContain('nacp-sponsors');
    await martha.says('/import', /bring a newer copy/);
  });

  it('is spoken of in one message for each of the two steps, which says in the end what became of it', async () => {
    const { iryna, martha } = product;
    const start = iryna.chat.sendText('/import').messageId;
    await iryna.hearsFrom(start, /Щоб оновити перелік/);
    const next = file('2026-11-11', 'Zorbatek', 'Vexmora', 'Quillon', 'Newling', 'Twice', 'Told');
    const difference = await sends(iryna, next, '/import export-bans', /\+ Told/);
    await iryna.hasHeard(/Файл порівняно з переліком/);
    const button = difference.buttons.flat().find(({ label }) => label === 'Застосувати');
    const applied = await iryna.taps('Застосувати', /оновлено: 6 компаній/);
    const since = (first: number): string[] =>
      iryna.chat
        .messages()
        .filter(({ messageId, from }) => messageId > first && from.isBot)
        .map(({ text }) => text.split(/[\n.]/)[0] ?? '');
    expect(since(difference.messageId - 2)).toEqual([
      'Файл порівняно з переліком',
      '«Експортні заборони»: копія від 11 листопада 2026',
      'Файл застосовано',
      'Перелік «Експортні заборони» оновлено: 6 компаній',
    ]);
    expect(applied.messageId).toBe(difference.messageId + 2);
    const data = button?.kind === 'callback' ? button.data : '';
    expect((await iryna.chat.forgePress(data).answer()).text).toContain('Це вже завершено');
    await sends(martha, 'nothing', '/import export-bans', /I did not take the file/);
    await martha.hasHeard(/The file was not taken/);
  });

  it('survives a restart while it is compared, and while it is applied', async () => {
    const { iryna } = product;
    const names = Array.from({ length: 900 }, (_each, at) => `Restarted${String(at)}`);
    const next = file('2026-11-11', 'Zorbatek', 'Vexmora', 'Quillon', 'Newling', 'Twice', 'Told', ...names);
    const { messageId } = await iryna.chat.sendFile(Buffer.from(next), {
      name: 'list.csv',
      caption: '/import export-bans',
    });
    const received = await iryna.hearsFrom(messageId, /Файл отримано/);
    await product.restart();
    const shown = await iryna.hasHeard(/Додано: 900/);
    expect(shown.messageId).toBe(received.messageId + 1);
    await iryna.hasHeard(/Файл порівняно з переліком/);
    await iryna.taps('Застосувати', /Застосовую файл/);
    await product.restart();
    const applied = await iryna.hasHeard(/оновлено: 906 компаній/);
    expect(applied.text).toContain('Додано: 900');
    await iryna.hasHeard(/Файл застосовано/);
    const again = file('2026-11-11', 'Zorbatek', 'Vexmora', 'Quillon', 'Newling', 'Twice', 'Told');
    await sends(iryna, again, '/import export-bans', /Більше не у переліку: 900/);
    await iryna.taps('Застосувати', /оновлено: 6 компаній/);
  });

  it('can be cancelled while it is read, by who sent it, and is heard of no more', async () => {
    const { iryna, martha, sandbox } = product;
    sandbox.faults.next('getFile', { kind: 'delay', milliseconds: 4_000 });
    const next = file('2026-11-11', 'Zorbatek', 'Vexmora', 'Quillon', 'Newling', 'Twice', 'Told', 'Unwanted');
    const received = await sends(iryna, next, '/import export-bans', /Файл отримано/);
    const [button] = received.buttons.flat();
    const data = button?.kind === 'callback' ? button.data : '';
    expect((await martha.chat.forgePress(data).answer()).text).toContain('This is over');
    await iryna.taps('Скасувати', /Скасовано/);
    expect((await iryna.chat.forgePress(data).answer()).text).toContain('Це вже завершено');
    // Files of one admin are read one after the other: the cancelled one would have come first.
    await sends(iryna, next.replace('Unwanted', 'Wanted'), '/import export-bans', /\+ Wanted/);
    const heard = iryna.chat.messages().filter(({ messageId }) => messageId > received.messageId);
    expect(heard.map(({ text }) => text).join()).not.toContain('Unwanted');
    await iryna.taps('Не застосовувати', /не застосовано/);
  });

  it('survives a restart between the difference and the button', async () => {
    const { iryna } = product;
    const next = file('2026-11-12', 'Zorbatek', 'Vexmora', 'Quillon', 'Newling', 'Twice', 'Afterwards');
    await sends(iryna, next, '/import export-bans', /Afterwards/);
    await product.restart();
    await iryna.taps('Застосувати', /оновлено/);
    await product.taras.says('Afterwards', /Компанія у переліку/);
  });
});

describe('two companies of different lists with one name', () => {
  it('are joined on one card by a moderator, and by nobody else', async () => {
    const { iryna, olena, taras } = product;
    const next = file(
      '2026-11-14',
      'Zorbatek',
      'Vexmora',
      'Quillon',
      'Newling',
      'Twice',
      'Afterwards',
      'Auchan',
    );
    await sends(iryna, next.replace('\nauchan,', '\nfr-4711,'), '/import export-bans', /Auchan/);
    await iryna.taps('Застосувати', /оновлено/);
    await taras.says('Auchan', /кілька компаній|Можливо/);
    await olena.says('/same Auchan', /Такої команди немає/);
    const asked = await iryna.says('/same Auchan', /Це одна компанія\?/);
    expect(asked.text).toContain('«Експортні заборони»');
    expect(asked.text).toContain('«Міжнародні спонсори війни»');
    await iryna.taps('Одна компанія', /на одній картці/);
    const card = await taras.says('Auchan', /була у переліку НАЗК/);
    expect(card.text).toContain('Компанія у переліку Міністерство');
    await iryna.taps('Різні компанії', /різні компанії/);
    await taras.says('Auchan', /кілька компаній|Можливо/);
  });
});

describe('anybody else’s file', () => {
  it('with the same words under it changes nothing, and is dealt with like any file', async () => {
    const { olena, taras } = product;
    const { messageId } = await olena.chat.sendFile(Buffer.from(file('2026-11-20', 'Forged')), {
      name: 'list.csv',
      caption: '/import export-bans',
    });
    const answer = await olena.hearsFrom(messageId, /./);
    expect(answer.text).not.toMatch(/копія від/);
    await taras.says('Forged', /Не знайдено|Можливо/);
    await olena.says('/import', /Такої команди немає/);
  });

  it('cannot press an admin’s button either', async () => {
    const { iryna, olena, taras } = product;
    const next = file(
      '2026-11-15',
      'Zorbatek',
      'Vexmora',
      'Quillon',
      'Newling',
      'Twice',
      'Afterwards',
      'Stolen',
    );
    const shown = await sends(iryna, next, '/import export-bans', /Stolen/);
    const button = shown.buttons.flat().find(({ label }) => label === 'Застосувати');
    const data = button?.kind === 'callback' ? button.data : '';
    expect(data).not.toBe('');
    await olena.says('/start', /Слід/);
    await olena.chat.forgePress(data).answer();
    await taras.says('Stolen', /Не знайдено|Можливо/);
    await iryna.taps('Не застосовувати', /не застосовано/);
  });
});

describe('a list that becomes very long', () => {
  it('is applied like any other, and answers go on meanwhile', async () => {
    const { martha, taras } = product;
    const many = Array.from({ length: 3_000 }, (_each, at) => `Firm${String(at)}`);
    const next = file('2026-11-20', 'Zorbatek', 'Vexmora', 'Quillon', 'Newling', 'Twice', ...many);
    await sends(martha, gzipSync(next), '/import export-bans', /\+ Firm0/);
    const applied = martha.taps('Apply', /is updated/);
    await taras.says('Zorbatek', /Компанія у переліку Міністерство/);
    await applied;
    await taras.says('Firm2999', /Компанія у переліку Міністерство/);
  });
});
