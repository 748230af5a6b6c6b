import { isCompanyId } from '../../../core/register/company-id.js';
import { NIGHT_FROM, NIGHT_UNTIL } from '../../../core/following/night.js';
import { definePayload } from '../callback-data.js';
import type { BotContext, Host } from '../context.js';
import { showCard } from '../lookup/card-menu.js';
import { createMenu, payloadOf, pressedIn, type SlidMenuContext } from '../menus/menu-host.js';
import { addPaging, PAGE_SIZE, pageWithin } from '../menus/paging.js';
import { shorten } from '../views/card-company.js';

/** What one follows, the latest first; the buttons carry the page and the company. */
export const followingMenu = createMenu('fl', refresh);

const LONGEST_LABEL = 40;
const payload = definePayload(['page', 'company']);

followingMenu.dynamic(async (ctx, range) => {
  const { host } = ctx;
  const { page, rows, total, quiet } = await load(host, pageOf(ctx));
  const at = (target: number, company = ''): string => payload.pack({ page: String(target), company });
  for (const { company, name } of rows) {
    range.text({ text: shorten(name ?? company, LONGEST_LABEL), payload: at(page, company) }, openCard);
    range.text({ text: host.t('company:menu.unfollow'), payload: at(page, company) }, unfollow).row();
  }
  addPaging(range, { host, page, total, payload: at }, turnPage);
  if (total === 0) return;
  const label = host.t(quiet ? 'company:following.wake' : 'company:following.hush');
  range.text({ text: label, payload: at(page) }, (pressed) => setQuiet(pressed, !quiet));
});

/** `/following` */
export async function showFollowing(ctx: BotContext): Promise<void> {
  const first = payload.pack({ page: '0', company: '' });
  await ctx.bridge.reply(ctx, { text: await listText(ctx), menu: followingMenu, payload: first });
}

async function load({ actor, app }: Host, wanted: number) {
  if (!actor) return { page: 0, rows: [], total: 0, quiet: true };
  const all = await app.following.followed(actor.id);
  const page = pageWithin(wanted, all.length);
  const rows = all.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  return { page, rows, total: all.length, quiet: await app.following.quietAtNight(actor.id) };
}

async function listText(host: Host): Promise<string> {
  const { total, quiet } = await load(host, 0);
  const { t } = host;
  if (total === 0) return t('company:following.empty');
  const night = t(quiet ? 'company:following.quiet' : 'company:following.loud', {
    from: `${String(NIGHT_FROM)}:00`,
    until: `${String(NIGHT_UNTIL)}:00`,
  });
  return `${t('company:following.title', { count: total })}\n${night}`;
}

function companyOf(ctx: SlidMenuContext): string {
  const company = payload.parse(payloadOf(ctx))?.company ?? '';
  return isCompanyId(company) ? company : '';
}

async function openCard(ctx: SlidMenuContext): Promise<void> {
  await ctx.answerCallbackQuery();
  await showCard(pressedIn(ctx), { company: companyOf(ctx), asOf: null, matched: null });
}

async function unfollow(ctx: SlidMenuContext): Promise<void> {
  const { app, actor, t } = pressedIn(ctx);
  if (actor) await app.following.unfollow(actor.id, companyOf(ctx));
  await ctx.answerCallbackQuery({ text: t('company:unfollowed') });
  ctx.menu.update();
  await refresh(ctx);
}

async function setQuiet(ctx: SlidMenuContext, quiet: boolean): Promise<void> {
  const { app, actor } = pressedIn(ctx);
  if (actor) await app.following.setQuietAtNight(actor.id, quiet);
  await ctx.answerCallbackQuery();
  ctx.menu.update();
  await refresh(ctx);
}

async function turnPage(ctx: SlidMenuContext): Promise<void> {
  await ctx.answerCallbackQuery();
  ctx.menu.update();
}

async function refresh(ctx: SlidMenuContext): Promise<void> {
  await ctx.editMessageText(await listText(ctx.host));
}

function pageOf(ctx: SlidMenuContext): number {
  return Number(payload.parse(payloadOf(ctx))?.page ?? 0);
}
