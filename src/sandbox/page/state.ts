import type {
  BotView,
  ChatView,
  CommandMenuView,
  MessageView,
  PersonView,
  RefusedRequest,
  ReplyKeyboardView,
  SandboxEvent,
  Snapshot,
} from '../protocol.js';

const NO_BOT: BotView = { id: 0, name: '', username: '', descriptions: {}, shortDescription: '' };

/** What the page knows of the sandbox. Views read it and are told of each event after it is applied. */
export class State {
  bot: BotView = NO_BOT;
  people = new Map<number, PersonView>();
  chats = new Map<number, ChatView>();
  refused: RefusedRequest[] = [];
  #messages = new Map<number, MessageView[]>();
  #menus = new Map<string, CommandMenuView>();
  #keyboards = new Map<string, ReplyKeyboardView>();

  load(snapshot: Snapshot): void {
    this.bot = snapshot.bot;
    this.people = new Map(snapshot.people.map((person) => [person.id, person]));
    this.chats = new Map(snapshot.chats.map((chat) => [chat.id, chat]));
    this.refused = [...snapshot.refused];
    this.#messages = new Map();
    for (const message of snapshot.messages) putMessage(this.#listOf(message.chatId), message);
    this.#menus = new Map(snapshot.commandMenus.map((menu) => [keyOf(menu), menu]));
    this.#keyboards = new Map(snapshot.replyKeyboards.map((keyboard) => [keyOf(keyboard), keyboard]));
  }

  apply(event: SandboxEvent): void {
    switch (event.type) {
      case 'message':
        putMessage(this.#listOf(event.message.chatId), event.message);
        break;
      case 'messageDeleted':
        this.#remove(event.chatId, event.messageId);
        break;
      case 'replyKeyboard':
        this.#keyboards.set(keyOf(event.keyboard), event.keyboard);
        break;
      case 'commandMenu':
        this.#menus.set(keyOf(event.menu), event.menu);
        break;
      case 'bot':
        this.bot = event.bot;
        break;
      case 'person':
        this.people.set(event.person.id, event.person);
        break;
      case 'chat':
        this.chats.set(event.chat.id, event.chat);
        break;
      case 'refused':
        this.refused.push(event.refused);
        break;
      case 'hello':
      case 'reset':
      case 'chatAction':
      case 'pressAnswered':
        break;
    }
  }

  /** Oldest first. */
  messagesOf(chatId: number): readonly MessageView[] {
    return this.#messages.get(chatId) ?? [];
  }

  message(chatId: number, messageId: number): MessageView | undefined {
    return this.messagesOf(chatId).find((message) => message.messageId === messageId);
  }

  commandsOf(at: { chatId: number; personId: number }): CommandMenuView['commands'] {
    return this.#menus.get(keyOf(at))?.commands ?? [];
  }

  keyboardOf(at: { chatId: number; personId: number }): ReplyKeyboardView | undefined {
    return this.#keyboards.get(keyOf(at));
  }

  /** The private chat first. */
  chatsOf(personId: number): ChatView[] {
    const own = [...this.chats.values()].filter((chat) => chat.memberIds.includes(personId));
    return own.toSorted((a, b) => Number(a.kind !== 'private') - Number(b.kind !== 'private'));
  }

  #listOf(chatId: number): MessageView[] {
    const list = this.#messages.get(chatId) ?? [];
    this.#messages.set(chatId, list);
    return list;
  }

  #remove(chatId: number, messageId: number): void {
    const list = this.#listOf(chatId);
    const index = list.findIndex((message) => message.messageId === messageId);
    if (index >= 0) list.splice(index, 1);
  }
}

function keyOf(at: { chatId: number; personId: number }): string {
  return `${at.chatId}/${at.personId}`;
}

/** Puts a message in its place by id, over its earlier state if there is one. Looks from the end: it is new. */
export function putMessage(list: MessageView[], message: MessageView): void {
  const index = list.findLastIndex((other) => other.messageId <= message.messageId);
  const same = list[index]?.messageId === message.messageId;
  list.splice(same ? index : index + 1, same ? 1 : 0, message);
}
