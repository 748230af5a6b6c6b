import { isStartPayload } from '../api/query-methods.js';
import type { MessageView } from '../protocol.js';
import type { Content } from '../bot-api-types.js';
import { messagesOf } from '../world/lookup.js';
import { unixNow } from '../world/world.js';
import {
  change,
  editText,
  pressData,
  react,
  sendContents,
  sendText,
  setBlocked,
  takeReplyKey,
  type Extras,
  type Seat,
} from './actions.js';
import type { ConversationLog } from './conversation-log.js';
import { askInline, chooseInline } from './inline-actions.js';
import { ANOTHER_BOT, forwardOrigin, OTHER_KINDS, SERVICE_KINDS, type ServiceKind } from './other-kinds.js';
import type { PersonDriver, Press, SendOptions } from './person.js';
import {
  replacePhoto,
  sendAnimation,
  sendAudio,
  sendFiles,
  sendPhotos,
  sendSticker,
  sendVideo,
  sendVideoNote,
  sendVoice,
} from './send-files.js';
import { createTools, DEFAULT_TIMEOUT_MS, type Tools } from './tools.js';

/** Where the centre of Kyiv is: sent by a key that asks for a location. */
const KYIV = { latitude: 50.4501, longitude: 30.5234 };
const SOME_PHONE = '+380000000000';
const INLINE_TIMEOUT_MS = 10_000;

export function createPersonDriver(seat: Seat, log: ConversationLog): PersonDriver {
  const tools = createTools(seat, log);
  return {
    id: seat.personId,
    chatId: seat.chatId,
    in: (otherChatId) => createPersonDriver({ ...seat, chatId: otherChatId }, log),
    ...writing(tools),
    ...sendingFiles(tools),
    ...pressing(tools),
    ...inline(tools),
    ...looking(tools),
    ...changing(tools),
  };
}

type Part<Names extends keyof PersonDriver> = Pick<PersonDriver, Names>;

function writing(
  tools: Tools,
): Part<
  'open' | 'sendText' | 'sendLocation' | 'sendContact' | 'sendOther' | 'service' | 'pressReplyKeyboard'
> {
  const { seat, act, one, person } = tools;
  const contact = (phone: string) => ({
    contact: { phone_number: phone, first_name: person.firstName, user_id: person.id },
  });
  return {
    open: (payload) => {
      if (payload !== undefined && !isStartPayload(payload)) {
        throw new Error('A start payload is 1 to 64 characters of A-Z, a-z, 0-9, _ and -.');
      }
      return act(() => one(sendText(seat, payload === undefined ? '/start' : `/start ${payload}`)));
    },
    sendText: (text, how) => act(() => one(sendText(seat, text, extrasOf(seat, how)))),
    sendLocation: (latitude, longitude) =>
      act(() => one(sendContents(seat, [{ location: { latitude, longitude } }]))),
    sendContact: (phone) => act(() => one(sendContents(seat, [contact(phone)]))),
    sendOther: (kind) => act(() => one(sendContents(seat, [OTHER_KINDS[kind]]))),
    service: (kind) => act(() => one(sendContents(seat, [serviceContent(seat, kind)]))),
    pressReplyKeyboard: (label, location = KYIV) =>
      act(() => {
        const key = takeReplyKey(seat, label);
        if (key.request_location) return one(sendContents(seat, [{ location }]));
        if (key.request_contact) return one(sendContents(seat, [contact(SOME_PHONE)]));
        return one(sendText(seat, label));
      }),
  };
}

function extrasOf({ world }: Seat, how: SendOptions = {}): Extras {
  const { replyTo, quote, forwardedFrom, viaAnotherBot } = how;
  return {
    replyTo,
    ...(quote !== undefined && { quote: { text: quote, position: 0, is_manual: true } }),
    ...(forwardedFrom && { forwardOrigin: forwardOrigin(forwardedFrom, unixNow(world)) }),
    ...(viaAnotherBot && { viaBot: ANOTHER_BOT }),
  };
}

function serviceContent({ world, chatId }: Seat, kind: ServiceKind): Content {
  if (kind !== 'pinned') return SERVICE_KINDS[kind];
  const last = messagesOf(world, chatId).at(-1);
  if (!last) throw new Error('There is no message to pin.');
  return { pinned_message: last.message };
}

function changing(
  tools: Tools,
): Part<'editText' | 'replacePhoto' | 'moveTo' | 'touch' | 'react' | 'block' | 'unblock'> {
  const { seat, act, view } = tools;
  return {
    editText: (messageId, text) => act(() => view(editText(seat, messageId, text))),
    replacePhoto: (messageId, bytes) => act(async () => view(await replacePhoto(seat, messageId, bytes))),
    moveTo: (messageId, latitude, longitude) =>
      act(() => view(change(seat, messageId, { location: { latitude, longitude, live_period: 900 } }))),
    touch: (messageId) => act(() => view(change(seat, messageId, {}))),
    react: (messageId, emoji) => {
      act(() => {
        react(seat, messageId, emoji);
      });
    },
    block: () => {
      setBlocked(seat, true);
    },
    unblock: () => {
      setBlocked(seat, false);
    },
  };
}

