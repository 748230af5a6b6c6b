import type { MenuRange } from '@grammyjs/menu';
import { DETAILS, type Question } from '../../../core/cases/steps.js';
import { shortRef } from '../intake/buttons.js';
import { createMenu, type SlidMenuContext } from './menu-host.js';
import { goTo, refOf, refreshReview } from './review-screen.js';

/** Everything that may be said besides, of which nothing has to be. Its buttons carry the draft's number. */
export const detailsMenu = createMenu('det', refreshReview);

detailsMenu.dynamic((ctx, range) => {
  const { t } = ctx.host;
  const payload = shortRef(refOf(ctx));
  range
    .text({ text: t('intake:askOneByOne'), payload }, (pressed) => goTo(pressed, { step: 'details' }))
    .row();
  addFields(ctx, range, DETAILS);
  range.row().text({ text: t('common:back'), payload }, async (pressed) => {
    await pressed.answerCallbackQuery();
    pressed.menu.nav('rev');
  });
});

/** A button for each question, two in a row. */
export function addFields(
  ctx: SlidMenuContext,
  range: MenuRange<SlidMenuContext>,
  steps: readonly (Question | 'photos')[],
): void {
  const payload = shortRef(refOf(ctx));
  steps.forEach((step, index) => {
    range.text({ text: ctx.host.t(`case:field.${step}`), payload }, (pressed) => goTo(pressed, { step }));
    if (index % 2 === 1) range.row();
  });
}
