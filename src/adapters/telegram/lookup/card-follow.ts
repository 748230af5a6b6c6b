import { MOST_FOLLOWED, type Followed } from '../../../core/following/following-desk.js';
import type { Host } from '../context.js';
import { payloadOf, pressedIn, type SlidMenuContext } from '../menus/menu-host.js';
import { remember } from '../middleware/identify.js';
import { todayOf } from './answering.js';
import { cardIn, type CardPlace } from './card-place.js';

/** Whether the reader follows the card's company. */
export async function follows({ actor, app }: Host, { company }: CardPlace): Promise<boolean> {
  return actor !== null && app.following.follows(actor.id, company);
}

/** From now on the reader hears of the company. */
export async function follow(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  const place = cardIn(payloadOf(ctx), todayOf(telegram));
  const { id } = await remember(telegram);
  const followed = place === null ? 'no-company' : await telegram.app.following.follow(id, place.company);
  await ctx.answerCallbackQuery({
    text: followedText(telegram, followed),
    show_alert: followed === 'enough',
  });
  if (followed === 'followed') ctx.menu.update();
}

function followedText({ t }: Host, followed: Followed): string {
  switch (followed) {
    case 'followed':
      return t('company:followed');
    case 'no-company':
      return t('errors:refusal.no-company');
    case 'enough':
      return t('company:followsEnough', { count: MOST_FOLLOWED });
  }
}

/** And no more. */
export async function unfollow(ctx: SlidMenuContext): Promise<void> {
  const { app, actor, t } = pressedIn(ctx);
  const place = cardIn(payloadOf(ctx), todayOf(ctx.host));
  if (actor && place) await app.following.unfollow(actor.id, place.company);
  await ctx.answerCallbackQuery({ text: t('company:unfollowed') });
  ctx.menu.update();
}
