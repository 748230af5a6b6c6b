import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifyCommand } from '../../src/app/commands/verify-command.js';
import { SANDBOX_IDS } from '../../src/sandbox/people/default-people.js';
import { createHash } from 'node:crypto';
import { jpeg, pdf } from '../support/files.js';
import { aPicture } from '../support/pictures.js';
import { report, startWithPhoto } from '../support/intake.js';
import { RecordingTerminal } from '../support/operator.js';
import { expectNoMistakes, startTestProduct, type TestProduct } from '../support/product.js';
import { walkTheRoad } from '../support/stories.js';
import { tracesOf } from '../support/traces.js';

let product: TestProduct;
beforeEach(async () => {
  product = await startTestProduct();
});
afterEach(async () => {
  expectNoMistakes(product);
  await product.stop();
});

const ACCOUNT = String(SANDBOX_IDS.volunteerUk);
const WORDS = [
  'Знайшла за старою пасікою',
  'Дзвоніть моєму братові',
  'коло нашої криниці',
  'підписала Олена',
];

/** Everything that can be known of Olena: a verified report, one that waits, a draft with a file, what she follows. */
async function olenaWithAPast(): Promise<{ verified: string; waiting: string; picture: string }> {
  const { olena } = product;
  const verified = await walkTheRoad(product);
  const waiting = await report(olena, { circumstances: WORDS[0] ?? '' });
  await startWithPhoto(olena, WORDS[1]);
  const picture = await aPicture(7);
  await olena.taps('Назад', /Перевірте звернення/);
  await olena.taps('Файли', /Надішліть/);
  await olena.chat.sendFile(picture, { name: 'board.png' });
  await olena.hears(/2 файли/);
  await olena.chat.sendFile(Buffer.concat([pdf(), Buffer.from(WORDS[3] ?? '')]), { name: 'act.pdf' });
  await olena.hears(/3 файли/);
  await olena.taps('Готово', /Перевірте звернення/);
  olena.chat.pressButton('Додати подробиці');
  await olena.taps('Компонент', /Що це за компонент/);
  await olena.says(WORDS[2] ?? '', /Перевірте звернення|Що написано/);
  await olena.says('/check Hikvision', /Hikvision/);
  await olena.chat.pressButton('Стежити').answer();
  const sha256 = createHash('sha256').update(picture).digest('hex');
  await expect.poll(() => tracesOf(product.dataDir, [`derive-picture:${sha256}`])).not.toEqual([]);
  return { verified, waiting, picture: sha256 };
}

async function verified(): Promise<{ right: boolean; said: string }> {
  const terminal = new RecordingTerminal();
  const { dataDir, log } = product;
  const interrupted = new AbortController().signal;
  const right = await verifyCommand({ config: { dataDir }, log, terminal, interrupted }, {});
  return { right, said: `${terminal.stdout}${terminal.stderr}` };
}

it('somebody who has their data erased leaves nothing behind, but for verified findings, which no longer lead to them', async () => {
  const { olena, iryna } = product;
  const { verified: finding, waiting, picture } = await olenaWithAPast();
  expect(await tracesOf(product.dataDir, [ACCOUNT])).not.toEqual([]);
  expect(await tracesOf(product.dataDir, WORDS)).not.toEqual([]);

  const asked = await olena.says('/erase', /Стерти Ваші дані/);
  expect(asked.text).toMatch(/2 Ваші непідтверджені звернення/);
  expect(asked.text).toMatch(/1 підтверджене звернення залишиться/);
  await olena.taps('Стерти мої дані', /Стираємо Ваші дані/);
  await olena.hasHeard(/Ваші дані стерто/);
  await expect.poll(() => tracesOf(product.dataDir, [ACCOUNT, ...WORDS, picture])).toEqual([]);

  const { right, said } = await verified();
  expect(said).toMatch(new RegExp(`${waiting}: erased on \\d{4}-\\d\\d-\\d\\d`));
  expect(said).toMatch(new RegExp(`${finding}: erased on`));
  expect(right).toBe(true);
  expect(await iryna.says('Hikvision', /1 підтверджен/)).toBeDefined();
  const notice = await iryna.hasHeard(new RegExp(`Нове звернення ${waiting}`));
  expect(await iryna.presses(notice.messageId, 'Відкрити звернення')).toMatch(/стерто/);

  await olena.says('/mycases', /ще не надсилали звернень/);
  await olena.says('/following', /Ви ні за чим не стежите|не стежите/);
  await olena.shows(await jpeg(), /Почати з ним звернення/);
  await olena.taps('Почати звернення', /Спершу безпека/);
});

it('a restart in the middle delays it, and no more', async () => {
  const { olena } = product;
  const { picture } = await olenaWithAPast();
  await olena.says('/erase', /Стерти Ваші дані/);
  olena.chat.pressButton('Стерти мої дані');
  await product.restart();
  await olena.hasHeard(/Ваші дані стерто/);
  await expect.poll(() => tracesOf(product.dataDir, [ACCOUNT, ...WORDS, picture])).toEqual([]);
  expect((await verified()).right).toBe(true);
});

it('nothing goes before it is confirmed, and nobody agrees to more than they read', async () => {
  const { james } = product;
  const none = await james.says('/erase', /Erase your data/);
  expect(none.text).not.toMatch(/report/);
  james.chat.sendText('/report');
  await james.taps('Understood', /Send photos/);
  expect(await james.presses(none.messageId, 'Erase my data')).toMatch(/changed since/);
  await james.hearsFrom(none.messageId, /Your 1 report that is not verified/);
  await james.presses(none.messageId, 'Keep my data');
  expect((await james.hearsFrom(none.messageId, /stays as it is/)).buttons.flat()).toEqual([]);
  await james.says('/mycases', /not sent a report yet/);
  await james.taps('Unfinished report', /waits where you stopped/);

  await james.says('/erase', /Your 1 report/);
  await james.taps('Erase my data', /being erased/);
  await james.hasHeard(/Your data is erased/);
  const account = String(SANDBOX_IDS.volunteerEn);
  await expect.poll(() => tracesOf(product.dataDir, [account])).toEqual([]);
  await james.says('/mycases', /not sent a report yet/);
});

it('in a group it leads to the private chat', async () => {
  const taras = product.sandbox.person(SANDBOX_IDS.campaigner, SANDBOX_IDS.group);
  taras.sendText('/erase');
  await taras.waitFor(({ text }) => text.includes('особистому чаті'));
});
