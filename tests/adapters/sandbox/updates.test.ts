import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveSandbox, type ServedSandbox } from '../../../src/sandbox/serve-sandbox.js';
import { ask, call, drain, handClock, picture, SANDBOX_IDS, startedSandbox, updates } from './helpers.js';

describe('getUpdates', () => {
  let sandbox: ServedSandbox;
  let olena: ReturnType<ServedSandbox['person']>;
  beforeEach(async () => {
    ({ sandbox, olena } = await startedSandbox());
  });
  afterEach(() => sandbox.close());

  it('an update comes again until an offset behind it confirms it', async () => {
    olena.sendText('one');
    olena.sendText('two');
    const [first, second] = await updates(sandbox);
    expect((await updates(sandbox)).map((update) => update.message?.text)).toEqual(['one', 'two']);
    expect(await updates(sandbox, { offset: (first?.update_id ?? 0) + 1 })).toEqual([second]);
    expect(await updates(sandbox, { offset: (second?.update_id ?? 0) + 1 })).toEqual([]);
    expect(sandbox.undelivered()).toBe(0);
  });

  it('a limit leaves the rest for later, and a negative offset keeps only the last', async () => {
    for (const text of ['one', 'two', 'three']) olena.sendText(text);
    expect(await updates(sandbox, { limit: 2 })).toHaveLength(2);
    expect((await updates(sandbox, { offset: -1 })).map((update) => update.message?.text)).toEqual(['three']);
    expect(sandbox.undelivered()).toBe(1);
  });

  it('a long poll is answered as soon as somebody writes', async () => {
    const poll = updates(sandbox, { timeout: 30 });
    olena.sendText('hello');
    expect((await poll)[0]?.message?.text).toBe('hello');
  });

  it('only the kinds asked for are queued, until told otherwise', async () => {
    await updates(sandbox, { allowed_updates: ['callback_query'] });
    olena.sendText('unheard');
    olena.forgePress('heard');
    await updates(sandbox);
    expect((await drain(sandbox)).map((update) => update.callback_query?.data)).toEqual(['heard']);
    await updates(sandbox, { allowed_updates: [] });
    olena.sendText('heard again');
    expect((await drain(sandbox))[0]?.message?.text).toBe('heard again');
  });

  it('of two pollers the older is told that there is another', async () => {
    const older = call(sandbox, 'getUpdates', { timeout: 30 });
    await expect.poll(() => call(sandbox, 'getMe')).toMatchObject({ ok: true });
    const newer = call(sandbox, 'getUpdates', { timeout: 30 });
    expect(await older).toMatchObject({ ok: false, error_code: 409 });
    olena.sendText('for the newer');
    expect(await newer).toMatchObject({ ok: true, result: [{ message: { text: 'for the newer' } }] });
  });

  it('polling is refused while a webhook is set', async () => {
    await ask(sandbox, 'setWebhook', { url: 'http://127.0.0.1:9/' });
    expect(await call(sandbox, 'getUpdates')).toMatchObject({ ok: false, error_code: 409 });
    await ask(sandbox, 'deleteWebhook');
    expect(await updates(sandbox)).toEqual([]);
  });

  it('an edit by a person is an update of its own', async () => {
    const { messageId } = olena.sendText('Hikvison');
    olena.editText(messageId, 'Hikvision');
    expect((await drain(sandbox)).at(-1)?.edited_message?.text).toBe('Hikvision');
  });
});

describe('a restart', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'sandbox-'));
  });
  afterEach(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  it('keeps the conversation, the files and the updates that were not confirmed', async () => {
    const before = await serveSandbox({ dir });
    const olena = before.person(SANDBOX_IDS.volunteerUk);
    olena.open();
    const bytes = await picture();
    await olena.sendFile(bytes, { name: 'board.jpg', mime: 'image/jpeg' });
    const [start] = await updates(before);
    await updates(before, { offset: (start?.update_id ?? 0) + 1 });
    await ask(before, 'sendMessage', { chat_id: olena.id, text: 'Привіт' });
    await before.close();

    const after = await serveSandbox({ dir });
    expect(after.messages(SANDBOX_IDS.volunteerUk).map((message) => message.text)).toEqual([
      '/start',
      '',
      'Привіт',
    ]);
    const [pending, ...others] = await updates(after);
    expect(others).toEqual([]);
    const file = await ask<{ file_path: string }>(after, 'getFile', {
      file_id: pending?.message?.document?.file_id,
    });
    const download = await fetch(`${after.url}/file/bot${after.token}/${file.file_path}`);
    expect(Buffer.from(await download.arrayBuffer()).equals(bytes)).toBe(true);
    await after.close();
  });

  it('repeats no update_id and no message_id, even when the folder was deleted', async () => {
    const clock = handClock();
    const idsOfARun = async () => {
      const sandbox = await serveSandbox({ dir, clock });
      const { messageId } = sandbox.person(SANDBOX_IDS.volunteerUk).open();
      const [update] = await updates(sandbox);
      await sandbox.close();
      return [messageId, update?.update_id ?? 0];
    };
    const [firstMessage = 0, firstUpdate = 0] = await idsOfARun();
    rmSync(dir, { recursive: true });
    clock.pass(1000);
    const [nextMessage, nextUpdate] = await idsOfARun();
    expect(nextMessage).toBeGreaterThan(firstMessage);
    expect(nextUpdate).toBeGreaterThan(firstUpdate);
    expect(nextUpdate).toBeLessThan(2 ** 31);
  });
});
