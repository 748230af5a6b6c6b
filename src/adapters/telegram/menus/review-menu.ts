import type { CaseState } from '../../../core/cases/case.js';
import { SHORT_PATH } from '../../../core/cases/steps.js';
import type { BotContext } from '../context.js';
import { sendView } from '../intake/ask-step.js';
import { shortRef } from '../intake/buttons.js';
import { openDraft } from '../intake/draft.js';
import { cancelView } from '../intake/paused-view.js';
import { remember } from '../middleware/identify.js';
import { refusalText } from '../views/refusal-text.js';
import { componentMenu, componentsMenu, filesMenu } from './components-menu.js';
import { addFields, detailsMenu } from './details-menu.js';
import { roleMenu, rolesMenu } from './file-roles-menu.js';
import { groupMenu } from './group-menu.js';
import { createMenu, pressedIn, type SlidMenuContext } from './menu-host.js';
import { refOf, refreshReview, reviewWithAdvice } from './review-screen.js';

/** The last screen before sending. Its buttons carry the draft's number. */
export const reviewMenu = createMenu('rev', refreshReview);

// The same whatever the draft holds: a second tap on "Send" is then no tap on an outdated menu.
reviewMenu.dynamic((ctx, range) => {
  const { t } = ctx.host;
  const payload = shortRef(refOf(ctx));
  range.text({ text: t('intake:send'), payload }, submit).row();
  range
    .text({ text: t('intake:details'), payload }, (pressed) => open(pressed, 'det'))
    .text({ text: t('intake:components'), payload }, (pressed) => open(pressed, 'cps'))
    .row();
  addFields(ctx, range, ['photos', ...SHORT_PATH]);
  range.text({ text: t('intake:cancel'), payload }, askCancel);
});

// Registering closes them to further ranges.
componentsMenu.register(componentMenu);
componentsMenu.register(filesMenu);
rolesMenu.register(roleMenu);
componentsMenu.register(rolesMenu);
detailsMenu.register(groupMenu);
reviewMenu.register(detailsMenu);
reviewMenu.register(componentsMenu);

/** Shows everything that was understood, to be sent or corrected. */
export async function showReview(ctx: BotContext, draft: CaseState): Promise<void> {
  await ctx.bridge.reply(ctx, {
    text: reviewWithAdvice(ctx, draft),
    menu: reviewMenu,
    payload: shortRef(draft.ref),
  });
}

async function open(ctx: SlidMenuContext, menu: string): Promise<void> {
  await ctx.answerCallbackQuery();
  ctx.menu.nav(menu);
}

async function submit(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  const handled = await telegram.app.desk.handle(refOf(ctx), { kind: 'submit' }, await remember(telegram));
  if (!handled.ok) {
    const gone = ['wrong-status', 'no-such-case', 'not-allowed'].includes(handled.error.code);
    const text = gone ? telegram.t('intake:nothingToSubmit') : refusalText(telegram, handled.error);
    // A second tap on "Send" is no reason for a box to be dismissed.
    await ctx.answerCallbackQuery({ text, show_alert: !gone });
    return;
  }
  await ctx.answerCallbackQuery();
  ctx.menu.close();
}

async function askCancel(ctx: SlidMenuContext): Promise<void> {
  const telegram = pressedIn(ctx);
  await ctx.answerCallbackQuery();
  const draft = await openDraft(telegram);
  if (draft) await sendView(telegram, cancelView(telegram.t, draft));
}
