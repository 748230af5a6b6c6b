import { randomBytes } from 'node:crypto';
import type {
  AudioFile,
  DocumentFile,
  PhotoSize,
  Sticker,
  VideoFile,
  VideoNoteFile,
  VoiceFile,
} from '../bot-api-types.js';
import type { CompressedPhoto } from './compress-photo.js';
import type { FileRecord } from './state.js';
import type { World } from './world.js';

const FOLDERS: Record<FileRecord['kind'], string> = {
  photo: 'photos',
  document: 'documents',
  video: 'videos',
  animation: 'animations',
  video_note: 'video_notes',
  audio: 'music',
  voice: 'voice',
  sticker: 'stickers',
};

export interface NewFile {
  kind: FileRecord['kind'];
  bytes: Uint8Array;
  mime: string;
  name?: string | undefined;
  width?: number;
  height?: number;
  duration?: number;
}

export async function addFile(world: World, file: NewFile): Promise<FileRecord> {
  const fileId = `${file.kind === 'photo' ? 'AgAC' : 'BQAC'}${randomBytes(24).toString('base64url')}`;
  const uniqueId = `AQAD${randomBytes(8).toString('base64url')}`;
  const serial = Object.keys(world.state.files).length;
  const record: FileRecord = {
    fileId,
    uniqueId,
    kind: file.kind,
    path: `${FOLDERS[file.kind]}/file_${serial}_${uniqueId}${extensionOf(file)}`,
    size: file.bytes.byteLength,
    mime: file.mime,
    name: file.name,
    width: file.width ?? 0,
    height: file.height ?? 0,
    duration: file.duration ?? 0,
    sizes: [],
  };
  world.state.files[fileId] = record;
  await world.storage.writeFile(record.path, file.bytes);
  world.changed();
  return record;
}

/** Keeps all sizes of a photo and ties them together; the answer is the largest. */
export async function addPhoto(world: World, sizes: readonly CompressedPhoto[]): Promise<FileRecord> {
  const records: FileRecord[] = [];
  for (const size of sizes) {
    records.push(await addFile(world, { kind: 'photo', mime: 'image/jpeg', ...size }));
  }
  const ids = records.map((record) => record.fileId);
  for (const record of records) record.sizes = ids;
  const largest = records.at(-1);
  if (!largest) throw new Error('A photo has at least one size.');
  return largest;
}

function extensionOf(file: NewFile): string {
  const fromName = /\.[A-Za-z0-9]{1,8}$/.exec(file.name ?? '')?.[0];
  if (fromName) return fromName.toLowerCase();
  return EXTENSIONS[file.mime] ?? '';
}

const EXTENSIONS: Record<string, string> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'application/pdf': '.pdf',
  'video/mp4': '.mp4',
  'audio/ogg': '.oga',
  'audio/mpeg': '.mp3',
};

export function photoSizes(world: World, record: FileRecord): PhotoSize[] {
  return record.sizes.flatMap((id) => {
    const size = world.state.files[id];
    return size ? [{ ...base(size), width: size.width, height: size.height }] : [];
  });
}

export function documentFile(record: FileRecord): DocumentFile {
  return { ...base(record), file_name: record.name, mime_type: record.mime };
}

export function videoFile(record: FileRecord): VideoFile {
  const { width, height, duration } = record;
  return { ...documentFile(record), width, height, duration };
}

export function videoNoteFile(record: FileRecord): VideoNoteFile {
  return { ...base(record), length: record.width, duration: record.duration };
}

export function audioFile(record: FileRecord): AudioFile {
  return { ...documentFile(record), duration: record.duration };
}

export function voiceFile(record: FileRecord): VoiceFile {
  return { ...base(record), duration: record.duration, mime_type: record.mime };
}

export function stickerFile(record: FileRecord, emoji: string): Sticker {
  return {
    ...base(record),
    type: 'regular',
    width: 512,
    height: 512,
    is_animated: false,
    is_video: false,
    emoji,
  };
}

function base(record: FileRecord) {
  return { file_id: record.fileId, file_unique_id: record.uniqueId, file_size: record.size };
}
