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
    const missing = 'Не знайдено: Відсутність у переліку не свідчить про доброчесність компанії.';
    const begun = 'Hikvision: Можливий збіг: так починається «Хіквіжн». Китай · була у переліку';
    expect(offered).toEqual([missing, missing, begun, begun, begun, 'Hikvision: Китай · була у переліку']);
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
