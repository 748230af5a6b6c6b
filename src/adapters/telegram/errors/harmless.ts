import type { Log } from '../../../core/log.port.js';
import { describeTrouble, troubleOf } from './trouble.js';

/**
 * Refusals that need no doing: the message already looks as it should, or the press was answered or is too old to
 * be answered. The one place where they are swallowed, for both clients.
 */
const HARMLESS: readonly { readonly methods: RegExp; readonly words: RegExp }[] = [
  { methods: /^editMessage/, words: /message is not modified/i },
  { methods: /^answerCallbackQuery$/, words: /query is too old|query id is invalid|QUERY_ID_INVALID/i },
  { methods: /^answerInlineQuery$/, words: /query is too old|query id is invalid|QUERY_ID_INVALID/i },
];

export function isHarmless(method: string, thrown: unknown): boolean {
  const { kind, words } = troubleOf(thrown);
  return kind === 'refused' && HARMLESS.some((each) => each.methods.test(method) && each.words.test(words));
}

/** Notes a harmless refusal for those who look closely. */
export function noteHarmless(log: Log, method: string, thrown: unknown): void {
  log.debug('telegram.harmless', { method, ...describeTrouble(thrown) });
}

/** The message to edit is gone, too old, not ours, or a picture: say it in a new one. */
export function cannotBeEdited(thrown: unknown): boolean {
  const { kind, words } = troubleOf(thrown);
  return (
    kind === 'refused' &&
    /message to edit not found|message can't be edited|no text in the message to edit/i.test(words)
  );
}
