import { Composer, Markup } from 'telegraf';
import { message } from 'telegraf/filters';
import type { Message } from 'telegraf/types';
import { LOCALES } from '../../../core/kernel/locale.js';
import { certainResult } from '../../../core/register/lookup.js';
import { parseUncertainDate } from '../../../core/register/uncertain-date.js';
import { showCompanyPrompt } from '../commands/texts.js';
import type { BotContext } from '../context.js';
import { refusedText } from '../views/card-answers.js';
import { ask, inAnswerTo } from './answering.js';
import { showCard } from './card-menu.js';
import { answerView, choiceButton, pageButton, questionIn } from './choices.js';

/** Questions about companies that are understood in every chat: `/check NAME`, and the choice among several. */
export const lookups = new Composer<BotContext>();

lookups.command('check', async (ctx) => {
  const query = ctx.payload.trim() || repliedTo(ctx.message, ctx.botInfo.id);
  // In a group a bot hears commands only: a name typed by itself would not reach it.
  if (query === '' && ctx.chat.type !== 'private') await askInGroup(ctx);
  else if (query === '') await showCompanyPrompt(ctx);
  else await lookUp(ctx, query);
});

lookups.action(choiceButton.pattern, async (ctx) => {
  await ctx.answerCbQuery();
  const pressed = choiceButton.parse(ctx.match.input);
  const asOf = parseUncertainDate(`${pressed?.from ?? ''}/${pressed?.to ?? ''}`);
  await showCard(ctx, { company: pressed?.company ?? '', asOf, matched: null });
});

lookups.action(pageButton.pattern, async (ctx) => {
  await ctx.answerCbQuery();
  const { message: shown } = ctx.callbackQuery;
  const question = shown && 'text' in shown ? questionIn(shown) : null;
  const asked = question === null ? null : await ask(ctx, question);
  if (question === null || !asked?.ok) return;
  const page = Number(pageButton.parse(ctx.match.input)?.page);
  const { text, buttons } = answerView(ctx, { question, answer: asked.value, page });
  const options = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;
  await ctx.editMessageText(text, { ...options, reply_markup: { inline_keyboard: buttons } });
});

/** What the message says that `/check` alone replies to, or the part of it that was quoted; nothing of our own words. */
function repliedTo({ quote, reply_to_message: replied }: Message.TextMessage, bot: number): string {
  if (replied === undefined || replied.from?.id === bot) return '';
  const said = 'text' in replied ? replied.text : 'caption' in replied ? replied.caption : undefined;
  return (quote?.text ?? said ?? '').trim();
}

/** Telegram opens the reply for whoever asked: that is all a bot hears in a group besides commands. */
async function askInGroup(ctx: BotContext): Promise<void> {
  const reply_markup = { force_reply: true, selective: true } as const;
  await ctx.reply(ctx.t('common:askCompanyInGroup'), { ...inAnswerTo(ctx), reply_markup });
}

/** In a group the reply to {@link askInGroup} is a company's name. */
export const repliedNames = new Composer<BotContext>();

repliedNames.on(message('text'), async (ctx, next) => {
  const { reply_to_message: asked, text } = ctx.message;
  if (asked?.from?.id !== ctx.botInfo.id || !('text' in asked) || text.startsWith('/')) return next();
  const asks = LOCALES.some((locale) => ctx.app.translate(locale)('common:askCompanyInGroup') === asked.text);
  if (asks) await lookUp(ctx, text);
});

/** In a private chat every text that nothing else took is a company's name. */
export const typedNames = new Composer<BotContext>();

typedNames.on(message('text'), async (ctx, next) => {
  await lookUp(ctx, ctx.message.text);
  await next();
});

async function lookUp(ctx: BotContext, question: string): Promise<void> {
  const asked = await ask(ctx, question);
  if (!asked.ok) {
    await ctx.reply(refusedText(ctx.t, asked.error), inAnswerTo(ctx));
    return;
  }
  const answer = asked.value;
  const only = certainResult(answer);
  if (only) {
    await showCard(ctx, { company: only.company.id, asOf: answer.asOf, matched: only.matched });
    return;
  }
  const { text, buttons } = answerView(ctx, { question, answer, page: 0 });
  await ctx.reply(text, {
    ...inAnswerTo(ctx),
    ...(buttons.length > 0 && { reply_markup: Markup.inlineKeyboard(buttons).reply_markup }),
  });
}
