import type { Telegram } from 'telegraf';
import type { Screening } from '../../../core/register/screening/screening.js';
import { deliveryOf } from '../delivery.js';
import { cannotBeEdited } from '../errors/harmless.js';
import type { ScreeningView } from './screening-view.js';

/** `later`: Telegram could not be reached or asked to wait. `lost`: the person cannot be reached at all. */
export type Shown =
  { readonly kind: 'shown' | 'lost' } | { readonly kind: 'later'; readonly retryAfter: number | null };

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
  return attempt(async () => {
    try {
      await telegram.editMessageText(chat, message, undefined, view.text, extra);
    } catch (thrown) {
      if (!cannotBeEdited(thrown)) throw thrown;
      await telegram.sendMessage(chat, view.text, extra);
    }
  });
}

export interface ResultFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Sends the files of a result together. */
export function sendResult(
  telegram: Telegram,
  { chat }: Screening,
  files: readonly ResultFile[],
): Promise<Shown> {
  const media = files.map(({ name, bytes }) => ({
    type: 'document' as const,
    media: { source: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), filename: name },
  }));
  return attempt(() => telegram.sendMediaGroup(chat, media));
}

async function attempt(send: () => Promise<unknown>): Promise<Shown> {
  try {
    await send();
    return { kind: 'shown' };
  } catch (thrown) {
    const delivery = deliveryOf(thrown);
    if (delivery.kind === 'later') return delivery;
    return delivery.kind === 'failed' ? { kind: 'later', retryAfter: null } : { kind: 'lost' };
  }
}
