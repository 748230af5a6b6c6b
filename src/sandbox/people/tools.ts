import { setTimeout as sleep } from 'node:timers/promises';
import type { Message } from '../bot-api-types.js';
import type { MessageView } from '../protocol.js';
import { findMessage, messagesOf } from '../world/lookup.js';
import { messageView } from '../world/message-view.js';
import type { Person } from '../world/state.js';
import { requirePerson, type Seat } from './actions.js';
import type { ConversationLog } from './conversation-log.js';
import { printConversation } from './print-conversation.js';

/** Generous: a machine may be busy with other things, and only what never comes is waited for so long. */
export const DEFAULT_TIMEOUT_MS = 30_000;

/** What every part of the driver needs: to act, to look, to wait and to tell. */
export interface Tools {
  seat: Seat;
  person: Person;
  log: ConversationLog;
  /** The revision of the conversation just before the last act. */
  lastAct: () => number;
  /** Does something in the person's name, and remembers when. */
  act: <T>(deed: () => T) => T;
  view: (message: Message) => MessageView;
  /** The one message of a sending. */
  one: (messages: readonly Message[]) => MessageView;
  messages: () => MessageView[];
  /** The newest message that fits. Makes no view of those before it: in a long conversation everybody asks often. */
  newest: (fits: (message: MessageView) => boolean) => MessageView | undefined;
  replyKeys: () => string[];
  print: () => string;
  /** The first value that `look` finds; it looks again after every event, until the time is over. */
  waitForValue: <T>(look: () => T | undefined, what: string, timeoutMs: number) => Promise<T>;
}

export function createTools(seat: Seat, log: ConversationLog): Tools {
  const { world, personId, chatId } = seat;
  const person = requirePerson(seat);
  let lastAct = 0;
  const view = (message: Message): MessageView =>
    messageView(world, findMessage(world, chatId, message.message_id) ?? { message });
  const tools: Tools = {
    seat,
    person,
    log,
    view,
    lastAct: () => lastAct,
    act: (deed) => {
      lastAct = log.revision;
      return deed();
    },
    one: ([message]) => {
      if (!message) throw new Error('Nothing was sent.');
      return view(message);
    },
    messages: () => messagesOf(world, chatId).map((stored) => messageView(world, stored)),
    newest: (fits) => {
      const stored = messagesOf(world, chatId);
      for (let at = stored.length - 1; at >= 0; at--) {
        const message = stored[at];
        const seen = message && messageView(world, message);
        if (seen && fits(seen)) return seen;
      }
      return undefined;
    },
    replyKeys: () =>
      world.state.replyKeyboards
        .filter((keyboard) => keyboard.chatId === chatId && keyboard.personId === personId)
        .flatMap((keyboard) => keyboard.rows.flat().map((key) => key.text)),
    print: () => printFor(tools),
    waitForValue: async (look, what, timeoutMs) => {
      const found = await valueWithin(seat, look, timeoutMs);
      if (found) return found.value;
      throw new Error(`${person.firstName} waited ${timeoutMs} ms for ${what}, in vain.\n${tools.print()}`);
    },
  };
  return tools;
}

function printFor({ seat, person, log, messages, replyKeys }: Tools): string {
  const { state } = seat.world;
  return printConversation({
    title: `${person.firstName} (${person.role}) in chat ${seat.chatId}`,
    messages: messages(),
    toasts: log.toastsOf(seat.personId).filter((toast) => toast.chatId === seat.chatId),
    keyboard: replyKeys(),
    refused: state.refused,
    undelivered: state.updates.length,
  });
}

async function valueWithin<T>(
  { world }: Seat,
  look: () => T | undefined,
  timeoutMs: number,
): Promise<{ value: T } | undefined> {
  const over = new AbortController();
  const deadline = sleep(timeoutMs, undefined, { signal: over.signal }).catch(() => undefined);
  let stop: () => void = () => undefined;
  const found = new Promise<{ value: T }>((resolve, reject) => {
    const tryNow = () => {
      try {
        const value = look();
        if (value !== undefined) resolve({ value });
      } catch (error) {
        reject(error instanceof Error ? error : new Error('The look failed.'));
      }
    };
    // An event may come in the middle of an act; what it leads to is looked at when the act is done.
    stop = world.listen(() => {
      queueMicrotask(tryNow);
    });
    tryNow();
  });
  return Promise.race([found, deadline]).finally(() => {
    stop();
    over.abort();
  });
}
