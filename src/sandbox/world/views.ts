import type { CommandList, Group, Person, ReplyKeyboard } from './state.js';
import type {
  BotView,
  ChatView,
  CommandMenuView,
  PersonView,
  ReplyKeyboardView,
  Snapshot,
} from '../protocol.js';
import { findGroup, findPerson, membersOf } from './lookup.js';
import { messageView } from './message-view.js';
import type { World } from './world.js';

export function snapshotOf(world: World): Snapshot {
  const { state } = world;
  const chats = chatViews(world);
  return {
    bot: botView(world),
    people: state.people.map(personView),
    chats,
    messages: Object.values(state.messages)
      .flat()
      .map((stored) => messageView(world, stored)),
    commandMenus: commandMenuViews(world),
    replyKeyboards: state.replyKeyboards.map(replyKeyboardView),
    refused: state.refused,
  };
}

export function botView(world: World): BotView {
  const { bot } = world.state;
  return {
    id: bot.id,
    name: bot.names[''] ?? '',
    username: bot.username,
    descriptions: { ...bot.descriptions },
    shortDescription: bot.shortDescriptions[''] ?? '',
  };
}

export function personView({ id, firstName, username, languageCode, role, blocked }: Person): PersonView {
  return { id, firstName, languageCode, role, blocked, ...(username !== undefined && { username }) };
}

export function groupView({ id, type, title, memberIds }: Group): ChatView {
  return { id, kind: type, title, memberIds: [...memberIds] };
}

function chatViews(world: World): ChatView[] {
  const { people, groups, bot } = world.state;
  const privates = people.map(({ id }): ChatView => {
    return { id, kind: 'private', title: bot.names[''] ?? '', memberIds: [id] };
  });
  return [...privates, ...groups.map(groupView)];
}

export function replyKeyboardView(keyboard: ReplyKeyboard): ReplyKeyboardView {
  const { chatId, personId, oneTime, resize, placeholder, forceReplyTo } = keyboard;
  return {
    chatId,
    personId,
    rows: keyboard.rows.map((row) =>
      row.map((key) => ({
        label: key.text,
        ...(key.request_location && { asksFor: 'location' as const }),
        ...(key.request_contact && { asksFor: 'contact' as const }),
      })),
    ),
    oneTime,
    resize,
    ...(placeholder !== undefined && { placeholder }),
    ...(forceReplyTo !== undefined && { forceReplyTo }),
  };
}

export function commandMenuViews(world: World): CommandMenuView[] {
  const chatIds = [...world.state.people, ...world.state.groups].map((chat) => chat.id);
  return chatIds.flatMap((chatId) =>
    membersOf(world, chatId).map((personId) => ({
      chatId,
      personId,
      commands: commandsFor(world, chatId, personId),
    })),
  );
}

/** The narrowest scope that has a list wins, and within a scope the person's own language before none. */
function commandsFor(world: World, chatId: number, personId: number) {
  const language = findPerson(world, personId)?.languageCode ?? '';
  const scopes: ((scope: CommandList['scope']) => boolean)[] = findGroup(world, chatId)
    ? [
        (scope) => scope.type === 'chat_member' && scope.chat_id === chatId && scope.user_id === personId,
        (scope) => scope.type === 'chat' && scope.chat_id === chatId,
        (scope) => scope.type === 'all_group_chats',
        (scope) => scope.type === 'default',
      ]
    : [
        (scope) => scope.type === 'chat' && scope.chat_id === chatId,
        (scope) => scope.type === 'all_private_chats',
        (scope) => scope.type === 'default',
      ];
  for (const matches of scopes) {
    const lists = world.state.bot.commands.filter((list) => matches(list.scope));
    const best =
      lists.find((list) => list.language === language) ?? lists.find((list) => list.language === '');
    if (best) return best.commands;
  }
  return [];
}
