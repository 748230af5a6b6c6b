/**
 * What the chat page and the sandbox's control API say to each other. The page imports this file for its types
 * only; it must import nothing.
 *
 * - `GET /sandbox/snapshot` answers a {@link Snapshot}: everything the page needs to draw itself.
 * - `GET /sandbox/events` is a Server-Sent Events stream; each `data:` line is one {@link SandboxEvent} as JSON.
 *   The first event is always `hello`: fetch the snapshot after it, also after every reconnect. All events are
 *   idempotent (whole values, never differences), so an event that the snapshot already holds does no harm.
 * - `POST /sandbox/act` carries one {@link PersonRequest}: as a JSON body, or, where files go with it, as
 *   multipart/form-data with the JSON in the field `request` and every file in the field `files`, in order.
 *   It answers an {@link ActAnswer}; a request that makes no sense answers `ok: false` with HTTP 400.
 * - `POST /sandbox/trouble` makes trouble for the bot, for tests in another process; see control/trouble.ts.
 * - `GET /sandbox/refused` answers {@link RefusedRequest}[], `POST /sandbox/reset` empties every conversation.
 *
 * All times are Unix seconds, as in the Bot API. All ids are Telegram's kind of numbers.
 */
export interface Snapshot {
  bot: BotView;
  people: PersonView[];
  chats: ChatView[];
  /** Every message of every chat, oldest first within a chat. */
  messages: MessageView[];
  commandMenus: CommandMenuView[];
  replyKeyboards: ReplyKeyboardView[];
  refused: RefusedRequest[];
}

export interface BotView {
  id: number;
  name: string;
  username: string;
  /**
   * Shown in an empty private chat, before the person presses Start. By language code, `''` for every other
   * language; a person sees the one of their own language. May be empty.
   */
  descriptions: Record<string, string>;
  shortDescription: string;
}

export interface PersonView {
  id: number;
  firstName: string;
  username?: string;
  languageCode: string;
  /** What this person is here to try, as a label for the page: "Volunteer", "Campaigner", "Moderator"… */
  role: string;
  /** True while this person has blocked the bot. */
  blocked: boolean;
}

export interface ChatView {
  /** A private chat with the bot has the id of its person; a group has a negative id. */
  id: number;
  kind: 'private' | 'group' | 'supergroup';
  /** The bot's name for a private chat, the group's title for a group. */
  title: string;
  /** The people in it, without the bot. */
  memberIds: number[];
}

export interface MessageView {
  chatId: number;
  messageId: number;
  from: SenderView;
  date: number;
  editDate?: number;
  /** Messages sharing this are one album. */
  mediaGroupId?: string;
  /** The text of the message, or the caption of its picture or file. May be empty. */
  text: string;
  entities: EntityView[];
  /** Absent for a text message. */
  media?: MediaView;
  /** Buttons under the message, row by row. Empty when there are none. */
  buttons: ButtonView[][];
  replyToMessageId?: number;
  /** Present when it was sent through an inline query: the bot's username. */
  viaBot?: string;
  /** Present when it is a forward: who wrote it first. */
  forwardedFrom?: string;
  /** "Ann joined the group" and the like. */
  service?: string;
}

export interface SenderView {
  id: number;
  name: string;
  isBot: boolean;
}

/** Offsets and lengths count UTF-16 units, as JavaScript strings do. Entities may nest; none overlap by half. */
export interface EntityView {
  type:
    | 'bold'
    | 'italic'
    | 'underline'
    | 'strikethrough'
    | 'spoiler'
    | 'code'
    | 'pre'
    | 'blockquote'
    | 'expandable_blockquote'
    | 'text_link'
    | 'text_mention'
    | 'custom_emoji'
    | 'url'
    | 'email'
    | 'mention'
    | 'hashtag'
    | 'bot_command';
  offset: number;
  length: number;
  /** Of a `text_link`. */
  url?: string;
  /** Of a `pre`. */
  language?: string;
}

/** `url` is a path on this server (`/sandbox/files/…`) that anyone may GET. */
export type MediaView =
  | { kind: 'photo'; url: string; width: number; height: number; spoiler: boolean }
  | { kind: 'document'; url: string; name: string; mime: string; size: number }
  | {
      kind: 'video';
      url: string;
      mime: string;
      size: number;
      width: number;
      height: number;
      duration: number;
    }
  | { kind: 'voice'; url: string; size: number; duration: number }
  | { kind: 'sticker'; emoji: string }
  /** `title`: of a venue. `live`: shared as it moves. */
  | { kind: 'location'; latitude: number; longitude: number; title?: string; live?: boolean }
  | { kind: 'contact'; phone: string; firstName: string }
  /** A poll, a dice, a story… of which the page shows only what it is. */
  | { kind: 'other'; what: string };

/**
 * One inline button. `callback`: send `press` with its `data`. `url`: open it. `switchInline`: put
 * `@bot query` into the input of this chat (`here`) or of a chat the person picks. `copy`: copy `text`.
 */
export type ButtonView =
  | { kind: 'callback'; label: string; data: string }
  | { kind: 'url'; label: string; url: string }
  | { kind: 'switchInline'; label: string; query: string; here: boolean }
  | { kind: 'copy'; label: string; text: string }
  | { kind: 'other'; label: string };

