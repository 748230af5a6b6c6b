import { Composer } from 'telegraf';
import type { InlineQueryResultArticle } from 'telegraf/types';
import type { LookupResult } from '../../../core/register/lookup.js';
import type { UncertainDate } from '../../../core/register/uncertain-date.js';
import type { BotContext } from '../context.js';
import { notFoundText, summaryText } from '../views/card-answers.js';
import { companyLabel } from '../views/card-company.js';
import { ask, resultCard, todayOf } from './look-up.js';

/** Seconds Telegram may repeat an answer by itself. Short: a finding taken back must not go on being shown. */
const CACHE_SECONDS = 10;

/** `@bot NAME` in any chat. */
export const inlineLookups = new Composer<BotContext>();

inlineLookups.on('inline_query', async (ctx) => {
  const answer = await ask(ctx, ctx.inlineQuery.query);
  const articles = !answer.ok
    ? []
    : answer.value.results.length > 0
      ? await Promise.all(answer.value.results.map((result) => article(ctx, result, answer.value.asOf)))
      : [notFound(ctx, notFoundText(ctx.t, ctx.locale, { answer: answer.value, today: todayOf(ctx) }))];
  // In the reader's language, so not to be repeated to others.
  await ctx.answerInlineQuery(articles, { cache_time: CACHE_SECONDS, is_personal: true });
});

async function article(
  ctx: BotContext,
  result: LookupResult,
  asOf: UncertainDate | null,
): Promise<InlineQueryResultArticle> {
  return {
    type: 'article',
    id: result.company.id,
    title: companyLabel(result.company),
    description: summaryText(ctx.t, ctx.locale, result),
    input_message_content: content(await resultCard(ctx, result, asOf)),
  };
}

function notFound(ctx: BotContext, html: string): InlineQueryResultArticle {
  return {
    type: 'article',
    id: 'not-found',
    title: ctx.t('register:notFound.inline'),
    description: ctx.t('register:notFound.caution'),
    input_message_content: content(html),
  };
}

function content(html: string) {
  return { message_text: html, parse_mode: 'HTML' as const, link_preview_options: { is_disabled: true } };
}
