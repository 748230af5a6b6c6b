import type { RefusedRequest } from '../protocol.js';
import { unixNow, type World } from '../world/world.js';
import { ApiError } from './api-error.js';
import type { Call, Method, Methods } from './call.js';
import { chatMethods } from './chat-methods.js';
import { editMethods } from './edit-methods.js';
import type { Params } from './params.js';
import { profileMethods } from './profile-methods.js';
import { queryMethods } from './query-methods.js';
import type { RateLimits } from './rate-limits.js';
import { sendMethods } from './send-methods.js';
import { updateMethods } from './update-methods.js';

const ALL: Methods = {
  ...updateMethods,
  ...profileMethods,
  ...sendMethods,
  ...editMethods,
  ...queryMethods,
  ...chatMethods,
};
/** Telegram does not mind the case of a method's name. */
const BY_NAME = new Map<string, Method>(Object.entries(ALL).map(([name, run]) => [name.toLowerCase(), run]));

const COUNTED = /^(send(?!chataction)|copy|forward|edit)/;

/** Runs one method; its refusals are ApiErrors. */
export function runMethod(name: string, call: Call, limits: RateLimits): unknown {
  const method = BY_NAME.get(name.toLowerCase());
  if (!method) throw new ApiError(404, 'Not Found: method not found');
  if (call.faults.rateLimited && COUNTED.test(name.toLowerCase())) {
    limits.check(Number(call.params.text('chat_id')), call.world.clock.now());
  }
  return method(call);
}

/** A bot in a loop must not fill the memory with its mistakes. */
const MAX_REFUSED = 1000;

/** Keeps what was refused, for tests and for the page. */
export function noteRefusal(
  world: World,
  refusal: { method: string; error: ApiError; params?: Params | undefined; injected: boolean },
): void {
  const { method, error, params, injected } = refusal;
  const chatId = Number(params?.text('chat_id') ?? '');
  const refused: RefusedRequest = {
    method,
    code: error.code,
    description: error.description,
    when: unixNow(world),
    injected,
    ...(Number.isSafeInteger(chatId) && chatId !== 0 && { chatId }),
  };
  world.state.refused = [...world.state.refused, refused].slice(-MAX_REFUSED);
  world.changed();
  world.emit({ type: 'refused', refused });
}