/** The keyboard that stands in place of the letters, for one person in one chat. */
export interface ReplyKeyboardView {
  chatId: number;
  personId: number;
  /** Empty when there is no keyboard. */
  rows: ReplyKeyView[][];
  placeholder?: string;
  oneTime: boolean;
  resize: boolean;
  /** The bot asked for a reply to this message (force_reply). */
  forceReplyTo?: number;
}

export interface ReplyKeyView {
  label: string;
  asksFor?: 'location' | 'contact';
}

/** The commands one person is offered in one chat, already chosen by language and scope. May be empty. */
export interface CommandMenuView {
  chatId: number;
  personId: number;
  commands: CommandView[];
}

export interface CommandView {
  /** Without the slash. */
  command: string;
  description: string;
}

/** A Bot API request that the sandbox refused, the way Telegram would have. */
export interface RefusedRequest {
  method: string;
  /** Telegram's error_code: 400, 401, 403, 404, 409, 413, 429… */
  code: number;
  description: string;
  /** Unix seconds. */
  when: number;
  /** The chat it was about, where it named one. */
  chatId?: number;
  /** True when a test asked for this failure; false when the bot made a mistake. */
  injected: boolean;
}

export type SandboxEvent =
  | { type: 'hello' }
  /** A new message, or the new state of one already shown (an edit): put it in by chat and message id. */
  | { type: 'message'; message: MessageView }
  | { type: 'messageDeleted'; chatId: number; messageId: number }
  | { type: 'replyKeyboard'; keyboard: ReplyKeyboardView }
  | { type: 'commandMenu'; menu: CommandMenuView }
  | { type: 'bot'; bot: BotView }
  | { type: 'person'; person: PersonView }
  | { type: 'chat'; chat: ChatView }
  /** The bot shows that it is typing, uploading a photo… for about five seconds. */
  | { type: 'chatAction'; chatId: number; action: string }
  /** A press was answered: stop the button's spinner; show `text` (if any) as a toast, or as a box if `alert`. */
  | { type: 'pressAnswered'; press: PressAnsweredView }
  | { type: 'refused'; refused: RefusedRequest }
  /** Everything was emptied: fetch the snapshot again. */
  | { type: 'reset' };

export interface PressAnsweredView {
  pressId: string;
  personId: number;
  chatId: number;
  messageId: number;
  /** Empty when the bot only stopped the spinner. */
  text: string;
  alert: boolean;
  url?: string;
}

/** What a client can send or forward besides; how each looks is in people/other-kinds.ts. */
export type OtherKind =
  'venue' | 'live-location' | 'poll' | 'dice' | 'game' | 'story' | 'paid-media' | 'giveaway' | 'checklist';

/** Who does it, and where. Without `chatId` it happens in the person's private chat with the bot. */
interface ByPerson {
  personId: number;
  chatId?: number;
}

export type PersonRequest = ByPerson & PersonAction;

export type PersonAction =
  | { action: 'sendText'; text: string; replyTo?: number }
  /** Follows a `t.me/bot?start=payload` link, or just presses Start when there is no payload. */
  | { action: 'open'; payload?: string }
  /** One file; it is compressed as Telegram does, losing its metadata. */
  | { action: 'sendPhoto'; caption?: string }
  /** Two to ten files, each compressed. */
  | { action: 'sendAlbum'; caption?: string }
  /** One or more files, kept byte for byte; two or more become an album of documents. */
  | { action: 'sendFile'; caption?: string }
  | { action: 'sendVideo'; caption?: string }
  /** One audio file. */
  | { action: 'sendVoice' }
  | { action: 'sendSticker'; emoji: string }
  | { action: 'sendLocation'; latitude: number; longitude: number }
  | { action: 'sendContact'; phone: string }
  /** Something that few people send a bot, ready-made. */
  | { action: 'sendOther'; kind: OtherKind }
  /** Changes the text or caption of one's own message. */
  | { action: 'editText'; messageId: number; text: string }
  /** Presses the callback button that carries `data`. */
  | { action: 'press'; messageId: number; data: string }
  /** What a tampered client could send: any data, with or without such a button. */
  | { action: 'forgePress'; data: string; messageId?: number }
  /** Sends its label; where the key asks for a location, the given one or the centre of Kyiv. */
  | { action: 'pressReplyKey'; label: string; latitude?: number; longitude?: number }
  /** Waits for the bot's answer. */
  | { action: 'inlineQuery'; query: string; offset?: string }
  | { action: 'chooseInline'; queryId: string; resultId: string }
  | { action: 'block' }
  | { action: 'unblock' };

/** By action: the messages it sent, the press it made, the answer to the inline query. */
export interface ActResult {
  messageIds: number[];
  pressId?: string;
  inline?: InlineAnswerView;
}

export type ActAnswer = { ok: true; result: ActResult } | { ok: false; error: string };

export interface InlineAnswerView {
  queryId: string;
  results: InlineResultView[];
  /** Where there are more: pass it as `offset`. Empty when there are none. */
  nextOffset: string;
  /** A button above the results that opens the private chat with this start payload. */
  button?: { label: string; startPayload: string };
}

export interface InlineResultView {
  id: string;
  type: string;
  title: string;
  description: string;
  thumbnailUrl?: string;
  /** What would be sent. */
  text: string;
  entities: EntityView[];
  buttons: ButtonView[][];
}
