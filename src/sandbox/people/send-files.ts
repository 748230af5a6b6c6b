import type { Content, Message } from '../bot-api-types.js';
import { newMediaGroupId } from '../api/send-methods.js';
import { compressPhoto } from '../world/compress-photo.js';
import {
  addFile,
  addPhoto,
  audioFile,
  documentFile,
  photoSizes,
  stickerFile,
  videoFile,
  videoNoteFile,
  voiceFile,
} from '../world/files.js';
import { captioned, change, requirePerson, sendContents, type Extras, type Seat } from './actions.js';

export interface PersonFile {
  bytes: Uint8Array;
  /** Defaults to `file`. */
  name?: string;
  /** Defaults to `application/octet-stream`. */
  mime?: string;
}

const MAX_ALBUM = 10;

/** How files are sent. */
export interface Sending {
  /** One for the first of an album, or one for each. */
  caption?: string | readonly string[] | undefined;
  /** The album it belongs to, where others of it were sent before. */
  album?: string | undefined;
  extras?: Extras;
}

/** One photo, or an album of two to ten; each is compressed. */
export async function sendPhotos(
  seat: Seat,
  photos: readonly Uint8Array[],
  sending: Sending = {},
): Promise<Message[]> {
  requirePerson(seat);
  const contents: Content[] = [];
  for (const bytes of photos) contents.push(await photoContent(seat, bytes));
  return sendGrouped(seat, contents, sending);
}

async function photoContent(seat: Seat, bytes: Uint8Array): Promise<Content> {
  const sizes = await compressPhoto(bytes);
  if (!sizes) throw new Error('This is not a picture that can be sent as a photo. Send it as a file.');
  return { photo: photoSizes(seat.world, await addPhoto(seat.world, sizes)) };
}

/** Puts another picture in the place of one sent before. */
export async function replacePhoto(seat: Seat, messageId: number, bytes: Uint8Array): Promise<Message> {
  return change(seat, messageId, await photoContent(seat, bytes));
}

/** Files byte for byte; two or more become an album. */
export async function sendFiles(
  seat: Seat,
  files: readonly PersonFile[],
  sending: Sending = {},
): Promise<Message[]> {
  requirePerson(seat);
  const contents: Content[] = [];
  for (const { bytes, name = 'file', mime = 'application/octet-stream' } of files) {
    contents.push({
      document: documentFile(await addFile(seat.world, { kind: 'document', bytes, name, mime })),
    });
  }
  return sendGrouped(seat, contents, sending);
}

function sendGrouped(seat: Seat, contents: readonly Content[], sending: Sending): Message[] {
  const { caption = '', album, extras } = sending;
  if (contents.length === 0) throw new Error('There is no file to send.');
  if (contents.length > MAX_ALBUM) throw new Error(`An album holds at most ${MAX_ALBUM} items.`);
  const captions = typeof caption === 'string' ? [caption] : caption;
  const group = album ?? (contents.length > 1 ? newMediaGroupId() : undefined);
  const items = contents.map((content, at) => ({
    ...captioned(content, captions[at]),
    ...(group !== undefined && { media_group_id: group }),
  }));
  return sendContents(seat, items, extras);
}

const MOVING = { width: 1280, height: 720, duration: 1 };

export async function sendVideo(seat: Seat, file: PersonFile, caption?: string): Promise<Message[]> {
  requirePerson(seat);
  const { bytes, name = 'video.mp4', mime = 'video/mp4' } = file;
  const record = await addFile(seat.world, { kind: 'video', bytes, name, mime, ...MOVING });
  return sendContents(seat, [captioned({ video: videoFile(record) }, caption)]);
}

/** A video without sound, which Telegram calls a GIF. */
export async function sendAnimation(seat: Seat, bytes: Uint8Array, extras?: Extras): Promise<Message[]> {
  requirePerson(seat);
  const file = { kind: 'animation', bytes, name: 'animation.mp4', mime: 'video/mp4', ...MOVING } as const;
  const record = await addFile(seat.world, file);
  const content = { animation: videoFile(record), document: documentFile(record) };
  return sendContents(seat, [content], extras);
}

/** A round video. */
export async function sendVideoNote(seat: Seat, bytes: Uint8Array): Promise<Message[]> {
  requirePerson(seat);
  const side = { width: 384, height: 384, duration: 1 };
  const record = await addFile(seat.world, { kind: 'video_note', bytes, mime: 'video/mp4', ...side });
  return sendContents(seat, [{ video_note: videoNoteFile(record) }]);
}

export async function sendAudio(seat: Seat, bytes: Uint8Array): Promise<Message[]> {
  requirePerson(seat);
  const file = { kind: 'audio', bytes, name: 'sound.mp3', mime: 'audio/mpeg', duration: 1 } as const;
  return sendContents(seat, [{ audio: audioFile(await addFile(seat.world, file)) }]);
}

export async function sendVoice(seat: Seat, bytes: Uint8Array): Promise<Message[]> {
  requirePerson(seat);
  const record = await addFile(seat.world, { kind: 'voice', bytes, mime: 'audio/ogg', duration: 1 });
  return sendContents(seat, [{ voice: voiceFile(record) }]);
}

export async function sendSticker(seat: Seat, emoji: string): Promise<Message[]> {
  requirePerson(seat);
  const record = await addFile(seat.world, {
    kind: 'sticker',
    bytes: Buffer.from(emoji),
    mime: 'image/webp',
  });
  return sendContents(seat, [{ sticker: stickerFile(record, emoji) }]);
}
