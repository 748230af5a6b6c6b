import { beforeAll, expect, it } from 'vitest';
import { answerAll, startWithPhoto } from '../support/intake.js';
import { crowdFollows, crowdOf } from '../support/crowd.js';
import { importLive } from '../support/live-list.js';
import { startServedProduct } from '../support/served.js';
import { startedOnce } from '../support/started-once.js';

const crowd = crowdOf(100);
/** How fast the bot may send. */
const overall = { everyMs: 1, burst: 5 };
const HEADER = 'id,schema,name,aliases,countries,identifiers,sanctions,first_seen,last_seen';
const WITHOUT_BOLT = [HEADER, 'acme,Company,Acme,,de,,,2022-05-12,2026-05-01'].join('\n');

const product = startedOnce(() =>
  startServedProduct(undefined, {
    people: crowd,
    limits: { overall, privateChat: { everyMs: 0, burst: 1000 } },
  }),
);
beforeAll(async () => {
  await importLive(product.dataDir, { Acme: 'acme', Bolt: 'bolt', Core: 'core' }, '2024-05-01');
  await crowdFollows(product, crowd, ['bolt', 'core']);
}, 60_000);

/** What each of the crowd was told of the two companies. */
const told = (): string[][] =>
  crowd.map(({ id }) =>
    product.sandbox.messages(id).flatMap(({ text }) => /Bolt|Core/.exec(text)?.[0] ?? []),
  );

it('news for a crowd keeps no reporter waiting for a receipt, and nobody is forgotten in a flood', async () => {
  const { iryna, olena, sandbox } = product;
  const sent = await iryna.chat.sendFile(Buffer.from(WITHOUT_BOLT), {
    name: 'l.csv',
    caption: '/import live',
  });
  await iryna.hearsFrom(sent.messageId, /Більше не у переліку: 2/);
  // Ten messages a second: the news takes twenty, and a report a part of that.
  overall.everyMs = 100;
  await iryna.taps('Застосувати', /оновлено/);
  await olena.says('/start', /./);
  await expect.poll(() => told().flat().length, { timeout: 60_000 }).toBeGreaterThan(0);
  sandbox.faults.next('sendMessage', { kind: 'tooMany', retryAfter: 1 }, 3);
  await startWithPhoto(olena);
  await answerAll(olena);
  // So slow that a busy machine makes the receipt wait for few messages more, and a receipt that has to wait for many
  // is not there in time.
  overall.everyMs = 1000;
  const before = told().flat().length;
  await olena.taps('Надіслати', /Підтвердження для звернення/);
  const after = told().flat().length;
  expect(after).toBeLessThan(2 * crowd.length);
  expect(after - before).toBeLessThan(8);
  overall.everyMs = 1;
  await expect.poll(() => told().flat().length, { timeout: 60_000 }).toBe(2 * crowd.length);
  for (const each of told()) expect(each.toSorted()).toEqual(['Bolt', 'Core']);
}, 150_000);
