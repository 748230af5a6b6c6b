import type { Telegram } from 'telegraf';
import type { InlineKeyboardButton } from 'telegraf/types';
import { deliveryOf } from './delivery.js';
import { cannotBeEdited } from './errors/harmless.js';

/** A message that is edited as things go on. Both ids are the messenger's own. */
export interface KeptMessage {
  readonly chat: string;
  readonly message: number;
}

export interface KeptView {
  /** HTML. */
  readonly text: string;
  readonly buttons: readonly (readonly InlineKeyboardButton[])[];
}

/** `later`: Telegram could not be reached or asked to wait. `lost`: the person cannot be reached at all. */
export type NotShown =
  { readonly kind: 'lost' } | { readonly kind: 'later'; readonly retryAfter: number | null };

/** Shown in this message, which is another one when the first was gone. */
export type Shown = { readonly kind: 'shown'; readonly message: number } | NotShown;

/** Edits the message, or says it in a new one when that message is gone. */
export async function showInMessage(
  telegram: Telegram,
  { chat, message }: KeptMessage,
  { text, buttons }: KeptView,
): Promise<Shown> {
  const extra = {
    parse_mode: 'HTML' as const,
    link_preview_options: { is_disabled: true },
    reply_markup: { inline_keyboard: buttons.map((row) => [...row]) },
  };
  try {
    return { kind: 'shown', message: await show() };
  } catch (thrown) {
    return notShown(thrown);
  }

  async function show(): Promise<number> {
    try {
      await telegram.editMessageText(chat, message, undefined, text, extra);
      return message;
    } catch (thrown) {
      if (!cannotBeEdited(thrown)) throw thrown;
      return (await telegram.sendMessage(chat, text, extra)).message_id;
    }
  }
}

export function notShown(thrown: unknown): NotShown {
  const delivery = deliveryOf(thrown);
  if (delivery.kind === 'later') return delivery;
  return delivery.kind === 'failed' ? { kind: 'later', retryAfter: null } : { kind: 'lost' };
}
