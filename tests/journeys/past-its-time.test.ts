import { expect, it } from 'vitest';
import { DAY } from '../../src/core/kernel/time.js';
import { report, startWithPhoto } from '../support/intake.js';
import { startTestProduct } from '../support/product.js';
import { filesFetched } from '../support/settled.js';
import { startedOnce } from '../support/started-once.js';
import { tracesOf } from '../support/traces.js';

/** In Kyiv, when nobody sleeps. */
const NOON = Date.UTC(2026, 4, 4, 9);
let later = 0;
const product = startedOnce(() =>
  startTestProduct({ DRAFT_DAYS: '7' }, { clock: { now: () => NOON + later } }),
);

const WORDS = ['коло старої криниці', 'за пасікою'];

it('a draft that nobody goes on with is erased when its time is over; what was sent waits as long as it takes', async () => {
  const { olena } = product;
  const sent = await report(olena, { circumstances: WORDS[1] ?? '' });
  await startWithPhoto(olena, WORDS[0]);
  await filesFetched(product);
  later = 6 * DAY;
  await product.restart();
  await expect.poll(() => product.log.events().filter((event) => event === 'retention.done')).toHaveLength(2);
  expect(await tracesOf(product.dataDir, [WORDS[0] ?? ''])).not.toEqual([]);

  await olena.hasHeard(/Незавершене звернення SL-\w{6} зітремо/);
  later = 9 * DAY;
  await product.restart();
  await expect.poll(() => tracesOf(product.dataDir, [WORDS[0] ?? ''])).toEqual([]);
  const done = product.log.lines.filter(({ event }) => event === 'retention.done');
  expect(done.map(({ details }) => details['drafts'])).toEqual([0, 0, 1]);
  await olena.hasHeard(/Чернетку SL-\w{6} стерто разом із файлами/);
  const list = await olena.says('/mycases', /У Вас 1 звернення/);
  expect(list.buttons.flat().map(({ label }) => label)).toContain(`${sent}: надіслано`);
  expect(list.buttons.flat().map(({ label }) => label)).not.toContain('Незавершене звернення');
  expect(await tracesOf(product.dataDir, [WORDS[1] ?? ''])).not.toEqual([]);
});
