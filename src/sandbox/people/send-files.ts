import type { Content, Message } from '../bot-api-types.js';
import { newMediaGroupId } from '../api/send-methods.js';
import { compressPhoto } from '../world/compress-photo.js';
import {
  addFile,
  addPhoto,
  documentFile,
  photoSizes,
  stickerFile,
  videoFile,
  voiceFile,
} from '../world/files.js';
import { captioned, requirePerson, sendContents, type Seat } from './actions.js';

export interface PersonFile {
  bytes: Uint8Array;
  /** Defaults to `file`. */
  name?: string;
  /** Defaults to `application/octet-stream`. */
  mime?: string;
}

const MAX_ALBUM = 10;

/** One photo, or an album of two to ten; each is compressed. An album's caption stands under its first picture. */
export async function sendPhotos(
  seat: Seat,
  photos: readonly Uint8Array[],
  caption?: string,
): Promise<Message[]> {
  requirePerson(seat);
  const contents: Content[] = [];
  for (const bytes of photos) {
    const sizes = await compressPhoto(bytes);
    if (!sizes) throw new Error('This is not a picture that can be sent as a photo. Send it as a file.');
    contents.push({ photo: photoSizes(seat.world, await addPhoto(seat.world, sizes)) });
  }
  return sendGrouped(seat, contents, caption);
}

/** Files byte for byte; two or more become an album. */
export async function sendFiles(
  seat: Seat,
  files: readonly PersonFile[],
  caption?: string,
): Promise<Message[]> {
  requirePerson(seat);
  const contents: Content[] = [];
  for (const { bytes, name = 'file', mime = 'application/octet-stream' } of files) {
    contents.push({
      document: documentFile(await addFile(seat.world, { kind: 'document', bytes, name, mime })),
    });
  }
  return sendGrouped(seat, contents, caption);
}

function sendGrouped(seat: Seat, contents: readonly Content[], caption?: string): Message[] {
  const [first, ...rest] = contents;
  if (!first) throw new Error('There is no file to send.');
  if (rest.length === 0) return sendContents(seat, [captioned(first, caption)]);
  if (contents.length > MAX_ALBUM) throw new Error(`An album holds at most ${MAX_ALBUM} items.`);
  const media_group_id = newMediaGroupId();
  const album = [captioned(first, caption), ...rest].map((content) => ({ ...content, media_group_id }));
  return sendContents(seat, album);
}

export async function sendVideo(seat: Seat, file: PersonFile, caption?: string): Promise<Message[]> {
  requirePerson(seat);
  const { bytes, name = 'video.mp4', mime = 'video/mp4' } = file;
  const size = { width: 1280, height: 720, duration: 1 };
  const record = await addFile(seat.world, { kind: 'video', bytes, name, mime, ...size });
  return sendContents(seat, [captioned({ video: videoFile(record) }, caption)]);
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
