import { Composer, Markup } from 'telegraf';
import { message } from 'telegraf/filters';
import type { InlineKeyboardButton } from 'telegraf/types';
import { certainResult, type LookupAnswer, type LookupResult } from '../../../core/register/lookup.js';
import { defineButton } from '../callback-data.js';
import { showCompanyPrompt } from '../commands/texts.js';
import type { BotContext } from '../context.js';
import { choicesText, notFoundText, refusedText } from '../views/card-answers.js';
import { companyLabel } from '../views/card-company.js';
import { cardText } from '../views/card.js';

/** Opens the card of one of several companies. */
const cardButton = defineButton('co1', ['company']);

/** Questions about companies that are understood in every chat: `/check NAME`, and the choice among several. */
export const lookups = new Composer<BotContext>();

lookups.command('check', async (ctx) => {
  const query = ctx.payload.trim();
  if (query === '') await showCompanyPrompt(ctx);
  else await lookUp(ctx, query);
});

lookups.action(cardButton.pattern, async (ctx) => {
  await ctx.answerCbQuery();
  await showCard(ctx, cardButton.parse(ctx.match.input)?.company ?? '');
});

/** In a private chat every text that nothing else took is a company's name. */
export const typedNames = new Composer<BotContext>();

typedNames.on(message('text'), async (ctx) => {
  await lookUp(ctx, ctx.message.text);
});

/** A company's card by its id, from a button or a `start=c_…` link. */
export async function showCard(ctx: BotContext, companyId: string): Promise<void> {
  const card = await ctx.app.register.card(companyId);
  if (card === null) await ctx.reply(ctx.t('errors:refusal.no-company'));
  else await say(ctx, cardText(ctx.t, ctx.locale, { card, matched: null }));
}

async function lookUp(ctx: BotContext, query: string): Promise<void> {
  const answer = await ctx.app.register.lookup(query);
  if (!answer.ok) {
    await say(ctx, refusedText(ctx.t, answer.error));
    return;
  }
  const only = certainResult(answer.value);
  if (only) await say(ctx, await resultCard(ctx, only));
  else if (answer.value.results.length === 0) await say(ctx, notFoundText(ctx.t, ctx.locale, answer.value));
  else await offerChoices(ctx, answer.value);
}

/** A result's card, with the verified findings of the company, as HTML. */
export async function resultCard(
  { app, t, locale }: Pick<BotContext, 'app' | 't' | 'locale'>,
  { company, matched }: LookupResult,
): Promise<string> {
  const card = await app.register.card(company.id);
  return cardText(t, locale, { card: card ?? { company, entries: [], findings: [] }, matched });
}

async function offerChoices(ctx: BotContext, answer: LookupAnswer): Promise<void> {
  const buttons = answer.results.map(({ company }) => [
    Markup.button.callback(companyLabel(company), cardButton.pack({ company: company.id })),
  ]);
  await say(ctx, choicesText(ctx.t, ctx.locale, answer), buttons);
}

/** Answers to the message, so that in a group it is clear who asked what. */
async function say(ctx: BotContext, html: string, buttons: InlineKeyboardButton[][] = []): Promise<void> {
  const asked = ctx.chat?.type === 'private' ? undefined : ctx.message?.message_id;
  await ctx.reply(html, {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    ...(asked === undefined
      ? {}
      : { reply_parameters: { message_id: asked, allow_sending_without_reply: true } }),
    ...(buttons.length === 0 ? {} : { reply_markup: { inline_keyboard: buttons } }),
  });
}
