import { Telegram } from 'telegraf';
import type { Update, UserFromGetMe } from 'telegraf/types';
import type { ConversationStore } from '../../core/conversations/conversation-store.port.js';
import type { FileSource } from '../../core/evidence/file-source.port.js';
import type { UpdateInbox } from '../../core/inbox/update-inbox.port.js';
import type { Messenger } from '../../core/outbox/messenger.port.js';
import type { PersonId } from '../../core/people/person.js';
import { parseApiRoot } from './api-root.js';
import { createMenuBridge, type MenuBridge } from './bridge/bridge.js';
import { registerCommands } from './commands/register-commands.js';
import { BotContext, type Host, type Services } from './context.js';
import { createConversation, MENUS, UPDATE_KINDS } from './conversation.js';
import { createRedact } from './errors/redact.js';
import { createFileSource } from './file-source.js';
import { createGate } from './gate/gate.js';
import type { GateLimits } from './gate/gate-options.js';
import { GatedTelegram } from './gate/gated-telegram.js';
import { createLanes } from './inbox/lanes.js';
import { createReceive } from './inbox/receive.js';
import { createListJobs, type DoListJob } from './lists/list-jobs.js';
import { createMessenger } from './messenger.js';
import { createScreeningJobs, type DoScreeningJob } from './screening/screening-jobs.js';
import { tellParked } from './parked.js';
import { sleep } from './sleep.js';
import { createPolling } from './transport/polling.js';
import { createCheckJobs, type DoCheckJob } from './verify/check-jobs.js';
import { createWebhook, setWebhook, type WebhookRequest, type WebhookStatus } from './transport/webhook.js';

/** What the product gives to the bot; what needs the bot itself is added here. */
export type BotServices = Omit<Services, 'nameOf' | 'inlineMode'>;

export interface BotParts {
  readonly token: string;
  readonly apiRoot: string;
  readonly updates:
    { readonly kind: 'polling' } | { readonly kind: 'webhook'; readonly url: URL; readonly secret: string };
  readonly services: BotServices;
  readonly inbox: UpdateInbox;
  readonly conversations: ConversationStore;
  readonly random: () => number;
  /** Other limits than Telegram's, for a Bot API that has others. */
  readonly limits?: Partial<GateLimits>;
}

export interface Bot {
  readonly messenger: Messenger;
  readonly files: FileSource;
  readonly doScreeningJob: DoScreeningJob;
  readonly doListJob: DoListJob;
  readonly doCheckJob: DoCheckJob;
  /** Takes updates from Telegram when a webhook is used; mount it before `start`. */
  readonly webhook: ((request: WebhookRequest) => Promise<WebhookStatus>) | null;
  /**
   * Begins to take updates, with those left from the last run first. `failed` resolves should the bot ever become
   * unable to go on (the token was taken back).
   */
  start(): Promise<{ readonly failed: Promise<unknown> }>;
  /** Takes no new updates and waits for those in hand, `withinMs` milliseconds at most. Sending still works. */
  stopListening(withinMs: number): Promise<void>;
  /** Ends sending too. */
  close(withinMs: number): Promise<void>;
}

/** Puts the Telegram edge together. `botInfo` is Telegram's answer to `getMe`. */
export function createBot(parts: BotParts, botInfo: UserFromGetMe): Bot {
  const { token, services, inbox, random } = parts;
  const { log, clock } = services;
  const root = parseApiRoot(parts.apiRoot);
  const limits = parts.limits ? { limits: parts.limits } : {};
  const gate = createGate({ clock, sleep, random, log, ...limits });
  const telegram = new GatedTelegram({ token, root, gate, urgency: 'interactive' });
  const inlineMode = botInfo.supports_inline_queries;
  const app: Services = { ...services, inlineMode, nameOf: createNames(services, telegram) };
  const bridge: MenuBridge<Host> = createMenuBridge<Host>({ token, root, botInfo, gate, menus: MENUS });
  const conversation = createConversation({ app, conversations: parts.conversations, bridge }).middleware();
  const end = (): Promise<void> => Promise.resolve();
  const lanes = createLanes({
    inbox,
    clock,
    log,
    sleep,
    handle: (update: Update) => Promise.resolve(conversation(new BotContext(update, telegram, botInfo), end)),
    onParked: (update) => tellParked({ app, telegram }, update),
  });
  const receive = createReceive({ botId: botInfo.id, inbox, clock, lanes });
  const polling = createPolling({ token, root, receive, updateKinds: UPDATE_KINDS, sleep, random, log });
  const closing = new AbortController();
  const background = new GatedTelegram({ token, root, gate, urgency: 'background' });
  const files = createFileSource({ telegram: background, token, root, log, stopping: closing.signal });
  const botName = botInfo.username;

  return {
    messenger: createMessenger({ app, botName, bridge, telegram: background, clock }),
    files,
    doScreeningJob: createScreeningJobs({ app, botName, telegram: background, files }),
    doListJob: createListJobs({ app, botName, bridge, telegram: background, files }),
    doCheckJob: createCheckJobs({ app, botName, bridge, telegram: background, files }),
    webhook:
      parts.updates.kind === 'webhook' ? createWebhook({ secret: parts.updates.secret, receive, log }) : null,
    async start() {
      await lanes.start();
      void registerCommands({
        telegram: background,
        translate: (locale) => services.translate(locale),
        room: services.moderatorsRoom,
        log,
      });
      if (parts.updates.kind === 'polling') {
        const failed = polling.run().then(
          () => new Promise<never>(() => undefined),
          (thrown: unknown) => thrown,
        );
        return { failed };
      }
      const { url, secret } = parts.updates;
      await setWebhook({ telegram, url: url.href, secret, updateKinds: UPDATE_KINDS });
      return { failed: new Promise<never>(() => undefined) };
    },
    async stopListening(withinMs) {
      await polling.stop();
      if (!(await lanes.drain(withinMs))) log.warn('bot.stopped-in-the-middle');
    },
    async close(withinMs) {
      closing.abort();
      await gate.close(withinMs);
    },
  };
}

/** Telegram's answer to `getMe`. Throws what the client throws. */
export function whoAmI(token: string, apiRoot: string): Promise<UserFromGetMe> {
  return createRedact(token)(new Telegram(token, { apiRoot: parseApiRoot(apiRoot).forTelegraf }).getMe());
}

/** What moderators call each other, asked from Telegram and not stored. */
function createNames(
  { people }: BotServices,
  telegram: Telegram,
): (moderator: PersonId) => Promise<string | null> {
  const names = new Map<PersonId, string | null>();
  return async (moderator) => {
    const known = names.get(moderator);
    if (known !== undefined) return known;
    const person = await people.byId(moderator);
    const chat = person && (await telegram.getChat(person.account).catch(() => null));
    const name = chat && 'first_name' in chat ? chat.first_name : null;
    names.set(moderator, name);
    return name;
  };
}
