import type { MenuRange } from '@grammyjs/menu';
import { DETAIL_GROUPS, MAIN_DETAILS, type DetailGroup, type Question } from '../../../core/cases/steps.js';
import { shortRef } from '../intake/buttons.js';
import { openGroup } from './group-menu.js';
import { createMenu, type SlidMenuContext } from './menu-host.js';
import { draftOn, goTo, refOf, refreshReview } from './review-screen.js';

/** Everything that may be said besides, of which nothing has to be. Its buttons carry the draft's number. */
export const detailsMenu = createMenu('det', refreshReview);

detailsMenu.dynamic((ctx, range) => {
  const { t } = ctx.host;
  const payload = shortRef(refOf(ctx));
  range
    .text({ text: t('intake:askOneByOne'), payload }, (pressed) => goTo(pressed, { step: 'details' }))
    .row();
  addFields(ctx, range, [...MAIN_DETAILS, 'may-ask']);
  range.row();
  for (const group of Object.keys(DETAIL_GROUPS) as DetailGroup[])
    range.text({ text: t(`intake:group.${group}`), payload }, (pressed) => open(pressed, group)).row();
  range.text({ text: t('common:back'), payload }, async (pressed) => {
    await pressed.answerCallbackQuery();
    pressed.menu.nav('rev');
  });
});

/** A group about a component is asked of each; where there are several, one is chosen first. */
async function open(ctx: SlidMenuContext, group: DetailGroup): Promise<void> {
  const draft = await draftOn(ctx);
  await ctx.answerCallbackQuery();
  if (group === 'part' && draft !== null && draft.components.length > 1) ctx.menu.nav('cps');
  else openGroup(ctx, group, 0);
}

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
