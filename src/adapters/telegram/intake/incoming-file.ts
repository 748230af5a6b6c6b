import type { File, Message } from 'telegraf/types';
import type { IncomingEvidence } from '../../../core/cases/command.js';
import { MAX_FILE_BYTES } from '../../../core/cases/limits.js';
import type { Sha256 } from '../../../core/kernel/sha256.js';
import type { BotContext } from '../context.js';

type Remote = Pick<IncomingEvidence, 'sentAs' | 'remote'>;

/** Messages that bring a file we can keep. */
export type FileMessage =
  Message.PhotoMessage | Message.DocumentMessage | Message.VideoMessage | Message.VideoNoteMessage;

/** The file of a message as evidence to fetch, `too-big` when Telegram will not hand it over anyway. */
export function incomingFile(ctx: BotContext, message: FileMessage): IncomingEvidence | 'too-big' {
  const file = remoteOf(message);
  if ((file.remote.bytes ?? 0) > MAX_FILE_BYTES) return 'too-big';
  const { digest, ids, clock } = ctx.app;
  const { caption = null, media_group_id: album } = captionable(message);
  return {
    ...file,
    id: ids.id(),
    receivedAt: clock.now(),
    caption,
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

/** The key of the message that this one answers to; null when it answers to none. */
export function repliedKey(
  ctx: BotContext,
  { reply_to_message: replied }: Pick<Message.CommonMessage, 'reply_to_message'>,
): Sha256 | null {
  return replied === undefined ? null : messageKey(ctx, replied);
}

/** A round video has neither caption nor album. */
export function captionable(message: FileMessage): Pick<Message.MediaMessage, 'caption' | 'media_group_id'> {
  return 'video_note' in message ? {} : message;
}

function remoteOf(message: FileMessage): Remote {
  if ('photo' in message) {
    // Telegram lists the sizes from small to large.
    const largest = message.photo[message.photo.length - 1];
    return { sentAs: 'photo', remote: { handle: largest?.file_id ?? '', bytes: largest?.file_size ?? null } };
  }
  const [sentAs, file] = recordOf(message);
  return { sentAs, remote: { handle: file.file_id, bytes: file.file_size ?? null } };
}

/** Round videos and animations are videos that the messenger made smaller; an animation comes as a document too. */
function recordOf(message: Exclude<FileMessage, Message.PhotoMessage>): readonly ['video' | 'file', File] {
  if ('video' in message) return ['video', message.video];
  if ('video_note' in message) return ['video', message.video_note];
  return ['animation' in message ? 'video' : 'file', message.document];
}
