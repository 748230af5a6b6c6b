import { extname, resolve } from 'node:path';
import { qrPng, qrSvg } from '../../adapters/qr/draw-qr.js';
import { whoAmI } from '../../adapters/telegram/bot.js';
import type { Config } from '../../config/config.js';
import { quickReport } from '../../core/cases/quick-report.js';
import { OperatorError } from '../../core/kernel/operator-error.js';
import type { Terminal } from '../terminal.js';
import { inPlainWords } from './system-trouble.js';
import { writeWhole } from './write-whole.js';

export interface QrOptions {
  /** A code of the taxonomy, which the report then begins with. */
  readonly weapon?: string;
  /** Any code, which stays with the report. */
  readonly campaign?: string;
  /** The bot's user name; absent: Telegram is asked. */
  readonly bot?: string;
  /** `.svg` or `.png` */
  readonly out: string;
}

interface Parts {
  readonly config: Pick<Config, 'mode'>;
  readonly terminal: Terminal;
}

/** `qr --out FILE`: a code for posters that leads to the bot, to a report about a weapon, or to one of a campaign. */
export async function qrCommand({ config, terminal }: Parts, options: QrOptions): Promise<boolean> {
  const payload = payloadOf(options);
  const kind = extname(options.out).toLowerCase();
  if (kind !== '.svg' && kind !== '.png') throw new OperatorError('Name a file that ends in .svg or .png.');
  const link = `https://t.me/${await botName(config, options)}${payload}`;
  const to = resolve(options.out);
  await inPlainWords(`${to} could not be written`, async () => {
    const drawn = kind === '.svg' ? qrSvg(link) : await qrPng(link);
    await writeWhole(to, (write) => write(drawn));
  });
  terminal.err(`${to} leads to ${link}`);
  return true;
}

function payloadOf({ weapon, campaign }: QrOptions): string {
  const code = weapon ?? campaign;
  if (code === undefined) return '';
  if (weapon !== undefined && campaign !== undefined)
    throw new OperatorError('Give --weapon or --campaign, not both.');
  const meant = quickReport(code)?.kind;
  if (weapon !== undefined && meant !== 'weapon')
    throw new OperatorError(
      `There is no weapon "${weapon}". Codes are such as shahed-136, lancet, orlan-10.`,
    );
  if (campaign !== undefined && meant === 'weapon')
    throw new OperatorError(`"${campaign}" is the code of a weapon. Call the campaign something else.`);
  if (meant === undefined)
    throw new OperatorError('A campaign is up to 32 of a-z, 0-9 and -, such as kharkiv-2026.');
  return `?start=r_${code}`;
}

async function botName({ mode }: Parts['config'], { bot }: QrOptions): Promise<string> {
  const given = bot?.replace(/^@/, '');
  if (given !== undefined) {
    if (!/^[A-Za-z][A-Za-z0-9_]{3,31}$/.test(given)) throw new OperatorError(`"${bot}" is no name of a bot.`);
    return given;
  }
  if (mode.kind === 'sandbox')
    throw new OperatorError('Say which bot it is for: --bot NAME, or set BOT_TOKEN.');
  return inPlainWords('Telegram did not say what the bot is called', async () => {
    const { username } = await whoAmI(mode.token, mode.apiRoot);
    return username;
  });
}
