import type { MessageView, PressAnsweredView } from '../protocol.js';
import type { World } from '../world/world.js';

/** What has been seen since the sandbox was opened: the order of changes, and the toasts, which leave no message. */
export interface ConversationLog {
  /** Grows with every message sent or edited. */
  readonly revision: number;
  /** The revision at which the message last changed; 0 when that was before the sandbox was opened. */
  revisionOf(message: MessageView): number;
  toastsOf(personId: number): readonly PressAnsweredView[];
  close(): void;
}

export function startConversationLog(world: World): ConversationLog {
  let revision = 0;
  const revisions = new Map<string, number>();
  const toasts: PressAnsweredView[] = [];
  const key = (message: MessageView) => `${message.chatId}/${message.messageId}`;
  const close = world.listen((event) => {
    if (event.type === 'pressAnswered') toasts.push(event.press);
    if (event.type !== 'message') return;
    revision += 1;
    revisions.set(key(event.message), revision);
  });
  return {
    get revision() {
      return revision;
    },
    revisionOf: (message) => revisions.get(key(message)) ?? 0,
    toastsOf: (personId) => toasts.filter((toast) => toast.personId === personId),
    close,
  };
}
