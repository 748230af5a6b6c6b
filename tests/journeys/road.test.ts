import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectNoMistakes, startTestProduct, type TestProduct } from '../support/product.js';
import { walkTheRoad } from '../support/stories.js';

describe('the road from a photo to a finding on a company’s card', () => {
  let product: TestProduct;
  beforeEach(async () => {
    product = await startTestProduct();
  });
  afterEach(async () => {
    await product.stop();
  });

  it('a volunteer’s Hikvision case, once approved, is a finding on the card in both languages, until it is reopened', async () => {
    const { olena, taras, james, iryna } = product;
    await taras.says('хіквіжн', /знахідок .* поки немає/);
    await walkTheRoad(product);

    const card = await taras.says('хіквіжн', /1 підтверджена знахідка/);
    expect(card.text).toContain('Shahed-136');
    await james.says('Hikvision', /1 verified finding/);

    await iryna.taps('Відкрити знову', /надіслано/);
    await olena.hasHeard(/розглядається знову/);
    await taras.says('хіквіжн', /знахідок .* поки немає/);
    await james.says('Hikvision', /No verified findings/);
    expectNoMistakes(product);
  });
});
