import { beforeAll, describe, expect, it } from 'vitest';
import { dayInUkraine } from '../../src/core/kernel/day-in-ukraine.js';
import { SANDBOX_IDS } from '../../src/sandbox/people/default-people.js';
import type { PersonDriver } from '../../src/sandbox/people/person.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { startTestProduct } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';
import { walkTheRoad } from '../support/stories.js';

const product = startedOnce(startTestProduct);
let group: PersonDriver;
beforeAll(() => {
  group = product.sandbox.person(SANDBOX_IDS.campaigner, SANDBOX_IDS.group);
});

/** Asks in the group and waits for the answer to that very message. */
async function asksInGroup(text: string): Promise<MessageView> {
  const { messageId } = group.sendText(text);
  return group.waitFor(({ from, replyToMessageId }) => from.isBot && replyToMessageId === messageId);
}

describe('in private', () => {
  it.each(['Hikvision', 'Хіквіжн', 'Хиквижн', '海康威视', 'hikvison', 'ТОВ «Hikvision»', 'Ршлмшышщт'])(
    'the same company is found as %s',
    async (name) => {
      const { taras } = product;
      const card = await taras.says(name, /Hikvision/);
      expect(card.text).toMatch(/20 березня 2024/);
      expect(card.text).toMatch(/Джерело|Збіг/);
    },
  );

  it('/check takes a name, and asks for one when there is none', async () => {
    const { james } = product;
    await james.says('/check', /Type the company’s name/);
    await james.says('/check Hikvision', /was on the .* list/);
    await james.says('/check@slid_sandbox_bot Hikvision', /was on the .* list/);
    await james.says('/Check Hikvision', /was on the .* list/);
    await james.says('/CHECK', /Type the company’s name/);
  });

  it.each([
    ['/check OTP Bank as of 2023-07', 'As of July 2023: on the list'],
    ['/check@slid_sandbox_bot ОТП Банк станом на 07.2023', 'As of July 2023: on the list'],
    ['otp bank станом на 3.11.2023', 'As of 3 November 2023: removed from the list'],
    ['/check OTP Bank у листопаді 2023', 'As of November 2023: removed from the list'],
    ['OTP Bank in 2025', 'In 2025: removed from the list'],
    ['/check OTP Bank summer 2023', 'During summer 2023: on the list'],
    [
      'OTP Bank 2022–2023',
      'During 2022 – 2023: not yet on the list, then on the list, then status suspended, then removed',
    ],
    ['OTP Bank since 2023', 'During January 2023 – '],
  ])('%s is answered for that time', async (question, answer) => {
    expect((await product.james.says(question, /As of|In \d|During/)).text).toContain(answer);
  });

  it('a date that cannot be, or is still to come, is not passed over', async () => {
    const { taras, james } = product;
    const wrong = await taras.says('Hikvision 31.02.2023', /Дати «31.02.2023» не буває/);
    expect(wrong.text).toContain('Hikvision 2023-11');
    await taras.says('/check Hikvision 12.2099', /«12.2099» ще не настало/);
    await james.says('Hikvision as of 31 April 2023', /There is no date “as of 31 April 2023”/);
    await taras.says('Hikvision взимку 2023', /однією з двох зим.*Hikvision взимку 2022\/23/);
    await james.says('<b>Hikvision</b> 2099-01', /“2099-01” is still to come/);
    const { results } = await james.chat.inlineQuery('Hikvision 2023-1');
    expect(results.map(({ title }) => title)).toEqual(['Hikvision']);
    expect((await james.chat.inlineQuery('Hikvision 2023-13')).results[0]?.title).toBe('Hikvision');
  });

  it('a date in words, or first, or with a question mark is understood', async () => {
    const { taras } = product;
    const lastYear = String(Number(dayInUkraine(Date.now()).slice(0, 4)) - 1);
    await taras.says('Hikvision торік', new RegExp(`За ${lastYear} рік: `));
    await taras.says('2023-11 Hikvision', /Станом на листопад 2023: у переліку/);
    await taras.says('Чи була Hikvision у переліку в листопаді 2023?', /Станом на листопад 2023: у переліку/);
  });

  it('what is not there is not found, and that clears nobody', async () => {
    const { james, taras } = product;
    const answer = await james.says('Qwzzxk & <b>Sons</b>', /Not found: “Qwzzxk & <b>Sons<\/b>”/);
    expect(answer.text).toContain('does not clear a company');
    expect(answer.text).toContain('the list was withdrawn on 20 March 2024');
    await taras.says('Рогата Копита і Ко Щщ', /не свідчить про доброчесність/);
  });

  it.each([
    ['dots', '...', /немає ні літер, ні цифр/],
    ['emoji', '🙂🙂', /немає ні літер, ні цифр/],
    ['a whole page', 'слово '.repeat(600), /задовгий/],
    ['one letter', 'я', /./],
    ['the longest name that fits', 'Щ'.repeat(200), /./],
    ['right to left', 'שלום \u202Eabc', /./],
    ['markup', '<b>&amp;</i>', /./],
  ])('%s instead of a name is answered', async (_what, text, answer) => {
    await product.taras.says(text, answer);
  });

  it('a link to a company opens its card; a link to nothing says so', async () => {
    const { taras, james } = product;
    const inline = await taras.chat.inlineQuery('Hikvision');
    const id = inline.results[0]?.id ?? '';
    const { messageId } = james.chat.open(`c_${id}`);
    await james.hearsFrom(messageId, /Hikvision/);
    const other = james.chat.open('c_nothing-like-this');
    await james.hearsFrom(other.messageId, /not in the register. Type its name/);
    const odd = james.chat.open('something_else');
    await james.hearsFrom(odd.messageId, /collects evidence/);
  });
});

