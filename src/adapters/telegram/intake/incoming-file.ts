import type { Message } from 'telegraf/types';
import type { IncomingEvidence } from '../../../core/cases/command.js';
import { MAX_FILE_BYTES } from '../../../core/cases/limits.js';
import type { BotContext } from '../context.js';

type Remote = Pick<IncomingEvidence, 'sentAs' | 'remote'>;

/** Messages that bring a file we can keep. */
export type FileMessage = Message.PhotoMessage | Message.DocumentMessage | Message.VideoMessage;

/** The file of a message as evidence to fetch, `too-big` when Telegram will not hand it over anyway. */
export function incomingFile(ctx: BotContext, message: FileMessage): IncomingEvidence | 'too-big' {
  const file = remoteOf(message);
  if ((file.remote.bytes ?? 0) > MAX_FILE_BYTES) return 'too-big';
  const { digest, ids, clock } = ctx.app;
  // Another bot on the same data (after a restore, say) counts its messages from one again.
  const bot = ctx.botInfo.id;
  const album = message.media_group_id;
  return {
    ...file,
    id: ids.id(),
    receivedAt: clock.now(),
    caption: message.caption ?? null,
    message: digest(`message:${bot}:${message.chat.id}:${message.message_id}`),
    album: album === undefined ? null : digest(`album:${bot}:${message.chat.id}:${album}`),
  };
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
