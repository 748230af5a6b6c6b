import { setTimeout as sleep } from 'node:timers/promises';
import { isStartPayload } from '../api/query-methods.js';
import type { Message } from '../bot-api-types.js';
import type { InlineAnswerView, MessageView, PressAnsweredView } from '../protocol.js';
import { findMessage, messagesOf } from '../world/lookup.js';
import { messageView } from '../world/message-view.js';
import {
  editText,
  pressData,
  requirePerson,
  sendContents,
  sendText,
  setBlocked,
  takeReplyKey,
} from './actions.js';
import type { Seat } from './actions.js';
import type { ConversationLog } from './conversation-log.js';
import { askInline, chooseInline } from './inline-actions.js';
import { printConversation } from './print-conversation.js';
import { sendFiles, sendPhotos, sendSticker, sendVideo, sendVoice, type PersonFile } from './send-files.js';

export interface WaitOptions {
  /** Milliseconds; 5000 unless told. */
  timeout?: number;
  /** Look only at what was sent or edited since this person's last own act. Off: the whole conversation counts. */
  fresh?: boolean;
}

export interface Press {
  pressId: string;
  /** Waits for the bot's answerCallbackQuery. */
  answer(timeout?: number): Promise<PressAnsweredView>;
}

/** Where the centre of Kyiv is: sent by a key that asks for a location. */
export const KYIV = { latitude: 50.4501, longitude: 30.5234 };
const DEFAULT_TIMEOUT = 5000;
const INLINE_TIMEOUT = 10_000;

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
  sendText(text: string, options?: { replyTo?: number }): MessageView;
  sendPhoto(bytes: Uint8Array, caption?: string): Promise<MessageView>;
  sendAlbum(photos: readonly Uint8Array[], caption?: string): Promise<MessageView[]>;
  sendFile(
    bytes: Uint8Array,
    file?: { name?: string; mime?: string; caption?: string },
  ): Promise<MessageView>;
  sendFiles(files: readonly PersonFile[], caption?: string): Promise<MessageView[]>;
  sendVideo(
    bytes: Uint8Array,
    file?: { name?: string; mime?: string; caption?: string },
  ): Promise<MessageView>;
  sendVoice(bytes: Uint8Array): Promise<MessageView>;
  sendSticker(emoji: string): Promise<MessageView>;
  sendLocation(latitude: number, longitude: number): MessageView;
  sendContact(phone: string): MessageView;
  editText(messageId: number, text: string): MessageView;
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

