import { findGroup, findPerson } from '../world/lookup.js';
import type { World } from '../world/world.js';
import { badRequest, forbidden } from './api-error.js';
import type { Params } from './params.js';

/** The chat a request is about, if the bot has ever met it. */
export function requireChat(world: World, params: Params, name = 'chat_id'): number {
  if (!params.has(name)) throw badRequest(`${name} is empty`);
  const id = Number(params.text(name).trim());
  const known = findGroup(world, id) !== undefined || findPerson(world, id)?.seen === true;
  if (!known) throw badRequest('chat not found');
  return id;
}

/** Refuses where the bot may not write: 403, an outcome that the bot has to record rather than repeat. */
export function assertWritable(world: World, chatId: number): void {
  const group = findGroup(world, chatId);
  if (group && !group.botIsMember) throw forbidden(`bot is not a member of the ${group.type} chat`);
  const person = findPerson(world, chatId);
  if (person?.blocked) throw forbidden('bot was blocked by the user');
  if (person && !person.started) throw forbidden("bot can't initiate conversation with a user");
}
