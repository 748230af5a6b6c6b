import { Composer } from 'telegraf';
import type { InlineQueryResultArticle, InlineQueryResultsButton } from 'telegraf/types';
import type { Result } from '../../../core/kernel/result.js';
import type { Completion, TypedAnswer } from '../../../core/register/completion/look-up-typed.js';
import { certainResult, type LookupAnswer, type LookupResult } from '../../../core/register/lookup.js';
import type { QueryFault } from '../../../core/register/matching/find-names.js';
import type { BotContext } from '../context.js';
import { notFoundText, summaryText } from '../views/card-answers.js';
import { companyLabel, shorten } from '../views/card-company.js';
import { noteOf } from '../views/card-note.js';
import { cardText } from '../views/card.js';
import { askTyped, todayOf } from './answering.js';
import { cardLink } from './card-link.js';

/** Seconds Telegram may repeat an answer by itself. Short: a finding taken back must not go on being shown. */
const CACHE_SECONDS = 60;

/** Telegram allows 50; each is a whole card to look up, so the first few come at once and the rest when scrolled to. */
const AT_ONCE = 5;
const LONGEST_NAME = 40;

/** `@bot NAME` in any chat. */
export const inlineLookups = new Composer<BotContext>();

inlineLookups.on('inline_query', async (ctx) => {
  const { query, offset } = ctx.inlineQuery;
  const from = /^\d{1,4}$/.test(offset) ? Number(offset) : 0;
  const asked = await askTyped(ctx, query);
  const found = asked.ok ? shownOf(asked.value).length : 0;
  const next = from + AT_ONCE < found ? String(from + AT_ONCE) : '';
  await ctx.answerInlineQuery(asked.ok ? await articles(ctx, asked.value, from) : [], {
    // What does not know all lists yet is not worth repeating.
    cache_time: asked.ok && asked.value.answer.preparing.length > 0 ? 0 : CACHE_SECONDS,
    // The answer is nobody's in particular, but in the reader's language: Telegram must not repeat it to others.
    is_personal: true,
    next_offset: next,
    button: buttonAbove(ctx, asked),
  });
});

/**
 * Above the results: what to type, where that cannot be looked up, or the way to the private chat, where there is more
 * to do, and to the company that was surely meant.
 */
function buttonAbove({ t }: BotContext, asked: Result<TypedAnswer, QueryFault>): InlineQueryResultsButton {
  if (!asked.ok) return { text: t(`company:inline.${asked.error}`), start_parameter: 'inline' };
  if (asked.value.tooShort) return { text: t('company:inline.empty'), start_parameter: 'inline' };
  const only = certainResult(asked.value.answer);
  return only
    ? { text: t('company:inline.more'), start_parameter: `c_${only.company.id}` }
    : { text: t('company:inline.start'), start_parameter: 'inline' };
}

/** What the text finds, or else what it may become. */
function shownOf({ answer, completions }: TypedAnswer): readonly (LookupResult | Completion)[] {
  return answer.results.length > 0 ? answer.results : completions;
}

async function articles(
  ctx: BotContext,
  typed: TypedAnswer,
  from: number,
): Promise<InlineQueryResultArticle[]> {
  const { answer } = typed;
  const shown = shownOf(typed);
  const page = shown.slice(from, from + AT_ONCE);
  const cards = await Promise.all(page.map((each) => article(ctx, each, answer)));
  // Below the names that the text may become: who has typed to the end reads here that it is none of them.
  const last = answer.results.length === 0 && !typed.tooShort && from + AT_ONCE >= shown.length;
  return last ? [...cards, notFound(ctx, answer)] : cards;
}

async function article(
  ctx: BotContext,
  shown: LookupResult | Completion,
  { asOf }: LookupAnswer,
): Promise<InlineQueryResultArticle> {
  const { company, matched } = shown;
  const known = await ctx.app.register.card(company.id, asOf);
  const card = known ?? { company, entries: [], links: [], findings: [], formerFindings: [] };
  const open = { text: ctx.t('company:menu.open'), url: cardLink(ctx.botName, company.id) };
  return {
    type: 'article',
    id: company.id,
    title: companyLabel(company),
    description: descriptionOf(ctx, shown),
    input_message_content: content(
      cardText(ctx.t, ctx.locale, { card, note: noteOf(ctx.t, matched), today: todayOf(ctx) }),
    ),
    reply_markup: { inline_keyboard: [[open]] },
  };
}

/** What a person sees before choosing, so it says when the company may be another one. */
function descriptionOf(ctx: BotContext, shown: LookupResult | Completion): string {
  const { t, locale } = ctx;
  const summary = summaryText(t, locale, { result: shown, today: todayOf(ctx) });
  if ('tier' in shown) return shown.tier === 'match' ? summary : t('company:inline.possible', { summary });
  return t('company:inline.beginning', { name: shorten(shown.matched.text, LONGEST_NAME), summary });
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
