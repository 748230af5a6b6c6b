import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { lookupCommand } from '../../src/app/commands/lookup-command.js';
import { statsCommand } from '../../src/app/commands/stats-command.js';
import { verifyCommand } from '../../src/app/commands/verify-command.js';
import { SANDBOX_IDS } from '../../src/sandbox/people/default-people.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { RecordingTerminal } from '../support/operator.js';
import { startTestProduct, type Player } from '../support/product.js';
import { RecordingLog } from '../support/recording-log.js';
import { greeted, startedOnce } from '../support/started-once.js';
import { walkTheRoad } from '../support/stories.js';

/** Noon in Kyiv, so that news are not held back till the morning. */
const started = Date.now();
const clock = { now: () => Date.UTC(2026, 4, 12, 9) + Date.now() - started };

const SOURCE = 'https://www.hikvision.com/en/statement-2026';

// A forged press can ask for what is on the screen already.
const product = startedOnce(() => startTestProduct({}, { clock }));
beforeAll(async () => {
  await greeted(product.iryna, product.martha);
});

const labels = ({ buttons }: MessageView) => buttons.flat().map(({ label }) => label);

/** Opens the company's card and presses a button under it. */
async function fromCard(
  moderator: Player,
  company: string,
  button: string,
  next: RegExp,
): Promise<MessageView> {
  const { messageId } = await moderator.says(company, new RegExp(company));
  await moderator.chat.waitFor(
    (message) => message.messageId === messageId && labels(message).includes(button),
  );
  moderator.chat.press(messageId, button);
  return moderator.hearsFrom(messageId + 1, next);
}

async function follow(person: Player, company: string, button: string): Promise<void> {
  const { messageId } = await person.says(company, /НАЗК|NACP/);
  await person.presses(messageId, button);
}

