import { Composer } from 'telegraf';
import type { InlineQueryResultArticle, InlineQueryResultsButton } from 'telegraf/types';
import { certainResult, type LookupAnswer, type LookupResult } from '../../../core/register/lookup.js';
import type { BotContext } from '../context.js';
import { notFoundText, summaryText } from '../views/card-answers.js';
import { companyLabel } from '../views/card-company.js';
import { noteOf } from '../views/card-note.js';
import { cardText } from '../views/card.js';
import { ask, todayOf } from './answering.js';
import { cardLink } from './card-link.js';

/** Seconds Telegram may repeat an answer by itself. Short: a finding taken back must not go on being shown. */
const CACHE_SECONDS = 60;

/** Telegram allows 50; each is a whole card to look up, so the first few come at once and the rest when scrolled to. */
const AT_ONCE = 5;

/** `@bot NAME` in any chat. */
export const inlineLookups = new Composer<BotContext>();

inlineLookups.on('inline_query', async (ctx) => {
  const { query, offset } = ctx.inlineQuery;
  const from = /^\d{1,4}$/.test(offset) ? Number(offset) : 0;
  const answer = await ask(ctx, query);
  const found = answer.ok ? answer.value.results.length : 0;
  const next = from + AT_ONCE < found ? String(from + AT_ONCE) : '';
  await ctx.answerInlineQuery(answer.ok ? await articles(ctx, answer.value, from) : [], {
    cache_time: CACHE_SECONDS,
    // The answer is nobody's in particular, but in the reader's language: Telegram must not repeat it to others.
    is_personal: true,
    next_offset: next,
    button: privateChatButton(ctx, answer.ok ? certainResult(answer.value) : null),
  });
});

/** Above the results: leads to the private chat, where there is more to do, and to the company that was surely meant. */
function privateChatButton(ctx: BotContext, only: LookupResult | null): InlineQueryResultsButton {
  return only
    ? { text: ctx.t('company:inline.more'), start_parameter: `c_${only.company.id}` }
    : { text: ctx.t('company:inline.start'), start_parameter: 'inline' };
}

async function articles(
  ctx: BotContext,
  answer: LookupAnswer,
  from: number,
): Promise<InlineQueryResultArticle[]> {
  const { results } = answer;
  if (results.length === 0) return [notFound(ctx, answer)];
  const cards = results.slice(from, from + AT_ONCE).map((result) => article(ctx, result, answer));
  return Promise.all(cards);
}

async function article(
  ctx: BotContext,
  result: LookupResult,
  { asOf }: LookupAnswer,
): Promise<InlineQueryResultArticle> {
  const { company, matched } = result;
  const known = await ctx.app.register.card(company.id, asOf);
  const card = known ?? { company, entries: [], links: [], findings: [], formerFindings: [] };
  const open = { text: ctx.t('company:menu.open'), url: cardLink(ctx.botName, company.id) };
  return {
    type: 'article',
    id: company.id,
    title: companyLabel(company),
    description: descriptionOf(ctx, result),
    input_message_content: content(
      cardText(ctx.t, ctx.locale, { card, note: noteOf(ctx.t, matched), today: todayOf(ctx) }),
    ),
    reply_markup: { inline_keyboard: [[open]] },
  };
}

/** What a person sees before choosing, so it says when the company may be another one. */
function descriptionOf(ctx: BotContext, result: LookupResult): string {
  const { t, locale } = ctx;
  const summary = summaryText(t, locale, { result, today: todayOf(ctx) });
  return result.tier === 'match' ? summary : t('company:inline.possible', { summary });
}

function notFound(ctx: BotContext, answer: LookupAnswer): InlineQueryResultArticle {
  return {
    type: 'article',
    id: 'not-found',
    title: ctx.t('register:notFound.inline'),
    description: ctx.t('register:notFound.caution'),
    input_message_content: content(notFoundText(ctx.t, ctx.locale, { answer, today: todayOf(ctx) })),
  };
}

function content(html: string) {
  return { message_text: html, parse_mode: 'HTML' as const, link_preview_options: { is_disabled: true } };
}