export function createPersonDriver(seat: Seat, log: ConversationLog): PersonDriver {
  const { world, personId, chatId } = seat;
  const person = requirePerson(seat);
  let lastAct = 0;
  const act = <T>(deed: () => T): T => {
    lastAct = log.revision;
    return deed();
  };
  const view = (message: Message): MessageView => {
    const stored = findMessage(world, chatId, message.message_id);
    return messageView(world, stored ?? { message });
  };
  const one = ([message]: Message[]): MessageView => {
    if (!message) throw new Error('Nothing was sent.');
    return view(message);
  };
  const messages = () => messagesOf(world, chatId).map((stored) => messageView(world, stored));
  const newestFirst = () => messages().reverse();
  const replyKeys = () =>
    world.state.replyKeyboards
      .filter((keyboard) => keyboard.chatId === chatId && keyboard.personId === personId)
      .flatMap((keyboard) => keyboard.rows.flat().map((key) => key.text));
  const print = () =>
    printConversation({
      title: `${person.firstName} (${person.role}) in chat ${chatId}`,
      messages: messages(),
      toasts: log.toastsOf(personId).filter((toast) => toast.chatId === chatId),
      keyboard: replyKeys(),
      refused: world.state.refused,
      undelivered: world.state.updates.length,
    });

  /** Looks again after every event, until the time is over. */
  const waitForValue = async <T>(look: () => T | undefined, what: string, timeout: number): Promise<T> => {
    const over = new AbortController();
    const deadline = sleep(timeout, undefined, { signal: over.signal }).catch(() => undefined);
    let stop: () => void = () => undefined;
    const found = new Promise<T>((resolve) => {
      const tryNow = () => {
        const value = look();
        if (value !== undefined) resolve(value);
      };
      stop = world.listen(() => {
        queueMicrotask(tryNow);
      });
      tryNow();
    });
    const result = await Promise.race([found.then((value) => ({ value })), deadline]);
    stop();
    over.abort();
    if (result) return result.value;
    throw new Error(`${person.firstName} waited ${timeout} ms for ${what}, in vain.\n${print()}`);
  };

  const pressed = (pressId: string): Press => ({
    pressId,
    answer: (timeout = DEFAULT_TIMEOUT) =>
      waitForValue(
        () => log.toastsOf(personId).find((toast) => toast.pressId === pressId),
        'the answer to a press',
        timeout,
      ),
  });
  const hasButton = (message: MessageView, wanted: string) => buttonData(message, wanted) !== undefined;
  const press = (message: MessageView, wanted: string): Press => {
    const data = buttonData(message, wanted);
    if (data === undefined)
      throw new Error(`Message #${message.messageId} has no button "${wanted}".\n${print()}`);
    return act(() => pressed(pressData(seat, { data, messageId: message.messageId })));
  };

  return {
    id: personId,
    chatId,
    in: (otherChatId) => createPersonDriver({ ...seat, chatId: otherChatId }, log),
    open: (payload) => {
      if (payload !== undefined && !isStartPayload(payload)) {
        throw new Error('A start payload is 1 to 64 characters of A-Z, a-z, 0-9, _ and -.');
      }
      return act(() => one(sendText(seat, payload === undefined ? '/start' : `/start ${payload}`)));
    },
    sendText: (text, { replyTo } = {}) => act(() => one(sendText(seat, text, replyTo))),
    sendPhoto: (bytes, caption) => act(async () => one(await sendPhotos(seat, [bytes], caption))),
    sendAlbum: (photos, caption) => act(async () => (await sendPhotos(seat, photos, caption)).map(view)),
    sendFile: (bytes, { caption, ...file } = {}) =>
      act(async () => one(await sendFiles(seat, [{ bytes, ...file }], caption))),
    sendFiles: (files, caption) => act(async () => (await sendFiles(seat, files, caption)).map(view)),
    sendVideo: (bytes, { caption, ...file } = {}) =>
      act(async () => one(await sendVideo(seat, { bytes, ...file }, caption))),
    sendVoice: (bytes) => act(async () => one(await sendVoice(seat, bytes))),
    sendSticker: (emoji) => act(async () => one(await sendSticker(seat, emoji))),
    sendLocation: (latitude, longitude) =>
      act(() => one(sendContents(seat, [{ location: { latitude, longitude } }]))),
    sendContact: (phone) => act(() => one(sendContents(seat, [contactOf(person, phone)]))),
    editText: (messageId, text) => act(() => view(editText(seat, messageId, text))),
    press: (messageId, wanted) => {
      const message = messages().find((candidate) => candidate.messageId === messageId);
      if (!message) throw new Error(`There is no message #${messageId}.\n${print()}`);
      return press(message, wanted);
    },
    pressButton: (wanted) => {
      const message = newestFirst().find((candidate) => hasButton(candidate, wanted));
      if (!message) throw new Error(`No message has a button "${wanted}".\n${print()}`);
      return press(message, wanted);
    },
    forgePress: (data, messageId) => {
      const newest = newestFirst().find((candidate) => candidate.from.isBot)?.messageId ?? 0;
      return act(() => pressed(pressData(seat, { data, messageId: messageId ?? newest })));
    },
    pressReplyKeyboard: (label, location = KYIV) => {
      const key = takeReplyKey(seat, label);
      if (key.request_location) return act(() => one(sendContents(seat, [{ location }])));
      if (key.request_contact)
        return act(() => one(sendContents(seat, [contactOf(person, '+380000000000')])));
      return act(() => one(sendText(seat, label)));
    },
    inlineQuery: (query, { offset = '', timeout = INLINE_TIMEOUT } = {}) =>
      act(() => askInline(seat, { query, offset, timeoutMs: timeout })),
    chooseInline: (queryId, resultId) => act(() => view(chooseInline(seat, queryId, resultId))),
    block: () => {
      setBlocked(seat, true);
    },
    unblock: () => {
      setBlocked(seat, false);
    },
    messages,
    replyKeys,
    toasts: () => log.toastsOf(personId),
    waitFor: (predicate, { timeout = DEFAULT_TIMEOUT, fresh = false } = {}) => {
      const since = fresh ? lastAct : -1;
      const look = () =>
        newestFirst().find((message) => log.revisionOf(message) > since && predicate(message));
      return waitForValue(look, `a message that fits ${predicate.toString()}`, timeout);
    },
    waitUntil: (check, { timeout = DEFAULT_TIMEOUT } = {}) =>
      waitForValue(() => (check(messages()) ? messages() : undefined), check.toString(), timeout),
    print,
  };
}

function buttonData(message: MessageView, wanted: string): string | undefined {
  const buttons = message.buttons.flat().flatMap((button) => (button.kind === 'callback' ? [button] : []));
  return (buttons.find(({ label }) => label === wanted) ?? buttons.find(({ data }) => data === wanted))?.data;
}

function contactOf(person: { id: number; firstName: string }, phone: string) {
  return { contact: { phone_number: phone, first_name: person.firstName, user_id: person.id } };
}