describe('an entry that its company disputes', () => {
  it('is marked by a moderator who sees first what everybody will read; followers hear of it in their language', async () => {
    const { iryna, taras, james } = product;
    await follow(taras, 'Nestlé', 'Стежити');
    await follow(james, 'Nestlé', 'Follow');
    const ask = await fromCard(iryna, 'Nestlé', 'Позначити як оскаржене', /що заявляє компанія/);
    expect(ask.text).toContain('Міжнародні спонсори війни');
    await iryna.says('Ми пішли з ринку <b>у 2022</b> році.', /Надішліть посилання/);
    await iryna.says('наш сайт', /Це не вебадреса/);
    const preview = await iryna.says('https://www.nestle.com/reply', /Ось що побачать усі/);
    expect(preview.text).toContain('Компанія заявляє: «Ми пішли з ринку <b>у 2022</b> році.» (nestle.com)');
    expect(labels(preview)).toEqual(['Опублікувати', 'Назад', 'Скасувати']);
    await iryna.taps('Опублікувати', /Позначено як оскаржене/);
    const told = await taras.hasHeard(/компанія оскаржує запис у переліку/);
    expect(told.text).toContain('Оскаржено 12 травня 2026. Компанія заявляє: «Ми пішли');
    const english = await james.hasHeard(/disputes its entry on the NACP list/);
    expect(english.text).toContain('Disputed since 12 May 2026. The company says: “Ми пішли');
  });

  it('says so on the card, in a choice, inline, and in the history', async () => {
    const { james } = product;
    const card = await james.says('Nestlé', /Disputed since 12 May 2026/);
    expect(card.text.indexOf('Disputed since')).toBeGreaterThan(card.text.indexOf('The company was on'));
    expect(labels(card)).not.toContain('Settle the dispute');
    const { results } = await james.chat.inlineQuery('Nestlé');
    expect(results[0]?.description).toContain('was listed, disputed by the company');
    await james.says('Nestlé', /Disputed since/);
    await james.taps('More', /Sources/);
    await james.hears(/• Disputed since 12 May 2026/);
  });

  it('waits among the open disputes, whence another moderator settles it; the outcome is told and stays', async () => {
    const { martha, taras } = product;
    const list = await martha.says('/disputes', /1 open dispute/);
    expect(labels(list)).toEqual(['12 May 2026 · Nestlé S.A.']);
    await martha.taps('12 May 2026 · Nestlé S.A.', /Disputed since/);
    await martha.taps('Settle the dispute', /What came of it/);
    await martha.taps('Keep', /Type why/);
    await martha.says('Its factories there were at work in April.', /This is what everybody will read/);
    await martha.taps('Publish', /The dispute is settled/);
    const told = await taras.hasHeard(/запис у переліку НАЗК .* залишено/);
    expect(told.text).toContain('Відповідь компанії розглянуто 12 травня 2026: залишено. Its factories');
    expect((await martha.says('/disputes', /no open disputes/)).buttons).toEqual([]);
    await taras.says('Nestlé', /розглянуто 12 травня 2026: залишено/);
    await taras.taps('Докладніше', /Джерела/);
    const history = await taras.hears(/• Оскаржено 12 травня 2026/);
    expect(history.text).toContain('• Відповідь компанії розглянуто 12 травня 2026: залишено.');
  });

  it('withdrawn, it is said of nobody any more, and what the list said stays to be read', async () => {
    const { iryna, taras, james } = product;
    await fromCard(iryna, 'Mars', 'Позначити як оскаржене', /що заявляє компанія/);
    await iryna.says('Нас сплутали.', /Надішліть посилання/);
    await iryna.says('https://mars.com/reply', /Ось що побачать усі/);
    await iryna.taps('Опублікувати', /Позначено/);
    await fromCard(iryna, 'Mars', 'Завершити оскарження', /Що вирішено/);
    await iryna.taps('Відкликати', /Напишіть чому/);
    await iryna.says('Запис стосувався іншої компанії.', /Ось що побачать усі/);
    await iryna.taps('Опублікувати', /Оскарження завершено/);
    const card = await james.says('Mars', /Withdrawn on 12 May 2026/);
    expect(card.text).toContain('Slid no longer says that the company is or was on the NACP list');
    expect(card.text).toContain('Запис стосувався іншої компанії.');
    expect(card.text).not.toContain('The company was on');
    expect(card.text).toContain('Listed:');
    const { results } = await taras.chat.inlineQuery('Mars');
    expect(results[0]?.description).toBe(
      'Сполучені Штати · відкликано 12 травня 2026 після відповіді компанії',
    );
  });
});

describe('a finding that its company disputes', () => {
  it('goes with its outcome: withdrawn, it is off the card, and its followers read why', async () => {
    const { iryna, taras } = product;
    await follow(taras, 'Hikvision', 'Стежити');
    const ref = await walkTheRoad(product);
    const choice = await fromCard(iryna, 'Hikvision', 'Позначити як оскаржене', /що оскаржує компанія/);
    const finding = labels(choice).find((label) => label.startsWith(ref)) ?? '';
    expect(labels(choice)).toEqual([expect.stringContaining('НАЗК'), finding, 'Скасувати']);
    await iryna.taps(finding, /Напишіть, що заявляє/);
    await iryna.says('Це підробка.', /Надішліть посилання/);
    await iryna.says(SOURCE, /Ось що побачать усі/);
    await iryna.taps('Опублікувати', /Позначено/);
    const told = await taras.hasHeard(/компанія оскаржує підтверджену знахідку/);
    expect(told.text).toContain('1 підтверджена знахідка');
    expect(told.text).toContain('Компанія заявляє: «Це підробка.» (hikvision.com)');

    await fromCard(iryna, 'Hikvision', 'Завершити оскарження', /Що вирішено/);
    await iryna.taps('Відкликати', /Напишіть чому/);
    await iryna.says('Маркування справді підроблене.', /Ось що побачать усі/);
    await iryna.taps('Опублікувати', /Оскарження завершено/);
    const retracted = await taras.hasHeard(/знахідку відкликано після відповіді компанії/);
    expect(retracted.text).toContain('Маркування справді підроблене.');
    expect(retracted.text).toContain('Підтверджених знахідок з компонентами цієї компанії поки немає.');
    await taras.says('Hikvision', /поки немає/);
    await taras.taps('Докладніше', /Джерела/);
    const history = await taras.hears(/Більше не знахідка/);
    expect(history.text).toContain('Відкликано після відповіді компанії 12 травня 2026.');
    expect(history.text).not.toContain(ref);
  });
});

