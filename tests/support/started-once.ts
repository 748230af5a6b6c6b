import { afterAll, afterEach, beforeAll } from 'vitest';
import { expectNoMistakes, type Player, type TestProduct } from './product.js';

type Startable = Pick<TestProduct, 'sandbox' | 'log' | 'stop'>;

/**
 * One product for all the tests of a file, or of the `describe` this is called in: started before the first, stopped
 * after the last, and asked after each whether a mistake was made (`besides`: see {@link expectNoMistakes}).
 */
export function startedOnce<Product extends Startable>(
  start: () => Promise<Product>,
  besides: RegExp | null = null,
): Product {
  let product: Product | null = null;
  const started = (): Product => {
    if (product === null) throw new Error('the product starts with the first test');
    return product;
  };
  beforeAll(async () => {
    product = await start();
  });
  afterEach(() => {
    expectNoMistakes(started(), besides);
  });
  afterAll(async () => {
    await product?.stop();
  });
  // There is none yet when this returns, and the tests want to hold it by one name from the beginning.
  return new Proxy({} as Product, { get: (_, name): unknown => Reflect.get(started(), name) });
}

/** They press Start and are greeted: from then on the bot can write to them. */
export async function greeted(...people: readonly Player[]): Promise<void> {
  for (const person of people) {
    person.chat.open();
    await person.hears(/Слід|Slid/);
  }
}
