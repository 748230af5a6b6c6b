/*
 * The sandbox: a local stand-in for Telegram, so that the product can be tried and tested without a token.
 *
 * What it imitates. A Bot API over real HTTP that a client cannot tell from Telegram's: JSON, urlencoded and multipart
 * requests; long polling with offsets, redelivery and conflicts; webhooks with a secret and retries; private chats and
 * a group in privacy mode; texts, photos (really recompressed), albums, documents, videos, locations; edits, deletions,
 * copies and forwards; inline and reply keyboards, presses and toasts; inline mode; commands by scope and language;
 * Telegram's refusals in Telegram's words, including 403 for strangers and for people who blocked the bot; rate limits
 * when a test asks for them. Every refused request is kept in a list. People act through the chat page or a driver.
 *
 * What it does not imitate. Channels (people can forward their posts), topics, supergroup migration, admin rights,
 * payments, stickers sent by the bot, games, polls, stories and paid media beyond that a person sends or forwards one, web apps, business accounts; the old Markdown parse mode and MarkdownV2's block
 * quotations; files sent by URL (it makes no outside request) and thumbnails of documents and videos; link previews;
 * pictures of custom emoji; file ids and pending updates that expire; several webhook deliveries at once. Inline
 * feedback is always on, and a text longer than one message is refused where a client would split it. It knows only
 * the limits that a mistake of the bot would meet in the field, and it keeps no secrets: whoever reaches its port can
 * act as anybody.
 */
import { setMaxListeners } from 'node:events';
import { Hono } from 'hono';
import { createBotApi } from './api/routes.js';
import { controlRoutes } from './control/routes.js';
import { pageFiles } from './control/page-files.js';
import { createInbox } from './delivery/inbox.js';
import { startPostman } from './delivery/postman.js';
import { createFaults, type Faults } from './faults.js';
import { startConversationLog } from './people/conversation-log.js';
import { DEFAULT_GROUPS, DEFAULT_PEOPLE, toGroup, toPerson } from './people/default-people.js';
import type { GroupSpec, PersonSpec } from './people/default-people.js';
import { createInlineDesk } from './people/inline-desk.js';
import type { PersonDriver } from './people/person.js';
import { createPersonDriver } from './people/person-driver.js';
import type { MessageView, RefusedRequest } from './protocol.js';
import type { UpdateKind } from './bot-api-types.js';
import { messagesOf } from './world/lookup.js';
import { pushUpdate } from './world/updates.js';
import { messageView } from './world/message-view.js';
import type { SandboxClock } from './world/state.js';
import { createWorld, type World } from './world/world.js';

export const SANDBOX_TOKEN = '7000000001:SandboxSandboxSandboxSandboxSandbox';

export interface SandboxOptions {
  clock: SandboxClock;
  /** Where everything is kept between runs. Without it, everything is forgotten at the end. */
  dir?: string;
  people?: readonly PersonSpec[];
  groups?: readonly GroupSpec[];
  /** `<bot id>:<secret>`, as the bot will be given it. */
  botToken?: string;
  botName?: string;
  botUsername?: string;
}

export interface Sandbox {
  /** Mount it at the root of a server of @hono/node-server. What it does not know it leaves to later routes. */
  app: Hono;
  token: string;
  botUsername: string;
  /** A person in their private chat with the bot, or in the chat given. */
  person(id: number, chatId?: number): PersonDriver;
  /**
   * Hands the bot an update that no person here can cause: a channel's post, another bot's message, what happens in a
   * group it was put into. It comes even of a kind the bot did not ask for, as updates from before a change of its wishes do.
   */
  deliver(kind: UpdateKind, body: object): void;
  /** All of a chat, oldest first. */
  messages(chatId: number): MessageView[];
  faults: Faults;
  /** Every request refused so far. Those that a test asked for are marked `injected`. */
  refused(): readonly RefusedRequest[];
  /** The refusals that were the bot's own mistake: a journey expects none. */
  mistakes(): readonly RefusedRequest[];
  /** How many updates the bot has not confirmed yet. */
  undelivered(): number;
  /** Empties every conversation, every queue and the list of refusals. Ids go on. */
  reset(): void;
  /** Ends polls, streams and deliveries, and saves. */
  close(): Promise<void>;
}

export function createSandbox(options: SandboxOptions): Sandbox {
  const token = options.botToken ?? SANDBOX_TOKEN;
  const world = openWorld(options, token);
  const faults = createFaults(() => {
    world.wake();
  });
  const inline = createInlineDesk();
  const inbox = createInbox(world, faults);
  const log = startConversationLog(world);
  const closed = new AbortController();
  // One per open page and per call being answered.
  setMaxListeners(0, closed.signal);
  const person = (personId: number, chatId = personId) =>
    createPersonDriver({ world, faults, inline, personId, chatId }, log);
  const reset = () => {
    resetWorld(world);
  };
  const botApi = createBotApi({ world, faults, inbox, inline, token, closed: closed.signal });
  const stopPostman = startPostman(world, faults, botApi.runReply);

  const app = new Hono();
  app.route('/', botApi.app);
  app.route('/sandbox', controlRoutes({ world, faults, person, reset, closed: closed.signal }));
  app.route('/', pageFiles());

  return {
    app,
    token,
    botUsername: world.state.bot.username,
    person,
    deliver: (kind, body) => {
      pushUpdate(world, kind, body, { unasked: true });
    },
    messages: (chatId) => messagesOf(world, chatId).map((stored) => messageView(world, stored)),
    faults,
    refused: () => world.state.refused,
    mistakes: () => world.state.refused.filter((refused) => !refused.injected),
    undelivered: () => world.state.updates.length,
    reset,
    close: async () => {
      closed.abort();
      stopPostman();
      log.close();
      await world.close();
    },
  };
}

function openWorld(options: SandboxOptions, token: string): World {
  const people = (options.people ?? DEFAULT_PEOPLE).map(toPerson);
  const groups = (options.groups ?? DEFAULT_GROUPS).map(toGroup);
  const world = createWorld({
    clock: options.clock,
    dir: options.dir,
    people,
    groups,
    botId: Number(token.split(':')[0]),
    botName: options.botName ?? 'Slid · слід',
    botUsername: options.botUsername ?? 'slid_sandbox_bot',
  });
  // A kept world gets the people and groups that a newer version brought along.
  const { state } = world;
  const isNew = (known: readonly { id: number }[]) => (item: { id: number }) =>
    !known.some((other) => other.id === item.id);
  state.people.push(...people.filter(isNew(state.people)));
  state.groups.push(...groups.filter(isNew(state.groups)));
  return world;
}

function resetWorld(world: World): void {
  const { state } = world;
  state.messages = {};
  state.updates = [];
  state.files = {};
  state.callbacks = {};
  state.replyKeyboards = [];
  state.refused = [];
  for (const person of state.people) Object.assign(person, { blocked: false, started: false, seen: false });
  world.storage.removeFiles();
  world.changed();
  world.emit({ type: 'reset' });
}
