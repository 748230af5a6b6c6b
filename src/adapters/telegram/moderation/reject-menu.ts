import { REJECT_REASONS } from '../../../core/cases/case.js';
import { createMenu, payloadOf, pressedIn, type SlidMenuContext } from '../menus/menu-host.js';
import { seenIn } from './acting.js';
import { carryOut, redraw } from './case-menu.js';
import { REASON_SCENE } from './typing-scenes.js';
import { MODERATION_MENUS } from './menu-ids.js';

/** Why a case is rejected: a usual reason, or the moderator's own words. */
export const rejectMenu = createMenu(MODERATION_MENUS.reject, redraw);

rejectMenu.dynamic((ctx, range) => {
  const { t } = ctx.host;
  const payload = payloadOf(ctx);
  for (const reason of REJECT_REASONS) {
    range
      .text({ text: t(`case:reject.${reason}`), payload }, (pressed) =>
        carryOut(
          pressed,
          ({ version }) => ({ kind: 'reject', version, reason, words: null }),
          (telegram) => telegram.t('moderation:rejected'),
        ),
      )
      .row();
  }
  range.text({ text: t('moderation:ownWords'), payload }, askReason).row();
  range.text({ text: t('moderation:toCase'), payload }, backToCase);
});

async function askReason(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  const seen = seenIn(ctx);
  await ctx.answerCallbackQuery();
  if (seen) await telegram.scene.enter(REASON_SCENE, seen);
}

async function backToCase(ctx: SlidMenuContext): Promise<void> {
  await ctx.answerCallbackQuery();
  await redraw(ctx);
}
