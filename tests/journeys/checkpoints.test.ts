import { afterEach, describe, expect, it } from 'vitest';
import { statsCommand } from '../../src/app/commands/stats-command.js';
import { DAY } from '../../src/core/kernel/time.js';
import { createOperator } from '../support/operator.js';
import { expectNoMistakes, startTestProduct, type TestProduct } from '../support/product.js';
import { report } from '../support/intake.js';
import { startAuthority } from '../support/time-stamp-authority.js';

describe('the daily checkpoint', () => {
  let product: TestProduct | null = null;
  afterEach(async () => {
    await product?.stop();
    product = null;
  });

  it('is taken also for days when the bot was off, stamped from outside, and an authority that is down holds nobody up', async () => {
    let late = 0;
    const clock = { now: () => Date.now() + late };
    const authority = await startAuthority(new Date());
    try {
      product = await startTestProduct({ TSA_URL: authority.url.href }, { clock });
      const { log } = product;
      const taken = (): number => log.lines.filter(({ event }) => event === 'checkpoint.taken').length;
      await report(product.olena, { marking: 'K9F1G08' });
      await product.restart();
      await expect.poll(taken).toBe(1);
      await expect.poll(() => log.lines.some(({ event }) => event === 'checkpoint.stamped')).toBe(true);
      authority.does({ http: 503 });
      late = 3 * DAY;
      await product.restart();
      await expect.poll(taken).toBe(2);
      await expect.poll(() => log.lines.some(({ event }) => event === 'checkpoint.not-stamped')).toBe(true);
      const operator = await createOperator();
      const parts = { ...operator.on('data'), config: { dataDir: product.dataDir } };
      await statsCommand(parts, { json: false });
      expect(operator.terminal.stdout).toMatch(/^Checkpoint +2, of .*, not stamped$/m);
      expect(operator.terminal.stdout).toMatch(/^Its key, SHA-256 +[0-9a-f]{64}$/m);
      await operator.close();
      expectNoMistakes(product);
    } finally {
      await authority.close();
    }
  });
});
