import { afterEach, describe, expect, it } from 'vitest';
import { report, startWithPhoto, answerAll, passShortPath } from '../support/intake.js';
import { jpeg } from '../support/files.js';
import { expectNoMistakes } from '../support/product.js';
import { startServedProduct, type ServedProduct } from '../support/served.js';
import { refIn } from '../support/stories.js';

const SECRET = 'a-secret-of-this-test';
let product: ServedProduct;
afterEach(async () => {
  await product.stop();
});

const byWebhook = (): Promise<ServedProduct> =>
  startServedProduct((port) => ({ WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, WEBHOOK_SECRET: SECRET }));

async function deliver(body: unknown, secret: string | null): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const { status } = await fetch(`http://127.0.0.1:${product.port}/hook`, {
    method: 'POST',
    headers: secret === null ? headers : { ...headers, 'x-telegram-bot-api-secret-token': secret },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return status;
}

/** An update as Telegram would send it, from Olena in her private chat. */
function update(id: number, message: object): object {
  const from = { id: product.olena.chat.id, is_bot: false, first_name: 'Олена', language_code: 'uk' };
  const chat = { id: product.olena.chat.id, type: 'private', first_name: 'Олена' };
  return { update_id: id, message: { message_id: id, date: 1_700_000_000, from, chat, ...message } };
}

/** The sizes of a picture the sandbox holds, as the bot would be sent them. */
async function pictureAt(messageId: number): Promise<object> {
  const { sandbox, olena } = product;
  const response = await fetch(`${sandbox.url}/bot${sandbox.token}/forwardMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chat_id: olena.chat.id, from_chat_id: olena.chat.id, message_id: messageId }),
  });
  const { result } = (await response.json()) as { result: { photo: object } };
  return { photo: result.photo };
}

describe('by webhook', () => {
  it('a report goes its way, from the photo to the receipt', async () => {
    product = await byWebhook();
    await report(product.olena);
    expectNoMistakes(product);
  });

  it('a wrong secret, none, or no update at all is turned away, and nothing happens', async () => {
    product = await byWebhook();
    const { olena } = product;
    await olena.says('/help', /Повідомити/);
    const before = olena.chat.messages().length;
    const forged = update(900_000_001, { text: '/start' });
    expect(await deliver(forged, 'another-secret')).toBe(401);
    expect(await deliver(forged, null)).toBe(401);
    expect(await deliver(forged, '')).toBe(401);
    expect(await deliver('{', SECRET)).toBe(400);
    expect(await deliver([], SECRET)).toBe(400);
    expect(await deliver({ update_id: 'x' }, SECRET)).toBe(400);
    expect(await deliver({ update_id: 900_000_002 }, SECRET)).toBe(200);
    expect((await fetch(`http://127.0.0.1:${product.port}/hook`)).status).toBeGreaterThanOrEqual(400);
    await olena.says('/help', /Повідомити/);
    expect(olena.chat.messages()).toHaveLength(before + 2);
    expectNoMistakes(product);
  });

  it('an item of an album that comes after "done", and one after sending, reach the same case', async () => {
    product = await byWebhook();
    const { olena } = product;
    const sent = await olena.shows(await jpeg(), /Почати з ним/);
    await olena.taps('Не зараз', /збережено/);
    const picture = await pictureAt(sent.messageId - 1);
    await olena.says('/report', /чернетка/);
    await olena.taps('Скасувати її й почати нове', /Спершу безпека/);
    await olena.taps('Зрозуміло', /Надішліть фото/);
    const item = (id: number): object => update(id, { ...picture, media_group_id: '42' });
    expect(await deliver(item(900_000_001), SECRET)).toBe(200);
    await olena.hears(/Отримано 1 файл/);
    await passShortPath(olena);
    expect(await deliver(item(900_000_002), SECRET)).toBe(200);
    await olena.hears(/Додано до звернення. Разом 2 файли/);
    await answerAll(olena);
    const receipt = await olena.taps('Надіслати', /Збережено без змін 2 файли/);
    expect(await deliver(item(900_000_003), SECRET)).toBe(200);
    const added = await olena.hears(/Додано до звернення SL-\w+. Разом 3 файли/);
    expect(refIn(added)).toBe(refIn(receipt));
    expect(refIn(await olena.hears(/Збережено без змін 3 файли/))).toBe(refIn(receipt));
    expect(await deliver(item(900_000_003), SECRET)).toBe(200);
    await olena.says('/mycases', /У Вас 1 звернення/);
    expectNoMistakes(product);
  });
});

describe('by polling, as against Telegram', () => {
  it('a report goes its way, through trouble with the polls and an update twice', async () => {
    product = await startServedProduct();
    const { olena, sandbox } = product;
    sandbox.faults.repeatUpdates(3);
    await startWithPhoto(olena);
    sandbox.faults.next('getUpdates', { kind: 'badGateway' });
    await answerAll(olena);
    await olena.taps('Надіслати', /Підтвердження/);
    expect(product.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
