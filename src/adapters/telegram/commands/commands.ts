import { Composer } from 'telegraf';
import { NO_ACCOUNT, type BotContext } from '../context.js';
import { showErase } from '../erasing/erase-menu.js';
import { showFollowing } from '../following/following-menu.js';
import { caseAddedTo, endAdding } from '../intake/adding.js';
import { openDraft } from '../intake/draft.js';
import { cancelView, pausedView } from '../intake/paused-view.js';
import { sendView } from '../intake/ask-step.js';
import { quickReportIn } from '../intake/quick-link.js';
import { startLinkedReport, startReport } from '../intake/start-report.js';
import { showLanguages } from '../menus/language-menu.js';
import { companyIn } from '../lookup/card-link.js';
import { showCard } from '../lookup/card-menu.js';
import { showMain } from '../menus/main-menu.js';
import { showOwnCases } from '../menus/own-cases-menu.js';
import { mayModerateHere } from '../moderation/moderation-menus.js';
import { showQueue } from '../moderation/queue-menu.js';
import { offerInRoom, offerQueue } from './register-commands.js';
import { showHelp, showPrivacy } from './texts.js';

/** The commands of a private chat. */
export const privateCommands = new Composer<BotContext>();

privateCommands.start(async (ctx) => {
  const company = companyIn(ctx.payload);
  if (company !== null) {
    await showCard(ctx, { company, asOf: null, matched: null });
    return;
  }
  const begun = quickReportIn(ctx.payload);
  if (begun !== null) {
    await startLinkedReport(ctx, begun);
    return;
  }
  await showMain(ctx);
  await offerQueue(ctx);
  const draft = await openDraft(ctx);
  if (draft) await sendView(ctx, pausedView(ctx.t, draft));
});
privateCommands.command('report', startReport);
privateCommands.command('mycases', showOwnCases);
privateCommands.command('following', showFollowing);
privateCommands.command('language', showLanguages);
privateCommands.command('help', showHelp);
privateCommands.command('privacy', showPrivacy);
privateCommands.command('erase', showErase);
privateCommands.command('cancel', async (ctx) => {
  const addedTo = caseAddedTo(ctx);
  if (addedTo !== null) {
    endAdding(ctx);
    await ctx.reply(ctx.t('case:own.doneAdding', { ref: addedTo }), { parse_mode: 'HTML' });
    return;
  }
  const draft = await openDraft(ctx);
  if (draft) await sendView(ctx, cancelView(ctx.t, draft));
  else await ctx.reply(ctx.t('common:nothingToCancel'));
});

/** The same commands in a group: they are about one person's own affairs, so they lead to the private chat. */
export const groupCommands = new Composer<BotContext>();

groupCommands.start(async (ctx, next) => {
  const company = companyIn(ctx.payload);
  if (company === null) return next();
  await showCard(ctx, { company, asOf: null, matched: null });
});

groupCommands.command(
  ['start', 'report', 'mycases', 'following', 'language', 'help', 'privacy', 'cancel', 'verify', 'erase'],
  async (ctx) => {
    await ctx.reply(ctx.t('common:notForGroups', { bot: ctx.botName }));
  },
);

/** The moderators' command, in their private chats and in their room. Anybody else gets no answer at all. */
export const moderatorCommands = new Composer<BotContext>();

moderatorCommands.command('queue', async (ctx) => {
  if (!mayModerateHere(ctx)) {
    // A moderator, most likely: nobody else is in there. Whose roles they have is not told.
    if (ctx.account === NO_ACCOUNT && String(ctx.chat.id) === ctx.app.moderatorsRoom)
      await ctx.reply(ctx.t('moderation:unnamed'));
    return;
  }
  await showQueue(ctx);
  const { app, chat, telegram } = ctx;
  const translate = app.translate.bind(app);
  // At the start the bot may not have been in the room yet.
  if (chat.type !== 'private')
    await offerInRoom({ telegram, translate, room: app.moderatorsRoom, log: app.log });
});
