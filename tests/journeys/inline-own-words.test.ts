import { expect, it } from 'vitest';
import { startTestProduct } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';

const product = startedOnce(startTestProduct);

it('a card sent through inline mode into the chat with the bot is not taken for a question', async () => {
  const { taras } = product;
  const { queryId, results } = await taras.chat.inlineQuery('Hikvision');
  taras.chat.chooseInline(queryId, results[0]?.id ?? '');
  await taras.says('metro bank', /Не знайдено/);
  expect(taras.chat.messages().filter(({ from }) => from.isBot)).toHaveLength(1);
});
