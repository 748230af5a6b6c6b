import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupCommand } from '../../src/app/commands/backup-command.js';
import { restoreCommand } from '../../src/app/commands/restore-command.js';
import { verifyCommand } from '../../src/app/commands/verify-command.js';
import { startProduct } from '../../src/app/start-product.js';
import { HOUR } from '../../src/core/kernel/time.js';
import { createOperator, type Operator } from '../support/operator.js';
import { configOf, expectNoMistakes, startTestProduct, type TestProduct } from '../support/product.js';
import { RecordingLog } from '../support/recording-log.js';
import { reportInUkrainian, takeAndMatch, walkTheRoad } from '../support/stories.js';

describe('a product restored from its backup', () => {
  let operator: Operator;
  let product: TestProduct | null;
  beforeEach(async () => {
    operator = await createOperator();
    product = null;
  });
  afterEach(async () => {
    await product?.stop();
    await operator.close();
  });

  it('goes on elsewhere, at a Telegram that knows nothing of it: the finding is on the card, the files can be shown, reports come in', async () => {
    const first = await startTestProduct();
    product = first;
    await walkTheRoad(first);
    // Still waiting when the backup is made, so that its files are asked for afterwards.
    const waiting = await reportInUkrainian(first.olena);
    const file = join(operator.root, 'slid.tar.gz');
    const parts = { ...operator.on('new'), config: { dataDir: first.dataDir } };
    expect(await backupCommand(parts, { file, force: false })).toBe(true);
    await first.stop();
    product = null;

    expect(await restoreCommand(operator.on('new'), { file })).toBe(true);
    expect(await verifyCommand(operator.on('new'), {})).toBe(true);
    // A new sandbox: no chat and no file of the old one exists in it. It counts its ids from the clock, and the
    // people of a test are quicker than that count: an hour keeps its ids apart from those of the first.
    const clock = { now: () => Date.now() + HOUR };
    const second = await startTestProduct({ DATA_DIR: join(operator.root, 'new') }, { clock });
    product = second;
    const { taras, iryna, olena } = second;
    const card = await taras.says('хіквіжн', /1 підтверджена знахідка/);
    expect(card.text).toContain('Shahed-136');

    iryna.chat.open();
    iryna.chat.sendText('/queue');
    const inQueue = (label: string): boolean => label.includes(waiting);
    const queue = await iryna.chat.waitFor(({ buttons }) =>
      buttons.flat().some(({ label }) => inQueue(label)),
    );
    const label = queue.buttons.flat().find((button) => inQueue(button.label))?.label ?? '';
    await iryna.taps(label, /Згода:/);
    await iryna.chat.pressButton('Показати файли').answer();
    const shown = await iryna.chat.waitFor(({ media }) => media !== undefined);
    expect(shown.text).toContain(waiting);

    olena.chat.open();
    const next = await reportInUkrainian(olena);
    await takeAndMatch(iryna, next);
    expect(await verifyCommand(operator.on('new'), {})).toBe(true);
  });

  it('is alone on its folder: a second bot is refused in one sentence, until the first one stops', async () => {
    const first = await startTestProduct();
    product = first;
    const config = configOf({ DATA_DIR: first.dataDir, PORT: '0' });
    await expect(startProduct(config, new RecordingLog())).rejects.toThrow(
      'Another bot or a restore is using',
    );
    await first.restart();
    expectNoMistakes(first);
  });
});
