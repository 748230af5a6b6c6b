import { createMenu, payloadOf, pressedIn, type SlidMenuContext } from '../menus/menu-host.js';

/** Under the difference a file would make: to apply it, or not. The payload is the proposal. */
export const differenceMenu = createMenu('diff');

differenceMenu.dynamic((ctx, range) => {
  const { t } = ctx.host;
  const payload = payloadOf(ctx);
  range.text({ text: t('lists:apply'), payload }, apply).row();
  range.text({ text: t('lists:drop'), payload }, drop);
});

async function apply(ctx: SlidMenuContext): Promise<void> {
  const { app, t, actor } = pressedIn(ctx);
  const proposal = await app.proposals.load(payloadOf(ctx));
  // The list's desk asks for the permission once more when it is done.
  if (proposal?.phase !== 'offered' || proposal.sentBy !== actor?.id) {
    await ctx.answerCallbackQuery({ text: t('lists:over'), show_alert: true });
    return;
  }
  await app.proposals.save({ ...proposal, phase: 'applying' });
  await app.addJob({ kind: 'apply-list', proposal: proposal.id });
  await ctx.answerCallbackQuery();
  ctx.menu.close();
}

async function drop(ctx: SlidMenuContext): Promise<void> {
  const { app, t, actor } = pressedIn(ctx);
  const proposal = await app.proposals.load(payloadOf(ctx));
  if (proposal?.phase !== 'offered' || proposal.sentBy !== actor?.id) {
    await ctx.answerCallbackQuery({ text: t('lists:over'), show_alert: true });
    return;
  }
  await app.proposals.erase(proposal.id);
  await ctx.answerCallbackQuery();
  ctx.menu.close();
  await ctx.reply(t('lists:dropped'));
}
