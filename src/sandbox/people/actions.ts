import { randomInt } from 'node:crypto';
import type { Content, Message } from '../bot-api-types.js';
import type { FaultState } from '../faults.js';
import { chatOf, findGroup, findMessage, findPerson, membersOf, personUser } from '../world/lookup.js';
import { postMessage, setReplyKeyboard, showMessage, type NewMessage } from '../world/messages.js';
import type { Person } from '../world/state.js';
import { pushUpdate, type PushOptions } from '../world/updates.js';
import { personView } from '../world/views.js';
import { unixNow, type World } from '../world/world.js';
import { MAX_CAPTION_LENGTH, MAX_TEXT_LENGTH, plainText } from '../api/read-text.js';
import type { InlineDesk } from './inline-desk.js';
import { isVisibleToBot } from './visible-to-bot.js';

/** One person at one chat: whatever a Telegram client would let them do there. */
export interface Seat {
  world: World;
  faults: FaultState;
  inline: InlineDesk;
  personId: number;
  chatId: number;
}

/** Throws an Error with a sentence for people when the client would not let them. */
export function requirePerson({ world, personId, chatId }: Omit<Seat, 'faults' | 'inline'>): Person {
  const person = findPerson(world, personId);
  if (!person) throw new Error('There is no such person in the sandbox.');
  if (!membersOf(world, chatId).includes(personId))
    throw new Error(`${person.firstName} is not in this chat.`);
  return person;
}

/** What a client can say of a message besides its content. */
export type Extras = Pick<NewMessage, 'replyTo' | 'quote' | 'forwardOrigin' | 'viaBot'>;

/** The messages of one sending: one, or the items of an album. */
export function sendContents(seat: Seat, contents: readonly Content[], extras: Extras = {}): Message[] {
  const { world, faults, chatId } = seat;
  const person = requirePerson(seat);
  assertNotBlocked(seat, person);
  const messages = contents.map((content) =>
    postMessage(world, { chatId, from: personUser(person), content, ...extras }),
  );
  const plan = messages.length > 1 ? faults.takeAlbumPlan() : {};
  const order = plan.order ?? [...messages.keys()];
  order.forEach((index, place) => {
    const message = messages[index];
    if (message) announce(seat, message, { startsBatch: place > 0 && place === plan.splitAfter });
  });
  return messages;
}

export function sendText(seat: Seat, text: string, extras: Extras = {}): Message[] {
  const { text: body, entities } = plainText(text);
  if (body === '') throw new Error('A message needs some text.');
  if (body.length > MAX_TEXT_LENGTH)
    throw new Error(`A message holds at most ${MAX_TEXT_LENGTH} characters.`);
  return sendContents(seat, [{ text: body, entities: entities.length > 0 ? entities : undefined }], extras);
}

export function captioned(content: Content, caption = ''): Content {
  const { text, entities } = plainText(caption);
  if (text === '') return content;
  if (text.length > MAX_CAPTION_LENGTH)
    throw new Error(`A caption holds at most ${MAX_CAPTION_LENGTH} characters.`);
  return { ...content, caption: text, caption_entities: entities.length > 0 ? entities : undefined };
}

/** Queues the update about a message, if the bot hears it. From then on the bot may write to the person. */
export function announce(seat: Seat, message: Message, options: PushOptions = {}): void {
  if (!isVisibleToBot(seat.world, message)) return;
  meetBot(seat);
  pushUpdate(seat.world, 'message', message, { repeats: seat.faults.takeRepeat(), ...options });
}

/** The bot learns of the person's id; a private chat opens the way back. */
function meetBot({ world, personId, chatId }: Seat): void {
  const person = findPerson(world, personId);
  if (!person) return;
  person.seen = true;
  if (chatId === personId) person.started = true;
}

function assertNotBlocked({ chatId, personId }: Seat, person: Person): void {
  if (chatId === personId && person.blocked) {
    throw new Error(`${person.firstName} has blocked the bot and must unblock it first.`);
  }
}

export function editText(seat: Seat, messageId: number, text: string): Message {
  const { world, chatId } = seat;
  const message = findMessage(world, chatId, messageId)?.message;
  const { text: body, entities } = plainText(text);
  const marks = entities.length > 0 ? entities : undefined;
  if (message?.text !== undefined) return change(seat, messageId, { text: body, entities: marks });
  // Without a word left there is no caption.
  return change(seat, messageId, { caption: body === '' ? undefined : body, caption_entities: marks });
}

