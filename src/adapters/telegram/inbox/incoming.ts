import type { Update } from 'telegraf/types';
import type { IncomingUpdate } from '../../../core/inbox/update-inbox.port.js';

/**
 * An update as the inbox keeps it. Its lane is the chat it happened in, or, where there is none (inline queries),
 * the person; a private chat has its person's id, so both are the same lane.
 */
export function toIncoming(botId: number, update: Update): IncomingUpdate {
  return { id: `${botId}:${update.update_id}`, lane: laneOf(update), payload: JSON.stringify(update) };
}

/** What comes out of the inbox is what `toIncoming` put in. */
export function fromIncoming({ payload }: IncomingUpdate): Update {
  return JSON.parse(payload) as Update;
}

/** `message`, `callback_query`, …: what a log may say of an update. */
export function kindOf(update: Update): string {
  return Object.keys(update).find((key) => key !== 'update_id') ?? 'empty';
}

/** Whether something that came over the wire is an update at all. */
export function isUpdate(value: unknown): value is Update {
  return (
    typeof value === 'object' &&
    value !== null &&
    'update_id' in value &&
    Number.isSafeInteger(value.update_id)
  );
}

/** The parts of an update, of whatever kind, that tell where and whose it is. */
interface Happening {
  readonly chat?: { readonly id: number };
  readonly message?: { readonly chat?: { readonly id: number } };
  readonly from?: { readonly id: number };
  readonly user?: { readonly id: number };
}

function laneOf(update: Update): string {
  const happening = Object.entries(update).find(([key]) => key !== 'update_id')?.[1] as Happening | undefined;
  const chat = happening?.chat ?? happening?.message?.chat;
  return String((chat ?? happening?.from ?? happening?.user)?.id ?? 'nowhere');
}
