import { botUser, chatOf, findGroup, findPerson, personUser } from '../world/lookup.js';
import { groupView } from '../world/views.js';
import { badRequest } from './api-error.js';
import type { Methods } from './call.js';
import { requireChat } from './chats.js';

/** The greatest file a bot may download. */
export const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;

export const chatMethods: Methods = {
  getChat: ({ world, params }) => {
    const chatId = requireChat(world, params);
    return { ...chatOf(world, chatId), accent_color_id: 0, max_reaction_count: 11 };
  },
  getChatMember: ({ world, params }) => {
    const chatId = requireChat(world, params);
    const userId = params.integer('user_id');
    if (userId === undefined) throw badRequest('user_id is empty');
    const isBot = userId === world.state.bot.id;
    const person = findPerson(world, userId);
    const group = findGroup(world, chatId);
    if (!isBot && !person) throw badRequest('invalid user_id specified');
    const user = person ? personUser(person) : botUser(world);
    const inside = group
      ? isBot
        ? group.botIsMember
        : group.memberIds.includes(userId)
      : isBot || userId === chatId;
    return { user, status: inside ? 'member' : 'left' };
  },
  getChatMemberCount: ({ world, params }) => {
    const group = findGroup(world, requireChat(world, params));
    return group ? group.memberIds.length + 1 : 2;
  },
  leaveChat: ({ world, params }) => {
    const group = findGroup(world, requireChat(world, params));
    if (!group) throw badRequest('chat not found');
    group.botIsMember = false;
    world.changed();
    world.emit({ type: 'chat', chat: groupView(group) });
    return true;
  },
  getFile: ({ world, params }) => {
    if (!params.has('file_id')) throw badRequest('file_id not specified');
    const record = world.state.files[params.text('file_id')];
    if (!record) throw badRequest('wrong file_id or the file is temporarily unavailable');
    if (record.size > MAX_DOWNLOAD_BYTES) throw badRequest('file is too big');
    const { fileId, uniqueId, size, path } = record;
    return { file_id: fileId, file_unique_id: uniqueId, file_size: size, file_path: path };
  },
  logOut: () => true,
  close: () => true,
};
