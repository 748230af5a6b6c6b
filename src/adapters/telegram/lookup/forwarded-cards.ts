import { Composer } from 'telegraf';
import { message } from 'telegraf/filters';
import type { Message, MessageEntity } from 'telegraf/types';
import { mainName } from '../../../core/register/company.js';
import { certainResult } from '../../../core/register/lookup.js';
import { showCompanyPrompt } from '../commands/texts.js';
import type { BotContext } from '../context.js';
import { LONGEST_TITLE, shorten } from '../views/card-company.js';
import { ask } from './answering.js';
import { showCard } from './card-menu.js';

/**
 * A card of ours that somebody forwards to the bot, from a group or from a friend, opens as it is now: with buttons, in
 * their language. Nothing else that the bot said is a question.
 */
export const forwardedCards = new Composer<BotContext>();

forwardedCards.on(message('text'), async (ctx, next) => {
  if (!isForwardedFrom(ctx.message, ctx.botInfo.id)) return next();
  const title = titleIn(ctx.message);
  const asked = title === null ? null : await ask(ctx, title);
  const only = asked?.ok ? certainResult(asked.value) : null;
  if (only && shorten(mainName(only.company), LONGEST_TITLE) === title)
    await showCard(ctx, { company: only.company.id, asOf: null, matched: null });
  else await showCompanyPrompt(ctx);
});

/** The bot's own message, or one that somebody sent through its inline mode. */
export function isForwardedFrom(said: Message, bot: number): boolean {
  const origin = 'forward_origin' in said ? said.forward_origin : undefined;
  if (origin === undefined) return false;
  const via = 'via_bot' in said ? said.via_bot.id : null;
  return via === bot || (origin.type === 'user' && origin.sender_user.id === bot);
}

/** What stands in bold first in a line of its own, as the company's name does. */
function titleIn({ text, entities = [] }: Message.TextMessage): string | null {
  const begins = ({ type, offset }: MessageEntity): boolean =>
    type === 'bold' && (offset === 0 || text[offset - 1] === '\n');
  const title = entities.find(begins);
  return title ? text.slice(title.offset, title.offset + title.length) : null;
}
