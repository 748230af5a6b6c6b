import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SANDBOX_IDS } from '../../src/sandbox/people/default-people.js';
import { serveSandbox, type ServedSandbox } from '../../src/sandbox/serve-sandbox.js';
import { describeInBrowser, type OpenPage } from '../support/browser.js';
import { freePort } from '../support/free-port.js';
import { startScriptedBot, type ScriptedBot } from '../support/scripted-bot.js';

const {
  volunteerUk: OLENA,
  volunteerEn: JAMES,
  campaigner: TARAS,
  moderator: IRYNA,
  group: GROUP,
} = SANDBOX_IDS;
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

const picture = (colour: string) =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

const paneOf = (page: Page, personId: number): Locator => page.locator(`[data-person="${personId}"]`);

describeInBrowser('the sandbox page', (openAt) => {
  let sandbox: ServedSandbox;
  let bot: ScriptedBot;
  let opened: OpenPage[] = [];
  const open: typeof openAt = async (url, options) => {
    const page = await openAt(url, options);
    opened.push(page);
    return page;
  };

  beforeEach(async () => {
    sandbox = await serveSandbox();
    sandbox.person(OLENA).open();
    bot = startScriptedBot(sandbox);
  });

  afterEach(async () => {
    for (const { page, outside, errors } of opened) {
      await page.context().close();
      expect(outside, 'requests to other places').toEqual([]);
      expect(errors, 'errors on the page').toEqual([]);
    }
    opened = [];
    await bot.stop();
    await sandbox.close();
  });

  const send = async (personId: number, text: string, page: Page) => {
    const input = paneOf(page, personId).locator('textarea');
    await input.fill(text);
    await input.press('Enter');
  };

  it('draws every kind of message', async () => {
    const olena = sandbox.person(OLENA);
    const html =
      '<b>bold <i>both</i></b> <code>SL-7K3F9Q</code> <tg-spoiler>hidden</tg-spoiler><blockquote>quoted</blockquote>';
    await bot.sendMessage(OLENA, html, { parse_mode: 'HTML' });
    await olena.sendPhoto(await picture('#336699'), 'a caption');
    await olena.sendAlbum([await picture('#993333'), await picture('#339933'), await picture('#333399')]);
    await olena.sendFile(Buffer.from('%PDF-1.4'), { name: 'passport.pdf', mime: 'application/pdf' });
    await olena.sendVideo(Buffer.from('not much of a video'));
    await olena.sendSticker('👍');
    olena.sendLocation(49.9935, 36.2304);
    olena.sendContact('+380440000000');

    const { page } = await open(sandbox.url);
    const pane = paneOf(page, OLENA);
    await pane.locator('strong em', { hasText: 'both' }).waitFor();
    expect(await pane.locator('.text code').textContent()).toBe('SL-7K3F9Q');
    expect(await pane.locator('.text blockquote').textContent()).toBe('quoted');
    const caption = pane.locator('.bubble', { hasText: 'a caption' });
    expect(await caption.locator('.photo img').count()).toBe(1);
    expect(await pane.locator('.album .photo').count()).toBe(3);
    const file = pane.locator('a.card');
    expect(await file.textContent()).toContain('passport.pdf');
    expect(await file.getAttribute('download')).toBe('passport.pdf');
    expect(await pane.locator('video').count()).toBe(1);
    expect(await pane.locator('.sticker').textContent()).toBe('👍');
    expect(await pane.locator('.card', { hasText: '49.99350, 36.23040' }).count()).toBe(1);
    expect(await pane.locator('.card', { hasText: '+380440000000' }).count()).toBe(1);
  });

  it('hides a spoiler until it is pressed and copies code on a tap', async () => {
    await bot.sendMessage(OLENA, '<tg-spoiler>hidden</tg-spoiler> <code>SL-7K3F9Q</code>', {
      parse_mode: 'HTML',
    });
    const { page } = await open(sandbox.url, { permissions: ['clipboard-read', 'clipboard-write'] });
    const pane = paneOf(page, OLENA);
    const hidden = pane.getByText('hidden', { exact: true });
    await pane.locator('.spoiler').waitFor();
    expect(await hidden.isVisible()).toBe(false);
    await pane.locator('.spoiler').press('Enter');
    await hidden.waitFor();
    await pane.locator('.text code').click();
    await pane.locator('.toast', { hasText: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('SL-7K3F9Q');
  });

  it('shows markup in a text as text, whoever wrote it', async () => {
    const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    sandbox.person(OLENA).sendText(attack);
    await bot.sendMessage(OLENA, attack, {
      entities: [{ type: 'bold', offset: 3, length: 30 }],
      reply_markup: { inline_keyboard: [[{ text: attack, callback_data: 'x' }]] },
    });
    const { page } = await open(sandbox.url);
    const list = paneOf(page, OLENA).locator('.messages');
    await list.locator('.other .text').waitFor();
    expect(await list.locator('.text').allTextContents()).toContain(attack);
    expect(await list.locator('.inline-button .label').allTextContents()).toEqual([attack]);
    expect(await list.locator('img, script').count()).toBe(0);
    expect(await page.title()).toBe('Sandbox');
  });

  it('marks a pressed button until the bot answers, then shows the answer as a toast or as a box', async () => {
    const presses: { id: string; data: string | undefined }[] = [];
    await bot.stop();
    bot = startScriptedBot(sandbox, (update) => {
      const press = update.callback_query;
      if (press) presses.push({ id: press.id, data: 'data' in press ? press.data : undefined });
      return Promise.resolve();
    });
    const row = [
      { text: 'Take', callback_data: 'take' },
      { text: 'Reject', callback_data: 'reject' },
    ];
    await bot.sendMessage(OLENA, 'A case', { reply_markup: { inline_keyboard: [row] } });
    const { page } = await open(sandbox.url);
    const pane = paneOf(page, OLENA);
    const take = pane.getByRole('button', { name: 'Take' });
    await take.click();
    await pane.locator('.inline-button.pending', { hasText: 'Take' }).waitFor();
    expect(await pane.locator('.inline-button.pending').count()).toBe(1);
    await expect.poll(() => presses.map((press) => press.data)).toEqual(['take']);
    await bot.call('answerCallbackQuery', { callback_query_id: presses[0]?.id, text: 'It is yours' });
    await pane.locator('.toast', { hasText: 'It is yours' }).waitFor();
    await expect.poll(() => pane.locator('.pending').count()).toBe(0);

    await pane.getByRole('button', { name: 'Reject' }).click();
    await expect.poll(() => presses.length).toBe(2);
    const alert = { callback_query_id: presses[1]?.id, text: 'Somebody else holds it', show_alert: true };
    await bot.call('answerCallbackQuery', alert);
    const box = pane.getByRole('alertdialog');
    await box.getByText('Somebody else holds it').waitFor();
    await box.getByRole('button', { name: 'OK' }).click();
    expect(await box.count()).toBe(0);
  });

  it('shows edits and deletions as they happen', async () => {
    const { page } = await open(sandbox.url);
    const pane = paneOf(page, OLENA);
    const { message_id } = await bot.sendMessage(OLENA, 'In the queue');
    await pane.getByText('In the queue').waitFor();
    await bot.call('editMessageText', { chat_id: OLENA, message_id, text: 'Taken' });
    const changed = pane.locator('.message', { hasText: 'Taken' });
    expect(await changed.locator('.edited').textContent()).toBe('edited');
    expect(await pane.getByText('In the queue').count()).toBe(0);
    await bot.call('deleteMessage', { chat_id: OLENA, message_id });
    await changed.waitFor({ state: 'detached' });
  });

  it('shows one conversation live in the panes of all who are in it', async () => {
    const { page } = await open(sandbox.url);
    await paneOf(page, TARAS).locator('.chat-tab').nth(1).click();
    await paneOf(page, IRYNA).locator('.chat-tab').nth(1).click();
    await send(TARAS, '/check Hikvision', page);
    const seen = paneOf(page, IRYNA).locator('.message.other', { hasText: '/check Hikvision' });
    await seen.waitFor();
    expect(await seen.locator('.sender').textContent()).toBe('Тарас');
    await bot.sendMessage(GROUP, 'was listed');
    for (const person of [TARAS, IRYNA]) await paneOf(page, person).getByText('was listed').waitFor();
  });

  it('sends what a person sends: text, reply, edit, samples, place, files as they are', async () => {
    const { page } = await open(sandbox.url);
    const pane = paneOf(page, OLENA);
    const attach = async (item: string) => {
      await pane.getByRole('button', { name: 'Attach' }).click();
      await pane.getByRole('menuitem', { name: item }).click();
    };
    await send(OLENA, 'Слід', page);
    await pane.locator('.own', { hasText: 'Слід' }).waitFor();
    await attach('A sample photo');
    await attach('A sample album');
    await attach('A sample as a file');
    await attach('Location…');
    await pane.getByRole('button', { name: 'Kharkiv' }).click();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), attach('File, unchanged…')]);
    await chooser.setFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('as it is') });
    await send(OLENA, 'with a caption', page);

    const kinds = () => sandbox.messages(OLENA).flatMap((message) => message.media?.kind ?? []);
    const expected = ['photo', 'photo', 'photo', 'photo', 'document', 'location', 'document'];
    await expect.poll(() => kinds().toSorted()).toEqual(expected.toSorted());
    const notes = sandbox.messages(OLENA).find((message) => message.text === 'with a caption');
    if (notes?.media?.kind !== 'document') throw new Error('the file is not there');
    expect(await (await fetch(new URL(notes.media.url, sandbox.url))).text()).toBe('as it is');
  });

  it('answers and corrects messages', async () => {
    const { message_id } = await bot.sendMessage(OLENA, 'Which board was it on?');
    const { page } = await open(sandbox.url);
    const pane = paneOf(page, OLENA);
    const act = async (text: string, item: string) => {
      const message = pane.locator('.message', { hasText: text });
      await message.hover();
      await message.getByRole('button', { name: 'Message actions' }).click();
      await message.getByRole('menuitem', { name: item }).click();
    };
    await act('Which board', 'Reply');
    await send(OLENA, 'On the smal one', page);
    await pane.locator('.own .quote', { hasText: 'Which board' }).waitFor();
    await act('On the smal one', 'Edit');
    await send(OLENA, 'On the small one', page);
    await pane.locator('.own .edited').waitFor();
    const answer = sandbox.messages(OLENA).at(-1);
    expect(answer).toMatchObject({ text: 'On the small one', replyToMessageId: message_id });
  });

  it('offers the commands of the bot while one is typed', async () => {
    const commands = [
      { command: 'report', description: 'Report a component' },
      { command: 'mycases', description: 'See my reports' },
    ];
    await bot.call('setMyCommands', { commands });
    const { page } = await open(sandbox.url);
    const pane = paneOf(page, JAMES);
    await pane.getByRole('button', { name: 'Commands' }).click();
    expect(await pane.getByRole('option').count()).toBe(2);
    await pane.locator('textarea').pressSequentially('my');
    await pane.getByRole('option', { name: 'See my reports' }).waitFor();
    await pane.locator('textarea').press('Enter');
    await pane.locator('.own', { hasText: '/mycases' }).waitFor();
  });

  it('shows a reply keyboard, sends what its keys say, and takes it away again', async () => {
    const keyboard = [['Today', 'Yesterday'], [{ text: 'My place', request_location: true }]];
    await bot.sendMessage(OLENA, 'When?', { reply_markup: { keyboard } });
    const { page } = await open(sandbox.url);
    const pane = paneOf(page, OLENA);
    await pane.getByRole('button', { name: 'Yesterday' }).click();
    await pane.locator('.own', { hasText: 'Yesterday' }).waitFor();
    await pane.getByRole('button', { name: 'My place' }).click();
    await pane.locator('.own .card', { hasText: 'Location' }).waitFor();
    await bot.sendMessage(OLENA, 'Thank you', { reply_markup: { remove_keyboard: true } });
    await pane.locator('.reply-key').first().waitFor({ state: 'detached' });
  });

  it('asks the bot while its name and a query are typed, and sends the answer that is chosen', async () => {
    await bot.stop();
    const results = ['Hikvision', 'Dahua'].map((name) => ({
      type: 'article',
      id: name,
      title: name,
      description: 'was listed',
      input_message_content: { message_text: `Card of ${name}` },
    }));
    bot = startScriptedBot(sandbox, async (update, scripted) => {
      const inline_query_id = update.inline_query?.id;
      if (inline_query_id) await scripted.call('answerInlineQuery', { inline_query_id, results });
    });
    const { page } = await open(sandbox.url);
    const pane = paneOf(page, TARAS);
    const input = pane.locator('textarea');
    await input.pressSequentially(`@${sandbox.botUsername} hik`);
    await pane.getByRole('option', { name: 'Hikvision' }).waitFor();
    await input.press('ArrowDown');
    await input.press('Enter');
    const sent = pane.locator('.own', { hasText: 'Card of Dahua' });
    await sent.waitFor();
    expect(await sent.locator('.sender').textContent()).toContain(`@${sandbox.botUsername}`);
    expect(await input.inputValue()).toBe('');
  });

  it('lets a person block the bot and take it back', async () => {
    const { page } = await open(sandbox.url);
    const pane = paneOf(page, OLENA);
    await pane.getByRole('button', { name: 'More' }).click();
    await pane.getByRole('menuitem', { name: 'Block the bot' }).click();
    await pane.getByText('The bot is blocked').waitFor();
    await expect(bot.sendMessage(OLENA, 'Are you there?')).rejects.toThrow('blocked by the user');
    await pane.getByRole('button', { name: 'Unblock the bot' }).click();
    await pane.locator('textarea').waitFor();
    await bot.sendMessage(OLENA, 'Welcome back');
    await pane.getByText('Welcome back').waitFor();
  });

  it('counts the requests the sandbox refused and tells why', async () => {
    const { page } = await open(sandbox.url);
    expect(await page.locator('.badge').isVisible()).toBe(false);
    await expect(bot.sendMessage(OLENA, '   ')).rejects.toThrow('text');
    await page.locator('.badge', { hasText: '1' }).waitFor();
    await page.getByRole('button', { name: 'Refused requests' }).click();
    const entry = page.getByRole('dialog').getByRole('listitem');
    expect(await entry.textContent()).toContain('sendMessage 400');
  });

  it('keeps the view where somebody scrolled to, and the newest message in view otherwise', async () => {
    for (let count = 1; count <= 60; count += 1) sandbox.person(OLENA).sendText(`line ${count}`);
    const { page } = await open(sandbox.url);
    const pane = paneOf(page, OLENA);
    const isInView = (text: string) =>
      pane.getByText(text, { exact: true }).evaluate((element) => {
        const list = element.closest('.scroller')?.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        return list !== undefined && box.bottom > list.top && box.top < list.bottom;
      });
    await expect.poll(() => isInView('line 60')).toBe(true);
    await bot.sendMessage(OLENA, 'new at the end');
    await expect.poll(() => isInView('new at the end')).toBe(true);
    await pane.getByText('line 20', { exact: true }).scrollIntoViewIfNeeded();
    await bot.sendMessage(OLENA, 'newer still');
    const toEnd = pane.getByRole('button', { name: 'To the newest message' });
    await toEnd.waitFor();
    expect(await isInView('line 20')).toBe(true);
    await toEnd.click();
    await expect.poll(() => isInView('newer still')).toBe(true);
  });

  it('draws a long conversation once: a new message leaves the two thousand before it alone', async () => {
    for (let count = 1; count <= 2000; count += 1) sandbox.person(OLENA).sendText(`line ${count}`);
    const { page } = await open(sandbox.url);
    const messages = paneOf(page, OLENA).locator('.message');
    await paneOf(page, OLENA).getByText('line 2000', { exact: true }).waitFor();
    await messages.first().evaluate((element) => {
      element.dataset['kept'] = 'yes';
    });
    await bot.sendMessage(OLENA, 'one more');
    await paneOf(page, OLENA).getByText('one more').waitFor();
    expect(await messages.first().getAttribute('data-kept')).toBe('yes');
    expect(await messages.count()).toBe(2002);
  });

  it('goes on after the server was restarted, without being loaded again', async () => {
    await bot.stop();
    await sandbox.close();
    const port = await freePort();
    sandbox = await serveSandbox({ port });
    sandbox.person(OLENA).open();
    const { page, errors } = await open(sandbox.url);
    const pane = paneOf(page, OLENA);
    await pane.locator('textarea').fill('half a thought');
    await sandbox.close();
    await page.locator('.banner').waitFor();
    sandbox = await serveSandbox({ port });
    sandbox.person(OLENA).open();
    bot = startScriptedBot(sandbox);
    await page.locator('.banner').waitFor({ state: 'hidden' });
    await bot.sendMessage(OLENA, 'Back again');
    await pane.getByText('Back again').waitFor();
    expect(await pane.locator('textarea').inputValue()).toBe('half a thought');
    // The browser itself reports every failed attempt to connect.
    const own = errors.filter((error) => !error.includes('ERR_'));
    errors.splice(0, errors.length, ...own);
  });

  it('keeps the focus in the input while others write', async () => {
    const { page } = await open(sandbox.url);
    const input = paneOf(page, TARAS).locator('textarea');
    await input.click();
    await input.pressSequentially('Hik');
    sandbox.person(IRYNA, GROUP).sendText('to the group');
    sandbox.person(OLENA).block();
    await paneOf(page, TARAS).locator('.chat-tab .dot').waitFor();
    await page.keyboard.type('vision');
    expect(await input.inputValue()).toBe('Hikvision');
  });

  it('fits a phone: one pane, tabs with dots, nothing wider than the screen', async () => {
    const { page } = await open(sandbox.url, PHONE);
    await bot.sendMessage(OLENA, `https://example.org/${'a'.repeat(300)} ${'слід'.repeat(80)}`, {
      reply_markup: {
        inline_keyboard: [[{ text: 'Опублікувати без місця й дати '.repeat(2), callback_data: 'x' }]],
      },
    });
    await sandbox.person(OLENA).sendAlbum([await picture('#993333'), await picture('#339933')]);
    await paneOf(page, OLENA).locator('.album').waitFor();
    expect(await page.locator('.pane:visible').count()).toBe(1);
    const widths = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('body *')];
      const scrolls = all.filter((element) => getComputedStyle(element).overflowX !== 'auto');
      const wide = scrolls
        .filter((element) => element.clientWidth > innerWidth)
        .map((element) => element.className);
      return { page: document.documentElement.scrollWidth, screen: innerWidth, wide };
    });
    expect(widths).toEqual({ page: 360, screen: 360, wide: [] });

    const tab = page.locator(`[data-tab="${JAMES}"]`);
    sandbox.person(JAMES).open();
    await bot.sendMessage(JAMES, 'Hello, James');
    await tab.locator('.dot').waitFor();
    await tab.click();
    await paneOf(page, JAMES).getByText('Hello, James').waitFor();
    expect(await page.locator('.pane:visible').count()).toBe(1);
    expect(await tab.locator('.dot').count()).toBe(0);
  });

  it('speaks Ukrainian or English, as chosen', async () => {
    const { page } = await open(sandbox.url, { locale: 'uk-UA' });
    expect(await page.locator('html').getAttribute('lang')).toBe('uk');
    await page.getByRole('button', { name: 'In English' }).click();
    await page.getByRole('button', { name: 'Refused requests' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
