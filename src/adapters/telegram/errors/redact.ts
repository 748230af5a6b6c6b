import { GrammyError, HttpError } from 'grammy';
import { TelegramError } from 'telegraf';

/** Hands on what the work resolves to; what it throws is first rid of what nobody else may see. */
export type Redact = <T>(work: Promise<T>) => Promise<T>;

/**
 * Telegram's addresses carry the token, and the clients' errors carry addresses (in stacks and wrapped causes too)
 * and what was to be said to whom. Where such an error ends up is not always ours to say (a crash prints it), so
 * every way out of a client goes through here.
 */
export function createRedact(token: string): Redact {
  const redact = (text: string) => text.replaceAll(token, '[token]');
  return async (work) => {
    try {
      return await work;
    } catch (thrown) {
      scrub(thrown, redact);
      throw thrown;
    }
  };
}

function scrub(thrown: unknown, redact: (text: string) => string): void {
  if (!(thrown instanceof Error)) return;
  thrown.message = redact(thrown.message);
  if (thrown.stack !== undefined) thrown.stack = redact(thrown.stack);
  if (thrown instanceof TelegramError) Object.assign(thrown, { on: {} });
  if (thrown instanceof GrammyError) Object.assign(thrown, { payload: {} });
  scrub(thrown instanceof HttpError ? thrown.error : thrown.cause, redact);
}
