import { DETAIL_GROUPS, type DetailGroup } from '../../../core/cases/steps.js';
import { definePayload } from '../callback-data.js';
import { shortRef } from '../intake/buttons.js';
import { createMenu, payloadOf, type SlidMenuContext } from './menu-host.js';
import { draftOn, goTo, refOf, refreshReview, type Target } from './review-screen.js';

/** The questions of one group: what only some reporters can tell. */
export const groupMenu = createMenu('grp', refreshReview);

/** The draft, the group, and which component it is about, counted from 0. */
const payload = definePayload(['ref', 'group', 'at']);

groupMenu.dynamic((ctx, range) => {
  const { t } = ctx.host;
  const parsed = payload.parse(payloadOf(ctx));
  const group = GROUPS.find((each) => each === parsed?.group);
  if (group === undefined) return;
  const same = payloadOf(ctx);
  range
    .text({ text: t('intake:askOneByOne'), payload: same }, (pressed) => ask(pressed, { step: group }))
    .row();
  DETAIL_GROUPS[group].forEach((step, index) => {
    range.text({ text: t(`case:field.${step}`), payload: same }, (pressed) => ask(pressed, { step }));
    if (index % 2 === 1) range.row();
  });
  range.row().text({ text: t('common:back'), payload: same }, async (pressed) => {
    await pressed.answerCallbackQuery();
    pressed.match = shortRef(refOf(pressed));
    pressed.menu.nav('det');
  });
});

const GROUPS = Object.keys(DETAIL_GROUPS) as DetailGroup[];

/** Shows a group in place of the menu that was pressed. */
export function openGroup(ctx: SlidMenuContext, group: DetailGroup, at: number): void {
  ctx.match = payload.pack({ ref: shortRef(refOf(ctx)), group, at: String(at) });
  ctx.menu.nav('grp');
}

/** Of the component that the menu is about, unless it is the only one: then all files stay its own. */
async function ask(ctx: SlidMenuContext, { step }: Pick<Target, 'step'>): Promise<void> {
  const at = Number(payload.parse(payloadOf(ctx))?.at ?? 0);
  const draft = await draftOn(ctx);
  const component = at === 0 ? undefined : draft?.components[at]?.id;
  await goTo(ctx, component === undefined ? { step } : { step, component });
}
