/** What the gate has to know of a call before it lets it through. */
export interface CallRule {
  /** The chat whose limit counts, or null for calls that reach no chat. */
  readonly chat: string | null;
  /** Telegram counts every picture of an album as a message. */
  readonly weight: number;
  /** Doing it twice is the same as doing it once, so it may be repeated when nobody knows whether it was done. */
  readonly repeatable: boolean;
}

/** Calls with a chat in them that put nothing into it; Telegram does not count them against the chat. */
const SILENT = /^(get|answer|delete|setMy|setChatMenu|sendChatAction$|leaveChat$)/;
const REPEATABLE = /^(get|answer|edit|set|deleteWebhook$|deleteMyCommands$|sendChatAction$)/;

export function ruleFor(method: string, payload: unknown): CallRule {
  return {
    chat: SILENT.test(method) ? null : chatIn(payload),
    weight: albumSize(payload),
    repeatable: REPEATABLE.test(method),
  };
}

/** Groups have negative ids or are named `@name`; they are allowed far less than a private chat. */
export function isGroup(chat: string): boolean {
  return chat.startsWith('-') || chat.startsWith('@');
}

function chatIn(payload: unknown): string | null {
  if (typeof payload !== 'object' || payload === null || !('chat_id' in payload)) return null;
  const id = payload.chat_id;
  return typeof id === 'number' || typeof id === 'string' ? String(id) : null;
}

function albumSize(payload: unknown): number {
  if (typeof payload !== 'object' || payload === null || !('media' in payload)) return 1;
  return Array.isArray(payload.media) ? Math.max(1, payload.media.length) : 1;
}
