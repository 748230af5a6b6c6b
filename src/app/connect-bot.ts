import { createBot, whoAmI, type Bot, type BotParts } from '../adapters/telegram/bot.js';
import { describeTrouble, troubleOf } from '../adapters/telegram/errors/trouble.js';
import { sleep } from '../adapters/telegram/sleep.js';
import { OperatorError } from '../core/kernel/operator-error.js';
import { backOff } from './back-off.js';

const LONGEST_PAUSE = 60_000;

/**
 * Asks Telegram who we are and puts the bot together. Waits for a network that is down as long as it takes; only
 * a token that Telegram does not know ends the start.
 *
 * @param stopping aborts the waiting
 * @throws OperatorError for a wrong token
 */
export async function connectBot(parts: BotParts, stopping: AbortSignal): Promise<Bot> {
  for (let failures = 0; ; failures++) {
    try {
      return createBot(parts, await whoAmI(parts.token, parts.apiRoot));
    } catch (thrown) {
      const { kind, code } = troubleOf(thrown);
      if (kind === 'unauthorized' || code === 404) {
        throw new OperatorError('Telegram does not know this BOT_TOKEN. Copy it again from @BotFather.');
      }
      parts.services.log.warn('start.telegram-unreachable', {
        failures: failures + 1,
        ...describeTrouble(thrown),
      });
      await sleep(backOff(failures, LONGEST_PAUSE, parts.random), stopping);
    }
  }
}
