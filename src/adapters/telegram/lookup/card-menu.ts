import type { MenuRange } from '@grammyjs/menu';
import { mainName, type CompanyId } from '../../../core/register/company.js';
import type { MatchedName } from '../../../core/register/lookup.js';
import { LONGEST_QUERY } from '../../../core/register/matching/find-names.js';
import type { CompanyCard } from '../../../core/register/register-desk.js';
import { BotContext, type Host } from '../context.js';
import { DISPUTE_ACTS, DISPUTE_SCENE, type DisputeAct } from '../disputes/dispute-draft.js';
import { choosable } from '../disputes/dispute-view.js';
import { createMenu, payloadOf, pressedIn, type SlidMenuContext } from '../menus/menu-host.js';
import { detailsText } from '../views/card-details.js';
import { noteIn, noteOf } from '../views/card-note.js';
import { cardText } from '../views/card.js';
import { inAnswerTo, todayOf } from './answering.js';
import { follow, follows, unfollow } from './card-follow.js';
import { cardLink, shareLink } from './card-link.js';
import { cardIn, packCard, typedPeriod, type CardPlace } from './card-place.js';

/** Under a company's card. Every button carries the card; see {@link CardPlace}. */
export const cardMenu = createMenu('co', (ctx) => redraw(ctx, 'card'));
/** Under what more is known of the company, in the same message; leads back to the card. */
const detailsMenu = createMenu('cd', (ctx) => redraw(ctx, 'details'));

cardMenu.dynamic(async (ctx, range) => {
  const shown = await load(ctx);
  if (shown === null) return;
  range.text({ text: shown.t('company:menu.more'), payload: payloadOf(ctx) }, openDetails);
  addShare(range, ctx.host, shown);
  range.row();
  if (inGroup(ctx.host)) {
    range.url(shown.t('company:menu.open'), cardLink(ctx.host.botName, shown.place.company));
  } else {
    const isFollowed = await follows(ctx.host, shown.place);
    const label = shown.t(isFollowed ? 'company:menu.unfollow' : 'company:menu.follow');
    range.text({ text: label, payload: payloadOf(ctx) }, isFollowed ? unfollow : follow);
    for (const act of await disputeActs(ctx.host, shown.place.company)) {
      range.row().text({ text: shown.t(`dispute:menu.${act}`), payload: payloadOf(ctx) }, record(act));
    }
  }
});

detailsMenu.dynamic(async (ctx, range) => {
  const shown = await load(ctx);
  if (shown === null) return;
  range.text({ text: shown.t('company:menu.back'), payload: payloadOf(ctx) }, backToCard);
  addShare(range, ctx.host, shown);
});

// Registering closes both to further ranges.
cardMenu.register(detailsMenu);

export interface CardToShow extends Omit<CardPlace, 'locale'> {
  /** The name a question matched; null when the card was opened by a link or a button. */
  readonly matched: MatchedName | null;
}

/** Sends a company's card with its buttons, in answer to whoever asked. */
export async function showCard(ctx: BotContext, { company, asOf, matched }: CardToShow): Promise<void> {
  const card = await ctx.app.register.card(company, asOf);
  if (card === null) {
    await ctx.reply(ctx.t('company:unknown'), inAnswerTo(ctx));
    return;
  }
  const note = matched && noteOf(ctx.t, matched);
  const text = cardText(ctx.t, ctx.locale, { card, note, today: todayOf(ctx) });
  const payload = packCard({ company: card.company.id, asOf, locale: ctx.locale }, todayOf(ctx));
  await ctx.bridge.reply(ctx, { text, menu: cardMenu, payload, options: inAnswerTo(ctx) });
}

interface Shown {
  readonly place: CardPlace;
  readonly card: CompanyCard;
  /** In the language of the card. */
  readonly t: Host['t'];
}

async function load(ctx: SlidMenuContext): Promise<Shown | null> {
  const { host } = ctx;
  const place = cardIn(payloadOf(ctx), todayOf(host));
  const card = place && (await host.app.register.card(place.company, place.asOf));
  return place && card && { place, card, t: host.app.translate(place.locale) };
}

function addShare(range: MenuRange<SlidMenuContext>, host: Host, { card, place, t }: Shown): void {
  const name = mainName(card.company).slice(0, LONGEST_QUERY);
  const query = place.asOf === null ? name : `${name} ${typedPeriod(place.asOf, todayOf(host))}`;
  const label = t('company:menu.share');
  if (host.app.inlineMode) range.switchInline(label, query);
  else range.url(label, shareLink(cardLink(host.botName, place.company)));
}

async function openDetails(ctx: SlidMenuContext): Promise<void> {
  ctx.menu.nav('cd');
  await redraw(ctx, 'details');
}

async function backToCard(ctx: SlidMenuContext): Promise<void> {
  ctx.menu.nav('co');
  await redraw(ctx, 'card');
}

/** The card, or what more there is, as they are now. A company that is gone meanwhile loses its buttons and keeps its text. */
async function redraw(ctx: SlidMenuContext, what: 'card' | 'details'): Promise<void> {
  const shown = await load(ctx);
  if (shown === null) return;
  const { card, place, t } = shown;
  const { host } = ctx;
  const note = noteIn(ctx.callbackQuery?.message ?? {}, card.company);
  const text =
    what === 'card'
      ? cardText(t, place.locale, { card, note, today: todayOf(host) })
      : detailsText(t, place.locale, {
          card,
          recorded: await host.app.register.recorded(place.company),
          note,
          link: cardLink(host.botName, place.company),
          today: todayOf(host),
        });
  await ctx.editMessageText(text, { parse_mode: 'HTML', link_preview_options: { is_disabled: true } });
}

/** What a moderator can record of a company's reply; nothing for anybody else. */
async function disputeActs({ app, actor }: Host, company: CompanyId): Promise<readonly DisputeAct[]> {
  const claims = actor && (await app.disputes.claims(company, actor));
  if (!claims?.ok) return [];
  return DISPUTE_ACTS.filter((act) => choosable(claims.value, act).length > 0);
}

function record(act: DisputeAct): (ctx: SlidMenuContext) => Promise<void> {
  return async (ctx) => {
    const telegram = pressedIn(ctx);
    const place = cardIn(payloadOf(ctx), todayOf(telegram));
    await ctx.answerCallbackQuery();
    if (place) await telegram.scene.enter(DISPUTE_SCENE, { company: place.company, act });
  };
}

/** In a group the buttons are everybody's, and nobody there can be written to before they start the bot. */
function inGroup(host: Host): boolean {
  return host instanceof BotContext && host.chat !== undefined && host.chat.type !== 'private';
}
