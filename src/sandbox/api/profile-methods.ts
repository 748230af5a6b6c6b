import type { BotCommand, CommandScope } from '../bot-api-types.js';
import { commandMenuViews, botView } from '../world/views.js';
import type { Localised } from '../world/state.js';
import { badRequest } from './api-error.js';
import { botUser } from '../world/lookup.js';
import type { Call, Methods } from './call.js';
import { requireChat } from './chats.js';
import { isRecord, Params } from './params.js';

const SCOPES = new Set([
  ...['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'],
  ...['chat', 'chat_administrators', 'chat_member'],
]);
const MAX_COMMANDS = 100;

export const profileMethods: Methods = {
  getMe: ({ world }) => ({
    ...botUser(world),
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
  }),
  setMyCommands: (call) => {
    const commands = readCommands(call.params);
    replaceCommands(call, commands);
    return true;
  },
  deleteMyCommands: (call) => {
    replaceCommands(call, []);
    return true;
  },
  getMyCommands: (call) => {
    const { scope, language } = readTarget(call);
    const list = call.world.state.bot.commands.find((other) => isSame(other, { scope, language }));
    return list?.commands ?? [];
  },
  setMyName: (call) => setText(call, call.world.state.bot.names, { field: 'name', max: 64 }),
  getMyName: (call) => ({ name: getText(call, call.world.state.bot.names) }),
  setMyDescription: (call) =>
    setText(call, call.world.state.bot.descriptions, { field: 'description', max: 512 }),
  getMyDescription: (call) => ({ description: getText(call, call.world.state.bot.descriptions) }),
  setMyShortDescription: (call) =>
    setText(call, call.world.state.bot.shortDescriptions, { field: 'short_description', max: 120 }),
  getMyShortDescription: (call) => ({
    short_description: getText(call, call.world.state.bot.shortDescriptions),
  }),
  setChatMenuButton: (call) => {
    if (call.params.has('chat_id')) requireChat(call.world, call.params);
    const button = call.params.json('menu_button', "Can't parse menu button JSON object") ?? {
      type: 'default',
    };
    if (!isRecord(button) || !['commands', 'default', 'web_app'].includes(String(button['type']))) {
      throw badRequest('MenuButton has unsupported type');
    }
    call.world.state.bot.menuButton = button;
    call.world.changed();
    return true;
  },
  getChatMenuButton: ({ world }) => world.state.bot.menuButton,
};

function readCommands(params: Params): BotCommand[] {
  const value = params.json('commands', "Can't parse commands JSON object");
  if (!Array.isArray(value)) throw badRequest('expected an Array of BotCommand');
  if (value.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  return (value as unknown[]).map(readCommand);
}

function readCommand(value: unknown): BotCommand {
  if (!isRecord(value)) throw badRequest('expected an Object as BotCommand');
  const { command, description } = value;
  if (typeof command !== 'string' || typeof description !== 'string') {
    throw badRequest("can't parse BotCommand: command and description must be of type String");
  }
  const bare = command.startsWith('/') ? command.slice(1) : command;
  if (!/^[a-z0-9_]{1,32}$/.test(bare)) throw badRequest('BOT_COMMAND_INVALID');
  if (description.length < 1 || description.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  return { command: bare, description };
}

function replaceCommands(call: Call, commands: BotCommand[]): void {
  const { world } = call;
  const target = readTarget(call);
  const others = world.state.bot.commands.filter((list) => !isSame(list, target));
  world.state.bot.commands = commands.length > 0 ? [...others, { ...target, commands }] : others;
  world.changed();
  for (const menu of commandMenuViews(world)) world.emit({ type: 'commandMenu', menu });
}

function readTarget({ world, params }: Call): { scope: CommandScope; language: string } {
  const scope = params.json('scope', "Can't parse bot command scope JSON object") ?? { type: 'default' };
  if (!isRecord(scope) || typeof scope['type'] !== 'string' || !SCOPES.has(scope['type'])) {
    throw badRequest('unsupported type specified in BotCommandScope');
  }
  const language = readLanguage(params);
  if (scope['chat_id'] === undefined) return { scope: { type: scope['type'] }, language };
  const chatId = requireChat(world, new Params(new Map(Object.entries(scope)), new Map()));
  const userId = typeof scope['user_id'] === 'number' ? scope['user_id'] : undefined;
  return { scope: { type: scope['type'], chat_id: chatId, user_id: userId }, language };
}

function isSame(
  a: { scope: CommandScope; language: string },
  b: { scope: CommandScope; language: string },
): boolean {
  const key = ({ scope, language }: typeof a) =>
    [scope.type, scope.chat_id ?? '', scope.user_id ?? '', language].join('/');
  return key(a) === key(b);
}

function readLanguage(params: Params): string {
  const language = params.text('language_code');
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('invalid language code specified');
  return language;
}

function setText({ world, params }: Call, texts: Localised, limit: { field: string; max: number }): true {
  const text = params.text(limit.field);
  if (text.length > limit.max) throw badRequest(`${limit.field.toUpperCase()}_TOO_LONG`);
  texts[readLanguage(params)] = text;
  world.changed();
  world.emit({ type: 'bot', bot: botView(world) });
  return true;
}

function getText({ params }: Call, texts: Localised): string {
  return texts[readLanguage(params)] ?? texts[''] ?? '';
}
