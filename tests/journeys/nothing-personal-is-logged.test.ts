import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEFAULT_GROUPS, DEFAULT_PEOPLE } from '../../src/sandbox/people/default-people.js';
import { startTestProduct, type TestProduct } from '../support/product.js';
import { walkTheRoad } from '../support/stories.js';

let product: TestProduct;
beforeEach(async () => {
  product = await startTestProduct();
});
afterEach(async () => {
  await product.stop();
});

/** What the people of the story are, said and sent. */
const PERSONAL = [
  ...DEFAULT_PEOPLE.flatMap(({ id, firstName, username }) => [String(id), firstName, username ?? firstName]),
  ...DEFAULT_GROUPS.flatMap(({ id, title }) => [String(id), title]),
  '49.99',
  '36.23',
  'DS-2CD2043G2',
  'на городі',
  'Hikvision',
  'хіквіжн',
];

it('neither a whole report nor trouble on the way leaves anything personal in the log', async () => {
  const { taras, sandbox, log } = product;
  await walkTheRoad(product);
  const description = 'Bad Request: can\'t parse entities: Unsupported start tag "хіквіжн" at byte offset 3';
  sandbox.faults.next('sendMessage', { kind: 'refuse', code: 400, description });
  await taras.says('хіквіжн', /підтверджена знахідка/);

  expect(log.lines.some(({ level }) => level === 'warn')).toBe(true);
  expect(PERSONAL.filter((fact) => log.text().includes(fact))).toEqual([]);
  expect(log.text()).not.toContain(sandbox.token);
});
