import { createMenu, payloadOf } from '../menus/menu-host.js';
import { longRef } from '../intake/buttons.js';
import { showCase } from './case-menu.js';
import { MODERATION_MENUS } from './menu-ids.js';

/** Under the notice of a new case: its one button opens the case in place. The payload is the case. */
export const noticeMenu = createMenu(MODERATION_MENUS.notice);

noticeMenu.dynamic((ctx, range) => {
  range.text({ text: ctx.host.t('moderation:openCase'), payload: payloadOf(ctx) }, async (pressed) => {
    await showCase(pressed, longRef(payloadOf(pressed)));
  });
});
