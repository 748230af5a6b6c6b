import type { Message } from 'telegraf/types';
import type { IncomingEvidence } from '../../../core/cases/command.js';
import { MAX_FILE_BYTES } from '../../../core/cases/limits.js';
import type { Sha256 } from '../../../core/kernel/sha256.js';
import type { BotContext } from '../context.js';

type Remote = Pick<IncomingEvidence, 'sentAs' | 'remote'>;

/** Messages that bring a file we can keep. */
export type FileMessage = Message.PhotoMessage | Message.DocumentMessage | Message.VideoMessage;

/** The file of a message as evidence to fetch, `too-big` when Telegram will not hand it over anyway. */
export function incomingFile(ctx: BotContext, message: FileMessage): IncomingEvidence | 'too-big' {
  const file = remoteOf(message);
  if ((file.remote.bytes ?? 0) > MAX_FILE_BYTES) return 'too-big';
  const { digest, ids, clock } = ctx.app;
  const album = message.media_group_id;
  return {
    ...file,
    id: ids.id(),
    receivedAt: clock.now(),
    caption: message.caption ?? null,
    message: messageKey(ctx, message),
    album: album === undefined ? null : digest(`album:${ctx.botInfo.id}:${message.chat.id}:${album}`),
  };
}

/**
 * The natural key of a message that brought a file. Another bot on the same data (after a restore, say) counts its
 * messages from one again, so it is part of the key.
 */
export function messageKey(
  { app, botInfo }: BotContext,
  { chat, message_id: id }: { readonly chat: { readonly id: number }; readonly message_id: number },
): Sha256 {
  return app.digest(`message:${botInfo.id}:${chat.id}:${id}`);
}

function remoteOf(message: FileMessage): Remote {
  if ('photo' in message) {
    // Telegram lists the sizes from small to large.
    const largest = message.photo[message.photo.length - 1];
    return { sentAs: 'photo', remote: { handle: largest?.file_id ?? '', bytes: largest?.file_size ?? null } };
  }
  const [sentAs, file] =
    'video' in message ? (['video', message.video] as const) : (['file', message.document] as const);
  return { sentAs, remote: { handle: file.file_id, bytes: file.file_size ?? null } };
}
