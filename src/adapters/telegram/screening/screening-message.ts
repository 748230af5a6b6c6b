import type { Telegram } from 'telegraf';
import type { Screening } from '../../../core/register/screening/screening.js';
import { deliveryOf } from '../delivery.js';
import { cannotBeEdited } from '../errors/harmless.js';
import type { ScreeningView } from './screening-view.js';

/** `later`: Telegram could not be reached or asked to wait. `lost`: the person cannot be reached at all. */
export type NotShown =
  { readonly kind: 'lost' } | { readonly kind: 'later'; readonly retryAfter: number | null };

/** Shown in this message, which is another one when the first was gone. */
export type Shown = { readonly kind: 'shown'; readonly message: number } | NotShown;

/** Changes the message of a screening, or says it in a new one when that message is gone. */
export async function showScreening(
  telegram: Telegram,
  { chat, message }: Screening,
  view: ScreeningView,
): Promise<Shown> {
  const extra = {
    parse_mode: 'HTML' as const,
    link_preview_options: { is_disabled: true },
    reply_markup: { inline_keyboard: view.buttons.map((row) => [...row]) },
  };
  try {
    return { kind: 'shown', message: await show() };
  } catch (thrown) {
    return notShown(thrown);
  }

  async function show(): Promise<number> {
    try {
      await telegram.editMessageText(chat, message, undefined, view.text, extra);
      return message;
    } catch (thrown) {
      if (!cannotBeEdited(thrown)) throw thrown;
      return (await telegram.sendMessage(chat, view.text, extra)).message_id;
    }
  }
}

export async function sendFile(
  telegram: Telegram,
  { chat }: Screening,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<{ readonly kind: 'sent' } | NotShown> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    await telegram.sendDocument(chat, { source, filename: name });
    return { kind: 'sent' };
  } catch (thrown) {
    return notShown(thrown);
  }
}

function notShown(thrown: unknown): NotShown {
  const delivery = deliveryOf(thrown);
  if (delivery.kind === 'later') return delivery;
  return delivery.kind === 'failed' ? { kind: 'later', retryAfter: null } : { kind: 'lost' };
}
