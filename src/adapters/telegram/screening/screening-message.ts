import type { Telegram } from 'telegraf';
import type { Screening } from '../../../core/register/screening/screening.js';
import { notShown, type NotShown } from '../kept-message.js';

/** Changes the message of a screening, or says it in a new one when that message is gone. */
export { showInMessage as showScreening } from '../kept-message.js';

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
