import { beforeAll, describe, expect, it } from 'vitest';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { importLive } from '../support/live-list.js';
import { startTestProduct } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

const product = startedOnce(startTestProduct);
beforeAll(async () => {
  const endings = LETTERS.flatMap((first) => ['x', 'q', 'z'].map((second) => `${first}${second}${first}`));
  const companies = endings
    .slice(0, 60)
    .map((ending) => [`Zelmora ${ending}`, `zelmora-${ending.toLowerCase()}`]);
  await importLive(product.dataDir, Object.fromEntries(companies) as Record<string, string>, '2024-05-01');
});

const companiesOn = ({ buttons }: MessageView): readonly string[] =>
  buttons.flat().flatMap(({ label }) => (label.startsWith('Zelmora') ? label : []));

describe('a name that sixty companies share', () => {
  it('is turned over page by page, each company once, and one is asked to say more', async () => {
    const { taras } = product;
    let page = await taras.says('Zelmora', /Zelmora/);
    expect(page.text).toContain('Якщо потрібної компанії тут немає, напишіть її назву повніше.');
    const seen: string[] = [];
    for (let turned = 0; turned < 20; turned += 1) {
      seen.push(...companiesOn(page));
      if (!page.buttons.flat().some(({ label }) => label === 'Далі')) break;
      page = await taras.taps('Далі', /Zelmora/);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(30);
  });

  it('is answered inline in small pages, each company once', async () => {
    const { james } = product;
    const seen: string[] = [];
    let offset: string | undefined;
    do {
      const answer = await james.chat.inlineQuery('Zelmora', offset === undefined ? {} : { offset });
      expect(answer.results.length).toBeLessThanOrEqual(50);
      seen.push(...answer.results.map(({ id }) => id));
      offset = answer.nextOffset;
    } while (offset !== '');
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(30);
  });

  it('is one company once it is written in full', async () => {
    await product.taras.says('Zelmora BqB', /^Zelmora BqB\n/);
  });
});
