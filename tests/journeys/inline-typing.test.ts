import { describe, expect, it } from 'vitest';
import { startTestProduct } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';

const product = startedOnce(startTestProduct);

describe('inline mode while a name is typed', () => {
  it('offers the company from the third letter on, as possible only, and then the company itself', async () => {
    const { taras } = product;
    const offered: string[] = [];
    for (const typed of ['х', 'хі', 'хік', 'хікв', 'хікві', 'хіквіжн']) {
      const [first] = (await taras.chat.inlineQuery(typed)).results;
      offered.push(`${first?.title ?? ''}: ${first?.description ?? ''}`);
    }
    const nothing = ': ';
    const begun = 'Hikvision: Можливий збіг: так починається «Хіквіжн». Китай · була у переліку';
    expect(offered).toEqual([nothing, nothing, begun, begun, begun, 'Hikvision: Китай · була у переліку']);
  });

  it('says above what to type where nothing can be offered yet, and gives no verdict there', async () => {
    const { taras, james } = product;
    for (const typed of ['', 'х', 'хі', '🙂', '海']) {
      const { results, button } = await taras.chat.inlineQuery(typed);
      expect([typed, results, button?.label]).toEqual([typed, [], 'Напишіть три літери назви або більше']);
    }
    const long = await james.chat.inlineQuery('Щ'.repeat(256));
    expect([long.results, long.button?.label]).toEqual([[], 'Leave just the name of the company']);
    expect((await james.chat.inlineQuery('3M')).results.map(({ title }) => title)).toEqual(['Not found']);
    expect((await james.chat.inlineQuery('OTP')).results[0]?.title).toBe('OTP Bank');
  });

  it('keeps “not found” below, for who has typed to the end', async () => {
    const { james } = product;
    const { results } = await james.chat.inlineQuery('Delta');
    expect(results.map(({ title }) => title)).toEqual(['Delta Tankers Ltd.', 'Not found']);
    expect(results[0]?.description).toMatch(/^Possible match: “Delta Tankers” begins like this\. Greece/);
  });

  it('says in the card that is sent that it was found by the beginning of a name, of a brand too', async () => {
    const { james } = product;
    const { queryId, results } = await james.chat.inlineQuery('snick');
    const sent = james.chat.chooseInline(queryId, results[0]?.id ?? '');
    expect(sent.text).toContain(
      'Found by the beginning of the name “Snickers”. “Snickers” is linked with this company',
    );
  });

  it('gives no verdict on a beginning that is sent as a question', async () => {
    const { taras } = product;
    await taras.says('хікві', /Не знайдено: «хікві»/);
    await taras.says('/check снік', /Не знайдено: «снік»/);
  });
});
