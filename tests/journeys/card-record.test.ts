import { beforeAll, describe, expect, it } from 'vitest';
import { importLive } from '../support/live-list.js';
import { startTestProduct } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';

const product = startedOnce(startTestProduct);
beforeAll(async () => {
  await importLive(product.dataDir, { Zelmora: 'zelmora', Bolt: 'bolt' }, '2024-05-01');
  await importLive(product.dataDir, { 'Zelmora & Sons': 'zelmora', Bolt: 'bolt' }, '2024-06-10');
  await importLive(product.dataDir, { 'Zelmora & Sons': 'zelmora' }, '2024-07-20');
});

describe('more about a company', () => {
  it('tells since which copy of the list we know it, and what earlier copies said', async () => {
    const { taras, james } = product;
    await taras.says('Zelmora & Sons', /у переліку/);
    const { text } = await taras.taps('Докладніше', /Джерела/);
    expect(text).toContain(
      'Нам відомо з копії від 1 травня 2024, у цьому вигляді з копії від 10 червня 2024',
    );
    expect(text).toContain('До копії від 10 червня 2024: назви: «Zelmora»');
    await james.says('Zelmora & Sons', /on the/);
    const english = await james.taps('More', /Sources/);
    expect(english.text).toContain('Until the copy of 10 June 2024: names: “Zelmora”');
  });

  it('is found by the name that an earlier copy had, and the card says so', async () => {
    const { taras, james } = product;
    const { text } = await taras.says('Zelmora', /у переліку/);
    expect(text).toMatch(/^Zelmora & Sons/);
    expect(text).toContain('Збіг за назвою «Zelmora». Так компанію називала попередня копія переліку.');
    const english = await james.says('Zelmora', /on the/);
    expect(english.text).toContain(
      'Matched the name “Zelmora”. An earlier copy of the list named the company so.',
    );
    const inline = await taras.chat.inlineQuery('zelm');
    expect(inline.results[0]?.description).toMatch(/^Можливий збіг: так починається «Zelmora/);
  });

  it('tells an ending as an event and repeats nothing', async () => {
    const { james } = product;
    await james.says('Bolt', /removed from/);
    const { text } = await james.taps('More', /Sources/);
    expect(text).toContain('10 June 2024 – 20 July 2024');
    expect(text).toContain('as it stands since the copy of 20 July 2024');
    expect(text).not.toContain('Until the copy');
  });

  it('says which names nobody has checked', async () => {
    const { taras } = product;
    await taras.says('Hikvision', /Міжнародні спонсори/);
    const { text } = await taras.taps('Докладніше', /Джерела/);
    expect(text).toMatch(/Інші назви \(не перевірено\): .*Хіквіжн/);
    expect(text).toContain('Нам відомо з копії від 20 березня 2024\n');
  });
});