describe('in a group', () => {
  it('/check NAME answers the message that asked', async () => {
    expect((await asksInGroup('/check Hikvision')).text).toContain('Hikvision');
    expect((await asksInGroup('/check@slid_sandbox_bot хіквіжн')).text).toContain('Hikvision');
    expect((await asksInGroup('/check Qwzzxk')).text).toContain('Не знайдено');
  });

  it('/check in reply to somebody’s message looks up what that says, and nothing that the bot said itself', async () => {
    const replied = group.sendText('Чи є у списку хіквіжн?');
    const { messageId } = group.sendText('/check', { replyTo: replied.messageId });
    const card = await group.waitFor(
      ({ from, replyToMessageId }) => from.isBot && replyToMessageId === messageId,
    );
    expect(card.text).toMatch(/^Hikvision/);
    const again = group.sendText('/check@slid_sandbox_bot', { replyTo: card.messageId });
    const prompt = await group.waitFor(
      ({ from, replyToMessageId }) => from.isBot && replyToMessageId === again.messageId,
    );
    expect(prompt.text).toContain('Напишіть назву у відповідь на це повідомлення');
    const named = group.sendText('/check Auchan', { replyTo: replied.messageId });
    const other = await group.waitFor(
      ({ from, replyToMessageId }) => from.isBot && replyToMessageId === named.messageId,
    );
    expect(other.text).toMatch(/^Auchan/);
  });

  it('a link to a company opens its card there too', async () => {
    expect((await asksInGroup('/start@slid_sandbox_bot c_hikvision')).text).toMatch(/^Hikvision/);
    expect((await asksInGroup('/start c_nothing-like-this')).text).toContain('немає');
  });

  it('not found says where was looked, as of when, and that it clears nobody', async () => {
    const { text } = await asksInGroup('/check Qwzzxk 2023-11');
    expect(text).toContain(
      'НАЗК «Міжнародні спонсори війни», останній стан: перелік відкликано 20 березня 2024',
    );
    expect(text).toContain('не свідчить про доброчесність');
  });

  it('/check without a name asks for one, in words that fit a group', async () => {
    const prompt = await asksInGroup('/check');
    expect(prompt.text).toContain('/check');
  });

  it('the name can be the reply to that, and talk below it is not answered', async () => {
    const prompt = await asksInGroup('/check');
    const named = group.sendText('Auchan 2023-11', { replyTo: prompt.messageId });
    const card = await group.waitFor(
      ({ from, replyToMessageId }) => from.isBot && replyToMessageId === named.messageId,
    );
    expect(card.text).toMatch(/Станом на листопад 2023/);
    const thanks = group.sendText('Дякую', { replyTo: card.messageId });
    await asksInGroup('/check Nestle');
    expect(group.messages().some(({ replyToMessageId }) => replyToMessageId === thanks.messageId)).toBe(
      false,
    );
  });

  it('talk, moderation and other bots’ commands are not answered; one’s own affairs lead to the private chat', async () => {
    const before = product.sandbox.messages(SANDBOX_IDS.group).length;
    for (const text of ['Hikvision', '/queue', '/check@other_bot Hikvision', '/report', '/mycases']) {
      group.sendText(text);
    }
    await asksInGroup('/check Hikvision');
    const heard = product.sandbox.messages(SANDBOX_IDS.group).slice(before);
    const answers = heard.filter(({ from }) => from.isBot).map(({ text }) => text.slice(0, 9));
    expect(answers).toEqual(['Про це пог', 'Про це пог', 'Hikvision '].map((text) => text.slice(0, 9)));
  });
});

describe('inline, and findings', () => {
  it('a result is chosen into a chat, in the asker’s language, with the findings once there are some', async () => {
    const { taras, james } = product;
    const none = await taras.chat.inlineQuery('хіквіжн');
    expect(none.results[0]?.text).toContain('поки немає');
    await walkTheRoad(product);
    const answer = await taras.chat.inlineQuery('хіквіжн');
    expect(answer.results[0]?.text).toContain('1 підтверджена знахідка');
    const sent = group.chooseInline(
      (await group.inlineQuery('Hikvision')).queryId,
      answer.results[0]?.id ?? '',
    );
    expect(sent.text).toContain('1 підтверджена знахідка');
    expect(sent.viaBot).toBe('slid_sandbox_bot');
    expect((await james.chat.inlineQuery('Hikvision')).results[0]?.text).toContain('1 verified finding');
    expect((await taras.says('/check Hikvision', /Hikvision/)).text).toContain('Shahed-136');
  });

  it('nothing asked, too much asked and nothing found are answered as well', async () => {
    const { taras } = product;
    expect((await taras.chat.inlineQuery('')).results).toEqual([]);
    expect((await taras.chat.inlineQuery('Щ'.repeat(256))).results.length).toBeLessThanOrEqual(1);
    const found = await taras.chat.inlineQuery('Qwzzxk');
    expect(found.results[0]?.description).toContain('не свідчить');
    expect((await taras.chat.inlineQuery('<b>&')).results.length).toBeLessThanOrEqual(50);
  });
});
