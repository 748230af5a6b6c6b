import type { InlineAnswerView, MessageView, OtherKind, PressAnsweredView } from '../protocol.js';
import type { ForwardSource, ServiceKind } from './other-kinds.js';
import type { PersonFile } from './send-files.js';

export interface WaitOptions {
  /** Milliseconds; 30,000 unless told. */
  timeout?: number;
  /**
   * Look only at what was sent or edited since this person's last own act (their own message included). Off: the whole
   * conversation counts, older answers too.
   */
  fresh?: boolean;
}

/** What can be said of a message besides what is in it. */
export interface SendOptions {
  replyTo?: number;
  /** The words of that message that the reply quotes. */
  quote?: string;
  forwardedFrom?: ForwardSource;
  /** Sent through the inline mode of another bot. */
  viaAnotherBot?: boolean;
}

export interface Press {
  pressId: string;
  /** Waits for the bot's answerCallbackQuery. */
  answer(timeout?: number): Promise<PressAnsweredView>;
}

/**
 * A person with a Telegram client, in their private chat with the bot or in a group. Every act throws an Error when
 * the client would not allow it; every wait that fails prints the conversation.
 */
export interface PersonDriver {
  readonly id: number;
  readonly chatId: number;
  /** The same person in another chat, for instance a group. */
  in(chatId: number): PersonDriver;
  /** Presses Start, or follows a link with a start payload. */
  open(payload?: string): MessageView;
  sendText(text: string, how?: SendOptions): MessageView;
  /** `album`: the one it belongs to, where others of it were sent before. */
  sendPhoto(
    bytes: Uint8Array,
    caption?: string,
    how?: SendOptions & { album?: string },
  ): Promise<MessageView>;
  /** A caption for the first, or one for each. */
  sendAlbum(photos: readonly Uint8Array[], caption?: string | readonly string[]): Promise<MessageView[]>;
  sendFile(
    bytes: Uint8Array,
    file?: { name?: string; mime?: string; caption?: string },
  ): Promise<MessageView>;
  sendFiles(files: readonly PersonFile[], caption?: string): Promise<MessageView[]>;
  sendVideo(
    bytes: Uint8Array,
    file?: { name?: string; mime?: string; caption?: string },
  ): Promise<MessageView>;
  /** A round video. */
  sendVideoNote(bytes: Uint8Array): Promise<MessageView>;
  /** A video without sound. */
  sendAnimation(bytes: Uint8Array, how?: SendOptions): Promise<MessageView>;
  sendAudio(bytes: Uint8Array): Promise<MessageView>;
  sendVoice(bytes: Uint8Array): Promise<MessageView>;
  sendSticker(emoji: string): Promise<MessageView>;
  sendLocation(latitude: number, longitude: number): MessageView;
  sendContact(phone: string): MessageView;
  /** A poll, a venue, a story…: see other-kinds.ts. */
  sendOther(kind: OtherKind): MessageView;
  /** Causes Telegram to say something in the chat in this person's name: that they pinned a message, and the like. */
  service(kind: ServiceKind): MessageView;
  editText(messageId: number, text: string): MessageView;
  replacePhoto(messageId: number, bytes: Uint8Array): Promise<MessageView>;
  /** A location that is shared live has moved. */
  moveTo(messageId: number, latitude: number, longitude: number): MessageView;
  /** Has the bot told that a message was edited, though nothing of it has changed. */
  touch(messageId: number): MessageView;
  /** Puts an emoji on a message. */
  react(messageId: number, emoji: string): void;
  /** Presses the button of this message with this label or callback data; refused when there is none. */
  press(messageId: number, labelOrData: string): Press;
  /** Presses it on the newest message that has it. */
  pressButton(labelOrData: string): Press;
  /** Sends any callback data, on a message that may not even exist (by default the newest of the bot). */
  forgePress(data: string, messageId?: number): Press;
  /** Sends the key's label, or a location (the centre of Kyiv) or a contact when the key asks for one. */
  pressReplyKeyboard(label: string, location?: { latitude: number; longitude: number }): MessageView;
  inlineQuery(query: string, options?: { offset?: string; timeout?: number }): Promise<InlineAnswerView>;
  chooseInline(queryId: string, resultId: string): MessageView;
  block(): void;
  unblock(): void;
  /** The chat as this person sees it, oldest first. */
  messages(): MessageView[];
  /** Labels of the keys under the input, row after row. */
  replyKeys(): string[];
  toasts(): readonly PressAnsweredView[];
  /** The newest message that fits, as soon as there is one. */
  waitFor(predicate: (message: MessageView) => boolean, options?: WaitOptions): Promise<MessageView>;
  /** Waits until `check` is true of the whole conversation. */
  waitUntil(
    check: (messages: MessageView[]) => boolean,
    options?: { timeout?: number },
  ): Promise<MessageView[]>;
  /** The conversation in words. */
  print(): string;
}
