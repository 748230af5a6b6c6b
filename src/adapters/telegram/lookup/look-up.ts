import { Composer, Markup } from 'telegraf';
import { message } from 'telegraf/filters';
import type { InlineKeyboardButton } from 'telegraf/types';
import type { Result } from '../../../core/kernel/result.js';
import { certainResult, type LookupAnswer, type LookupResult } from '../../../core/register/lookup.js';
import type { QueryFault } from '../../../core/register/matching/find-names.js';
import { readQuestion } from '../../../core/register/question.js';
import {
  parseUncertainDate,
  type IsoDay,
  type UncertainDate,
} from '../../../core/register/uncertain-date.js';
import { defineButton } from '../callback-data.js';
import { showCompanyPrompt } from '../commands/texts.js';
import type { BotContext } from '../context.js';
import { dayInUkraine } from '../today.js';
import { choicesText, notFoundText, refusedText } from '../views/card-answers.js';
import { companyLabel } from '../views/card-company.js';
import { cardText } from '../views/card.js';

/** Opens the card of one of several companies, as of a period where the question named one. */
const cardButton = defineButton('co2', ['company', 'from', 'to']);

/** Questions about companies that are understood in every chat: `/check NAME`, and the choice among several. */
export const lookups = new Composer<BotContext>();

lookups.command('check', async (ctx) => {
  const query = ctx.payload.trim();
  // In a group a bot hears commands only: a name typed by itself would not reach it.
  if (query === '' && ctx.chat.type !== 'private') await say(ctx, ctx.t('common:askCompanyInGroup'));
  else if (query === '') await showCompanyPrompt(ctx);
  else await lookUp(ctx, query);
});

lookups.action(cardButton.pattern, async (ctx) => {
  await ctx.answerCbQuery();
  const pressed = cardButton.parse(ctx.match.input);
  const period = parseUncertainDate(`${pressed?.from ?? ''}/${pressed?.to ?? ''}`);
  await showCard(ctx, pressed?.company ?? '', period);
});

/** In a private chat every text that nothing else took is a company's name. */
export const typedNames = new Composer<BotContext>();

typedNames.on(message('text'), async (ctx) => {
  await lookUp(ctx, ctx.message.text);
});

/** A company's card by its id, from a button or a `start=c_…` link. */
export async function showCard(
  ctx: BotContext,
  companyId: string,
  asOf: UncertainDate | null = null,
): Promise<void> {
  const card = await ctx.app.register.card(companyId, asOf);
  if (card === null) await ctx.reply(ctx.t('errors:refusal.no-company'));
  else await say(ctx, cardText(ctx.t, ctx.locale, { card, matched: null, today: todayOf(ctx) }));
}

/** Answers a question as people type it, with or without a period at its end. */
export async function ask(ctx: Asking, text: string): Promise<Result<LookupAnswer, QueryFault>> {
  const { query, asOf } = readQuestion(text, todayOf(ctx));
  return ctx.app.register.lookup(query, asOf);
}

async function lookUp(ctx: BotContext, text: string): Promise<void> {
  const answer = await ask(ctx, text);
  if (!answer.ok) {
    await say(ctx, refusedText(ctx.t, answer.error));
    return;
  }
  const only = certainResult(answer.value);
  if (only) await say(ctx, await resultCard(ctx, only, answer.value.asOf));
  else if (answer.value.results.length > 0) await offerChoices(ctx, answer.value);
  else await say(ctx, notFoundText(ctx.t, ctx.locale, { answer: answer.value, today: todayOf(ctx) }));
}

type Asking = Pick<BotContext, 'app' | 't' | 'locale'>;

/** A result's card, with the verified findings of the company, as HTML. */
export async function resultCard(
  ctx: Asking,
  { company, matched }: LookupResult,
  asOf: UncertainDate | null,
): Promise<string> {
  const known = await ctx.app.register.card(company.id, asOf);
  const card = known ?? { company, entries: [], links: [], findings: [] };
  return cardText(ctx.t, ctx.locale, { card, matched, today: todayOf(ctx) });
}

export function todayOf({ app }: Pick<BotContext, 'app'>): IsoDay {
  return dayInUkraine(app.clock.now());
}

async function offerChoices(ctx: BotContext, answer: LookupAnswer): Promise<void> {
  const period = { from: answer.asOf?.earliest ?? '', to: answer.asOf?.latest ?? '' };
  const buttons = answer.results.map(({ company }) => [
    Markup.button.callback(companyLabel(company), cardButton.pack({ company: company.id, ...period })),
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
