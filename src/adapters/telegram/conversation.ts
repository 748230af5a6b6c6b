import { Composer, Scenes, session, type Middleware } from 'telegraf';
import { message } from 'telegraf/filters';
import type { ConversationStore } from '../../core/conversations/conversation-store.port.js';
import type { MenuBridge } from './bridge/bridge.js';
import { groupCommands, moderatorCommands, privateCommands } from './commands/commands.js';
import type { BotContext, Host, Services, Session } from './context.js';
import { disputeMenu } from './disputes/dispute-menu.js';
import { disputeScene } from './disputes/dispute-scene.js';
import { disputeCommands, waitingMenu } from './disputes/waiting-menu.js';
import { eraseMenu } from './erasing/erase-menu.js';
import { waitForErasure } from './erasing/wait-for-erasure.js';
import { followingMenu } from './following/following-menu.js';
import { addedWords } from './intake/added-words.js';
import { answers } from './intake/answers.js';
import { browsing } from './intake/browse.js';
import { openDraft } from './intake/draft.js';
import { edits } from './intake/edits.js';
import { kindOfMessage } from './intake/message-kind.js';
import { moves } from './intake/moves.js';
import { remindOfOffer } from './intake/remind-of-offer.js';
import { receiveFiles } from './intake/receive-files.js';
import { turnDown } from './intake/turn-down.js';
import { differenceMenu } from './lists/difference-menu.js';
import { companyJoins, joinMenu } from './lists/join-menu.js';
import { receivedLists } from './lists/receive-list.js';
import { cardMenu } from './lookup/card-menu.js';
import { forwardedCards } from './lookup/forwarded-cards.js';
import { inlineLookups } from './lookup/inline.js';
import { lookups, repliedNames, typedNames } from './lookup/look-up.js';
import { languageMenu } from './menus/language-menu.js';
import { mainMenu } from './menus/main-menu.js';
import { ownCasesMenu } from './menus/own-cases-menu.js';
import { reviewMenu } from './menus/review-menu.js';
import { greetGroup } from './middleware/greet-group.js';
import { identify } from './middleware/identify.js';
import { ignoreOwnWords } from './middleware/own-words.js';
import { smallLetters } from './middleware/small-letters.js';
import { ignoreServiceMessages } from './middleware/service-messages.js';
import { noteReach } from './middleware/reach.js';
import { moderationMenu, moderatorsOnly } from './moderation/moderation-menus.js';
import { moderationScenes } from './moderation/scenes.js';
import { pastedLists, receivedTables } from './screening/receive-lists.js';
import { screeningPresses } from './screening/screening-presses.js';
import { fileChecks } from './verify/receive-checks.js';
import { createSessionStore } from './session-store.js';

/** Every top-level menu; the bridge draws these and takes their presses. */
export const MENUS = [
  mainMenu,
  languageMenu,
  reviewMenu,
  ownCasesMenu,
  cardMenu,
  followingMenu,
  moderationMenu,
  differenceMenu,
  joinMenu,
  disputeMenu,
  waitingMenu,
  eraseMenu,
];

/** The kinds of update the conversation understands; Telegram keeps the rest to itself. */
export const UPDATE_KINDS = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const;

export interface ConversationParts {
  readonly app: Services;
  readonly conversations: ConversationStore;
  readonly bridge: MenuBridge<Host>;
}

/**
 * The whole conversation, in the order in which an update meets it. Whatever is thrown goes up to the lanes, which
 * try again and then park the update.
 */
export function createConversation({ app, conversations, bridge }: ConversationParts): Composer<BotContext> {
  return new Composer<BotContext>(
    ignoreOwnWords,
    identify(app),
    noteReach,
    greetGroup,
    ignoreServiceMessages,
    smallLetters,
    waitForErasure,
    inlineLookups,
    session({ store: sessions(app, conversations), defaultSession: () => ({}) }),
    withBridge(bridge),
    new Scenes.Stage<BotContext>([...moderationScenes, disputeScene]),
    moderatorsOnly,
    bridge.middleware,
    lookups,
    moderatorCommands,
    Composer.chatType('private', inPrivate()),
    Composer.chatType(['group', 'supergroup'], Composer.compose([groupCommands, repliedNames])),
    unknownPresses(),
  );
}

function inPrivate(): Middleware<BotContext> {
  return Composer.compose([
    fileChecks,
    privateCommands,
    receivedLists,
    companyJoins,
    disputeCommands,
    moves,
    browsing,
    screeningPresses,
    unknownCommands(),
    receivedTables,
    receiveFiles,
    forwardedCards,
    addedWords,
    answers,
    pastedLists,
    typedNames,
    remindOfOffer,
    edits,
    anythingElse(),
  ]);
}

function sessions({ clock }: Services, store: ConversationStore) {
  return createSessionStore<Session>({
    store,
    clock,
    read: (stored) => (typeof stored === 'object' && stored !== null ? stored : undefined),
  });
}

function withBridge(bridge: MenuBridge<Host>): Middleware<BotContext> {
  return (ctx, next) => {
    ctx.bridge = bridge;
    return next();
  };
}

/** A mistyped command must not become an answer to a question. */
function unknownCommands(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on(message('text'), async (ctx, next) => {
    const [entity] = ctx.message.entities ?? [];
    if (entity?.type !== 'bot_command' || entity.offset !== 0) return next();
    await ctx.reply(ctx.t('common:unknownCommand'));
  });
  return composer;
}

function anythingElse(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('message', async (ctx) => {
    await turnDown(ctx, kindOfMessage(ctx.message), await openDraft(ctx));
  });
  return composer;
}

/** A press on something that is no button of ours any more only stops its spinner. */
function unknownPresses(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('callback_query', async (ctx) => {
    await ctx.answerCbQuery();
  });
  return composer;
}
