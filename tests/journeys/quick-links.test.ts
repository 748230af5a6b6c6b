import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { qrCommand, type QrOptions } from '../../src/app/commands/qr-command.js';
import { OperatorError } from '../../src/core/kernel/operator-error.js';
import { jpeg } from '../support/files.js';
import { answerEssentials, withoutDraft } from '../support/intake.js';
import { createOperator, type Operator } from '../support/operator.js';
import { startTestProduct } from '../support/product.js';
import { greeted, startedOnce } from '../support/started-once.js';
import { refIn } from '../support/stories.js';

/** What a phone reads of a code. */
async function read(file: string): Promise<string | undefined> {
  const { data, info } = await sharp(file, { density: 144 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsqr.default(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('a QR code for a poster', () => {
  let operator: Operator;
  beforeEach(async () => {
    operator = await createOperator();
  });
  afterEach(async () => {
    await operator.close();
  });
  const draw = (options: Omit<QrOptions, 'out'>, name = 'code.svg'): Promise<boolean> => {
    const config = { mode: { kind: 'sandbox' } } as const;
    const out = join(operator.root, name);
    return qrCommand({ config, terminal: operator.terminal }, { ...options, out });
  };

  it.each(['code.svg', 'code.png', 'CODE.PNG'])('leads to a report about the weapon (%s)', async (name) => {
    expect(await draw({ bot: '@slid_test_bot', weapon: 'shahed-136' }, name)).toBe(true);
    const link = 'https://t.me/slid_test_bot?start=r_shahed-136';
    expect(await read(join(operator.root, name))).toBe(link);
    expect(operator.terminal.stderr).toContain(link);
  });

  it('leads to a report of the campaign, or just to the bot', async () => {
    await draw({ bot: 'slid_test_bot', campaign: 'kharkiv-2026' });
    expect(await read(join(operator.root, 'code.svg'))).toBe(
      'https://t.me/slid_test_bot?start=r_kharkiv-2026',
    );
    await draw({ bot: 'slid_test_bot' }, 'bot.png');
    expect(await read(join(operator.root, 'bot.png'))).toBe('https://t.me/slid_test_bot');
  });

  it('replaces an older one whole', async () => {
    await draw({ bot: 'slid_test_bot' });
    const before = readFileSync(join(operator.root, 'code.svg'), 'utf8');
    await draw({ bot: 'slid_test_bot', campaign: 'b' });
    expect(readFileSync(join(operator.root, 'code.svg'), 'utf8')).not.toBe(before);
  });

  it.each<[string, Omit<QrOptions, 'out'>, string, RegExp]>([
    ['an unknown weapon', { bot: 'slid_bot', weapon: 'nothing' }, 'a.svg', /no weapon "nothing"/],
    ['a campaign in capitals', { bot: 'slid_bot', campaign: 'Kharkiv' }, 'a.svg', /up to 32 of a-z/],
    ['a campaign called like a weapon', { bot: 'slid_bot', campaign: 'lancet' }, 'a.svg', /code of a weapon/],
    ['both', { bot: 'slid_bot', weapon: 'lancet', campaign: 'b' }, 'a.svg', /not both/],
    ['no name in the sandbox', { weapon: 'lancet' }, 'a.svg', /--bot NAME/],
    ['a name that is none', { bot: 'a/b', weapon: 'lancet' }, 'a.svg', /no name of a bot/],
    ['another kind of file', { bot: 'slid_bot' }, 'a.pdf', /\.svg or \.png/],
  ])('is not drawn for %s', async (_name, options, name, why) => {
    const drawn = draw(options, name);
    await expect(drawn).rejects.toThrow(OperatorError);
    await expect(drawn).rejects.toThrow(why);
    expect(existsSync(join(operator.root, name))).toBe(false);
  });
});

describe('a link on a poster', () => {
  const product = startedOnce(startTestProduct);
  beforeAll(async () => {
    await greeted(product.iryna);
  });
  beforeEach(async () => {
    await withoutDraft(product.olena);
  });

  async function sendReport(): Promise<string> {
    const { olena } = product;
    const next = await olena.hears(/Спершу безпека|Надішліть фото/);
    if (next.text.includes('Спершу безпека')) await olena.taps('Зрозуміло', /Надішліть фото/);
    await olena.shows(await jpeg(), /Отримано 1 файл/);
    return (await answerEssentials(olena)).text;
  }

  it('of a weapon begins a report about it, which the reporter can correct', async () => {
    const { olena } = product;
    await olena.says('/start r_shahed-136', /Звернення про Shahed-136/);
    expect(await sendReport()).toContain('Зброя: Shahed-136 (Герань-2)');
    await olena.taps('Надіслати', /Підтвердження/);
  });

  it('of a campaign marks the report, for moderators too', async () => {
    const { olena, iryna } = product;
    await olena.says('/start r_kharkiv-2026', /позначку «kharkiv-2026»/);
    expect(await sendReport()).toContain('Кампанія: kharkiv-2026');
    const ref = refIn(await olena.taps('Надіслати', /Підтвердження/));
    const notice = await iryna.hasHeard(new RegExp(`Нове звернення ${ref}`));
    iryna.chat.press(notice.messageId, 'Відкрити звернення');
    expect((await iryna.hears(new RegExp(`${ref} · `))).text).toContain('Кампанія: kharkiv-2026');
  });

  it('does not throw away the draft that waits, and counts for the one begun instead of it', async () => {
    const { olena } = product;
    await olena.shows(await jpeg(), /Почати з ним звернення/);
    await olena.says('/start r_lancet', /У Вас є чернетка/);
    await olena.taps('Скасувати її й почати нове', /Звернення про/);
    expect(await sendReport()).toContain('Зброя: Ланцет');
  });

  it('that means nothing greets like any other start', async () => {
    const { olena } = product;
    await olena.says('/start r_<b>', /Слід/);
    await olena.says('/start r_', /Слід/);
  });
});
