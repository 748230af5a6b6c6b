import { Composer } from 'telegraf';
import { capacityFor } from '../../../core/people/permissions.js';
import type { BotContext } from '../context.js';
import { caseMenu } from './case-menu.js';
import { MODERATION_MENUS } from './menu-ids.js';
import { noticeMenu } from './notice-menu.js';
import { pickMenu } from './pick-menu.js';
import { queueMenu } from './queue-menu.js';
import { rejectMenu } from './reject-menu.js';
import { similarMenu } from './similar-menu.js';

/**
 * The moderators' menus as one tree, so that each can lead to each. They are tied together here, to keep the
 * menus' own files free of import cycles.
 */
noticeMenu.register([queueMenu, caseMenu, rejectMenu, pickMenu, similarMenu]);

export const moderationMenu = noticeMenu;

const OWN_DATA = new RegExp(`^(?:${Object.values(MODERATION_MENUS).join('|')})/`);

/**
 * Stops presses on moderators' menus by anybody else, or in any other group, before a menu is even drawn: drawing
 * would show what is in it. Every command behind a button is refused by core all the same.
 */
export const moderatorsOnly = new Composer<BotContext>();

moderatorsOnly.action(OWN_DATA, async (ctx, next) => {
  if (mayModerateHere(ctx)) return next();
  await ctx.answerCbQuery();
});

/** Whether this person may see moderators' screens, and this chat is a place for them. */
export function mayModerateHere({ actor, chat, app }: BotContext): boolean {
  const place = chat?.type === 'private' || (chat !== undefined && String(chat.id) === app.moderatorsRoom);
  return place && actor !== null && capacityFor('see-queue', actor, null) !== null;
}
