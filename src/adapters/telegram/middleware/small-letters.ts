import type { Middleware } from 'telegraf';
import type { BotContext } from '../context.js';

/** `/Check` is `/check`: telephones begin a message with a capital letter. */
export const smallLetters: Middleware<BotContext> = (ctx, next) => {
  const said = ctx.message;
  if (said === undefined || !('text' in said)) return next();
  const [command] = said.entities ?? [];
  if (command?.type === 'bot_command' && command.offset === 0) {
    const { length } = command;
    said.text = `${said.text.slice(0, length).toLowerCase()}${said.text.slice(length)}`;
  }
  return next();
};