function sendingFiles(
  tools: Tools,
): Part<'sendPhoto' | 'sendAlbum' | 'sendFile' | 'sendFiles' | 'sendVideo' | 'sendVideoNote'> &
  Part<'sendAnimation' | 'sendAudio' | 'sendVoice' | 'sendSticker'> {
  const { seat, act, one, view } = tools;
  return {
    sendPhoto: (bytes, caption, { album, ...how } = {}) =>
      act(async () => one(await sendPhotos(seat, [bytes], { caption, album, extras: extrasOf(seat, how) }))),
    sendAlbum: (photos, caption) => act(async () => (await sendPhotos(seat, photos, { caption })).map(view)),
    sendFile: (bytes, { caption, ...file } = {}) =>
      act(async () => one(await sendFiles(seat, [{ bytes, ...file }], { caption }))),
    sendFiles: (files, caption) => act(async () => (await sendFiles(seat, files, { caption })).map(view)),
    sendVideo: (bytes, { caption, ...file } = {}) =>
      act(async () => one(await sendVideo(seat, { bytes, ...file }, caption))),
    sendVideoNote: (bytes) => act(async () => one(await sendVideoNote(seat, bytes))),
    sendAnimation: (bytes, how) =>
      act(async () => one(await sendAnimation(seat, bytes, extrasOf(seat, how)))),
    sendAudio: (bytes) => act(async () => one(await sendAudio(seat, bytes))),
    sendVoice: (bytes) => act(async () => one(await sendVoice(seat, bytes))),
    sendSticker: (emoji) => act(async () => one(await sendSticker(seat, emoji))),
  };
}

function pressing(tools: Tools): Part<'press' | 'pressButton' | 'forgePress'> {
  const { seat, act, log, messages, print, waitForValue } = tools;
  const made = (data: string, messageId: number): Press => {
    const pressId = act(() => pressData(seat, { data, messageId }));
    const look = () => log.toastsOf(seat.personId).find((toast) => toast.pressId === pressId);
    return {
      pressId,
      answer: (timeout = DEFAULT_TIMEOUT_MS) => waitForValue(look, 'the answer to a press', timeout),
    };
  };
  return {
    press: (messageId, wanted) => {
      const message = messages().find((candidate) => candidate.messageId === messageId);
      const data = message && buttonData(message, wanted);
      if (data === undefined) throw new Error(`Message #${messageId} has no button "${wanted}".\n${print()}`);
      return made(data, messageId);
    },
    pressButton: (wanted) => {
      for (const message of messages().reverse()) {
        const data = buttonData(message, wanted);
        if (data !== undefined) return made(data, message.messageId);
      }
      throw new Error(`No message has a button "${wanted}".\n${print()}`);
    },
    forgePress: (data, messageId) => {
      const newest = messages().findLast((message) => message.from.isBot)?.messageId;
      return made(data, messageId ?? newest ?? 0);
    },
  };
}

function inline({ seat, act, view }: Tools): Part<'inlineQuery' | 'chooseInline'> {
  return {
    inlineQuery: (query, { offset = '', timeout = INLINE_TIMEOUT_MS } = {}) =>
      act(() => askInline(seat, { query, offset, timeoutMs: timeout })),
    chooseInline: (queryId, resultId) => act(() => view(chooseInline(seat, queryId, resultId))),
  };
}

function looking(
  tools: Tools,
): Part<'messages' | 'replyKeys' | 'toasts' | 'waitFor' | 'waitUntil' | 'print'> {
  const { seat, log, messages, replyKeys, print, waitForValue } = tools;
  return {
    messages,
    replyKeys,
    print,
    toasts: () => log.toastsOf(seat.personId),
    waitFor: (predicate, { timeout = DEFAULT_TIMEOUT_MS, fresh = false } = {}) => {
      const since = fresh ? tools.lastAct() : -1;
      const look = () => tools.newest((message) => log.revisionOf(message) > since && predicate(message));
      return waitForValue(look, `a message that fits ${predicate.toString()}`, timeout);
    },
    waitUntil: (check, { timeout = DEFAULT_TIMEOUT_MS } = {}) => {
      const look = () => (check(messages()) ? messages() : undefined);
      return waitForValue(look, check.toString(), timeout);
    },
  };
}

function buttonData(message: MessageView, wanted: string): string | undefined {
  const buttons = message.buttons.flat().flatMap((button) => (button.kind === 'callback' ? [button] : []));
  return (buttons.find(({ label }) => label === wanted) ?? buttons.find(({ data }) => data === wanted))?.data;
}
