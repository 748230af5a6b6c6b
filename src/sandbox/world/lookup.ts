import type { Chat, User } from '../bot-api-types.js';
import type { Group, Person, StoredMessage } from './state.js';
import type { World } from './world.js';

export function findPerson(world: World, id: number): Person | undefined {
  return world.state.people.find((person) => person.id === id);
}

export function findGroup(world: World, id: number): Group | undefined {
  return world.state.groups.find((group) => group.id === id);
}

export function findMessage(world: World, chatId: number, messageId: number): StoredMessage | undefined {
  return world.state.messages[chatId]?.find((stored) => stored.message.message_id === messageId);
}

export function messagesOf(world: World, chatId: number): readonly StoredMessage[] {
  return world.state.messages[chatId] ?? [];
}

/** The people who see a chat: the person of a private chat, the members of a group. */
export function membersOf(world: World, chatId: number): number[] {
  return findGroup(world, chatId)?.memberIds ?? (findPerson(world, chatId) ? [chatId] : []);
}

export function botUser(world: World): User {
  const { bot } = world.state;
  return { id: bot.id, is_bot: true, first_name: bot.names[''] ?? '', username: bot.username };
}

export function personUser(person: Person): User {
  return {
    id: person.id,
    is_bot: false,
    first_name: person.firstName,
    username: person.username,
    language_code: person.languageCode,
  };
}

/** The chat as it stands inside a message. Undefined when there is no such chat. */
export function chatOf(world: World, chatId: number): Chat | undefined {
  const group = findGroup(world, chatId);
  if (group) return { id: group.id, type: group.type, title: group.title };
  const person = findPerson(world, chatId);
  if (!person) return undefined;
  return { id: person.id, type: 'private', first_name: person.firstName, username: person.username };
}