describe('a moderator on the way', () => {
  const draftText = 'Ми не постачаємо нічого.';

  it('can go back, cancel, and go on after a restart', async () => {
    const { iryna } = product;
    await fromCard(iryna, 'Unilever', 'Позначити як оскаржене', /що заявляє компанія/);
    await iryna.says(draftText, /Надішліть посилання/);
    await iryna.taps('Назад', /що заявляє компанія/);
    await iryna.says('/cancel', /Нічого не змінилося/);
    await iryna.says('Unilever', /Unilever/);
    await fromCard(iryna, 'Unilever', 'Позначити як оскаржене', /що заявляє компанія/);
    await iryna.says(draftText, /Надішліть посилання/);
    await product.restart();
    await iryna.says('https://www.unilever.com/x', /Ось що побачать усі/);
    await product.restart();
    await iryna.taps('Назад', /Надішліть посилання/);
    await iryna.says('https://www.unilever.com/y', /Ось що побачать усі/);
    await iryna.taps('Скасувати', /Нічого не змінилося/);
    const card = await iryna.says('Unilever', /Unilever/);
    expect(card.text).not.toContain('Оскаржено');
  });

  it('can do something else in between with a command, which nothing is made of', async () => {
    const { iryna } = product;
    await fromCard(iryna, 'Unilever', 'Позначити як оскаржене', /^Unilever.* · НАЗК.*що заявляє компанія/s);
    const { messageId } = await iryna.chat.sendFile(Buffer.from('x'), { name: 'x.pdf' });
    await iryna.hearsFrom(messageId, /Тут потрібен текст/);
    await iryna.says('…', /порожня/);
    await iryna.says('/check Auchan', /^Auchan/);
    await iryna.says('/disputes', /оскаржен/);
    await iryna.says('Unilever', /^Unilever/);
    const waiting = await iryna.says('/disputes', /оскаржен/);
    expect(labels(waiting).join()).not.toContain('Unilever');
  });

  it('a button of an earlier question does not answer a later one', async () => {
    const { iryna } = product;
    const ask = await fromCard(iryna, 'Unilever', 'Позначити як оскаржене', /що заявляє компанія/);
    await iryna.says(draftText, /Надішліть посилання/);
    const source = await iryna.says('https://www.unilever.com/y', /Ось що побачать усі/);
    iryna.chat.press(ask.messageId, 'Скасувати');
    await iryna.chat.waitFor(
      ({ messageId, text }) => messageId === ask.messageId && text.includes('Ось що побачать'),
    );
    await iryna.presses(source.messageId, 'Скасувати');
    await iryna.hears(/Нічого не змінилося/);
    iryna.chat.press(ask.messageId, 'Опублікувати');
    await iryna.chat.waitFor(
      ({ messageId, text }) => messageId === ask.messageId && /Це вже завершено/.test(text),
    );
  });

  it('of two who mark the same one wins, and the other is told', async () => {
    const { iryna, martha } = product;
    await fromCard(iryna, 'Unilever', 'Позначити як оскаржене', /що заявляє компанія/);
    await iryna.says(draftText, /Надішліть посилання/);
    await iryna.says('https://www.unilever.com/y', /Ось що побачать усі/);
    await fromCard(martha, 'Unilever', 'Mark as disputed', /Type what the company says/);
    await martha.says('We left.', /Send the link/);
    await martha.says('https://www.unilever.com/z', /This is what everybody will read/);
    await iryna.taps('Опублікувати', /Позначено/);
    await martha.taps('Publish', /marked as disputed already/);
    const card = await martha.says('Unilever', /Disputed since/);
    expect(card.text).toContain(draftText);
    expect(card.text).not.toContain('We left.');
  });
});

