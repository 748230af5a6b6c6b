import type { Browser, Locator, Page } from 'playwright-core';
import type { Act } from './tours.js';

/** A common phone, in CSS pixels. */
const SIZE = { width: 390, height: 844 };

interface Opening {
  readonly browser: Browser;
  readonly url: string;
  /** Id of the sandbox's person whose phone it is. */
  readonly person: number;
  readonly language: 'uk' | 'en';
}

/** The sandbox page on a phone, in the hands of one of its people. */
export class Phone {
  private constructor(
    private readonly page: Page,
    private readonly pane: Locator,
    private readonly language: 'uk' | 'en',
  ) {}

  static async open({ browser, url, person, language }: Opening): Promise<Phone> {
    const context = await browser.newContext({
      viewport: SIZE,
      isMobile: true,
      hasTouch: true,
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
      locale: language === 'uk' ? 'uk-UA' : 'en-GB',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(url);
    await page.waitForSelector('body.connected');
    await page.locator(`[data-tab="${person}"]`).tap();
    return new Phone(page, page.locator(`[data-person="${person}"]`), language);
  }

  /** Does it, and waits until what the bot says fits. */
  async does(act: Act, until: RegExp): Promise<void> {
    if ('press' in act) await this.#press(act.press);
    else if ('type' in act) await this.#type(act.type);
    else await this.#attach(act.attach);
    await this.pane.locator('.message.other').filter({ hasText: until }).last().waitFor();
    // The last of several messages of one answer may still be under way.
    await this.page.waitForTimeout(700);
  }

  /** A PNG at twice the size. */
  screen(): Promise<Buffer> {
    return this.page.screenshot();
  }

  /** Labels of buttons that are wider than their place, and whatever makes the page scroll sideways. */
  cutOff(): Promise<string[]> {
    return this.pane.evaluate((pane) => {
      const labels = [...pane.querySelectorAll('.inline-button .label')];
      const cut = labels.filter((label) => label.scrollWidth > label.clientWidth + 1);
      const wide =
        document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls sideways'] : [];
      return [...wide, ...cut.map((label) => label.textContent)];
    });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  async #press(label: string): Promise<void> {
    await this.pane.locator('.inline-button', { hasText: label }).last().tap();
  }

  async #type(text: string): Promise<void> {
    const start = this.pane.locator('button.start');
    if (text === '/start' && (await start.isVisible())) return start.tap();
    await this.pane.locator('textarea').fill(text);
    await this.pane.locator('.send-button').tap();
  }

  async #attach(item: string): Promise<void> {
    const opener = this.language === 'uk' ? 'Додати файл' : 'Attach';
    await this.pane.getByRole('button', { name: opener }).tap();
    await this.pane.getByRole('menuitem', { name: item, exact: true }).tap();
  }
}
