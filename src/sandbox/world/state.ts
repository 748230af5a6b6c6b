import type { BotCommand, ChatType, CommandScope, Message, ReplyKey, UpdateKind } from '../bot-api-types.js';
import type { RefusedRequest } from '../protocol.js';

/** A moment in milliseconds since 1970-01-01T00:00:00Z comes from here and nowhere else. */
export interface SandboxClock {
  now(): number;
}

export interface Person {
  id: number;
  firstName: string;
  username?: string | undefined;
  languageCode: string;
  /** A label for the page. */
  role: string;
  blocked: boolean;
  /** Wrote to the bot in private at least once: only then may the bot write first. */
  started: boolean;
  /** The bot received some update of this person, so that it knows the id. */
  seen: boolean;
}

export interface Group {
  id: number;
  type: Exclude<ChatType, 'private'>;
  title: string;
  memberIds: number[];
  botIsMember: boolean;
}

export interface StoredMessage {
  message: Message;
  /** Sent with a reply keyboard, its removal or a forced reply: Telegram does not let a bot edit such a message. */
  locked?: boolean | undefined;
  /** Sent through inline mode: how the bot may edit it. */
  inlineId?: string | undefined;
}

export interface PendingUpdate {
  id: number;
  kind: UpdateKind;
  body: unknown;
  /** How many more times to deliver it after it was confirmed (a fault asked for by a test). */
  repeats: number;
  /** Never delivered in one batch with the updates before it (a fault asked for by a test). */
  startsBatch: boolean;
}

export interface FileRecord {
  fileId: string;
  uniqueId: string;
  kind: 'photo' | 'document' | 'video' | 'animation' | 'video_note' | 'audio' | 'voice' | 'sticker';
  /** What getFile answers as file_path, and where the bytes are kept. */
  path: string;
  size: number;
  mime: string;
  name?: string | undefined;
  width: number;
  height: number;
  duration: number;
  /** Of a photo: the file ids of all its sizes, smallest first. */
  sizes: string[];
}

export interface CallbackState {
  personId: number;
  chatId: number;
  messageId: number;
  /** Milliseconds. */
  at: number;
  answers: number;
}

export interface CommandList {
  scope: CommandScope;
  language: string;
  commands: BotCommand[];
}

export interface ReplyKeyboard {
  chatId: number;
  personId: number;
  rows: ReplyKey[][];
  placeholder?: string | undefined;
  oneTime: boolean;
  resize: boolean;
  forceReplyTo?: number | undefined;
}

export interface WebhookState {
  url: string;
  secretToken: string;
  maxConnections: number;
  lastErrorDate?: number | undefined;
  lastErrorMessage?: string | undefined;
}

export type Localised = Record<string, string>;

export interface BotState {
  id: number;
  username: string;
  names: Localised;
  descriptions: Localised;
  shortDescriptions: Localised;
  commands: CommandList[];
  menuButton: Record<string, unknown>;
}

export interface WorldState {
  version: 1;
  bot: BotState;
  people: Person[];
  groups: Group[];
  messages: Record<string, StoredMessage[]>;
  updates: PendingUpdate[];
  /** Empty: all but chat_member, as with Telegram. */
  allowedUpdates: string[];
  files: Record<string, FileRecord>;
  callbacks: Record<string, CallbackState>;
  replyKeyboards: ReplyKeyboard[];
  webhook: WebhookState;
  refused: RefusedRequest[];
  nextUpdateId: number;
  nextMessageId: number;
}

const FIRST_ID_EPOCH = Date.UTC(2024, 0, 1);

/**
 * Ids start from the clock, eight for each second since 2024, so that a new world never repeats those of an
 * older one whose folder was deleted, and still fit 32 bits for years.
 */
export function firstId(clock: SandboxClock): number {
  return Math.max(0, Math.floor((clock.now() - FIRST_ID_EPOCH) / 125)) + 1;
}

export function newWorldState(options: {
  clock: SandboxClock;
  people: Person[];
  groups: Group[];
  botId: number;
  botName: string;
  botUsername: string;
}): WorldState {
  return {
    version: 1,
    bot: {
      id: options.botId,
      username: options.botUsername,
      names: { '': options.botName },
      descriptions: {},
      shortDescriptions: {},
      commands: [],
      menuButton: { type: 'commands' },
    },
    people: options.people,
    groups: options.groups,
    messages: {},
    updates: [],
    allowedUpdates: [],
    files: {},
    callbacks: {},
    replyKeyboards: [],
    webhook: { url: '', secretToken: '', maxConnections: 40 },
    refused: [],
    nextUpdateId: firstId(options.clock),
    nextMessageId: firstId(options.clock),
  };
}
