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
  if (proposal === null || proposal.phase === 'reading' || proposal.sentBy !== actor?.id) {
    await ctx.answerCallbackQuery({ text: t('lists:over'), show_alert: true });
    return;
  }
  const job = { kind: 'apply-list', proposal: proposal.id } as const;
  if (proposal.phase === 'applying') {
    // The program may have stopped before the job was stored; of two there is one.
    await app.addJob(job);
    await ctx.answerCallbackQuery({ text: t('lists:applyingAlready') });
    return;
  }
  await ctx.answerCallbackQuery();
  ctx.menu.close();
  const { message_id: message } = await ctx.reply(t('lists:applying'));
  await app.proposals.save({ ...proposal, phase: 'applying', begun: false, message });
  await app.addJob(job);
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
