import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SANDBOX_IDS } from '../../src/sandbox/people/default-people.js';
import { describeInBrowser } from '../support/browser.js';
import { expectNoMistakes, startTestProduct, type TestProduct } from '../support/product.js';

/** The longest the whole story may take on a slow machine at its highest speed. */
const STORY_MS = 120_000;

/** Plays the story to its end. A story that stops on the way says at which step and what it saw. */
async function playStory(page: Page): Promise<void> {
  await page.locator('.bar-button.play').click();
  await page.locator('.story-tools select').selectOption('20');
  await page.locator('.story:not([data-state="playing"])').waitFor({ timeout: STORY_MS });
  const ended = await page.locator('.story').getAttribute('data-state');
  if (ended !== 'done') throw new Error(await page.locator('.story-words').innerText());
}

describeInBrowser('the story that the sandbox page plays', (openAt) => {
  let product: TestProduct;
  beforeEach(async () => {
    product = await startTestProduct();
  });
  afterEach(async () => {
    await product.stop();
  });

  const lastTextIn = (chatId: number) => product.sandbox.messages(chatId).at(-1)?.text ?? '';

  it(
    'walks the whole road by itself, from a photo to a finding on the card and back',
    async () => {
      const { page, outside, errors } = await openAt(product.url, { locale: 'uk-UA' });
      await playStory(page);

      const heardByTaras = product.taras.chat.messages().map((message) => message.text);
      expect(heardByTaras.filter((text) => /1 підтверджена знахідка/.test(text))).toHaveLength(1);
      expect(lastTextIn(SANDBOX_IDS.campaigner)).toMatch(/знахідок .* поки немає/);
      expect(lastTextIn(SANDBOX_IDS.volunteerEn)).toMatch(/1 verified finding/);
      expect(lastTextIn(SANDBOX_IDS.group)).toContain('Hikvision');
      expectNoMistakes(product);
      expect({ outside, errors }).toEqual({ outside: [], errors: [] });
      await page.context().close();
    },
    STORY_MS * 2,
  );

  it(
    'copes with what was left behind: unfinished reports, another language, a phone’s width',
    async () => {
      await product.olena.says('/report', /./);
      await product.olena.taps('Зрозуміло', /./);
      await product.james.says('/report', /./);
      await product.james.taps('Understood', /Send photos/);
      const { page, errors } = await openAt(product.url, {
        viewport: { width: 360, height: 740 },
        hasTouch: true,
      });
      await playStory(page);
      await playStory(page);
      expect(lastTextIn(SANDBOX_IDS.campaigner)).toMatch(/знахідок .* поки немає/);
      expect(errors).toEqual([]);
      await page.context().close();
    },
    STORY_MS * 3,
  );

  it('can be paused and stopped', async () => {
    const { page } = await openAt(product.url);
    await page.locator('.bar-button.play').click();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.locator('.story').waitFor({ state: 'hidden' });
    expect(await page.locator('.acting').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Play the story' }).isEnabled()).toBe(true);
    await page.context().close();
  });
});