describe('what was withdrawn', () => {
  it('is said so of a day gone by, in a pasted list, and in a group, where nobody gets a moderator’s buttons', async () => {
    const { taras, james, sandbox } = product;
    const past = await james.says('Mars 2023-11', /As of November 2023/);
    expect(past.text.indexOf('Withdrawn on 12 May 2026')).toBeGreaterThan(-1);
    expect(past.text.indexOf('Withdrawn on 12 May 2026')).toBeLessThan(
      past.text.indexOf('As of November 2023'),
    );
    const pasted = await taras.says('Mars\nNestlé\nHikvision', /Mars: збіг/);
    expect(pasted.text).toContain('(відкликано 12 травня 2026 після відповіді компанії)');
    expect(pasted.text).toContain('(була у переліку, залишено після відповіді компанії)');
    const group = sandbox.person(SANDBOX_IDS.moderator, SANDBOX_IDS.group);
    const { messageId } = group.sendText('/check Mars');
    const card = await group.waitFor((message) => message.messageId > messageId && message.from.isBot);
    expect(card.text).toContain('Відкликано 12 травня 2026');
    expect(labels(card).filter((label) => /оскарж/i.test(label))).toEqual([]);
  });

  it('is said so by the operator’s commands; every ledger holds, and open disputes are counted', async () => {
    const terminal = new RecordingTerminal();
    const parts = {
      config: { dataDir: product.dataDir },
      log: new RecordingLog(),
      terminal,
      interrupted: new AbortController().signal,
    };
    const lookup = async (query: string, asOf?: string): Promise<unknown> => {
      terminal.stdout = '';
      const input = Readable.from([`${JSON.stringify({ id: 1, query })}\n`]);
      await lookupCommand({ ...parts, input }, [], { jsonl: true, ...(asOf ? { asOf } : {}) });
      return (JSON.parse(terminal.stdout) as { results: unknown[] }).results[0];
    };
    const withdrawn = 'withdrawn on 2026-05-12 after the company’s reply';
    expect(await lookup('Mars')).toMatchObject({ status: withdrawn, dispute: 'withdrawn' });
    expect(await lookup('Nestlé')).toMatchObject({ status: 'was-listed', dispute: 'kept' });
    expect(await lookup('Unilever')).toMatchObject({ status: 'was-listed', dispute: 'open' });
    expect(await lookup('Mars', '2023-11')).toMatchObject({
      status: `listed (${withdrawn})`,
      dispute: null,
    });
    expect(await verifyCommand(parts, {})).toBe(true);
    terminal.stdout = '';
    await statsCommand(parts, { json: false });
    expect(terminal.stdout).toMatch(/^Disputes open +1$/m);
  });
});

describe('everybody else', () => {
  it('has no such buttons and no such command, and a moderator’s buttons do nothing for them', async () => {
    const { taras, iryna, sandbox } = product;
    const card = await taras.says('Unilever', /Unilever/);
    expect(labels(card).filter((label) => /оскарж/i.test(label))).toEqual([]);
    await taras.says('/disputes', /команди/i);
    await fromCard(iryna, 'Unilever', 'Завершити оскарження', /Що вирішено/);
    const forged = sandbox
      .messages(iryna.chat.id)
      .flatMap(({ buttons }) => buttons.flat())
      .flatMap((button) =>
        button.kind === 'callback' && /^(dp|dl|co)\//.test(button.data) ? button.data : [],
      );
    expect(forged.length).toBeGreaterThan(10);
    for (const data of new Set(forged)) await taras.chat.forgePress(data, card.messageId).answer();
    await iryna.taps('Скасувати', /Нічого не змінилося/);
    const after = await taras.says('Unilever', /Unilever/);
    expect(after.text).toBe(card.text);
  });
});
