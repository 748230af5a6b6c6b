import { Composer } from 'telegraf';
import type { JoinCandidates } from '../../../core/register/join-desk.js';
import type { LookupResult } from '../../../core/register/lookup.js';
import type { BotContext } from '../context.js';
import { todayOf } from '../lookup/answering.js';
import { createMenu, payloadOf, pressedIn, type SlidMenuContext } from '../menus/menu-host.js';
import { refusedText, summaryText } from '../views/card-answers.js';
import { companyTitle } from '../views/card-company.js';
import { escapeHtml } from '../html.js';
import { listName } from '../views/card-source.js';

/** Under two companies that may be one. The payload tells which question this is; the session knows the two. */
export const joinMenu = createMenu('join');

joinMenu.dynamic((ctx, range) => {
  const { t } = ctx.host;
  const payload = payloadOf(ctx);
  range.text({ text: t('lists:join.same'), payload }, (pressed) => decide(pressed, true));
  range.text({ text: t('lists:join.different'), payload }, (pressed) => decide(pressed, false));
});

/** `/same NAME`: moderators say whether two companies of different lists are one. Others are not answered. */
export const companyJoins = new Composer<BotContext>();

companyJoins.command('same', async (ctx, next) => {
  if (ctx.actor === null) return next();
  const query = ctx.payload.trim();
  const found = await ctx.app.joins.candidates(query, ctx.actor);
  if (!found.ok) {
    if (found.error === 'not-allowed' || found.error === 'no-company') return next();
    await ctx.reply(query === '' ? ctx.t('lists:join.how') : refusedText(ctx.t, found.error));
    return;
  }
  if (found.value === null) {
    await ctx.reply(ctx.t('lists:join.nothing'));
    return;
  }
  const key = ctx.app.ids.id().slice(0, 8);
  const { first, second } = found.value;
  ctx.session.join = { key, first: first.company.id, second: second.company.id };
  await ctx.bridge.reply(ctx, { text: questionText(ctx, found.value), menu: joinMenu, payload: key });
});

function questionText(ctx: BotContext, { first, second }: JoinCandidates): string {
  return [ctx.t('lists:join.ask'), companyText(ctx, first), companyText(ctx, second)].join('\n\n');
}

function companyText(ctx: BotContext, result: LookupResult): string {
  const { t, locale } = ctx;
  const lists = result.entries.map(({ source }) => {
    return escapeHtml(listName(locale, source.list));
  });
  const title = companyTitle(locale, result.company, null);
  return [title, escapeHtml(summaryText(t, locale, { result, today: todayOf(ctx) })), ...lists].join('\n');
}

async function decide(ctx: SlidMenuContext, same: boolean): Promise<void> {
  const telegram = pressedIn(ctx);
  const { session, actor, app, t } = telegram;
  const pair = session.join;
  if (actor === null || pair?.key !== payloadOf(ctx)) {
    await ctx.answerCallbackQuery({ text: t('lists:join.over'), show_alert: true });
    return;
  }
  const { first, second } = pair;
  const decided = await app.joins.decide({ first, second, same }, actor);
  const refusal = decided.ok ? null : decided.error;
  await ctx.answerCallbackQuery(
    refusal === null ? undefined : { text: t(`errors:refusal.${refusal}`), show_alert: true },
  );
  // The buttons stay: a slip is put right with the other one.
  if (refusal === null) await telegram.reply(t(same ? 'lists:join.joined' : 'lists:join.parted'));
}