/** Changes an own message, of which the bot hears; with no change at all it hears too, as Telegram may do. */
export function change(seat: Seat, messageId: number, content: Content): Message {
  const { world, chatId, personId } = seat;
  const stored = findMessage(world, chatId, messageId);
  if (stored?.message.from.id !== personId) throw new Error('Only an own message can be edited.');
  stored.message = { ...stored.message, ...content, edit_date: unixNow(world) };
  showMessage(world, stored);
  if (isVisibleToBot(world, stored.message)) {
    pushUpdate(world, 'edited_message', stored.message, { repeats: seat.faults.takeRepeat() });
  }
  return stored.message;
}

/** Puts an emoji on a message; a bot hears of it only when it asked for such updates. */
export function react(seat: Seat, messageId: number, emoji: string): void {
  const { world, chatId } = seat;
  const user = personUser(requirePerson(seat));
  const chat = chatOf(world, chatId);
  pushUpdate(world, 'message_reaction', {
    ...{ chat, message_id: messageId, user, date: unixNow(world), old_reaction: [] },
    new_reaction: [{ type: 'emoji', emoji }],
  });
}

/** Presses a button by its data, whether or not any message has it. Answers the id of the callback query. */
export function pressData(seat: Seat, press: { data: string; messageId: number }): string {
  const { world, personId, chatId } = seat;
  const person = requirePerson(seat);
  assertNotBlocked(seat, person);
  const pressId = `${randomInt(1, 2 ** 40)}${randomInt(2 ** 20)}`;
  const { messageId, data } = press;
  const stored = findMessage(world, chatId, messageId);
  const gone = { chat: chatOf(world, chatId), message_id: messageId, date: 0 };
  const where =
    stored?.inlineId === undefined
      ? { message: stored?.message ?? gone }
      : { inline_message_id: stored.inlineId };
  forgetOldPresses(world);
  world.state.callbacks[pressId] = { personId, chatId, messageId, at: world.clock.now(), answers: 0 };
  meetBot(seat);
  pushUpdate(
    world,
    'callback_query',
    { id: pressId, from: personUser(person), ...where, chat_instance: `${chatId}`, data },
    { repeats: seat.faults.takeRepeat() },
  );
  return pressId;
}

const PRESS_MEMORY_MS = 60 * 60 * 1000;

function forgetOldPresses(world: World): void {
  const { state, clock } = world;
  const recent = Object.entries(state.callbacks).filter(
    ([, press]) => clock.now() - press.at < PRESS_MEMORY_MS,
  );
  state.callbacks = Object.fromEntries(recent);
}

/** The keyboard that a person sees in a chat, gone after a press when it is for one time. */
export function takeReplyKey(seat: Seat, label: string) {
  const { world, personId, chatId } = seat;
  const keyboard = world.state.replyKeyboards.find(
    (candidate) => candidate.chatId === chatId && candidate.personId === personId,
  );
  const key = keyboard?.rows.flat().find((candidate) => candidate.text === label);
  if (!keyboard || !key) {
    const labels = keyboard?.rows.flat().map((other) => `[${other.text}]`) ?? [];
    throw new Error(`There is no key "${label}" now; there are: ${labels.join(' ') || 'none'}.`);
  }
  if (keyboard.oneTime && !findGroup(world, chatId)) {
    setReplyKeyboard(world, chatId, { rows: [], oneTime: false, resize: false });
  }
  return key;
}

/** Blocks or unblocks the bot in private. The bot hears of it if they had spoken. */
export function setBlocked(seat: Seat, blocked: boolean): void {
  const { world, personId } = seat;
  const person = requirePerson({ ...seat, chatId: personId });
  if (person.blocked === blocked) return;
  person.blocked = blocked;
  world.changed();
  world.emit({ type: 'person', person: personView(person) });
  if (!person.started) return;
  const user = { id: world.state.bot.id, is_bot: true, first_name: world.state.bot.names[''] ?? '' };
  const member = { user, status: 'member' };
  const kicked = { user, status: 'kicked', until_date: 0 };
  pushUpdate(world, 'my_chat_member', {
    chat: { id: personId, type: 'private', first_name: person.firstName, username: person.username },
    from: personUser(person),
    date: unixNow(world),
    old_chat_member: blocked ? member : kicked,
    new_chat_member: blocked ? kicked : member,
  });
}
