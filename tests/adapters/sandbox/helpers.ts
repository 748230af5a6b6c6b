import sharp from 'sharp';
import { SANDBOX_IDS } from '../../../src/sandbox/people/default-people.js';
import { serveSandbox, type ServedSandbox } from '../../../src/sandbox/serve-sandbox.js';

export { SANDBOX_IDS };

export interface ApiAnswer {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number };
}

/** A clock that a test moves. */
export function handClock(start = Date.UTC(2026, 4, 1, 9)) {
  let time = start;
  return {
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

/** One Bot API request with a JSON body, as any HTTP client would make it. */
export async function call(
  sandbox: ServedSandbox,
  method: string,
  params: Record<string, unknown> = {},
): Promise<ApiAnswer> {
  const response = await fetch(`${sandbox.url}/bot${sandbox.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
  return (await response.json()) as ApiAnswer;
}

/** The result of a request that must succeed. */
export async function ask<T = { message_id: number }>(
  sandbox: ServedSandbox,
  method: string,
  params: Record<string, unknown> = {},
): Promise<T> {
  const answer = await call(sandbox, method, params);
  if (!answer.ok) throw new Error(`${method} was refused: ${answer.description ?? ''}`);
  return answer.result as T;
}

export interface SeenUpdate {
  update_id: number;
  message?: {
    message_id: number;
    text?: string;
    caption?: string;
    media_group_id?: string;
    entities?: { type: string; offset: number; length: number }[];
    photo?: { file_id: string; width: number; height: number }[];
    document?: { file_id: string; file_name: string; mime_type: string; file_size: number };
    location?: { latitude: number; longitude: number };
  };
  edited_message?: { text: string };
  callback_query?: { id: string; data: string; message: { message_id: number } };
  inline_query?: { id: string; query: string };
  chosen_inline_result?: { result_id: string; inline_message_id?: string };
  my_chat_member?: { new_chat_member: { status: string } };
}

export function updates(sandbox: ServedSandbox, params: Record<string, unknown> = {}): Promise<SeenUpdate[]> {
  return ask<SeenUpdate[]>(sandbox, 'getUpdates', params);
}

/** Takes everything that waits, and confirms it. */
export async function drain(sandbox: ServedSandbox): Promise<SeenUpdate[]> {
  const taken = await updates(sandbox);
  const last = taken.at(-1);
  if (last) await updates(sandbox, { offset: last.update_id + 1 });
  return taken;
}

/** A sandbox in which the Ukrainian volunteer has pressed Start and nothing waits. */
export async function startedSandbox(options: Parameters<typeof serveSandbox>[0] = {}) {
  const sandbox = await serveSandbox(options);
  const olena = sandbox.person(SANDBOX_IDS.volunteerUk);
  olena.open();
  await drain(sandbox);
  return { sandbox, olena, chat_id: olena.id };
}

/** A JPEG that says where and with what it was taken. */
export function picture(width = 1600, height = 1200): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#556677' } })
    .withExif({ IFD0: { Make: 'Field camera', Copyright: 'A. Reporter' } })
    .jpeg()
    .toBuffer();
}

export function button(callback_data: string, text = 'Press') {
  return { inline_keyboard: [[{ text, callback_data }]] };
}
